// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

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
  FINANCIALENTITY: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STMTENDINGDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate;
  /** `MONEY`. */
  STMTENDINGBALANCE: Decimal;
  MODE: "Automatch" | "AutomatchReview";
  /** "xml" unless given. */
  FEEDTYPE?: "xml" | "onl";
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

/** What Intacct bankacctrecon DELETE may ask for. */
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

/** What Intacct bankacctrecon GET may ask for. */
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

/** What Intacct bankacctrecon readByQuery QUERY may ask for. */
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

/** What Intacct bankacctrecon QUERY may ask for. */
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

/** What Intacct bankacctrecon LOOKUP may ask for. */
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
  alias: { BANKACCTRECON: "bankacctrecon" },
  types: { bankacctrecon: () => bankacctreconRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankacctrecon readByQuery QUERY Response` */
export const readByQueryBankacctreconResponse: Profile<BankacctreconData> = {
  name: "Intacct bankacctrecon readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bankacctrecon*)",
  alias: { BANKACCTRECON: "bankacctrecon" },
  types: { bankacctrecon: () => bankacctreconRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankacctrecon QUERY Response` */
export const queryBankacctreconResponse: Profile<BankacctreconRows> = {
  name: "Intacct bankacctrecon QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BANKACCTRECON*)",
  types: { BANKACCTRECON: () => bankacctreconRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct bankacctrecon LOOKUP Response` */
export const lookupBankacctreconResponse: Profile<TypeData> = {
  name: "Intacct bankacctrecon LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `bankacctrecon` holds. */
export interface BankacctreconData extends DataAttributes {
  bankacctrecon?: BankacctreconRecord[];
}

/** The fields of a bankacctrecon that can be asked for. */
export type BankacctreconField =
  keyof BankacctreconFields | `${string}.${string}`;

/** What an answer about `BANKACCTRECON` holds. */
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
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  FINANCIALENTITY?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STMTENDINGDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  CUTOFFDATE?: IsoDate | null;
  /** `MONEY`. */
  STMTENDINGBALANCE?: DecimalText | null;
  MODE?: "Automatch" | "AutomatchReview" | (string & {}) | null;
  /** "xml" unless given. */
  FEEDTYPE?: "xml" | "onl" | (string & {}) | null;
  SUPDOCKEY?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface BankacctreconRecord extends BankacctreconFields, OpenValues {}

export const bankacctreconRecord: Shape<BankacctreconRecord> = {
  element: "BANKACCTRECON",
  content: `(RECORDNO? & FINANCIALENTITY? & STMTENDINGDATE? & CUTOFFDATE? & STMTENDINGBALANCE? & MODE? &
    FEEDTYPE? & SUPDOCKEY? & STATE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STMTENDINGDATE: "DATE_MDY",
    CUTOFFDATE: "DATE_MDY",
    STMTENDINGBALANCE: "MONEY",
    MODE: {
      name: "STRING",
      base: "enum",
      values: ["Automatch", "AutomatchReview"],
      open: true,
    },
    FEEDTYPE: {
      name: "STRING",
      base: "enum",
      values: ["xml", "onl"],
      open: true,
    },
  },
  nulls: true,
};
