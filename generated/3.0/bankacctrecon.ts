// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd, shared/structures.dtd; do not edit. Checksum d274776baf2f4a9b
import type {
  Completed,
  Decimal,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reconciles a bank account with the transactions of a statement. Declared in shared/cash-management.dtd. */
export interface ReconcileBank {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `DATE`, sent as year, month and day. */
  cutoffdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  statementendingdate: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  reconmode: string;
  /** Borrowed from 2.1: `MONEY`. */
  statementendingbalance: Decimal;
  /** The transactions of a bank statement. */
  banktxns: readonly [BankTxn, ...BankTxn[]];
}

/** `Intacct bank RECONCILE Request` */
export const reconcileBank: FunctionProfile<ReconcileBank, Completed> = {
  name: "Intacct bank RECONCILE Request",
  version: "3.0",
  element: "reconcile_bank",
  content:
    "(bankaccountid, cutoffdate?, statementendingdate, reconmode, statementendingbalance, banktxns)",
  types: {
    bankaccountid: "STRING_24 borrowed",
    cutoffdate: "DATE",
    statementendingdate: "DATE",
    reconmode: "STRING_30 borrowed",
    statementendingbalance: "MONEY",
    banktxns: () => bankTxns,
  },
};

/** A reconciliation of a bank account. Declared in 3.0/cash-management.dtd. */
export interface CreateBankacctrecon {
  /** Bank account. */
  FINANCIALENTITY: string;
  /** Date of reconciliation. `DATE_MDY`, sent as mm/dd/yyyy. */
  STMTENDINGDATE: IsoDate;
  /** Cut-off date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate | null;
  /** Statement ending balance. `MONEY`. */
  STMTENDINGBALANCE: Decimal;
  /** Reconciliation mode. */
  MODE: "Automatch" | "AutomatchReview";
  /** Bank transaction source. "xml" unless given. */
  FEEDTYPE?: "xml" | "onl" | null;
  /** Attachment. */
  SUPDOCKEY?: string;
}

/** `Intacct bankacctrecon CREATE Request` */
export const createBankacctrecon: FunctionProfile<
  CreateBankacctrecon,
  BankacctreconData
> = {
  name: "Intacct bankacctrecon CREATE Request",
  version: "3.0",
  within: "create",
  element: "BANKACCTRECON",
  content: `(FINANCIALENTITY & STMTENDINGDATE & CUTOFFDATE? & STMTENDINGBALANCE & MODE & FEEDTYPE? &
    SUPDOCKEY?)`,
  source: "documented",
  types: {
    STMTENDINGDATE: "DATE_MDY",
    CUTOFFDATE: "DATE_MDY",
    STMTENDINGBALANCE: "MONEY",
    MODE: {
      name: "STRING",
      base: "enum",
      values: ["Automatch", "AutomatchReview"],
    },
    FEEDTYPE: { name: "STRING", base: "enum", values: ["xml", "onl"] },
  },
  response: () => getBankacctreconResponse,
};

/** The input of Intacct bankacctrecon DELETE. */
export type DeleteBankacctrecon = Delete;

/** `Intacct bankacctrecon DELETE Request` */
export const deleteBankacctrecon: FunctionProfile<
  DeleteBankacctrecon,
  Completed
> = {
  name: "Intacct bankacctrecon DELETE Request",
  version: "3.0",
  fixed: { object: "BANKACCTRECON" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct bankacctrecon GET. */
export type GetBankacctrecon = Read<BankacctreconField | "*">;

/** `Intacct bankacctrecon GET Request` */
export const getBankacctrecon: FunctionProfile<
  GetBankacctrecon,
  BankacctreconData
> = {
  name: "Intacct bankacctrecon GET Request",
  version: "3.0",
  fixed: { object: "BANKACCTRECON" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBankacctreconResponse,
};

/** The input of Intacct bankacctrecon readByQuery QUERY. */
export type ReadByQueryBankacctrecon = ReadByQuery<BankacctreconField | "*">;

/** `Intacct bankacctrecon readByQuery QUERY Request` */
export const readByQueryBankacctrecon: FunctionProfile<
  ReadByQueryBankacctrecon,
  BankacctreconData
> = {
  name: "Intacct bankacctrecon readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BANKACCTRECON" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBankacctreconResponse,
};

/** The input of Intacct bankacctrecon QUERY. */
export type QueryBankacctrecon = QueryInput;

/** `Intacct bankacctrecon QUERY Request` */
export const queryBankacctrecon: QueryProfile<BankacctreconRecord> = {
  name: "Intacct bankacctrecon QUERY Request",
  version: "3.0",
  fixed: { object: "BANKACCTRECON" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBankacctreconResponse,
};

/** The input of Intacct bankacctrecon LOOKUP. */
export type LookupBankacctrecon = Lookup;

/** `Intacct bankacctrecon LOOKUP Request` */
export const lookupBankacctrecon: FunctionProfile<
  LookupBankacctrecon,
  TypeData
> = {
  name: "Intacct bankacctrecon LOOKUP Request",
  version: "3.0",
  fixed: { object: "BANKACCTRECON" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBankacctreconResponse,
};

/** `Intacct bankacctrecon GET Response` */
export const getBankacctreconResponse: Profile<BankacctreconData> = {
  name: "Intacct bankacctrecon GET Response",
  version: "3.0",
  element: "data",
  content: "(bankacctrecon*)",
  types: { bankacctrecon: () => bankacctreconRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankacctrecon readByQuery QUERY Response` */
export const readByQueryBankacctreconResponse: Profile<BankacctreconData> = {
  name: "Intacct bankacctrecon readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankacctrecon*)",
  types: { bankacctrecon: () => bankacctreconRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankacctrecon QUERY Response` */
export const queryBankacctreconResponse: Profile<BankacctreconRows> = {
  name: "Intacct bankacctrecon QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKACCTRECON*)",
  types: { BANKACCTRECON: () => bankacctreconRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankacctrecon LOOKUP Response` */
export const lookupBankacctreconResponse: Profile<TypeData> = {
  name: "Intacct bankacctrecon LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankacctrecon`. */
export interface BankacctreconData extends DataAttributes {
  bankacctrecon?: BankacctreconRecord[];
}

/** The fields of a bankacctrecon that can be requested. */
export type BankacctreconField =
  keyof BankacctreconFields | `${string}.${string}`;

/** The data of an answer about `BANKACCTRECON`. */
export interface BankacctreconRows extends DataAttributes {
  BANKACCTRECON?: BankacctreconRecord[];
}

export const bankTxns: Shape<readonly [BankTxn, ...BankTxn[]]> = {
  element: "banktxns",
  content: "(banktxn+)",
  types: { banktxn: () => bankTxn },
};

/** A transaction of a bank statement. Declared in shared/structures.dtd. */
export interface BankTxn {
  /** `DATE`, sent as year, month and day. */
  postingdate: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  txntype: string;
  doctype: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  document: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

export const bankTxn: Shape<BankTxn> = {
  element: "banktxn",
  content:
    "(postingdate, txntype, doctype, document, payee, amount, description?)",
  types: {
    postingdate: "DATE",
    txntype: "STRING_80 borrowed",
    document: "STRING_30 borrowed",
    payee: "STRING_80 borrowed",
    amount: "MONEY",
    description: "STRING_80 borrowed",
  },
};

/** A reconciliation of a bank account. Declared in 3.0/cash-management.dtd. */
export interface BankacctreconFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bank account. */
  FINANCIALENTITY?: string;
  /** Date of reconciliation. `DATE_MDY`, sent as mm/dd/yyyy. */
  STMTENDINGDATE?: IsoDate | null;
  /** Cut-off date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate | null;
  /** Statement ending balance. `MONEY`. */
  STMTENDINGBALANCE?: DecimalText | null;
  /** Reconciliation mode. */
  MODE?: "Automatch" | "AutomatchReview" | "Manual" | (string & {}) | null;
  /** Bank transaction source. */
  FEEDTYPE?: "xml" | "onl" | "csv" | "qif" | (string & {}) | null;
  /** Attachment. */
  SUPDOCKEY?: string;
  /** State. */
  STATE?: "initiated" | "draft" | "reconciled" | (string & {}) | null;
  /** Report data. */
  REPORT?: string;
  /** Upload file. */
  UPLOADFILE?: string;
  /** Reopened. `BOOLEAN`. */
  REOPENED?: boolean | null;
  /** Migrated. */
  MIGRATED?: string;
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
export interface BankacctreconRelations {
  BANKACCOUNT: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface BankacctreconRecord
  extends
    BankacctreconFields,
    OpenValues,
    Related<BankacctreconFields, BankacctreconRelations> {}

export const bankacctreconRecord: Shape<BankacctreconRecord> = {
  element: "BANKACCTRECON",
  content: `(RECORDNO? & FINANCIALENTITY? & STMTENDINGDATE? & CUTOFFDATE? & STMTENDINGBALANCE? & MODE? &
    FEEDTYPE? & SUPDOCKEY? & STATE? & REPORT? & UPLOADFILE? & REOPENED? & MIGRATED? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STMTENDINGDATE: "DATE_MDY",
    CUTOFFDATE: "DATE_MDY",
    STMTENDINGBALANCE: "MONEY",
    MODE: "ENUM",
    FEEDTYPE: "ENUM",
    STATE: "ENUM",
    REOPENED: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => bankacctreconPaths,
  answer: true,
};

export const bankacctreconPaths: Paths = {
  types: {
    BOOLEAN: "REOPENED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "STMTENDINGDATE CUTOFFDATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
