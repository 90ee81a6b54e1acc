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

/** What Intacct sodocumentparams GET may ask for. */
export type GetSodocumentparams = Read<SodocumentparamsField | "*">;

/** `Intacct sodocumentparams GET Request` */
export const getSodocumentparams: FunctionProfile<
  GetSodocumentparams,
  SodocumentparamsData
> = {
  name: "Intacct sodocumentparams GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumentparamsResponse,
};

/** What Intacct sodocumentparams readByQuery QUERY may ask for. */
export type ReadByQuerySodocumentparams = ReadByQuery<
  SodocumentparamsField | "*"
>;

/** `Intacct sodocumentparams readByQuery QUERY Request` */
export const readByQuerySodocumentparams: FunctionProfile<
  ReadByQuerySodocumentparams,
  SodocumentparamsData
> = {
  name: "Intacct sodocumentparams readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumentparamsResponse,
};

/** What Intacct sodocumentparams QUERY may ask for. */
export type QuerySodocumentparams = QueryInput;

/** `Intacct sodocumentparams QUERY Request` */
export const querySodocumentparams: QueryProfile<SodocumentparamsRecord> = {
  name: "Intacct sodocumentparams QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumentparamsResponse,
};

/** What Intacct sodocumentparams LOOKUP may ask for. */
export type LookupSodocumentparams = Lookup;

/** `Intacct sodocumentparams LOOKUP Request` */
export const lookupSodocumentparams: FunctionProfile<
  LookupSodocumentparams,
  TypeData
> = {
  name: "Intacct sodocumentparams LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTPARAMS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumentparamsResponse,
};

/** `Intacct sodocumentparams GET Response` */
export const getSodocumentparamsResponse: Profile<SodocumentparamsData> = {
  name: "Intacct sodocumentparams GET Response",
  version: "3.0",
  element: "data",
  content: "(sodocumentparams*)",
  alias: { SODOCUMENTPARAMS: "sodocumentparams" },
  types: { sodocumentparams: () => sodocumentparamsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocumentparams readByQuery QUERY Response` */
export const readByQuerySodocumentparamsResponse: Profile<SodocumentparamsData> =
  {
    name: "Intacct sodocumentparams readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentparams*)",
    alias: { SODOCUMENTPARAMS: "sodocumentparams" },
    types: { sodocumentparams: () => sodocumentparamsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct sodocumentparams QUERY Response` */
export const querySodocumentparamsResponse: Profile<SodocumentparamsRows> = {
  name: "Intacct sodocumentparams QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENTPARAMS*)",
  types: { SODOCUMENTPARAMS: () => sodocumentparamsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocumentparams LOOKUP Response` */
export const lookupSodocumentparamsResponse: Profile<TypeData> = {
  name: "Intacct sodocumentparams LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `sodocumentparams` holds. */
export interface SodocumentparamsData extends DataAttributes {
  sodocumentparams?: SodocumentparamsRecord[];
}

/** The fields of a sodocumentparams that can be asked for. */
export type SodocumentparamsField =
  keyof SodocumentparamsFields | `${string}.${string}`;

/** What an answer about `SODOCUMENTPARAMS` holds. */
export interface SodocumentparamsRows extends DataAttributes {
  SODOCUMENTPARAMS?: SodocumentparamsRecord[];
}

/** A sales transaction definition. Declared in 3.0/order-entry.dtd. */
export interface SodocumentparamsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCID?: string;
  DOCCLASS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface SodocumentparamsRecord
  extends SodocumentparamsFields, OpenValues {}

export const sodocumentparamsRecord: Shape<SodocumentparamsRecord> = {
  element: "SODOCUMENTPARAMS",
  content: "(RECORDNO? & DOCID? & DOCCLASS? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
