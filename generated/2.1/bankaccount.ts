// Made by intacct-codegen from 2.1/response/cash-management.dtd, shared/cash-management.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum cb1ce282c5a83352
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import {
  type EnumBankAccountType,
  type EnumResponseStatus,
  enumBankAccountType,
  enumResponseStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reconciles a bank account with the transactions of a statement. Declared in shared/cash-management.dtd. */
export interface ReconcileBank {
  /** `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `DATE`, sent as year, month and day. */
  cutoffdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  statementendingdate: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  reconmode: string;
  /** `MONEY`. */
  statementendingbalance: Decimal;
  /** The transactions of a bank statement. */
  banktxns: readonly [BankTxn, ...BankTxn[]];
}

/** `Intacct bank RECONCILE Request` */
export const reconcileBank: FunctionProfile<ReconcileBank, Completed> = {
  name: "Intacct bank RECONCILE Request",
  version: "2.1",
  element: "reconcile_bank",
  content:
    "(bankaccountid, cutoffdate?, statementendingdate, reconmode, statementendingbalance, banktxns)",
  types: {
    bankaccountid: "STRING_24",
    cutoffdate: "DATE",
    statementendingdate: "DATE",
    reconmode: "STRING_30",
    statementendingbalance: "MONEY",
    banktxns: () => bankTxns,
  },
};

/** The input of Intacct bankaccount GET. */
export type GetBankAccount = Get<BankAccountField>;

/** `Intacct bankaccount GET Request` */
export const getBankAccount: FunctionProfile<GetBankAccount, BankAccountData> =
  {
    name: "Intacct bankaccount GET Request",
    version: "2.1",
    fixed: { object: "bankaccount" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getBankAccountResponse,
  };

/** The input of Intacct bankaccount QUERY. */
export type QueryBankAccount = GetList<BankAccountField>;

/** `Intacct bankaccount QUERY Request` */
export const queryBankAccount: FunctionProfile<
  QueryBankAccount,
  BankAccountData
> = {
  name: "Intacct bankaccount QUERY Request",
  version: "2.1",
  fixed: { object: "bankaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBankAccountResponse,
};

/** `Intacct bankaccount GET Response` */
export const getBankAccountResponse: Profile<BankAccountData> = {
  name: "Intacct bankaccount GET Response",
  version: "2.1",
  element: "data",
  content: "(bankaccount*)",
  types: { bankaccount: () => bankAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bankaccount QUERY Response` */
export const queryBankAccountResponse: Profile<BankAccountData> = {
  name: "Intacct bankaccount QUERY Response",
  version: "2.1",
  element: "data",
  content: "(bankaccount*)",
  types: { bankaccount: () => bankAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bankaccount`. */
export interface BankAccountData extends DataAttributes {
  bankaccount?: BankAccountRecord[];
}

/** The fields of a bankaccount that can be requested. */
export type BankAccountField = keyof BankAccountRecord;

export const bankTxns: Shape<readonly [BankTxn, ...BankTxn[]]> = {
  element: "banktxns",
  content: "(banktxn+)",
  types: { banktxn: () => bankTxn },
};

/** A transaction of a bank statement. Declared in shared/structures.dtd. */
export interface BankTxn {
  /** `DATE`, sent as year, month and day. */
  postingdate: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  txntype: string;
  doctype: string;
  /** `STRING_30`: at most 30 characters. */
  document: string;
  /** `STRING_80`: at most 80 characters. */
  payee: string;
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

export const bankTxn: Shape<BankTxn> = {
  element: "banktxn",
  content:
    "(postingdate, txntype, doctype, document, payee, amount, description?)",
  types: {
    postingdate: "DATE",
    txntype: "STRING_80",
    document: "STRING_30",
    payee: "STRING_80",
    amount: "MONEY",
    description: "STRING_80",
  },
};

/** A bank account. Declared in 2.1/response/cash-management.dtd. */
export interface BankAccountRecord {
  /** `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  /** `STRING_30`: at most 30 characters. */
  bankaccountno?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_100`: at most 100 characters. */
  bankname?: string;
  /** `STRING_9`: at most 9 characters. */
  routingno?: string;
  /** `STRING_12`: at most 12 characters. */
  branchid?: string;
  /** `ENUM_BANKACCOUNTTYPE`: "checking" or "savings". */
  bankaccounttype?: EnumBankAccountType | null;
  /** `PHONENO`. */
  phone?: string;
  /** `STRING_6`: at most 6 characters. */
  nextcheck?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_20`: at most 20 characters. */
  lastreconciledbalance?: string;
  /** `DATE`, sent as year, month and day. */
  lastreconcileddate?: IsoDate | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** A postal address. */
  mailaddress?: MailAddressRecord;
  /** `STRING_1`: at most 1 character. */
  outsourcecheck?: string;
  /** `STRING_15`: at most 15 characters. */
  fractionalroutingno?: string;
  /** `STRING_50`: at most 50 characters. */
  nameontheaccount?: string;
}

export const bankAccountRecord: Shape<BankAccountRecord> = {
  element: "bankaccount",
  content: `(bankaccountid?, bankaccountno?, glaccountno?, bankname?, routingno?, branchid?,
    bankaccounttype?, phone?, nextcheck?, status?, lastreconciledbalance?, lastreconcileddate?,
    currency?, mailaddress?, outsourcecheck?, fractionalroutingno?, nameontheaccount?)`,
  types: {
    bankaccountid: "STRING_24",
    bankaccountno: "STRING_30",
    glaccountno: "STRING_24",
    bankname: "STRING_100",
    routingno: "STRING_9",
    branchid: "STRING_12",
    bankaccounttype: enumBankAccountType,
    phone: "PHONENO",
    nextcheck: "STRING_6",
    status: enumResponseStatus,
    lastreconciledbalance: "STRING_20",
    lastreconcileddate: "DATE",
    currency: "STRING_3",
    mailaddress: () => mailAddressRecord,
    outsourcecheck: "STRING_1",
    fractionalroutingno: "STRING_15",
    nameontheaccount: "STRING_50",
  },
  answer: true,
};
