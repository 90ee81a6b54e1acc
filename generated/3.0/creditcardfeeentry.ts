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

/** What Intacct creditcardfeeentry GET may ask for. */
export type GetCreditcardfeeentry = Read<CreditcardfeeentryField | "*">;

/** `Intacct creditcardfeeentry GET Request` */
export const getCreditcardfeeentry: FunctionProfile<
  GetCreditcardfeeentry,
  CreditcardfeeentryData
> = {
  name: "Intacct creditcardfeeentry GET Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCreditcardfeeentryResponse,
};

/** What Intacct creditcardfeeentry readByQuery QUERY may ask for. */
export type ReadByQueryCreditcardfeeentry = ReadByQuery<
  CreditcardfeeentryField | "*"
>;

/** `Intacct creditcardfeeentry readByQuery QUERY Request` */
export const readByQueryCreditcardfeeentry: FunctionProfile<
  ReadByQueryCreditcardfeeentry,
  CreditcardfeeentryData
> = {
  name: "Intacct creditcardfeeentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCreditcardfeeentryResponse,
};

/** What Intacct creditcardfeeentry QUERY may ask for. */
export type QueryCreditcardfeeentry = QueryInput;

/** `Intacct creditcardfeeentry QUERY Request` */
export const queryCreditcardfeeentry: QueryProfile<CreditcardfeeentryRecord> = {
  name: "Intacct creditcardfeeentry QUERY Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCreditcardfeeentryResponse,
};

/** What Intacct creditcardfeeentry LOOKUP may ask for. */
export type LookupCreditcardfeeentry = Lookup;

/** `Intacct creditcardfeeentry LOOKUP Request` */
export const lookupCreditcardfeeentry: FunctionProfile<
  LookupCreditcardfeeentry,
  TypeData
> = {
  name: "Intacct creditcardfeeentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CREDITCARDFEEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCreditcardfeeentryResponse,
};

/** `Intacct creditcardfeeentry GET Response` */
export const getCreditcardfeeentryResponse: Profile<CreditcardfeeentryData> = {
  name: "Intacct creditcardfeeentry GET Response",
  version: "3.0",
  element: "data",
  content: "(creditcardfeeentry*)",
  alias: { CREDITCARDFEEENTRY: "creditcardfeeentry" },
  types: { creditcardfeeentry: () => creditcardfeeentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct creditcardfeeentry readByQuery QUERY Response` */
export const readByQueryCreditcardfeeentryResponse: Profile<CreditcardfeeentryData> =
  {
    name: "Intacct creditcardfeeentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(creditcardfeeentry*)",
    alias: { CREDITCARDFEEENTRY: "creditcardfeeentry" },
    types: { creditcardfeeentry: () => creditcardfeeentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct creditcardfeeentry QUERY Response` */
export const queryCreditcardfeeentryResponse: Profile<CreditcardfeeentryRows> =
  {
    name: "Intacct creditcardfeeentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CREDITCARDFEEENTRY*)",
    types: { CREDITCARDFEEENTRY: () => creditcardfeeentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct creditcardfeeentry LOOKUP Response` */
export const lookupCreditcardfeeentryResponse: Profile<TypeData> = {
  name: "Intacct creditcardfeeentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `creditcardfeeentry` holds. */
export interface CreditcardfeeentryData extends DataAttributes {
  creditcardfeeentry?: CreditcardfeeentryRecord[];
}

/** The fields of a creditcardfeeentry that can be asked for. */
export type CreditcardfeeentryField =
  keyof CreditcardfeeentryFields | `${string}.${string}`;

/** What an answer about `CREDITCARDFEEENTRY` holds. */
export interface CreditcardfeeentryRows extends DataAttributes {
  CREDITCARDFEEENTRY?: CreditcardfeeentryRecord[];
}

/** A line of credit card fees. Declared in 3.0/cash-management.dtd. */
export interface CreditcardfeeentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CreditcardfeeentryRecord
  extends CreditcardfeeentryFields, OpenValues {}

export const creditcardfeeentryRecord: Shape<CreditcardfeeentryRecord> = {
  element: "CREDITCARDFEEENTRY",
  content: "(RECORDNO? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
