// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Transactions that a bank reports of an account. Declared in 3.0/cash-management.dtd. */
export interface CreateBankaccttxnfeed {
  FINANCIALENTITY: string;
  /** `DATE_MDY`. */
  FEEDDATE: IsoDate;
  FEEDTYPE: "xml" | "onl";
  FILENAME?: string;
  BANKACCTTXNRECORDS?: readonly [
    CreateBANKACCTTXNRECORD,
    ...CreateBANKACCTTXNRECORD[],
  ];
}

/** `Intacct bankaccttxnfeed CREATE Request` */
export const createBankaccttxnfeed: FunctionProfile<
  CreateBankaccttxnfeed,
  BankaccttxnfeedData
> = {
  name: "Intacct bankaccttxnfeed CREATE Request",
  version: "3.0",
  within: "create",
  element: "BANKACCTTXNFEED",
  content:
    "(FINANCIALENTITY & FEEDDATE & FEEDTYPE & FILENAME? & BANKACCTTXNRECORDS?)",
  types: {
    FEEDDATE: "DATE_MDY",
    FEEDTYPE: { name: "STRING", base: "enum", values: ["xml", "onl"] },
    BANKACCTTXNRECORDS: () => createBANKACCTTXNRECORDS,
  },
  response: () => getBankaccttxnfeedResponse,
};

/** What Intacct bankaccttxnfeed DELETE may ask for. */
export type DeleteBankaccttxnfeed = Delete;

/** `Intacct bankaccttxnfeed DELETE Request` */
export const deleteBankaccttxnfeed: FunctionProfile<
  DeleteBankaccttxnfeed,
  Completed
> = {
  name: "Intacct bankaccttxnfeed DELETE Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct bankaccttxnfeed GET may ask for. */
export type GetBankaccttxnfeed = Read<BankaccttxnfeedField | "*">;

/** `Intacct bankaccttxnfeed GET Request` */
export const getBankaccttxnfeed: FunctionProfile<
  GetBankaccttxnfeed,
  BankaccttxnfeedData
> = {
  name: "Intacct bankaccttxnfeed GET Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBankaccttxnfeedResponse,
};

/** What Intacct bankaccttxnfeed readByQuery QUERY may ask for. */
export type ReadByQueryBankaccttxnfeed = ReadByQuery<
  BankaccttxnfeedField | "*"
>;

/** `Intacct bankaccttxnfeed readByQuery QUERY Request` */
export const readByQueryBankaccttxnfeed: FunctionProfile<
  ReadByQueryBankaccttxnfeed,
  BankaccttxnfeedData
> = {
  name: "Intacct bankaccttxnfeed readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBankaccttxnfeedResponse,
};

/** What Intacct bankaccttxnfeed QUERY may ask for. */
export type QueryBankaccttxnfeed = QueryInput;

/** `Intacct bankaccttxnfeed QUERY Request` */
export const queryBankaccttxnfeed: QueryProfile<BANKACCTTXNFEEDRecord> = {
  name: "Intacct bankaccttxnfeed QUERY Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankaccttxnfeedResponse,
};

/** What Intacct bankaccttxnfeed LOOKUP may ask for. */
export type LookupBankaccttxnfeed = Lookup;

/** `Intacct bankaccttxnfeed LOOKUP Request` */
export const lookupBankaccttxnfeed: FunctionProfile<
  LookupBankaccttxnfeed,
  TypeData
> = {
  name: "Intacct bankaccttxnfeed LOOKUP Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBankaccttxnfeedResponse,
};

/** `Intacct bankaccttxnfeed GET Response` */
export const getBankaccttxnfeedResponse: Profile<BankaccttxnfeedData> = {
  name: "Intacct bankaccttxnfeed GET Response",
  version: "3.0",
  element: "data",
  content: "(bankaccttxnfeed*)",
  types: { bankaccttxnfeed: () => bANKACCTTXNFEEDRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankaccttxnfeed readByQuery QUERY Response` */
export const readByQueryBankaccttxnfeedResponse: Profile<BankaccttxnfeedData> =
  {
    name: "Intacct bankaccttxnfeed readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(bankaccttxnfeed*)",
    types: { bankaccttxnfeed: () => bANKACCTTXNFEEDRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct bankaccttxnfeed QUERY Response` */
export const queryBankaccttxnfeedResponse: Profile<BANKACCTTXNFEEDData> = {
  name: "Intacct bankaccttxnfeed QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKACCTTXNFEED*)",
  types: { BANKACCTTXNFEED: () => bANKACCTTXNFEEDRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankaccttxnfeed LOOKUP Response` */
export const lookupBankaccttxnfeedResponse: Profile<TypeData> = {
  name: "Intacct bankaccttxnfeed LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `bankaccttxnfeed` holds. */
export interface BankaccttxnfeedData extends DataAttributes {
  bankaccttxnfeed?: BANKACCTTXNFEEDRecord[];
}

/** The fields of a bankaccttxnfeed that can be asked for. */
export type BankaccttxnfeedField =
  keyof BankaccttxnfeedFields | `${string}.${string}`;

/** What an answer about `BANKACCTTXNFEED` holds. */
export interface BANKACCTTXNFEEDData extends DataAttributes {
  BANKACCTTXNFEED?: BANKACCTTXNFEEDRecord[];
}

export const createBANKACCTTXNRECORDS: Shape<
  readonly [CreateBANKACCTTXNRECORD, ...CreateBANKACCTTXNRECORD[]]
> = {
  element: "BANKACCTTXNRECORDS",
  content: "(BANKACCTTXNRECORD+)",
  types: { BANKACCTTXNRECORD: () => createBANKACCTTXNRECORD },
};

/** A transaction that the bank reports. Declared in 3.0/cash-management.dtd. */
export interface CreateBANKACCTTXNRECORD {
  /** `INTEGER`. */
  TRANSACTIONID?: Integer;
  /** `DATE_MDY`. */
  POSTINGDATE?: IsoDate;
  TRANSACTIONTYPE: "withdrawal" | "deposit" | "charge" | "payment";
  DOCTYPE?: string;
  DOCNO?: string;
  PAYEE?: string;
  /** `MONEY`. */
  AMOUNT: Decimal;
  DESCRIPTION?: string;
  CURRENCY?: string;
}

export const createBANKACCTTXNRECORD: Shape<CreateBANKACCTTXNRECORD> = {
  element: "BANKACCTTXNRECORD",
  content: `(TRANSACTIONID? & POSTINGDATE? & TRANSACTIONTYPE & DOCTYPE? & DOCNO? & PAYEE? & AMOUNT &
    DESCRIPTION? & CURRENCY?)`,
  types: {
    TRANSACTIONID: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    TRANSACTIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["withdrawal", "deposit", "charge", "payment"],
    },
    AMOUNT: "MONEY",
  },
};

/** Transactions that a bank reports of an account. Declared in 3.0/cash-management.dtd. */
export interface BankaccttxnfeedFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  FINANCIALENTITY?: string;
  /** `DATE_MDY`. */
  FEEDDATE?: IsoDate | null;
  FEEDTYPE?: "xml" | "onl" | (string & {}) | null;
  FILENAME?: string;
  BANKACCTTXNRECORDS?: BANKACCTTXNRECORDRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface BANKACCTTXNFEEDRecord
  extends BankaccttxnfeedFields, OpenValues {}

export const bANKACCTTXNFEEDRecord: Shape<BANKACCTTXNFEEDRecord> = {
  element: "BANKACCTTXNFEED",
  content:
    "(RECORDNO? & FINANCIALENTITY? & FEEDDATE? & FEEDTYPE? & FILENAME? & BANKACCTTXNRECORDS? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    FEEDDATE: "DATE_MDY",
    FEEDTYPE: {
      name: "STRING",
      base: "enum",
      values: ["xml", "onl"],
      open: true,
    },
    BANKACCTTXNRECORDS: () => bANKACCTTXNRECORDSRecord,
  },
  nulls: true,
};

export const bANKACCTTXNRECORDSRecord: Shape<BANKACCTTXNRECORDRecord[]> = {
  element: "BANKACCTTXNRECORDS",
  content: "(BANKACCTTXNRECORD*)",
  types: { BANKACCTTXNRECORD: () => bANKACCTTXNRECORDRecord },
  nulls: true,
};

/** A transaction that the bank reports. Declared in 3.0/cash-management.dtd. */
export interface BANKACCTTXNRECORDRecord extends OpenValues {
  /** `INTEGER`. */
  TRANSACTIONID?: IntegerText | null;
  /** `DATE_MDY`. */
  POSTINGDATE?: IsoDate | null;
  TRANSACTIONTYPE?:
    "withdrawal" | "deposit" | "charge" | "payment" | (string & {}) | null;
  DOCTYPE?: string;
  DOCNO?: string;
  PAYEE?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  DESCRIPTION?: string;
  CURRENCY?: string;
}

export const bANKACCTTXNRECORDRecord: Shape<BANKACCTTXNRECORDRecord> = {
  element: "BANKACCTTXNRECORD",
  content: `(TRANSACTIONID? & POSTINGDATE? & TRANSACTIONTYPE? & DOCTYPE? & DOCNO? & PAYEE? & AMOUNT? &
    DESCRIPTION? & CURRENCY? & #ANY*)`,
  types: {
    TRANSACTIONID: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    TRANSACTIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["withdrawal", "deposit", "charge", "payment"],
      open: true,
    },
    AMOUNT: "MONEY",
  },
  nulls: true,
};
