// Made by intacct-codegen from 2.1/payables.dtd, 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 357fc50845cd52e7
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { PaidFrom } from "./groups.js";
import {
  type EnumApPaymentOption,
  type EnumPaymentMethod,
  type EnumResponseStatus,
  enumApPaymentOption,
  enumPaymentMethod,
  enumResponseStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Requests the payment of a vendor's bills. Declared in 2.1/payables.dtd. */
export type CreatePaymentRequest = CreatePaymentRequestFields & PaidFrom;

interface CreatePaymentRequestFields {
  /** `ID`. */
  vendorid: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod: EnumPaymentMethod;
  /** `BOOLEAN`. */
  grouppayments?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** `ENUM_APPAYMENTOPTION`: "vendor", "bill" or "vendorpref". */
  paymentoption?: EnumApPaymentOption | null;
  paymentrequestitems: readonly [PaymentRequestItem, ...PaymentRequestItem[]];
  /** `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** `STRING_500`: at most 500 characters. */
  paymentdescription?: string;
  /** `STRING_30`: at most 30 characters. */
  paymentcontact?: string;
}

/** `Intacct paymentrequest CREATE Request` */
export const createPaymentRequest: FunctionProfile<
  CreatePaymentRequest,
  Created
> = {
  name: "Intacct paymentrequest CREATE Request",
  version: "2.1",
  element: "create_paymentrequest",
  content: `((bankaccountid | chargecardid), vendorid, memo?, paymentmethod, grouppayments?, paymentdate,
    paymentoption?, paymentrequestitems, documentnumber?, paymentdescription?, paymentcontact?)`,
  types: {
    bankaccountid: "STRING_24",
    chargecardid: "ID",
    vendorid: "ID",
    memo: "STRING_500",
    paymentmethod: enumPaymentMethod,
    grouppayments: "BOOLEAN",
    paymentdate: "DATE",
    paymentoption: enumApPaymentOption,
    paymentrequestitems: () => paymentRequestItems,
    documentnumber: "STRING_20",
    paymentdescription: "STRING_500",
    paymentcontact: "STRING_30",
  },
};

/** Deletes a payment request. Declared in shared/payables.dtd. */
export interface DeletePaymentRequest {
  key: string;
}

/** `Intacct delete_paymentrequest UPDATE Request` */
export const deletePaymentRequest: FunctionProfile<
  DeletePaymentRequest,
  Completed
> = {
  name: "Intacct delete_paymentrequest UPDATE Request",
  version: "2.1",
  element: "delete_paymentrequest",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** Approves payment requests. Declared in shared/payables.dtd. */
export interface ApproveApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct appaymentrequest APPROVE Request` */
export const approveApPaymentRequest: FunctionProfile<
  ApproveApPaymentRequest,
  Completed
> = {
  name: "Intacct appaymentrequest APPROVE Request",
  version: "2.1",
  element: "approve_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Declines payment requests. Declared in shared/payables.dtd. */
export interface DeclineApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct appaymentrequest DECLINE Request` */
export const declineApPaymentRequest: FunctionProfile<
  DeclineApPaymentRequest,
  Completed
> = {
  name: "Intacct appaymentrequest DECLINE Request",
  version: "2.1",
  element: "decline_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Sends payment requests. Declared in shared/payables.dtd. */
export interface SendApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct appaymentrequest SEND Request` */
export const sendApPaymentRequest: FunctionProfile<
  SendApPaymentRequest,
  Completed
> = {
  name: "Intacct appaymentrequest SEND Request",
  version: "2.1",
  element: "send_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Confirms payment requests. Declared in shared/payables.dtd. */
export interface ConfirmApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct appaymentrequest CONFIRM Request` */
export const confirmApPaymentRequest: FunctionProfile<
  ConfirmApPaymentRequest,
  Completed
> = {
  name: "Intacct appaymentrequest CONFIRM Request",
  version: "2.1",
  element: "confirm_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** Voids payment requests. Declared in shared/payables.dtd. */
export interface VoidApPaymentRequest {
  appaymentkeys: readonly [string, ...string[]];
}

/** `Intacct appaymentrequest VOID Request` */
export const voidApPaymentRequest: FunctionProfile<
  VoidApPaymentRequest,
  Completed
> = {
  name: "Intacct appaymentrequest VOID Request",
  version: "2.1",
  element: "void_appaymentrequest",
  content: "(appaymentkeys)",
  types: { appaymentkeys: () => apPaymentKeys },
};

/** The input of Intacct appaymentrequest GET. */
export type GetApPaymentRequest = Get<ApPaymentRequestField>;

/** `Intacct appaymentrequest GET Request` */
export const getApPaymentRequest: FunctionProfile<
  GetApPaymentRequest,
  ApPaymentRequestData
> = {
  name: "Intacct appaymentrequest GET Request",
  version: "2.1",
  fixed: { object: "appaymentrequest" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApPaymentRequestResponse,
};

/** The input of Intacct appaymentrequest QUERY. */
export type QueryApPaymentRequest = GetList<ApPaymentRequestField>;

/** `Intacct appaymentrequest QUERY Request` */
export const queryApPaymentRequest: FunctionProfile<
  QueryApPaymentRequest,
  ApPaymentRequestData
> = {
  name: "Intacct appaymentrequest QUERY Request",
  version: "2.1",
  fixed: { object: "appaymentrequest" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApPaymentRequestResponse,
};

/** `Intacct appaymentrequest GET Response` */
export const getApPaymentRequestResponse: Profile<ApPaymentRequestData> = {
  name: "Intacct appaymentrequest GET Response",
  version: "2.1",
  element: "data",
  content: "(appaymentrequest*)",
  types: { appaymentrequest: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct appaymentrequest QUERY Response` */
export const queryApPaymentRequestResponse: Profile<ApPaymentRequestData> = {
  name: "Intacct appaymentrequest QUERY Response",
  version: "2.1",
  element: "data",
  content: "(appaymentrequest*)",
  types: { appaymentrequest: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appaymentrequest`. */
export interface ApPaymentRequestData extends DataAttributes {
  appaymentrequest?: ApPaymentRequestRecord[];
}

/** The fields of an appaymentrequest that can be requested. */
export type ApPaymentRequestField = keyof ApPaymentRequestRecord;

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
  /** `KEY`. */
  key: string;
  /** `MONEY`. */
  paymentamount: Decimal;
  /** `MONEY`. */
  credittoapply?: Decimal | null;
  /** `MONEY`. */
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

/** A payment request. Declared in 2.1/response/payables.dtd. */
export interface ApPaymentRequestRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  vendorid?: string;
  /** `STRING_100`: at most 100 characters. */
  vendorname?: string;
  paymenttype?: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate | null;
  receiptdate?: string;
  /** `MONEY`. */
  paymentamount?: DecimalText | null;
  /** `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_1`: at most 1 character. */
  cleared?: string;
  /** `DATE`, sent as year, month and day. */
  cleareddate?: IsoDate | null;
  systemgenerated?: string;
  vendordue?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  paymenttrxamount?: DecimalText | null;
}

export const apPaymentRequestRecord: Shape<ApPaymentRequestRecord> = {
  element: "appaymentrequest",
  content: `(recordno?, vendorid?, vendorname?, paymenttype?, paymentdate?, receiptdate?, paymentamount?,
    documentnumber?, memo?, state?, status?, bankaccountid?, whenmodified?, termname?, cleared?,
    cleareddate?, systemgenerated?, vendordue?, currency?, paymenttrxamount?)`,
  types: {
    recordno: "INTEGER",
    vendorid: "ID",
    vendorname: "STRING_100",
    paymentdate: "DATE",
    paymentamount: "MONEY",
    documentnumber: "STRING_20",
    memo: "STRING_500",
    state: "STRING_40",
    status: enumResponseStatus,
    bankaccountid: "STRING_24",
    whenmodified: "TIMESTAMP",
    termname: "STRING_40",
    cleared: "STRING_1",
    cleareddate: "DATE",
    currency: "STRING_3",
    paymenttrxamount: "NUMBER_38_2",
  },
  answer: true,
};
