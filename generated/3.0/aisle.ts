// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 1831e541cf7ac83a
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

/** What Intacct aisle GET may ask for. */
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

/** What Intacct aisle readByName GET may ask for. */
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

/** What Intacct aisle readByQuery QUERY may ask for. */
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

/** What Intacct aisle QUERY may ask for. */
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

/** What Intacct aisle LOOKUP may ask for. */
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

/** What an answer about `aisle` holds. */
export interface AisleData extends DataAttributes {
  aisle?: AisleRecord[];
}

/** The fields of an aisle that can be asked for. */
export type AisleField = keyof AisleFields | `${string}.${string}`;

/** What an answer about `AISLE` holds. */
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

/** The records that it is related to: where dotted names lead. */
export interface AisleRelations {}

/** What is read of it: the fields that are known, and others as they come. */
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
