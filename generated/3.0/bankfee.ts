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

/** What Intacct bankfee GET may ask for. */
export type GetBankfee = Read<BankfeeField | "*">;

/** `Intacct bankfee GET Request` */
export const getBankfee: FunctionProfile<GetBankfee, BankfeeData> = {
  name: "Intacct bankfee GET Request",
  version: "3.0",
  fixed: { object: "BANKFEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBankfeeResponse,
};

/** What Intacct bankfee readByQuery QUERY may ask for. */
export type ReadByQueryBankfee = ReadByQuery<BankfeeField | "*">;

/** `Intacct bankfee readByQuery QUERY Request` */
export const readByQueryBankfee: FunctionProfile<
  ReadByQueryBankfee,
  BankfeeData
> = {
  name: "Intacct bankfee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBankfeeResponse,
};

/** What Intacct bankfee QUERY may ask for. */
export type QueryBankfee = QueryInput;

/** `Intacct bankfee QUERY Request` */
export const queryBankfee: QueryProfile<BankfeeRecord> = {
  name: "Intacct bankfee QUERY Request",
  version: "3.0",
  fixed: { object: "BANKFEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankfeeResponse,
};

/** What Intacct bankfee LOOKUP may ask for. */
export type LookupBankfee = Lookup;

/** `Intacct bankfee LOOKUP Request` */
export const lookupBankfee: FunctionProfile<LookupBankfee, TypeData> = {
  name: "Intacct bankfee LOOKUP Request",
  version: "3.0",
  fixed: { object: "BANKFEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBankfeeResponse,
};

/** `Intacct bankfee GET Response` */
export const getBankfeeResponse: Profile<BankfeeData> = {
  name: "Intacct bankfee GET Response",
  version: "3.0",
  element: "data",
  content: "(bankfee*)",
  alias: { BANKFEE: "bankfee" },
  types: { bankfee: () => bankfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfee readByQuery QUERY Response` */
export const readByQueryBankfeeResponse: Profile<BankfeeData> = {
  name: "Intacct bankfee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankfee*)",
  alias: { BANKFEE: "bankfee" },
  types: { bankfee: () => bankfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfee QUERY Response` */
export const queryBankfeeResponse: Profile<BankfeeRows> = {
  name: "Intacct bankfee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKFEE*)",
  types: { BANKFEE: () => bankfeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankfee LOOKUP Response` */
export const lookupBankfeeResponse: Profile<TypeData> = {
  name: "Intacct bankfee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `bankfee` holds. */
export interface BankfeeData extends DataAttributes {
  bankfee?: BankfeeRecord[];
}

/** The fields of a bankfee that can be asked for. */
export type BankfeeField = keyof BankfeeFields | `${string}.${string}`;

/** What an answer about `BANKFEE` holds. */
export interface BankfeeRows extends DataAttributes {
  BANKFEE?: BankfeeRecord[];
}

/** Interest or charges of a bank. Declared in 3.0/cash-management.dtd. */
export interface BankfeeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
  TRANSACTIONTYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface BankfeeRecord extends BankfeeFields, OpenValues {}

export const bankfeeRecord: Shape<BankfeeRecord> = {
  element: "BANKFEE",
  content: "(RECORDNO? & DESCRIPTION? & TRANSACTIONTYPE? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
