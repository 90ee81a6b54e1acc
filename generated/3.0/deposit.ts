// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd; do not edit. Checksum 7104bde312cccbc3
import type {
  Created,
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
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import type { Currency } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReceiptItemsEntry, receiptItems } from "./receiptitems.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Deposits receipts to a bank account. Declared in shared/cash-management.dtd. */
export type RecordDeposit = RecordDepositFields &
  (
    | {
        /** Receipts to record and deposit. */
        receipts: readonly [Receipt, ...Receipt[]];
        receiptkeys?: never;
      }
    | {
        receipts?: never;
        /** Receipts that are on record already. */
        receiptkeys: readonly [string, ...string[]];
      }
  );

interface RecordDepositFields {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `DATE`, sent as year, month and day. */
  depositdate: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  depositid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct deposit CREATE Request` */
export const recordDeposit: FunctionProfile<RecordDeposit, Created> = {
  name: "Intacct deposit CREATE Request",
  version: "3.0",
  element: "record_deposit",
  content: `(bankaccountid, depositdate, depositid, (receipts | receiptkeys), description?, supdocid?,
    customfields?)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    depositdate: "DATE",
    depositid: "STRING_80 borrowed",
    receipts: () => receipts,
    receiptkeys: () => receiptKeys,
    description: "STRING_80 borrowed",
    supdocid: "STRING_100 borrowed",
    customfields: () => customFields,
  },
};

/** A deposit into a bank account. Declared in 3.0/cash-management.dtd. */
export interface UpdateDeposit {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** ID. */
  DEPOSITID?: string;
  /** Deposit date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DEPOSITDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
}

/** `Intacct deposit UPDATE Request` */
export const updateDeposit: FunctionProfile<UpdateDeposit, DepositData> = {
  name: "Intacct deposit UPDATE Request",
  version: "3.0",
  within: "update",
  element: "DEPOSIT",
  content:
    "(RECORDNO & DEPOSITID? & DEPOSITDATE? & DESCRIPTION? & SUPDOCID? & #ANY*)",
  source: "documented",
  types: { RECORDNO: "INTEGER", DEPOSITDATE: "DATE_MDY" },
  response: () => getDepositResponse,
};

/** The input of Intacct deposit GET. */
export type GetDeposit = Read<DepositField | "*">;

/** `Intacct deposit GET Request` */
export const getDeposit: FunctionProfile<GetDeposit, DepositData> = {
  name: "Intacct deposit GET Request",
  version: "3.0",
  fixed: { object: "DEPOSIT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepositResponse,
};

/** The input of Intacct deposit readByQuery QUERY. */
export type ReadByQueryDeposit = ReadByQuery<DepositField | "*">;

/** `Intacct deposit readByQuery QUERY Request` */
export const readByQueryDeposit: FunctionProfile<
  ReadByQueryDeposit,
  DepositData
> = {
  name: "Intacct deposit readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSIT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepositResponse,
};

/** The input of Intacct deposit QUERY. */
export type QueryDeposit = QueryInput;

/** `Intacct deposit QUERY Request` */
export const queryDeposit: QueryProfile<DepositRecord> = {
  name: "Intacct deposit QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSIT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepositResponse,
};

/** The input of Intacct deposit LOOKUP. */
export type LookupDeposit = Lookup;

/** `Intacct deposit LOOKUP Request` */
export const lookupDeposit: FunctionProfile<LookupDeposit, TypeData> = {
  name: "Intacct deposit LOOKUP Request",
  version: "3.0",
  fixed: { object: "DEPOSIT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDepositResponse,
};

/** `Intacct deposit GET Response` */
export const getDepositResponse: Profile<DepositData> = {
  name: "Intacct deposit GET Response",
  version: "3.0",
  element: "data",
  content: "(deposit*)",
  types: { deposit: () => depositRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct deposit readByQuery QUERY Response` */
export const readByQueryDepositResponse: Profile<DepositData> = {
  name: "Intacct deposit readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(deposit*)",
  types: { deposit: () => depositRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct deposit QUERY Response` */
export const queryDepositResponse: Profile<DepositRows> = {
  name: "Intacct deposit QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPOSIT*)",
  types: { DEPOSIT: () => depositRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct deposit LOOKUP Response` */
export const lookupDepositResponse: Profile<TypeData> = {
  name: "Intacct deposit LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `deposit`. */
export interface DepositData extends DataAttributes {
  deposit?: DepositRecord[];
}

/** The fields of a deposit that can be requested. */
export type DepositField = keyof DepositFields | `${string}.${string}`;

/** The data of an answer about `DEPOSIT`. */
export interface DepositRows extends DataAttributes {
  DEPOSIT?: DepositRecord[];
}

export const receipts: Shape<readonly [Receipt, ...Receipt[]]> = {
  element: "receipts",
  content: "(receipt+)",
  types: { receipt: () => receipt },
};

export const receiptKeys: Shape<readonly [string, ...string[]]> = {
  element: "receiptkeys",
  content: "(receiptkey+)",
  types: { receiptkey: "KEY" },
};

/** A receipt that is recorded and deposited at once. Declared in shared/cash-management.dtd. */
export type Receipt = ReceiptFields & Currency;

interface ReceiptFields {
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate: IsoDate;
  paymentmethod: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  undepglaccountno: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  refid?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a receipt. */
  receiptitems: readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]];
}

export const receipt: Shape<Receipt> = {
  element: "receipt",
  content: `(paymentdate, payee, receiveddate, paymentmethod, undepglaccountno, refid?, description?,
    supdocid?, (currency, ((exchratedate?, exchratetype) | exchrate))?, customfields?, receiptitems)`,
  types: {
    paymentdate: "DATE",
    payee: "STRING_80 borrowed",
    receiveddate: "DATE",
    undepglaccountno: "STRING_24 borrowed",
    refid: "STRING_20 borrowed",
    description: "STRING_80 borrowed",
    supdocid: "STRING_100 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
    receiptitems: () => receiptItems,
  },
};

/** A deposit into a bank account. Declared in 3.0/cash-management.dtd. */
export interface DepositFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  DEPOSITID?: string;
  /** Deposit date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DEPOSITDATE?: IsoDate | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Bank account. */
  FINANCIALENTITY?: string;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Bank account key. `INTEGER`. */
  BANKACCOUNTKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Summary date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCHDATE?: IsoDate | null;
  /** Bank name. */
  BANKNAME?: string;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Transaction date. */
  REVERSEDDATE?: string;
  /** State. */
  STATE?: "V" | "A" | (string & {}) | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
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
export interface DepositRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface DepositRecord
  extends DepositFields, OpenValues, Related<DepositFields, DepositRelations> {}

export const depositRecord: Shape<DepositRecord> = {
  element: "DEPOSIT",
  content: `(RECORDNO? & DEPOSITID? & DEPOSITDATE? & DESCRIPTION? & SUPDOCID? & FINANCIALENTITY? &
    TOTALENTERED? & BANKACCOUNTKEY? & RECORDTYPE? & BASECURR? & CURRENCY? & TRX_TOTALENTERED? &
    BATCHDATE? & BANKNAME? & REVERSALKEY? & REVERSALDATE? & REVERSEDKEY? & REVERSEDDATE? & STATE? &
    RAWSTATE? & CLEARED? & AUWHENCREATED? & PRBATCHKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DEPOSITDATE: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    BANKACCOUNTKEY: "INTEGER",
    TRX_TOTALENTERED: "NUMBER",
    BATCHDATE: "DATE_MDY",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    AUWHENCREATED: "DATETIME_MDY",
    PRBATCHKEY: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => depositPaths,
  answer: true,
};

export const depositPaths: Paths = {
  types: {
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "DEPOSITDATE BATCHDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
