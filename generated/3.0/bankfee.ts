// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum efa764b075c62148
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct bankfee GET. */
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

/** The input of Intacct bankfee readByQuery QUERY. */
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

/** The input of Intacct bankfee QUERY. */
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

/** The input of Intacct bankfee LOOKUP. */
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
  types: { bankfee: () => bankfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfee readByQuery QUERY Response` */
export const readByQueryBankfeeResponse: Profile<BankfeeData> = {
  name: "Intacct bankfee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankfee*)",
  types: { bankfee: () => bankfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfee QUERY Response` */
export const queryBankfeeResponse: Profile<BankfeeRows> = {
  name: "Intacct bankfee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKFEE*)",
  types: { BANKFEE: () => bankfeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankfee LOOKUP Response` */
export const lookupBankfeeResponse: Profile<TypeData> = {
  name: "Intacct bankfee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankfee`. */
export interface BankfeeData extends DataAttributes {
  bankfee?: BankfeeRecord[];
}

/** The fields of a bankfee that can be requested. */
export type BankfeeField = keyof BankfeeFields | `${string}.${string}`;

/** The data of an answer about `BANKFEE`. */
export interface BankfeeRows extends DataAttributes {
  BANKFEE?: BankfeeRecord[];
}

/** Interest or charges of a bank. Declared in 3.0/cash-management.dtd. */
export interface BankfeeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction type. */
  TRANSACTIONTYPE?: "Service charge" | "Interest earned" | (string & {}) | null;
  /** Bank account. */
  FINANCIALENTITY?: string;
  /** Bank account currency. */
  BANKACCOUNTCURR?: string;
  /** Reference number. */
  RECORDID?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** State. */
  STATE?: "V" | (string & {}) | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Parent payment key. `INTEGER`. */
  PARENTPAYMENT?: IntegerText | null;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface BankfeeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface BankfeeRecord
  extends BankfeeFields, OpenValues, Related<BankfeeFields, BankfeeRelations> {}

export const bankfeeRecord: Shape<BankfeeRecord> = {
  element: "BANKFEE",
  content: `(RECORDNO? & DESCRIPTION? & TRANSACTIONTYPE? & FINANCIALENTITY? & BANKACCOUNTCURR? & RECORDID? &
    RECORDTYPE? & PRBATCHKEY? & BASECURR? & CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? &
    EXCHANGE_RATE? & TOTALENTERED? & TRX_TOTALENTERED? & STATE? & RAWSTATE? & CLEARED? &
    REVERSALKEY? & REVERSALDATE? & REVERSEDKEY? & REVERSEDDATE? & AUWHENCREATED? & INCLUSIVETAX? &
    TAXSOLUTIONID? & SUPDOCID? & PARENTPAYMENT? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TRANSACTIONTYPE: "ENUM",
    PRBATCHKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    TOTALENTERED: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    INCLUSIVETAX: "BOOLEAN",
    PARENTPAYMENT: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => bankfeePaths,
  answer: true,
};

export const bankfeePaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
