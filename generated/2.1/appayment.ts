// Made by intacct-codegen from 2.1/payables.dtd, 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum a6fe08c956696a53
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
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
import {
  type EnumPaymentMethod,
  type EnumTransstate,
  enumPaymentMethod,
  enumTransstate,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a payment to a vendor. Declared in 2.1/payables.dtd. */
export type CreateApPayment = CreateApPaymentFields & PaidFrom & BaseCurrency;

interface CreateApPaymentFields {
  /** `ID`. */
  vendorid: string;
  /** `STRING_500`: at most 500 characters. */
  memo: string;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod?: EnumPaymentMethod | null;
  /** `DATE`, sent as year, month and day. */
  checkdate: IsoDate;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_20`: at most 20 characters. */
  checkno?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `MONEY`. */
  basepaymentamount?: Decimal | null;
  /** `STRING_100`: at most 100 characters. */
  paymentexchratetype?: string;
  payitems: readonly [PayItem, ...PayItem[]];
}

/** `Intacct appayment CREATE Request` */
export const createApPayment: FunctionProfile<CreateApPayment, Created> = {
  name: "Intacct appayment CREATE Request",
  version: "2.1",
  element: "create_appayment",
  content: `((bankaccountid | chargecardid), vendorid, memo, paymentmethod?, checkdate, batchkey?, checkno?,
    billno?, basepaymentamount?, paymentexchratetype?, (basecurr?, currency, ((exchratedate?,
    exchratetype) | exchrate))?, payitems)`,
  types: {
    bankaccountid: "STRING_24",
    chargecardid: "ID",
    vendorid: "ID",
    memo: "STRING_500",
    paymentmethod: enumPaymentMethod,
    checkdate: "DATE",
    batchkey: "KEY",
    checkno: "STRING_20",
    billno: "STRING_30",
    basepaymentamount: "MONEY",
    paymentexchratetype: "STRING_100",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    payitems: () => payItems,
  },
};

/** Reverses a payment as of a date. Declared in shared/payables.dtd. */
export interface ReverseApPayment {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct appayment REVERSE Request` */
export const reverseApPayment: FunctionProfile<ReverseApPayment, Completed> = {
  name: "Intacct appayment REVERSE Request",
  version: "2.1",
  element: "reverse_appayment",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct appayment QUERY. */
export type QueryApPayment = GetList<ApPaymentField>;

/** `Intacct appayment QUERY Request` */
export const queryApPayment: FunctionProfile<QueryApPayment, ApPaymentData> = {
  name: "Intacct appayment QUERY Request",
  version: "2.1",
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

/** `Intacct appayment QUERY Response` */
export const queryApPaymentResponse: Profile<ApPaymentData> = {
  name: "Intacct appayment QUERY Response",
  version: "2.1",
  element: "data",
  content: "(appayment*)",
  types: { appayment: () => apPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `appayment`. */
export interface ApPaymentData extends DataAttributes {
  appayment?: ApPaymentRecord[];
}

/** The fields of an appayment that can be requested. */
export type ApPaymentField = keyof ApPaymentRecord;

export const payItems: Shape<readonly [PayItem, ...PayItem[]]> = {
  element: "payitems",
  content: "(payitem+)",
  types: { payitem: () => payItem },
};

/** A line of a payment. Declared in shared/payables.dtd. */
export type PayItem = PayItemFields & Account & ProjectDimension;

interface PayItemFields {
  /** `MONEY`. */
  paymentamount: Decimal;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
}

export const payItem: Shape<PayItem> = {
  element: "payitem",
  content: `((glaccountno | accountlabel), paymentamount, item1099?, departmentid?, locationid?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    paymentamount: "MONEY",
    item1099: "STRING_10",
    departmentid: "ID",
    locationid: "ID",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
  },
};

/** A payment to a vendor. Declared in 2.1/response/payables.dtd. */
export interface ApPaymentRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  vendorid?: string;
  /** `MONEY`. */
  paymentamount?: DecimalText | null;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate | null;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod?: EnumPaymentMethod | null;
  /** `STRING_80`: at most 80 characters. */
  financialentity?: string;
  /** `ENUM_TRANSSTATE`: "Pending", "Closed", "Submitted", "Approved", "Unapproved", "Confirmed", "Voided" or "Deleted". */
  transactionstate?: EnumTransstate | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  paymenttrxamount?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_1`: at most 1 character. */
  cleared?: string;
  /** `DATE`, sent as year, month and day. */
  cleareddate?: IsoDate | null;
  appaymentitems?: ApPaymentItemRecord[];
}

export const apPaymentRecord: Shape<ApPaymentRecord> = {
  element: "appayment",
  content: `(key?, vendorid?, paymentamount?, refid?, paymentdate?, paymentmethod?, financialentity?,
    transactionstate?, paymenttrxamount?, currency?, whenmodified?, cleared?, cleareddate?,
    appaymentitems?)`,
  types: {
    key: "KEY",
    vendorid: "ID",
    paymentamount: "MONEY",
    refid: "STRING_20",
    paymentdate: "DATE",
    paymentmethod: enumPaymentMethod,
    financialentity: "STRING_80",
    transactionstate: enumTransstate,
    paymenttrxamount: "NUMBER_38_2",
    currency: "STRING_3",
    whenmodified: "TIMESTAMP",
    cleared: "STRING_1",
    cleareddate: "DATE",
    appaymentitems: () => apPaymentItemsRecord,
  },
  answer: true,
};

export const apPaymentItemsRecord: Shape<ApPaymentItemRecord[]> = {
  element: "appaymentitems",
  content: "(appaymentitem+)",
  types: { appaymentitem: () => apPaymentItemRecord },
  answer: true,
};

/** What a payment pays. Declared in 2.1/response/payables.dtd. */
export interface ApPaymentItemRecord {
  /** `KEY`. */
  billkey: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `KEY`. */
  lineitemkey: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  amount: DecimalText | null;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
}

export const apPaymentItemRecord: Shape<ApPaymentItemRecord> = {
  element: "appaymentitem",
  content: `(billkey, billno?, lineitemkey, glaccountno, description?, amount, departmentid?, locationid?,
    trx_amount?, currency?)`,
  types: {
    billkey: "KEY",
    billno: "STRING_30",
    lineitemkey: "KEY",
    glaccountno: "STRING_24",
    description: "STRING_80",
    amount: "MONEY",
    departmentid: "ID",
    locationid: "ID",
    trx_amount: "NUMBER_38_2",
    currency: "STRING_3",
  },
  answer: true,
};
