// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 741cd0225fb315bd
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import { type Get, getTypes } from "./get.js";
import type { Currency } from "./groups.js";
import {
  type RecurLineItem,
  type RecurLineItemRecord,
  recurLineItem,
  recurLineItemRecord,
} from "./recurlineitem.js";
import {
  type EnumModenew,
  type EnumPaymentMethod,
  type EnumResponseStatus,
  type EnumStatus,
  enumModenew,
  enumPaymentMethod,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up an invoice that recurs, and how it is to be paid. Declared in shared/receivables.dtd. */
export type CreateRecurringInvoice = CreateRecurringInvoiceFields &
  Currency &
  (
    | { accounttype?: never; bankaccountid?: never; glaccountkey?: never }
    | {
        accounttype: "Bank" | "Undeposited Funds Account" | (string & {});
        /** `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        glaccountkey?: never;
      }
    | {
        accounttype: "Bank" | "Undeposited Funds Account" | (string & {});
        bankaccountid?: never;
        /** `KEY`. */
        glaccountkey: string;
      }
  );

interface CreateRecurringInvoiceFields {
  /** `ID`. */
  customerid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  recordid?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  termname: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_100`: at most 100 characters. */
  billtocontactname?: string;
  /** `STRING_100`: at most 100 characters. */
  shiptocontactname?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  /** `ENUM_MODENEW`: "days", "weeks", "months", "years", "Days", "Weeks", "Months" or "Years". */
  modenew?: EnumModenew | null;
  /** `INTEGER`. */
  interval?: Integer | null;
  /** `BOOLEAN`. */
  eom?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a recurring invoice. */
  recurinvoiceitems: readonly [RecurLineItem, ...RecurLineItem[]];
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `BOOLEAN`. */
  payinfull?: boolean | null;
  /** `MONEY`. */
  paymentamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  customercreditcardkey?: string;
  /** `STRING_60`: at most 60 characters. */
  customerbankaccountkey?: string;
  /** `STRING_30`: at most 30 characters. */
  creditcardtype?: string;
  /** `BOOLEAN`. */
  expirednotify?: boolean | null;
  /** `STRING_4000`: at most 4000 characters. */
  expirednotifyemail?: string;
}

/** `Intacct recurringinvoice CREATE Request` */
export const createRecurringInvoice: FunctionProfile<
  CreateRecurringInvoice,
  Created
> = {
  name: "Intacct recurringinvoice CREATE Request",
  version: "2.1",
  element: "create_recurringinvoice",
  content: `(customerid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    billtocontactname?, shiptocontactname?, startdate, ending?, modenew?, interval?, eom?,
    taxsolutionid?, recurinvoiceitems, paymethod?, payinfull?, paymentamount?,
    customercreditcardkey?, customerbankaccountkey?, creditcardtype?, expirednotify?,
    expirednotifyemail?, (accounttype, (bankaccountid | glaccountkey))?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    recordid: "STRING_100",
    docnumber: "STRING_100",
    description: "STRING_80",
    contractid: "STRING_100",
    contractdesc: "STRING_100",
    termname: "STRING_40",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    status: enumStatus,
    supdocid: "STRING_100",
    billtocontactname: "STRING_100",
    shiptocontactname: "STRING_100",
    startdate: "DATE",
    ending: () => ending,
    modenew: enumModenew,
    interval: "INTEGER",
    eom: "BOOLEAN",
    taxsolutionid: "STRING_100",
    recurinvoiceitems: () => recurInvoiceItems,
    paymethod: enumPaymentMethod,
    payinfull: "BOOLEAN",
    paymentamount: "MONEY",
    customercreditcardkey: "STRING_30",
    customerbankaccountkey: "STRING_60",
    creditcardtype: "STRING_30",
    expirednotify: "BOOLEAN",
    expirednotifyemail: "STRING_4000",
    accounttype: "ENUM",
    bankaccountid: "STRING_24",
    glaccountkey: "KEY",
  },
};

/** Deletes a recurring invoice. Declared in shared/receivables.dtd. */
export interface DeleteRecurringInvoice {
  key: string;
}

/** `Intacct delete_recurringinvoice UPDATE Request` */
export const deleteRecurringInvoice: FunctionProfile<
  DeleteRecurringInvoice,
  Completed
> = {
  name: "Intacct delete_recurringinvoice UPDATE Request",
  version: "2.1",
  element: "delete_recurringinvoice",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct recurinvoice GET. */
export type GetRecurInvoice = Get<RecurInvoiceField>;

/** `Intacct recurinvoice GET Request` */
export const getRecurInvoice: FunctionProfile<
  GetRecurInvoice,
  RecurInvoiceData
> = {
  name: "Intacct recurinvoice GET Request",
  version: "2.1",
  fixed: { object: "recurinvoice" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurInvoiceResponse,
};

/** `Intacct recurinvoice GET Response` */
export const getRecurInvoiceResponse: Profile<RecurInvoiceData> = {
  name: "Intacct recurinvoice GET Response",
  version: "2.1",
  element: "data",
  content: "(recurinvoice*)",
  types: { recurinvoice: () => recurInvoiceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `recurinvoice`. */
export interface RecurInvoiceData extends DataAttributes {
  recurinvoice?: RecurInvoiceRecord[];
}

/** The fields of a recurinvoice that can be requested. */
export type RecurInvoiceField = keyof RecurInvoiceRecord;

export const recurInvoiceItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurinvoiceitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

export const recurInvoiceItemsRecord: Shape<RecurLineItemRecord[]> = {
  element: "recurinvoiceitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItemRecord },
  answer: true,
};

/** A recurring invoice. Declared in 2.1/response/receivables.dtd. */
export interface RecurInvoiceRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `INTEGER`. */
  prbatchkey?: IntegerText | null;
  /** `STRING_80`: at most 80 characters. */
  prbatch?: string;
  /** `STRING_4`: at most 4 characters. */
  recordtype?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datemodified?: IsoDate | null;
  /** `INTEGER`. */
  termkey?: IntegerText | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_100`: at most 100 characters. */
  recordid?: string;
  /** `INTEGER`. */
  totalentered?: IntegerText | null;
  /** `INTEGER`. */
  userkey?: IntegerText | null;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `INTEGER`. */
  prmodulekey?: IntegerText | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `INTEGER`. */
  schopkey?: IntegerText | null;
  /** `STRING_80`: at most 80 characters. */
  entity?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** `ID`. */
  customerid?: string;
  /** `STRING_100`: at most 100 characters. */
  customername?: string;
  /** `STRING_80`: at most 80 characters. */
  username?: string;
  /** `STRING_100`: at most 100 characters. */
  billtocontactname?: string;
  /** `STRING_100`: at most 100 characters. */
  shiptocontactname?: string;
  /** `INTEGER`. */
  locationkey?: IntegerText | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a recurring invoice. */
  recurinvoiceitems?: RecurLineItemRecord[];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_80`: at most 80 characters. */
  externalurl?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `INTEGER`. */
  repeatcount?: IntegerText | null;
  /** `STRING_4`: at most 4 characters. */
  repeatby?: string;
  /** `INTEGER`. */
  interval?: IntegerText | null;
  /** `STRING_80`: at most 80 characters. */
  customerdata?: string;
}

export const recurInvoiceRecord: Shape<RecurInvoiceRecord> = {
  element: "recurinvoice",
  content: `(recordno?, prbatchkey?, prbatch?, recordtype?, description?, state?, datecreated?,
    datemodified?, termkey?, termname?, recordid?, totalentered?, userkey?, docnumber?,
    prmodulekey?, status?, schopkey?, entity?, contractid?, contractdesc?, customerid?,
    customername?, username?, billtocontactname?, shiptocontactname?, locationkey?, taxsolutionid?,
    recurinvoiceitems?, supdocid?, externalurl?, startdate?, enddate?, repeatcount?, repeatby?,
    interval?, customerdata?)`,
  types: {
    recordno: "INTEGER",
    prbatchkey: "INTEGER",
    prbatch: "STRING_80",
    recordtype: "STRING_4",
    description: "STRING_80",
    state: "STRING_40",
    datecreated: "DATE",
    datemodified: "DATE",
    termkey: "INTEGER",
    termname: "STRING_40",
    recordid: "STRING_100",
    totalentered: "INTEGER",
    userkey: "INTEGER",
    docnumber: "STRING_100",
    prmodulekey: "INTEGER",
    status: enumResponseStatus,
    schopkey: "INTEGER",
    entity: "STRING_80",
    contractid: "STRING_100",
    contractdesc: "STRING_100",
    customerid: "ID",
    customername: "STRING_100",
    username: "STRING_80",
    billtocontactname: "STRING_100",
    shiptocontactname: "STRING_100",
    locationkey: "INTEGER",
    taxsolutionid: "STRING_100",
    recurinvoiceitems: () => recurInvoiceItemsRecord,
    supdocid: "STRING_100",
    externalurl: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    repeatcount: "INTEGER",
    repeatby: "STRING_4",
    interval: "INTEGER",
    customerdata: "STRING_80",
  },
  answer: true,
};
