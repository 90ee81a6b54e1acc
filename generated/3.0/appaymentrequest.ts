// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 7b8f69724d40941a
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
import { type ApTermRecord, apTermPaths } from "./apterm.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { PaidFrom } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Requests the payment of a vendor's bills. Declared in 3.0/payables.dtd. */
export type CreatePaymentRequest = CreatePaymentRequestFields &
  PaidFrom &
  (
    | {
        paymentrequestitems: readonly [
          PaymentRequestItem,
          ...PaymentRequestItem[],
        ];
        paymentamount?: never;
      }
    | {
        paymentrequestitems?: never;
        /** Borrowed from 2.1: `MONEY`. */
        paymentamount: Decimal;
      }
  );

interface CreatePaymentRequestFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  paymentmethod: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  grouppayments?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  paymentoption?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  paymentdescription?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  paymentcontact?: string;
}

/** `Intacct paymentrequest CREATE Request` */
export const createPaymentRequest: FunctionProfile<
  CreatePaymentRequest,
  Created
> = {
  name: "Intacct paymentrequest CREATE Request",
  version: "3.0",
  element: "create_paymentrequest",
  content: `((bankaccountid | chargecardid), vendorid, memo?, paymentmethod, grouppayments?, paymentdate,
    paymentoption?, (paymentrequestitems | paymentamount), documentnumber?, paymentdescription?,
    paymentcontact?)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    chargecardid: "ID",
    vendorid: "ID",
    memo: "STRING_500 borrowed",
    grouppayments: "BOOLEAN",
    paymentdate: "DATE",
    paymentrequestitems: () => paymentRequestItems,
    paymentamount: "MONEY",
    documentnumber: "STRING_20 borrowed",
    paymentdescription: "STRING_500 borrowed",
    paymentcontact: "STRING_30 borrowed",
  },
};

/** Deletes a payment request. Declared in shared/payables.dtd. */
export interface DeletePaymentRequest {
  key: string;
}

/** `Intacct paymentrequest DELETE Request` */
export const deletePaymentRequest: FunctionProfile<
  DeletePaymentRequest,
  Completed
> = {
  name: "Intacct paymentrequest DELETE Request",
  version: "3.0",
  element: "delete_paymentrequest",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** Approves payment requests. Declared in shared/payables.dtd. */
export interface ApproveApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct approve_appaymentrequest APPROVE Request` */
export const approveApPaymentRequest: FunctionProfile<
  ApproveApPaymentRequest,
  Completed
> = {
  name: "Intacct approve_appaymentrequest APPROVE Request",
  version: "3.0",
  element: "approve_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Declines payment requests. Declared in shared/payables.dtd. */
export interface DeclineApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct decline_appaymentrequest DECLINE Request` */
export const declineApPaymentRequest: FunctionProfile<
  DeclineApPaymentRequest,
  Completed
> = {
  name: "Intacct decline_appaymentrequest DECLINE Request",
  version: "3.0",
  element: "decline_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Sends payment requests. Declared in shared/payables.dtd. */
export interface SendApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct send_appaymentrequest SEND Request` */
export const sendApPaymentRequest: FunctionProfile<
  SendApPaymentRequest,
  Completed
> = {
  name: "Intacct send_appaymentrequest SEND Request",
  version: "3.0",
  element: "send_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Confirms payment requests. Declared in shared/payables.dtd. */
export interface ConfirmApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct confirm_appaymentrequest CONFIRM Request` */
export const confirmApPaymentRequest: FunctionProfile<
  ConfirmApPaymentRequest,
  Completed
> = {
  name: "Intacct confirm_appaymentrequest CONFIRM Request",
  version: "3.0",
  element: "confirm_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Voids payment requests. Declared in shared/payables.dtd. */
export interface VoidApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct void_appaymentrequest VOID Request` */
export const voidApPaymentRequest: FunctionProfile<
  VoidApPaymentRequest,
  Completed
> = {
  name: "Intacct void_appaymentrequest VOID Request",
  version: "3.0",
  element: "void_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** The input of Intacct appaymentrequest GET. */
export type GetApPaymentRequest = Read<ApPaymentRequestField | "*">;

/** `Intacct appaymentrequest GET Request` */
export const getApPaymentRequest: FunctionProfile<
  GetApPaymentRequest,
  ApPaymentRequestData
> = {
  name: "Intacct appaymentrequest GET Request",
  version: "3.0",
  fixed: { object: "APPAYMENTREQUEST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApPaymentRequestResponse,
};

/** The input of Intacct appaymentrequest readByQuery QUERY. */
export type ReadByQueryApPaymentRequest = ReadByQuery<
  ApPaymentRequestField | "*"
>;

/** `Intacct appaymentrequest readByQuery QUERY Request` */
export const readByQueryApPaymentRequest: FunctionProfile<
  ReadByQueryApPaymentRequest,
  ApPaymentRequestData
> = {
  name: "Intacct appaymentrequest readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APPAYMENTREQUEST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApPaymentRequestResponse,
};

/** The input of Intacct appaymentrequest QUERY. */
export type QueryApPaymentRequest = QueryInput;

/** `Intacct appaymentrequest QUERY Request` */
export const queryApPaymentRequest: QueryProfile<ApPaymentRequestRecord> = {
  name: "Intacct appaymentrequest QUERY Request",
  version: "3.0",
  fixed: { object: "APPAYMENTREQUEST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApPaymentRequestResponse,
};

/** The input of Intacct appaymentrequest LOOKUP. */
export type LookupApPaymentRequest = Lookup;

/** `Intacct appaymentrequest LOOKUP Request` */
export const lookupApPaymentRequest: FunctionProfile<
  LookupApPaymentRequest,
  TypeData
> = {
  name: "Intacct appaymentrequest LOOKUP Request",
  version: "3.0",
  fixed: { object: "APPAYMENTREQUEST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApPaymentRequestResponse,
};

/** The input of Intacct appaymentrequest get GET. */
export type GetApPaymentRequestFunction = Get;

/** `Intacct appaymentrequest get GET Request` */
export const getApPaymentRequestFunction: FunctionProfile<
  GetApPaymentRequestFunction,
  ApPaymentRequestRows2
> = {
  name: "Intacct appaymentrequest get GET Request",
  version: "3.0",
  fixed: { object: "appaymentrequest" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApPaymentRequestFunctionResponse,
};

/** The input of Intacct appaymentrequest get_list QUERY. */
export type GetListApPaymentRequest = GetList;

/** `Intacct appaymentrequest get_list QUERY Request` */
export const getListApPaymentRequest: FunctionProfile<
  GetListApPaymentRequest,
  ApPaymentRequestRows2
> = {
  name: "Intacct appaymentrequest get_list QUERY Request",
  version: "3.0",
  fixed: { object: "appaymentrequest" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApPaymentRequestResponse,
};

/** `Intacct appaymentrequest GET Response` */
export const getApPaymentRequestResponse: Profile<ApPaymentRequestData> = {
  name: "Intacct appaymentrequest GET Response",
  version: "3.0",
  element: "data",
  content: "(appaymentrequest*)",
  types: { appaymentrequest: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appaymentrequest readByQuery QUERY Response` */
export const readByQueryApPaymentRequestResponse: Profile<ApPaymentRequestData> =
  {
    name: "Intacct appaymentrequest readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(appaymentrequest*)",
    types: { appaymentrequest: () => apPaymentRequestRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct appaymentrequest QUERY Response` */
export const queryApPaymentRequestResponse: Profile<ApPaymentRequestRows> = {
  name: "Intacct appaymentrequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPAYMENTREQUEST*)",
  types: { APPAYMENTREQUEST: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appaymentrequest LOOKUP Response` */
export const lookupApPaymentRequestResponse: Profile<TypeData> = {
  name: "Intacct appaymentrequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appaymentrequest get GET Response` */
export const getApPaymentRequestFunctionResponse: Profile<ApPaymentRequestRows2> =
  {
    name: "Intacct appaymentrequest get GET Response",
    version: "3.0",
    element: "data",
    content: "(appaymentrequest*)",
    types: {
      appaymentrequest: () => ({ element: "appaymentrequest", content: "ANY" }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct appaymentrequest get_list QUERY Response` */
export const getListApPaymentRequestResponse: Profile<ApPaymentRequestRows2> = {
  name: "Intacct appaymentrequest get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appaymentrequest*)",
  types: {
    appaymentrequest: () => ({ element: "appaymentrequest", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appaymentrequest`. */
export interface ApPaymentRequestData extends DataAttributes {
  appaymentrequest?: ApPaymentRequestRecord[];
}

/** The fields of an appaymentrequest that can be requested. */
export type ApPaymentRequestField =
  keyof ApPaymentRequestFields | `${string}.${string}`;

/** The data of an answer about `APPAYMENTREQUEST`. */
export interface ApPaymentRequestRows extends DataAttributes {
  APPAYMENTREQUEST?: ApPaymentRequestRecord[];
}

/** The data of an answer about `appaymentrequest`. */
export interface ApPaymentRequestRows2 extends DataAttributes {
  appaymentrequest?: OpenRecord[];
}

export const paymentRequestItems: Shape<
  readonly [PaymentRequestItem, ...PaymentRequestItem[]]
> = {
  element: "paymentrequestitems",
  content: "(paymentrequestitem+)",
  types: { paymentrequestitem: () => paymentRequestItem },
};

/** A bill to pay, and how much of it. Declared in shared/payables.dtd. */
export interface PaymentRequestItem {
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `KEY`. */
  key: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  credittoapply?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  discounttoapply?: Decimal | null;
}

export const paymentRequestItem: Shape<PaymentRequestItem> = {
  element: "paymentrequestitem",
  content: "(key, paymentamount, credittoapply?, discounttoapply?)",
  types: {
    key: "KEY",
    paymentamount: "MONEY",
    credittoapply: "MONEY",
    discounttoapply: "MONEY",
  },
  attributes: { externalkey: '(true | false) "false"' },
};

export const apPaymentKeys: Shape<readonly [string, ...string[]]> = {
  element: "appaymentkeys",
  content: "(appaymentkey+)",
  types: { appaymentkey: "KEY" },
};

/** A payment request. Declared in 3.0/payables.dtd. */
export interface ApPaymentRequestFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** PRSummary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total applied. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Payment status. */
  STATE?: string;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Term key. `INTEGER`. */
  TERMKEY?: IntegerText | null;
  /** Term name. */
  TERMNAME?: string;
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDISCOUNT?: IsoDate | null;
  /** Bill number. */
  RECORDID?: string;
  /** Created by. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Vendor entity. */
  VENDENTITY?: string;
  /** Customer entity. */
  CUSTENTITY?: string;
  /** Cleared. */
  CLEARED?: string;
  /** Cleared date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Module key. */
  MODULEKEY?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** System generated. */
  SYSTEMGENERATED?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Place bill on hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Payment currency. */
  CURRENCY?: string;
  /** Transaction currency amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Transaction currency amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Txn amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Transaction currency amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** `INTEGER`. */
  PRXBATCHKEY?: IntegerText | null;
  /** Provider key. `INTEGER`. */
  PROVIDERKEY?: IntegerText | null;
  /** `INTEGER`. */
  PROVIDERPAYMETHODKEY?: IntegerText | null;
  /** `INTEGER`. */
  SELECTEDPROVIDERPAYMETHODKEY?: IntegerText | null;
  DELIVERYMETHOD?: string;
  /** Bank acknowledged. */
  BANKACKNOWLEDGED?: string;
  ACKMESSAGEKEY?: string;
  /** When confirmed by bank. */
  WHENBANKCONFIRMED?: string;
  /** Bank confirmation message key. */
  CONFMESSAGEKEY?: string;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECON_DATE?: IsoDate | null;
  /** Base currency. */
  BASECURR?: string;
  /** Location record number. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Base non-reimb amount. `NUMBER`. */
  NR_TOTALENTERED?: DecimalText | null;
  /** Non-reimb amount. `NUMBER`. */
  NR_TRX_TOTALENTERED?: DecimalText | null;
  /** Entity. */
  ENTITY?: string;
  /** Payment method. */
  PAYMENTTYPE?:
    | "Printed Check"
    | "Credit Card"
    | "EFT"
    | "Cash"
    | "ACH"
    | "Manual Check"
    | (string & {})
    | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Document or check no. */
  DOCUMENTNUMBER?: string;
  /** Memo. */
  MEMO?: string;
  /** Account. */
  FINANCIALACCOUNT?: string;
  /** Payment transaction amount. `NUMBER`. */
  PAYMENTTRXAMOUNT?: DecimalText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Total due vendor. `NUMBER`. */
  VENDORDUE?: DecimalText | null;
  /** Joint payee. */
  JOINTPAYEENAME?: string;
  /** Joint payee print as. */
  JOINTPAYEEPRINTAS?: string;
  PROVIDERPAYMENTMETHOD?: ApPaymentRequestProviderPaymentMethodRecord;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
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
export interface ApPaymentRequestRelations {
  APOPAYMENTS: OpenValues;
  EXCHANGERATEINFO: OpenValues;
  MELOCATION: LocationRecord;
  TERM: ApTermRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApPaymentRequestRecord
  extends
    ApPaymentRequestFields,
    OpenValues,
    Related<ApPaymentRequestFields, ApPaymentRequestRelations> {}

export const apPaymentRequestRecord: Shape<ApPaymentRequestRecord> = {
  element: "APPAYMENTREQUEST",
  content: `(RECORDNO? & PAYMENTAMOUNT? & PRBATCHKEY? & RECORDTYPE? & DESCRIPTION? & TOTALENTERED? &
    TOTALPAID? & TOTALSELECTED? & TOTALDUE? & STATE? & WHENPAID? & TERMKEY? & TERMNAME? &
    WHENDISCOUNT? & RECORDID? & USERKEY? & WHENDUE? & DOCNUMBER? & VENDENTITY? & CUSTENTITY? &
    CLEARED? & CLRDATE? & MODULEKEY? & STATUS? & SYSTEMGENERATED? & WHENPOSTED? & ONHOLD? &
    CURRENCY? & TRX_TOTALENTERED? & TRX_TOTALPAID? & TRX_TOTALSELECTED? & TRX_TOTALDUE? &
    PRXBATCHKEY? & PROVIDERKEY? & PROVIDERPAYMETHODKEY? & SELECTEDPROVIDERPAYMETHODKEY? &
    DELIVERYMETHOD? & BANKACKNOWLEDGED? & ACKMESSAGEKEY? & WHENBANKCONFIRMED? & CONFMESSAGEKEY? &
    RECON_DATE? & BASECURR? & LOCATIONKEY? & AUWHENCREATED? & NR_TOTALENTERED? &
    NR_TRX_TOTALENTERED? & ENTITY? & PAYMENTTYPE? & PAYMENTDATE? & RECEIPTDATE? & DOCUMENTNUMBER? &
    MEMO? & FINANCIALACCOUNT? & PAYMENTTRXAMOUNT? & VENDORNAME? & VENDORID? & VENDORDUE? &
    JOINTPAYEENAME? & JOINTPAYEEPRINTAS? & PROVIDERPAYMENTMETHOD? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTAMOUNT: "NUMBER",
    PRBATCHKEY: "INTEGER",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALDUE: "NUMBER",
    WHENPAID: "DATE_MDY",
    TERMKEY: "INTEGER",
    WHENDISCOUNT: "DATE_MDY",
    USERKEY: "INTEGER",
    WHENDUE: "DATE_MDY",
    CLRDATE: "DATE_MDY",
    STATUS: "ENUM",
    WHENPOSTED: "DATE_MDY",
    ONHOLD: "BOOLEAN",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    PRXBATCHKEY: "INTEGER",
    PROVIDERKEY: "INTEGER",
    PROVIDERPAYMETHODKEY: "INTEGER",
    SELECTEDPROVIDERPAYMETHODKEY: "INTEGER",
    RECON_DATE: "DATE_MDY",
    LOCATIONKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    NR_TOTALENTERED: "NUMBER",
    NR_TRX_TOTALENTERED: "NUMBER",
    PAYMENTTYPE: "ENUM",
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    PAYMENTTRXAMOUNT: "NUMBER",
    VENDORDUE: "NUMBER",
    PROVIDERPAYMENTMETHOD: () => apPaymentRequestProviderPaymentMethodRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => apPaymentRequestPaths,
  answer: true,
};

export const apPaymentRequestPaths: Paths = {
  types: {
    BOOLEAN: "ONHOLD",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "WHENPAID WHENDISCOUNT WHENDUE CLRDATE WHENPOSTED RECON_DATE PAYMENTDATE RECEIPTDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    TERM: () => apTermPaths,
    VENDOR: () => vendorPaths,
  },
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApPaymentRequestProviderPaymentMethodRecord extends OpenValues {
  PAYMENTPROVIDER?: ApPaymentRequestProviderPaymentMethodPaymentProviderRecord;
}

export const apPaymentRequestProviderPaymentMethodRecord: Shape<ApPaymentRequestProviderPaymentMethodRecord> =
  {
    element: "PROVIDERPAYMENTMETHOD",
    content: "(PAYMENTPROVIDER? & #ANY*)",
    types: {
      PAYMENTPROVIDER: () =>
        apPaymentRequestProviderPaymentMethodPaymentProviderRecord,
    },
    answer: true,
  };

/** Declared in 3.0/records/payables.dtd. */
export interface ApPaymentRequestProviderPaymentMethodPaymentProviderRecord extends OpenValues {
  /** Payment provider. */
  NAME?: string;
}

export const apPaymentRequestProviderPaymentMethodPaymentProviderRecord: Shape<ApPaymentRequestProviderPaymentMethodPaymentProviderRecord> =
  {
    element: "PAYMENTPROVIDER",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
