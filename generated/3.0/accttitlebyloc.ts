// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum eaa791f47c26efe0
import type {
  FunctionProfile,
  IntegerText,
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
import {
  type LocationEntityRecord,
  locationEntityPaths,
} from "./locationentity.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct accttitlebyloc GET. */
export type GetAccttitlebyloc = Read<AccttitlebylocField | "*">;

/** `Intacct accttitlebyloc GET Request` */
export const getAccttitlebyloc: FunctionProfile<
  GetAccttitlebyloc,
  AccttitlebylocData
> = {
  name: "Intacct accttitlebyloc GET Request",
  version: "3.0",
  fixed: { object: "ACCTTITLEBYLOC" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAccttitlebylocResponse,
};

/** The input of Intacct accttitlebyloc readByQuery QUERY. */
export type ReadByQueryAccttitlebyloc = ReadByQuery<AccttitlebylocField | "*">;

/** `Intacct accttitlebyloc readByQuery QUERY Request` */
export const readByQueryAccttitlebyloc: FunctionProfile<
  ReadByQueryAccttitlebyloc,
  AccttitlebylocData
> = {
  name: "Intacct accttitlebyloc readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ACCTTITLEBYLOC" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAccttitlebylocResponse,
};

/** The input of Intacct accttitlebyloc QUERY. */
export type QueryAccttitlebyloc = QueryInput;

/** `Intacct accttitlebyloc QUERY Request` */
export const queryAccttitlebyloc: QueryProfile<AccttitlebylocRecord> = {
  name: "Intacct accttitlebyloc QUERY Request",
  version: "3.0",
  fixed: { object: "ACCTTITLEBYLOC" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAccttitlebylocResponse,
};

/** The input of Intacct accttitlebyloc LOOKUP. */
export type LookupAccttitlebyloc = Lookup;

/** `Intacct accttitlebyloc LOOKUP Request` */
export const lookupAccttitlebyloc: FunctionProfile<
  LookupAccttitlebyloc,
  TypeData
> = {
  name: "Intacct accttitlebyloc LOOKUP Request",
  version: "3.0",
  fixed: { object: "ACCTTITLEBYLOC" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAccttitlebylocResponse,
};

/** `Intacct accttitlebyloc GET Response` */
export const getAccttitlebylocResponse: Profile<AccttitlebylocData> = {
  name: "Intacct accttitlebyloc GET Response",
  version: "3.0",
  element: "data",
  content: "(accttitlebyloc*)",
  types: { accttitlebyloc: () => accttitlebylocRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accttitlebyloc readByQuery QUERY Response` */
export const readByQueryAccttitlebylocResponse: Profile<AccttitlebylocData> = {
  name: "Intacct accttitlebyloc readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(accttitlebyloc*)",
  types: { accttitlebyloc: () => accttitlebylocRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accttitlebyloc QUERY Response` */
export const queryAccttitlebylocResponse: Profile<AccttitlebylocRows> = {
  name: "Intacct accttitlebyloc QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ACCTTITLEBYLOC*)",
  types: { ACCTTITLEBYLOC: () => accttitlebylocRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct accttitlebyloc LOOKUP Response` */
export const lookupAccttitlebylocResponse: Profile<TypeData> = {
  name: "Intacct accttitlebyloc LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `accttitlebyloc`. */
export interface AccttitlebylocData extends DataAttributes {
  accttitlebyloc?: AccttitlebylocRecord[];
}

/** The fields of an accttitlebyloc that can be requested. */
export type AccttitlebylocField =
  keyof AccttitlebylocFields | `${string}.${string}`;

/** The data of an answer about `ACCTTITLEBYLOC`. */
export interface AccttitlebylocRows extends DataAttributes {
  ACCTTITLEBYLOC?: AccttitlebylocRecord[];
}

/** The title of an account in one location. Declared in 3.0/general-ledger.dtd. */
export interface AccttitlebylocFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account number. */
  ACCOUNTNO?: string;
  /** Entity ID. */
  LOCATIONID?: string;
  /** Account title for entity. */
  TITLE?: string;
  /** Default title. */
  BASETITLE?: string;
  /** Entity name. */
  LOCATIONNAME?: string;
  /** Entity key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface AccttitlebylocRelations {
  BASEACCOUNT: OpenValues;
  LOCATIONENTITY: LocationEntityRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AccttitlebylocRecord
  extends
    AccttitlebylocFields,
    OpenValues,
    Related<AccttitlebylocFields, AccttitlebylocRelations> {}

export const accttitlebylocRecord: Shape<AccttitlebylocRecord> = {
  element: "ACCTTITLEBYLOC",
  content: `(RECORDNO? & ACCOUNTNO? & LOCATIONID? & TITLE? & BASETITLE? & LOCATIONNAME? & LOCATIONKEY? &
    ACCOUNTKEY? & RECORD_URL? & #ANY*)`,
  types: { RECORDNO: "INTEGER", LOCATIONKEY: "INTEGER", ACCOUNTKEY: "INTEGER" },
  paths: () => accttitlebylocPaths,
  answer: true,
};

export const accttitlebylocPaths: Paths = {
  to: { LOCATIONENTITY: () => locationEntityPaths },
};
