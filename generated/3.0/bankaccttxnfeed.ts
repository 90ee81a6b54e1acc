// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit. Checksum 6497d773eb63e669
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
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
import {
  type BankacctreconRecord,
  bankacctreconPaths,
} from "./bankacctrecon.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Transactions that a bank reports of an account. Declared in 3.0/cash-management.dtd. */
export interface CreateBankaccttxnfeed {
  /** Bank account ID. */
  FINANCIALENTITY: string;
  /** Date added. `DATE_MDY`, sent as mm/dd/yyyy. */
  FEEDDATE: IsoDate;
  /** Feed type. */
  FEEDTYPE: "xml" | "onl";
  /** File name. */
  FILENAME?: string;
  BANKACCTTXNRECORDS?: readonly [
    CreateBankaccttxnrecord,
    ...CreateBankaccttxnrecord[],
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
  source: "documented",
  types: {
    FEEDDATE: "DATE_MDY",
    FEEDTYPE: { name: "STRING", base: "enum", values: ["xml", "onl"] },
    BANKACCTTXNRECORDS: () => createBankaccttxnrecords,
  },
  response: () => getBankaccttxnfeedResponse,
};

/** The input of Intacct bankaccttxnfeed DELETE. */
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

/** The input of Intacct bankaccttxnfeed GET. */
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

/** The input of Intacct bankaccttxnfeed readByQuery QUERY. */
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

/** The input of Intacct bankaccttxnfeed QUERY. */
export type QueryBankaccttxnfeed = QueryInput;

/** `Intacct bankaccttxnfeed QUERY Request` */
export const queryBankaccttxnfeed: QueryProfile<BankaccttxnfeedRecord> = {
  name: "Intacct bankaccttxnfeed QUERY Request",
  version: "3.0",
  fixed: { object: "BANKACCTTXNFEED" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankaccttxnfeedResponse,
};

/** The input of Intacct bankaccttxnfeed LOOKUP. */
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
  types: { bankaccttxnfeed: () => bankaccttxnfeedRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankaccttxnfeed readByQuery QUERY Response` */
export const readByQueryBankaccttxnfeedResponse: Profile<BankaccttxnfeedData> =
  {
    name: "Intacct bankaccttxnfeed readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(bankaccttxnfeed*)",
    types: { bankaccttxnfeed: () => bankaccttxnfeedRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct bankaccttxnfeed QUERY Response` */
export const queryBankaccttxnfeedResponse: Profile<BankaccttxnfeedRows> = {
  name: "Intacct bankaccttxnfeed QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKACCTTXNFEED*)",
  types: { BANKACCTTXNFEED: () => bankaccttxnfeedRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankaccttxnfeed LOOKUP Response` */
export const lookupBankaccttxnfeedResponse: Profile<TypeData> = {
  name: "Intacct bankaccttxnfeed LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankaccttxnfeed`. */
export interface BankaccttxnfeedData extends DataAttributes {
  bankaccttxnfeed?: BankaccttxnfeedRecord[];
}

/** The fields of a bankaccttxnfeed that can be requested. */
export type BankaccttxnfeedField =
  keyof BankaccttxnfeedFields | `${string}.${string}`;

/** The data of an answer about `BANKACCTTXNFEED`. */
export interface BankaccttxnfeedRows extends DataAttributes {
  BANKACCTTXNFEED?: BankaccttxnfeedRecord[];
}

export const createBankaccttxnrecords: Shape<
  readonly [CreateBankaccttxnrecord, ...CreateBankaccttxnrecord[]]
> = {
  element: "BANKACCTTXNRECORDS",
  content: "(BANKACCTTXNRECORD+)",
  types: { BANKACCTTXNRECORD: () => createBankaccttxnrecord },
};

/** A transaction that the bank reports. Declared in 3.0/cash-management.dtd. */
export interface CreateBankaccttxnrecord {
  /** Transaction ID. `INTEGER`. */
  TRANSACTIONID?: Integer | null;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  TRANSACTIONTYPE: "withdrawal" | "deposit" | "charge" | "payment";
  DOCTYPE?: string;
  /** Document number. */
  DOCNO?: string;
  PAYEE?: string;
  /** Base amount. `MONEY`. */
  AMOUNT: Decimal;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction currency. */
  CURRENCY?: string;
}

export const createBankaccttxnrecord: Shape<CreateBankaccttxnrecord> = {
  element: "BANKACCTTXNRECORD",
  content: `(TRANSACTIONID? & POSTINGDATE? & TRANSACTIONTYPE & DOCTYPE? & DOCNO? & PAYEE? & AMOUNT &
    DESCRIPTION? & CURRENCY?)`,
  source: "documented",
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bank account ID. */
  FINANCIALENTITY?: string;
  /** Date added. `DATE_MDY`, sent as mm/dd/yyyy. */
  FEEDDATE?: IsoDate | null;
  /** Feed type. */
  FEEDTYPE?: "xml" | "onl" | (string & {}) | null;
  /** File name. */
  FILENAME?: string;
  BANKACCTTXNRECORDS?: BankaccttxnrecordRecord[];
  /** Bank account name. */
  FINANCIALENTITYNAME?: string;
  /** Account type. */
  FINANCIALACCOUNTTYPE?: "Bank" | "Credit card" | (string & {}) | null;
  /** State. */
  STATE?: "inprogress" | "processed" | "failed" | (string & {}) | null;
  /** Account recon number. `INTEGER`. */
  BANKACCTRECONKEY?: IntegerText | null;
  /** Attribute map number. `INTEGER`. */
  ATTRMAPNO?: IntegerText | null;
  /** Error ID. */
  ERRORID?: string;
  /** Error message. */
  ERRORMSG?: string;
  /** Entity key. `INTEGER`. */
  ENTITYKEY?: IntegerText | null;
  /** Import ID. */
  IMPORTID?: string;
  /** Status. */
  IMPORTEDFILESTATUS?:
    | "INITIATED"
    | "LOADING"
    | "COMPLETED"
    | "PARTIALLYDELETED"
    | "DELETED"
    | "CANCELED"
    | (string & {})
    | null;
  /** Expected transactions. `INTEGER`. */
  EXPECTEDTRANSACTIONS?: IntegerText | null;
  /** No. of transactions. `INTEGER`. */
  DOWNLOADEDTRANACTIONS?: IntegerText | null;
  /** Record number. `INTEGER`. */
  PARENTFEEDKEY?: IntegerText | null;
  /** Added by. */
  ADDEDBY?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface BankaccttxnfeedRelations {
  BANKACCTRECON: BankacctreconRecord;
  FINACCTTXNATTRMAP: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface BankaccttxnfeedRecord
  extends
    BankaccttxnfeedFields,
    OpenValues,
    Related<BankaccttxnfeedFields, BankaccttxnfeedRelations> {}

export const bankaccttxnfeedRecord: Shape<BankaccttxnfeedRecord> = {
  element: "BANKACCTTXNFEED",
  content: `(RECORDNO? & FINANCIALENTITY? & FEEDDATE? & FEEDTYPE? & FILENAME? & BANKACCTTXNRECORDS? &
    FINANCIALENTITYNAME? & FINANCIALACCOUNTTYPE? & STATE? & BANKACCTRECONKEY? & ATTRMAPNO? &
    ERRORID? & ERRORMSG? & ENTITYKEY? & IMPORTID? & IMPORTEDFILESTATUS? & EXPECTEDTRANSACTIONS? &
    DOWNLOADEDTRANACTIONS? & PARENTFEEDKEY? & ADDEDBY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    FEEDDATE: "DATE_MDY",
    FEEDTYPE: "ENUM",
    BANKACCTTXNRECORDS: () => bankaccttxnrecordsRecord,
    FINANCIALACCOUNTTYPE: "ENUM",
    STATE: "ENUM",
    BANKACCTRECONKEY: "INTEGER",
    ATTRMAPNO: "INTEGER",
    ENTITYKEY: "INTEGER",
    IMPORTEDFILESTATUS: "ENUM",
    EXPECTEDTRANSACTIONS: "INTEGER",
    DOWNLOADEDTRANACTIONS: "INTEGER",
    PARENTFEEDKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => bankaccttxnfeedPaths,
  answer: true,
};

export const bankaccttxnfeedPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED", DATE_MDY: "FEEDDATE" },
  to: {
    BANKACCTRECON: () => bankacctreconPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const bankaccttxnrecordsRecord: Shape<BankaccttxnrecordRecord[]> = {
  element: "BANKACCTTXNRECORDS",
  content: "(BANKACCTTXNRECORD*)",
  types: { BANKACCTTXNRECORD: () => bankaccttxnrecordRecord },
  answer: true,
};

/** A transaction that the bank reports. Declared in 3.0/cash-management.dtd. */
export interface BankaccttxnrecordRecord extends OpenValues {
  /** Transaction ID. */
  TRANSACTIONID?: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  TRANSACTIONTYPE?:
    "withdrawal" | "deposit" | "charge" | "payment" | (string & {}) | null;
  DOCTYPE?: string;
  /** Document number. */
  DOCNO?: string;
  PAYEE?: string;
  /** Base amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Transaction currency. */
  CURRENCY?: string;
}

export const bankaccttxnrecordRecord: Shape<BankaccttxnrecordRecord> = {
  element: "BANKACCTTXNRECORD",
  content: `(TRANSACTIONID? & POSTINGDATE? & TRANSACTIONTYPE? & DOCTYPE? & DOCNO? & PAYEE? & AMOUNT? &
    DESCRIPTION? & CURRENCY? & #ANY*)`,
  types: { POSTINGDATE: "DATE_MDY", TRANSACTIONTYPE: "ENUM", AMOUNT: "MONEY" },
  answer: true,
};
