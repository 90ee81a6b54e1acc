// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct creditcardfee GET may ask for. */
export type GetCreditcardfee = Read<CreditcardfeeField | "*">;

/** `Intacct creditcardfee GET Request` */
export const getCreditcardfee: FunctionProfile<
  GetCreditcardfee,
  CreditcardfeeData
> = {
  name: "Intacct creditcardfee GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditcardfeeResponse,
};

/** What Intacct creditcardfee readByQuery QUERY may ask for. */
export type ReadByQueryCreditcardfee = ReadByQuery<CreditcardfeeField | "*">;

/** `Intacct creditcardfee readByQuery QUERY Request` */
export const readByQueryCreditcardfee: FunctionProfile<
  ReadByQueryCreditcardfee,
  CreditcardfeeData
> = {
  name: "Intacct creditcardfee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditcardfeeResponse,
};

/** What Intacct creditcardfee QUERY may ask for. */
export type QueryCreditcardfee = QueryInput;

/** `Intacct creditcardfee QUERY Request` */
export const queryCreditcardfee: QueryProfile<CreditcardfeeRecord> = {
  name: "Intacct creditcardfee QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditcardfeeResponse,
};

/** What Intacct creditcardfee LOOKUP may ask for. */
export type LookupCreditcardfee = Lookup;

/** `Intacct creditcardfee LOOKUP Request` */
export const lookupCreditcardfee: FunctionProfile<
  LookupCreditcardfee,
  TypeData
> = {
  name: "Intacct creditcardfee LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditcardfeeResponse,
};

/** `Intacct creditcardfee GET Response` */
export const getCreditcardfeeResponse: Profile<CreditcardfeeData> = {
  name: "Intacct creditcardfee GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfee*)",
  alias: { CREDITCARDFEE: "creditcardfee" },
  types: { creditcardfee: () => creditcardfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcardfee readByQuery QUERY Response` */
export const readByQueryCreditcardfeeResponse: Profile<CreditcardfeeData> = {
  name: "Intacct creditcardfee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfee*)",
  alias: { CREDITCARDFEE: "creditcardfee" },
  types: { creditcardfee: () => creditcardfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcardfee QUERY Response` */
export const queryCreditcardfeeResponse: Profile<CreditcardfeeRows> = {
  name: "Intacct creditcardfee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CREDITCARDFEE*)",
  types: { CREDITCARDFEE: () => creditcardfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcardfee LOOKUP Response` */
export const lookupCreditcardfeeResponse: Profile<TypeData> = {
  name: "Intacct creditcardfee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `creditcardfee` holds. */
export interface CreditcardfeeData extends DataAttributes {
  creditcardfee?: CreditcardfeeRecord[];
}

/** The fields of a creditcardfee that can be asked for. */
export type CreditcardfeeField =
  keyof CreditcardfeeFields | `${string}.${string}`;

/** What an answer about `CREDITCARDFEE` holds. */
export interface CreditcardfeeRows extends DataAttributes {
  CREDITCARDFEE?: CreditcardfeeRecord[];
}

/** Charges and other fees of a credit card. Declared in 3.0/cash-management.dtd. */
export interface CreditcardfeeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CreditcardfeeRecord extends CreditcardfeeFields, OpenValues {}

export const creditcardfeeRecord: Shape<CreditcardfeeRecord> = {
  element: "CREDITCARDFEE",
  content: "(RECORDNO? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
