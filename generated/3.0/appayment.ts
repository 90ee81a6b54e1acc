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
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type {
  Account,
  BaseCurrency,
  PaidFrom,
  ProjectDimension,
} from "./groups.js";
import { type Read, readTypes } from "./read.js";

/** Creates a payment to a vendor. Declared in 3.0/payables.dtd. */
export type CreateApPayment = CreateApPaymentFields & PaidFrom & BaseCurrency;

interface CreateApPaymentFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo: string;
  paymentmethod?: string;
  /** `DATE`, sent as year, month and day. */
  checkdate: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  checkno: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  basepaymentamount?: Decimal;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  paymentexchratetype?: string;
  payitems: readonly [PayItem, ...PayItem[]];
}

/** `Intacct create_appayment CREATE Request` */
export const createApPayment: FunctionProfile<CreateApPayment, Created> = {
  name: "Intacct create_appayment CREATE Request",
  version: "3.0",
  element: "create_appayment",
  content: `((bankaccountid | chargecardid), vendorid, memo, paymentmethod?, checkdate, batchkey?, checkno,
    billno?, basepaymentamount?, paymentexchratetype?, (basecurr?, currency, ((exchratedate?,
    exchratetype) | exchrate))?, payitems)`,
  types: {
    bankaccountid: "STRING_24 borrowed",
    chargecardid: "ID",
    vendorid: "ID",
    memo: "STRING_500 borrowed",
    checkdate: "DATE",
    batchkey: "KEY",
    checkno: "STRING_20 borrowed",
    billno: "STRING_30 borrowed",
    basepaymentamount: "MONEY",
    paymentexchratetype: "STRING_100 borrowed",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    payitems: () => payItems,
  },
};

/** Reverses a payment as of a date. Declared in shared/payables.dtd. */
export interface ReverseApPayment {
  /** Attribute. */
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct reverse_appayment REVERSE Request` */
export const reverseApPayment: FunctionProfile<ReverseApPayment, Completed> = {
  name: "Intacct reverse_appayment REVERSE Request",
  version: "3.0",
  element: "reverse_appayment",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** What Intacct appayment GET may ask for. */
export type GetApPayment = Read<ApPaymentField | "*">;

/** `Intacct appayment GET Request` */
export const getApPayment: FunctionProfile<GetApPayment, ApPaymentData> = {
  name: "Intacct appayment GET Request",
  version: "3.0",
  fixed: { object: "APPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApPaymentResponse,
};

/** What Intacct get_list_appayment QUERY may ask for. */
export type QueryApPayment = GetList;

/** `Intacct get_list_appayment QUERY Request` */
export const queryApPayment: FunctionProfile<QueryApPayment, ApPaymentRows> = {
  name: "Intacct get_list_appayment QUERY Request",
  version: "3.0",
  fixed: { object: "appayment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApPaymentResponse,
};

/** `Intacct appayment GET Response` */
export const getApPaymentResponse: Profile<ApPaymentData> = {
  name: "Intacct appayment GET Response",
  version: "3.0",
  element: "data",
  content: "(appayment*)",
  alias: { APPAYMENT: "appayment" },
  types: { appayment: () => apPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct get_list_appayment QUERY Response` */
export const queryApPaymentResponse: Profile<ApPaymentRows> = {
  name: "Intacct get_list_appayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(appayment*)",
  types: { appayment: () => ({ element: "appayment", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `appayment` holds. */
export interface ApPaymentData extends DataAttributes {
  appayment?: ApPaymentRecord[];
}

/** The fields of an appayment that can be asked for. */
export type ApPaymentField = keyof ApPaymentFields | `${string}.${string}`;

/** What an answer about `appayment` holds. */
export interface ApPaymentRows extends DataAttributes {
  appayment?: OpenRecord[];
}

export const payItems: Shape<readonly [PayItem, ...PayItem[]]> = {
  element: "payitems",
  content: "(payitem+)",
  types: { payitem: () => payItem },
};

/** A line of a payment. Declared in shared/payables.dtd. */
export type PayItem = PayItemFields & Account & ProjectDimension;

interface PayItemFields {
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
}

export const payItem: Shape<PayItem> = {
  element: "payitem",
  content: `((glaccountno | accountlabel), paymentamount, item1099?, departmentid?, locationid?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    paymentamount: "MONEY",
    item1099: "STRING_10 borrowed",
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
  },
};

/** A payment to a vendor; APPYMT holds more of it. Declared in 3.0/payables.dtd. */
export interface ApPaymentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApPaymentRecord extends ApPaymentFields, OpenValues {}

export const apPaymentRecord: Shape<ApPaymentRecord> = {
  element: "APPAYMENT",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
