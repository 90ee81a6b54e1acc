// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 2feae7a79e535ff6
import type {
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct aisle GET. */
export type GetAisle = Read<AisleField | "*">;

/** `Intacct aisle GET Request` */
export const getAisle: FunctionProfile<GetAisle, AisleData> = {
  name: "Intacct aisle GET Request",
  version: "3.0",
  fixed: { object: "AISLE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAisleResponse,
};

/** The input of Intacct aisle readByName GET. */
export type ReadByNameAisle = ReadByName<AisleField | "*">;

/** `Intacct aisle readByName GET Request` */
export const readByNameAisle: FunctionProfile<ReadByNameAisle, AisleData> = {
  name: "Intacct aisle readByName GET Request",
  version: "3.0",
  fixed: { object: "AISLE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameAisleResponse,
};

/** The input of Intacct aisle readByQuery QUERY. */
export type ReadByQueryAisle = ReadByQuery<AisleField | "*">;

/** `Intacct aisle readByQuery QUERY Request` */
export const readByQueryAisle: FunctionProfile<ReadByQueryAisle, AisleData> = {
  name: "Intacct aisle readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "AISLE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAisleResponse,
};

/** The input of Intacct aisle QUERY. */
export type QueryAisle = QueryInput;

/** `Intacct aisle QUERY Request` */
export const queryAisle: QueryProfile<AisleRecord> = {
  name: "Intacct aisle QUERY Request",
  version: "3.0",
  fixed: { object: "AISLE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAisleResponse,
};

/** The input of Intacct aisle LOOKUP. */
export type LookupAisle = Lookup;

/** `Intacct aisle LOOKUP Request` */
export const lookupAisle: FunctionProfile<LookupAisle, TypeData> = {
  name: "Intacct aisle LOOKUP Request",
  version: "3.0",
  fixed: { object: "AISLE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAisleResponse,
};

/** `Intacct aisle GET Response` */
export const getAisleResponse: Profile<AisleData> = {
  name: "Intacct aisle GET Response",
  version: "3.0",
  element: "data",
  content: "(aisle*)",
  types: { aisle: () => aisleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aisle readByName GET Response` */
export const readByNameAisleResponse: Profile<AisleData> = {
  name: "Intacct aisle readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(aisle*)",
  types: { aisle: () => aisleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aisle readByQuery QUERY Response` */
export const readByQueryAisleResponse: Profile<AisleData> = {
  name: "Intacct aisle readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aisle*)",
  types: { aisle: () => aisleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aisle QUERY Response` */
export const queryAisleResponse: Profile<AisleRows> = {
  name: "Intacct aisle QUERY Response",
  version: "3.0",
  element: "data",
  content: "(AISLE*)",
  types: { AISLE: () => aisleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aisle LOOKUP Response` */
export const lookupAisleResponse: Profile<TypeData> = {
  name: "Intacct aisle LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aisle`. */
export interface AisleData extends DataAttributes {
  aisle?: AisleRecord[];
}

/** The fields of an aisle that can be requested. */
export type AisleField = keyof AisleFields | `${string}.${string}`;

/** The data of an answer about `AISLE`. */
export interface AisleRows extends DataAttributes {
  AISLE?: AisleRecord[];
}

/** An aisle of warehouses. Declared in 3.0/inventory.dtd. */
export interface AisleFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Aisle ID. */
  AISLEID?: string;
  /** Aisle description. */
  AISLEDESC?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AisleRelations {}

/** A record in an answer: the known fields, and any others. */
export interface AisleRecord
  extends AisleFields, OpenValues, Related<AisleFields, AisleRelations> {}

export const aisleRecord: Shape<AisleRecord> = {
  element: "AISLE",
  content: `(RECORDNO? & AISLEID? & AISLEDESC? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => aislePaths,
  answer: true,
};

export const aislePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
