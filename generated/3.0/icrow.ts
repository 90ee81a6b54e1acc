// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 1ff493dc4adbe18b
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

/** The input of Intacct icrow GET. */
export type GetIcrow = Read<IcrowField | "*">;

/** `Intacct icrow GET Request` */
export const getIcrow: FunctionProfile<GetIcrow, IcrowData> = {
  name: "Intacct icrow GET Request",
  version: "3.0",
  fixed: { object: "ICROW" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getIcrowResponse,
};

/** The input of Intacct icrow readByName GET. */
export type ReadByNameIcrow = ReadByName<IcrowField | "*">;

/** `Intacct icrow readByName GET Request` */
export const readByNameIcrow: FunctionProfile<ReadByNameIcrow, IcrowData> = {
  name: "Intacct icrow readByName GET Request",
  version: "3.0",
  fixed: { object: "ICROW" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameIcrowResponse,
};

/** The input of Intacct icrow readByQuery QUERY. */
export type ReadByQueryIcrow = ReadByQuery<IcrowField | "*">;

/** `Intacct icrow readByQuery QUERY Request` */
export const readByQueryIcrow: FunctionProfile<ReadByQueryIcrow, IcrowData> = {
  name: "Intacct icrow readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ICROW" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryIcrowResponse,
};

/** The input of Intacct icrow QUERY. */
export type QueryIcrow = QueryInput;

/** `Intacct icrow QUERY Request` */
export const queryIcrow: QueryProfile<IcrowRecord> = {
  name: "Intacct icrow QUERY Request",
  version: "3.0",
  fixed: { object: "ICROW" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryIcrowResponse,
};

/** The input of Intacct icrow LOOKUP. */
export type LookupIcrow = Lookup;

/** `Intacct icrow LOOKUP Request` */
export const lookupIcrow: FunctionProfile<LookupIcrow, TypeData> = {
  name: "Intacct icrow LOOKUP Request",
  version: "3.0",
  fixed: { object: "ICROW" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupIcrowResponse,
};

/** `Intacct icrow GET Response` */
export const getIcrowResponse: Profile<IcrowData> = {
  name: "Intacct icrow GET Response",
  version: "3.0",
  element: "data",
  content: "(icrow*)",
  types: { icrow: () => icrowRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icrow readByName GET Response` */
export const readByNameIcrowResponse: Profile<IcrowData> = {
  name: "Intacct icrow readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(icrow*)",
  types: { icrow: () => icrowRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icrow readByQuery QUERY Response` */
export const readByQueryIcrowResponse: Profile<IcrowData> = {
  name: "Intacct icrow readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(icrow*)",
  types: { icrow: () => icrowRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icrow QUERY Response` */
export const queryIcrowResponse: Profile<IcrowRows> = {
  name: "Intacct icrow QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICROW*)",
  types: { ICROW: () => icrowRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icrow LOOKUP Response` */
export const lookupIcrowResponse: Profile<TypeData> = {
  name: "Intacct icrow LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `icrow`. */
export interface IcrowData extends DataAttributes {
  icrow?: IcrowRecord[];
}

/** The fields of an icrow that can be requested. */
export type IcrowField = keyof IcrowFields | `${string}.${string}`;

/** The data of an answer about `ICROW`. */
export interface IcrowRows extends DataAttributes {
  ICROW?: IcrowRecord[];
}

/** A row of warehouses. Declared in 3.0/inventory.dtd. */
export interface IcrowFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Row ID. */
  ROWKEY?: string;
  /** Row description. */
  ROWDESC?: string;
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
export interface IcrowRelations {}

/** A record in an answer: the known fields, and any others. */
export interface IcrowRecord
  extends IcrowFields, OpenValues, Related<IcrowFields, IcrowRelations> {}

export const icrowRecord: Shape<IcrowRecord> = {
  element: "ICROW",
  content: `(RECORDNO? & ROWKEY? & ROWDESC? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => icrowPaths,
  answer: true,
};

export const icrowPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
