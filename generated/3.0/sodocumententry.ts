// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct sodocumententry GET may ask for. */
export type GetSodocumententry = Read<SodocumententryField | "*">;

/** `Intacct sodocumententry GET Request` */
export const getSodocumententry: FunctionProfile<
  GetSodocumententry,
  SodocumententryData
> = {
  name: "Intacct sodocumententry GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumententryResponse,
};

/** What Intacct sodocumententry readByQuery QUERY may ask for. */
export type ReadByQuerySodocumententry = ReadByQuery<
  SodocumententryField | "*"
>;

/** `Intacct sodocumententry readByQuery QUERY Request` */
export const readByQuerySodocumententry: FunctionProfile<
  ReadByQuerySodocumententry,
  SodocumententryData
> = {
  name: "Intacct sodocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumententryResponse,
};

/** What Intacct sodocumententry QUERY may ask for. */
export type QuerySodocumententry = QueryInput;

/** `Intacct sodocumententry QUERY Request` */
export const querySodocumententry: QueryProfile<SodocumententryRecord> = {
  name: "Intacct sodocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumententryResponse,
};

/** What Intacct sodocumententry LOOKUP may ask for. */
export type LookupSodocumententry = Lookup;

/** `Intacct sodocumententry LOOKUP Request` */
export const lookupSodocumententry: FunctionProfile<
  LookupSodocumententry,
  TypeData
> = {
  name: "Intacct sodocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumententryResponse,
};

/** `Intacct sodocumententry GET Response` */
export const getSodocumententryResponse: Profile<SodocumententryData> = {
  name: "Intacct sodocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(sodocumententry*)",
  alias: { SODOCUMENTENTRY: "sodocumententry" },
  types: { sodocumententry: () => sodocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocumententry readByQuery QUERY Response` */
export const readByQuerySodocumententryResponse: Profile<SodocumententryData> =
  {
    name: "Intacct sodocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumententry*)",
    alias: { SODOCUMENTENTRY: "sodocumententry" },
    types: { sodocumententry: () => sodocumententryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct sodocumententry QUERY Response` */
export const querySodocumententryResponse: Profile<SodocumententryRows> = {
  name: "Intacct sodocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENTENTRY*)",
  types: { SODOCUMENTENTRY: () => sodocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocumententry LOOKUP Response` */
export const lookupSodocumententryResponse: Profile<TypeData> = {
  name: "Intacct sodocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `sodocumententry` holds. */
export interface SodocumententryData extends DataAttributes {
  sodocumententry?: SodocumententryRecord[];
}

/** The fields of a sodocumententry that can be asked for. */
export type SodocumententryField =
  keyof SodocumententryFields | `${string}.${string}`;

/** What an answer about `SODOCUMENTENTRY` holds. */
export interface SodocumententryRows extends DataAttributes {
  SODOCUMENTENTRY?: SodocumententryRecord[];
}

/** A line of a sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumententryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCHDRNO?: string;
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
  ITEMID?: string;
  TOTAL?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface SodocumententryRecord
  extends SodocumententryFields, OpenValues {}

export const sodocumententryRecord: Shape<SodocumententryRecord> = {
  element: "SODOCUMENTENTRY",
  content: "(RECORDNO? & DOCHDRNO? & LINE_NO? & ITEMID? & TOTAL? & #ANY*)",
  types: { RECORDNO: "INTEGER", LINE_NO: "INTEGER" },
  nulls: true,
};
