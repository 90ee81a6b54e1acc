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

/** What Intacct sodocumentsubtotals GET may ask for. */
export type GetSodocumentsubtotals = Read<SodocumentsubtotalsField | "*">;

/** `Intacct sodocumentsubtotals GET Request` */
export const getSodocumentsubtotals: FunctionProfile<
  GetSodocumentsubtotals,
  SodocumentsubtotalsData
> = {
  name: "Intacct sodocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumentsubtotalsResponse,
};

/** What Intacct sodocumentsubtotals readByQuery QUERY may ask for. */
export type ReadByQuerySodocumentsubtotals = ReadByQuery<
  SodocumentsubtotalsField | "*"
>;

/** `Intacct sodocumentsubtotals readByQuery QUERY Request` */
export const readByQuerySodocumentsubtotals: FunctionProfile<
  ReadByQuerySodocumentsubtotals,
  SodocumentsubtotalsData
> = {
  name: "Intacct sodocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumentsubtotalsResponse,
};

/** What Intacct sodocumentsubtotals QUERY may ask for. */
export type QuerySodocumentsubtotals = QueryInput;

/** `Intacct sodocumentsubtotals QUERY Request` */
export const querySodocumentsubtotals: QueryProfile<SodocumentsubtotalsRecord> =
  {
    name: "Intacct sodocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "SODOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => querySodocumentsubtotalsResponse,
  };

/** What Intacct sodocumentsubtotals LOOKUP may ask for. */
export type LookupSodocumentsubtotals = Lookup;

/** `Intacct sodocumentsubtotals LOOKUP Request` */
export const lookupSodocumentsubtotals: FunctionProfile<
  LookupSodocumentsubtotals,
  TypeData
> = {
  name: "Intacct sodocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumentsubtotalsResponse,
};

/** `Intacct sodocumentsubtotals GET Response` */
export const getSodocumentsubtotalsResponse: Profile<SodocumentsubtotalsData> =
  {
    name: "Intacct sodocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentsubtotals*)",
    alias: { SODOCUMENTSUBTOTALS: "sodocumentsubtotals" },
    types: { sodocumentsubtotals: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct sodocumentsubtotals readByQuery QUERY Response` */
export const readByQuerySodocumentsubtotalsResponse: Profile<SodocumentsubtotalsData> =
  {
    name: "Intacct sodocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentsubtotals*)",
    alias: { SODOCUMENTSUBTOTALS: "sodocumentsubtotals" },
    types: { sodocumentsubtotals: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct sodocumentsubtotals QUERY Response` */
export const querySodocumentsubtotalsResponse: Profile<SodocumentsubtotalsRows> =
  {
    name: "Intacct sodocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(SODOCUMENTSUBTOTALS*)",
    types: { SODOCUMENTSUBTOTALS: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct sodocumentsubtotals LOOKUP Response` */
export const lookupSodocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct sodocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `sodocumentsubtotals` holds. */
export interface SodocumentsubtotalsData extends DataAttributes {
  sodocumentsubtotals?: SodocumentsubtotalsRecord[];
}

/** The fields of a sodocumentsubtotals that can be asked for. */
export type SodocumentsubtotalsField =
  keyof SodocumentsubtotalsFields | `${string}.${string}`;

/** What an answer about `SODOCUMENTSUBTOTALS` holds. */
export interface SodocumentsubtotalsRows extends DataAttributes {
  SODOCUMENTSUBTOTALS?: SodocumentsubtotalsRecord[];
}

/** A subtotal of a sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumentsubtotalsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface SodocumentsubtotalsRecord
  extends SodocumentsubtotalsFields, OpenValues {}

export const sodocumentsubtotalsRecord: Shape<SodocumentsubtotalsRecord> = {
  element: "SODOCUMENTSUBTOTALS",
  content: "(RECORDNO? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
