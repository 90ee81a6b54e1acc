// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { PaidFrom } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

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
  grouppayments?: boolean;
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
  /** Attribute. */
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

/** What Intacct appaymentrequest GET may ask for. */
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

/** What Intacct appaymentrequest readByQuery QUERY may ask for. */
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

/** What Intacct appaymentrequest QUERY may ask for. */
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

/** What Intacct appaymentrequest LOOKUP may ask for. */
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

/** What Intacct appaymentrequest get GET may ask for. */
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

/** What Intacct appaymentrequest get_list QUERY may ask for. */
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
  alias: { APPAYMENTREQUEST: "appaymentrequest" },
  types: { appaymentrequest: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appaymentrequest readByQuery QUERY Response` */
export const readByQueryApPaymentRequestResponse: Profile<ApPaymentRequestData> =
  {
    name: "Intacct appaymentrequest readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(appaymentrequest*)",
    alias: { APPAYMENTREQUEST: "appaymentrequest" },
    types: { appaymentrequest: () => apPaymentRequestRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct appaymentrequest QUERY Response` */
export const queryApPaymentRequestResponse: Profile<ApPaymentRequestRows> = {
  name: "Intacct appaymentrequest QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APPAYMENTREQUEST*)",
  types: { APPAYMENTREQUEST: () => apPaymentRequestRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct appaymentrequest LOOKUP Response` */
export const lookupApPaymentRequestResponse: Profile<TypeData> = {
  name: "Intacct appaymentrequest LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
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
    nulls: true,
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
  nulls: true,
};

/** What an answer about `appaymentrequest` holds. */
export interface ApPaymentRequestData extends DataAttributes {
  appaymentrequest?: ApPaymentRequestRecord[];
}

/** The fields of an appaymentrequest that can be asked for. */
export type ApPaymentRequestField =
  keyof ApPaymentRequestFields | `${string}.${string}`;

/** What an answer about `APPAYMENTREQUEST` holds. */
export interface ApPaymentRequestRows extends DataAttributes {
  APPAYMENTREQUEST?: ApPaymentRequestRecord[];
}

/** What an answer about `appaymentrequest` holds. */
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
  credittoapply?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  discounttoapply?: Decimal;
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
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PAYMENTAMOUNT?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApPaymentRequestRecord
  extends ApPaymentRequestFields, OpenValues {}

export const apPaymentRequestRecord: Shape<ApPaymentRequestRecord> = {
  element: "APPAYMENTREQUEST",
  content: "(RECORDNO? & PAYMENTAMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
