// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd, shared/objects.dtd; do not edit. Checksum 09ae627ce2e4673a
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { Currency, ReceiptAccount } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReceiptItemsEntry, receiptItems } from "./receiptitems.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records money received other than for invoices, deposited or held as undeposited funds. Declared in shared/cash-management.dtd. */
export type RecordOtherReceipt = RecordOtherReceiptFields &
  ReceiptAccount &
  Currency;

interface RecordOtherReceiptFields {
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate: IsoDate;
  paymentmethod: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  refid?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a receipt. */
  receiptitems: readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]];
}

/** `Intacct otherreceipt RECORD Request` */
export const recordOtherReceipt: FunctionProfile<RecordOtherReceipt, Created> =
  {
    name: "Intacct otherreceipt RECORD Request",
    version: "3.0",
    element: "record_otherreceipt",
    content: `(paymentdate, payee, receiveddate, paymentmethod, (undepglaccountno | (bankaccountid,
    depositdate?)), refid?, description?, supdocid?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, customfields?, inclusivetax?, taxsolutionid?, receiptitems)`,
    types: {
      paymentdate: "DATE",
      payee: "STRING_80 borrowed",
      receiveddate: "DATE",
      undepglaccountno: "STRING_24 borrowed",
      bankaccountid: "STRING_24 borrowed",
      depositdate: "DATE",
      refid: "STRING_20 borrowed",
      description: "STRING_80 borrowed",
      supdocid: "STRING_100 borrowed",
      currency: "STRING_3 borrowed",
      exchratedate: "DATE",
      exchratetype: "STRING_100 borrowed",
      exchrate: "NUMBER_38_2 borrowed",
      customfields: () => customFields,
      inclusivetax: "BOOLEAN",
      taxsolutionid: "STRING_100 borrowed",
      receiptitems: () => receiptItems,
    },
  };

/** Updates an other receipt. Declared in 3.0/cash-management.dtd. */
export type UpdateOtherReceipt = UpdateOtherReceiptFields &
  (
    | {
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        undepglaccountno?: string;
        bankaccountid?: never;
        depositdate?: never;
      }
    | {
        undepglaccountno?: never;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        bankaccountid?: string;
        /** `DATE`, sent as year, month and day. */
        depositdate?: IsoDate;
      }
  ) &
  (
    | {
        /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
        currency?: string;
        /** `DATE`, sent as year, month and day. */
        exchratedate?: IsoDate;
        /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
        exchratetype?: string;
        exchrate?: never;
      }
    | {
        /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
        currency?: string;
        exchratedate?: never;
        exchratetype?: never;
        /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
        exchrate?: Decimal | null;
      }
  );

interface UpdateOtherReceiptFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee?: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate?: IsoDate;
  paymentmethod?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  refid?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** The lines of a receipt. */
  receiptitems?: readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]];
}

/** `Intacct otherreceipt UPDATE Request` */
export const updateOtherReceipt: FunctionProfile<
  UpdateOtherReceipt,
  Completed
> = {
  name: "Intacct otherreceipt UPDATE Request",
  version: "3.0",
  element: "update_otherreceipt",
  content: `(paymentdate?, payee?, receiveddate?, paymentmethod?, (undepglaccountno? | (bankaccountid?,
    depositdate?)), refid?, description?, supdocid?, (currency?, ((exchratedate?, exchratetype?) |
    exchrate?))?, customfields?, inclusivetax?, receiptitems?)`,
  types: {
    paymentdate: "DATE",
    payee: "STRING_80 borrowed",
    receiveddate: "DATE",
    undepglaccountno: "STRING_24 borrowed",
    bankaccountid: "STRING_24 borrowed",
    depositdate: "DATE",
    refid: "STRING_20 borrowed",
    description: "STRING_80 borrowed",
    supdocid: "STRING_100 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    receiptitems: () => receiptItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an other receipt. Declared in shared/cash-management.dtd. */
export interface DeleteOtherReceipt {
  key: string;
}

/** `Intacct otherreceipt DELETE Request` */
export const deleteOtherReceipt: FunctionProfile<
  DeleteOtherReceipt,
  Completed
> = {
  name: "Intacct otherreceipt DELETE Request",
  version: "3.0",
  element: "delete_otherreceipt",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct otherreceipts GET. */
export type GetOtherReceipts = Read<OtherReceiptsField | "*">;

/** `Intacct otherreceipts GET Request` */
export const getOtherReceipts: FunctionProfile<
  GetOtherReceipts,
  OtherReceiptsData
> = {
  name: "Intacct otherreceipts GET Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getOtherReceiptsResponse,
};

/** The input of Intacct otherreceipts readByQuery QUERY. */
export type ReadByQueryOtherReceipts = ReadByQuery<OtherReceiptsField | "*">;

/** `Intacct otherreceipts readByQuery QUERY Request` */
export const readByQueryOtherReceipts: FunctionProfile<
  ReadByQueryOtherReceipts,
  OtherReceiptsData
> = {
  name: "Intacct otherreceipts readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryOtherReceiptsResponse,
};

/** The input of Intacct otherreceipts QUERY. */
export type QueryOtherReceipts = QueryInput;

/** `Intacct otherreceipts QUERY Request` */
export const queryOtherReceipts: QueryProfile<OtherReceiptsRecord> = {
  name: "Intacct otherreceipts QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryOtherReceiptsResponse,
};

/** The input of Intacct otherreceipts LOOKUP. */
export type LookupOtherReceipts = Lookup;

/** `Intacct otherreceipts LOOKUP Request` */
export const lookupOtherReceipts: FunctionProfile<
  LookupOtherReceipts,
  TypeData
> = {
  name: "Intacct otherreceipts LOOKUP Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupOtherReceiptsResponse,
};

/** The input of Intacct otherreceipts get GET. */
export type GetOtherReceiptsFunction = Get;

/** `Intacct otherreceipts get GET Request` */
export const getOtherReceiptsFunction: FunctionProfile<
  GetOtherReceiptsFunction,
  OtherReceiptsRows2
> = {
  name: "Intacct otherreceipts get GET Request",
  version: "3.0",
  fixed: { object: "otherreceipts" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getOtherReceiptsFunctionResponse,
};

/** The input of Intacct otherreceipts get_list QUERY. */
export type GetListOtherReceipts = GetList;

/** `Intacct otherreceipts get_list QUERY Request` */
export const getListOtherReceipts: FunctionProfile<
  GetListOtherReceipts,
  OtherReceiptsRows2
> = {
  name: "Intacct otherreceipts get_list QUERY Request",
  version: "3.0",
  fixed: { object: "otherreceipts" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListOtherReceiptsResponse,
};

/** `Intacct otherreceipts GET Response` */
export const getOtherReceiptsResponse: Profile<OtherReceiptsData> = {
  name: "Intacct otherreceipts GET Response",
  version: "3.0",
  element: "data",
  content: "(otherreceipts*)",
  types: { otherreceipts: () => otherReceiptsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts readByQuery QUERY Response` */
export const readByQueryOtherReceiptsResponse: Profile<OtherReceiptsData> = {
  name: "Intacct otherreceipts readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(otherreceipts*)",
  types: { otherreceipts: () => otherReceiptsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts QUERY Response` */
export const queryOtherReceiptsResponse: Profile<OtherReceiptsRows> = {
  name: "Intacct otherreceipts QUERY Response",
  version: "3.0",
  element: "data",
  content: "(OTHERRECEIPTS*)",
  types: { OTHERRECEIPTS: () => otherReceiptsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts LOOKUP Response` */
export const lookupOtherReceiptsResponse: Profile<TypeData> = {
  name: "Intacct otherreceipts LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts get GET Response` */
export const getOtherReceiptsFunctionResponse: Profile<OtherReceiptsRows2> = {
  name: "Intacct otherreceipts get GET Response",
  version: "3.0",
  element: "data",
  content: "(otherreceipts*)",
  types: {
    otherreceipts: () => ({ element: "otherreceipts", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts get_list QUERY Response` */
export const getListOtherReceiptsResponse: Profile<OtherReceiptsRows2> = {
  name: "Intacct otherreceipts get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(otherreceipts*)",
  types: {
    otherreceipts: () => ({ element: "otherreceipts", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `otherreceipts`. */
export interface OtherReceiptsData extends DataAttributes {
  otherreceipts?: OtherReceiptsRecord[];
}

/** The fields of an otherreceipts that can be requested. */
export type OtherReceiptsField =
  keyof OtherReceiptsFields | `${string}.${string}`;

/** The data of an answer about `OTHERRECEIPTS`. */
export interface OtherReceiptsRows extends DataAttributes {
  OTHERRECEIPTS?: OtherReceiptsRecord[];
}

/** The data of an answer about `otherreceipts`. */
export interface OtherReceiptsRows2 extends DataAttributes {
  otherreceipts?: OpenRecord[];
}

/** A receipt that pays no invoice. Declared in 3.0/cash-management.dtd. */
export interface OtherReceiptsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Payer. */
  DESCRIPTION2?: string;
  /** Transaction date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Payment method. */
  PAYMETHOD?:
    "Printed Check" | "Credit Card" | "EFT" | "Cash" | (string & {}) | null;
  /** Transaction number. */
  DOCNUMBER?: string;
  /** Account. */
  BANKACCOUNTID?: string;
  /** Bank name. */
  BANKACCOUNTNAME?: string;
  /** Bank account currency. */
  BANKACCOUNTCURR?: string;
  /** Deposit date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DEPOSITDATE?: IsoDate | null;
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
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECON_DATE?: IsoDate | null;
  /** State. */
  STATE?:
    | "Approved"
    | "Reversed"
    | "Reversal"
    | "Reconciled"
    | "Deposited"
    | (string & {})
    | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Parent payment key. `INTEGER`. */
  PARENTPAYMENT?: IntegerText | null;
  /** Implied location key. `INTEGER`. */
  IMPLIEDLOCATION?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** Source module. */
  SOURCEMODULE?: "CashManagement" | "LoanManagement" | (string & {}) | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
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
export interface OtherReceiptsRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface OtherReceiptsRecord
  extends
    OtherReceiptsFields,
    OpenValues,
    Related<OtherReceiptsFields, OtherReceiptsRelations> {}

export const otherReceiptsRecord: Shape<OtherReceiptsRecord> = {
  element: "OTHERRECEIPTS",
  content: `(RECORDNO? & TOTALENTERED? & DESCRIPTION? & RECORDTYPE? & DESCRIPTION2? & WHENPAID? &
    PAYMETHOD? & DOCNUMBER? & BANKACCOUNTID? & BANKACCOUNTNAME? & BANKACCOUNTCURR? & DEPOSITDATE? &
    PRBATCHKEY? & BASECURR? & CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? &
    TRX_TOTALENTERED? & RECON_DATE? & STATE? & RAWSTATE? & CLEARED? & PARENTPAYMENT? &
    IMPLIEDLOCATION? & AUWHENCREATED? & INCLUSIVETAX? & TAXSOLUTIONID? & REVERSALKEY? &
    REVERSALDATE? & REVERSEDKEY? & REVERSEDDATE? & SOURCEMODULE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TOTALENTERED: "NUMBER",
    WHENPAID: "DATE_MDY",
    PAYMETHOD: "ENUM",
    DEPOSITDATE: "DATE_MDY",
    PRBATCHKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    RECON_DATE: "DATE_MDY",
    STATE: "ENUM",
    CLEARED: "ENUM",
    PARENTPAYMENT: "INTEGER",
    IMPLIEDLOCATION: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    INCLUSIVETAX: "BOOLEAN",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    SOURCEMODULE: "ENUM",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => otherReceiptsPaths,
  answer: true,
};

export const otherReceiptsPaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENPAID DEPOSITDATE EXCH_RATE_DATE RECON_DATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
