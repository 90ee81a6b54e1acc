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

/** What Intacct bankfeeentry GET may ask for. */
export type GetBankfeeentry = Read<BankfeeentryField | "*">;

/** `Intacct bankfeeentry GET Request` */
export const getBankfeeentry: FunctionProfile<
  GetBankfeeentry,
  BankfeeentryData
> = {
  name: "Intacct bankfeeentry GET Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBankfeeentryResponse,
};

/** What Intacct bankfeeentry readByQuery QUERY may ask for. */
export type ReadByQueryBankfeeentry = ReadByQuery<BankfeeentryField | "*">;

/** `Intacct bankfeeentry readByQuery QUERY Request` */
export const readByQueryBankfeeentry: FunctionProfile<
  ReadByQueryBankfeeentry,
  BankfeeentryData
> = {
  name: "Intacct bankfeeentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBankfeeentryResponse,
};

/** What Intacct bankfeeentry QUERY may ask for. */
export type QueryBankfeeentry = QueryInput;

/** `Intacct bankfeeentry QUERY Request` */
export const queryBankfeeentry: QueryProfile<BankfeeentryRecord> = {
  name: "Intacct bankfeeentry QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEEENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankfeeentryResponse,
};

/** What Intacct bankfeeentry LOOKUP may ask for. */
export type LookupBankfeeentry = Lookup;

/** `Intacct bankfeeentry LOOKUP Request` */
export const lookupBankfeeentry: FunctionProfile<LookupBankfeeentry, TypeData> =
  {
    name: "Intacct bankfeeentry LOOKUP Request",
    version: "3.0",
    fixed: { object: "BANKFEEENTRY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupBankfeeentryResponse,
  };

/** `Intacct bankfeeentry GET Response` */
export const getBankfeeentryResponse: Profile<BankfeeentryData> = {
  name: "Intacct bankfeeentry GET Response",
  version: "3.0",
  element: "data",
  content: "(bankfeeentry*)",
  alias: { BANKFEEENTRY: "bankfeeentry" },
  types: { bankfeeentry: () => bankfeeentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfeeentry readByQuery QUERY Response` */
export const readByQueryBankfeeentryResponse: Profile<BankfeeentryData> = {
  name: "Intacct bankfeeentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankfeeentry*)",
  alias: { BANKFEEENTRY: "bankfeeentry" },
  types: { bankfeeentry: () => bankfeeentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfeeentry QUERY Response` */
export const queryBankfeeentryResponse: Profile<BankfeeentryRows> = {
  name: "Intacct bankfeeentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKFEEENTRY*)",
  types: { BANKFEEENTRY: () => bankfeeentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfeeentry LOOKUP Response` */
export const lookupBankfeeentryResponse: Profile<TypeData> = {
  name: "Intacct bankfeeentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `bankfeeentry` holds. */
export interface BankfeeentryData extends DataAttributes {
  bankfeeentry?: BankfeeentryRecord[];
}

/** The fields of a bankfeeentry that can be asked for. */
export type BankfeeentryField =
  keyof BankfeeentryFields | `${string}.${string}`;

/** What an answer about `BANKFEEENTRY` holds. */
export interface BankfeeentryRows extends DataAttributes {
  BANKFEEENTRY?: BankfeeentryRecord[];
}

/** A line of bank interest or charges. Declared in 3.0/cash-management.dtd. */
export interface BankfeeentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface BankfeeentryRecord extends BankfeeentryFields, OpenValues {}

export const bankfeeentryRecord: Shape<BankfeeentryRecord> = {
  element: "BANKFEEENTRY",
  content: "(RECORDNO? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
