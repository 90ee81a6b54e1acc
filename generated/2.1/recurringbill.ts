// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd, shared/structures.dtd; do not edit. Checksum 288f5a747510855c
import type {
  Completed,
  Created,
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
  type EnumResponseStatus,
  type EnumStatus,
  enumModenew,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a bill that recurs. Declared in shared/payables.dtd. */
export type CreateRecurringBill = CreateRecurringBillFields & Currency;

interface CreateRecurringBillFields {
  /** `ID`. */
  vendorid: string;
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
  paytocontactname?: string;
  /** `STRING_100`: at most 100 characters. */
  returntocontactname?: string;
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
  /** The lines of a recurring bill. */
  recurbillitems: readonly [RecurLineItem, ...RecurLineItem[]];
}

/** `Intacct recurringbill CREATE Request` */
export const createRecurringBill: FunctionProfile<
  CreateRecurringBill,
  Created
> = {
  name: "Intacct recurringbill CREATE Request",
  version: "2.1",
  element: "create_recurringbill",
  content: `(vendorid, datecreated, recordid?, docnumber?, description?, contractid?, contractdesc?,
    termname, (currency, ((exchratedate?, exchratetype) | exchrate))?, status?, supdocid?,
    paytocontactname?, returntocontactname?, startdate, ending?, modenew?, interval?, eom?,
    recurbillitems)`,
  types: {
    vendorid: "ID",
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
    paytocontactname: "STRING_100",
    returntocontactname: "STRING_100",
    startdate: "DATE",
    ending: () => ending,
    modenew: enumModenew,
    interval: "INTEGER",
    eom: "BOOLEAN",
    recurbillitems: () => recurBillItems,
  },
};

/** Deletes a recurring bill. Declared in shared/payables.dtd. */
export interface DeleteRecurringBill {
  key: string;
}

/** `Intacct delete_recurringbill UPDATE Request` */
export const deleteRecurringBill: FunctionProfile<
  DeleteRecurringBill,
  Completed
> = {
  name: "Intacct delete_recurringbill UPDATE Request",
  version: "2.1",
  element: "delete_recurringbill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct recurbill GET. */
export type GetRecurBill = Get<RecurBillField>;

/** `Intacct recurbill GET Request` */
export const getRecurBill: FunctionProfile<GetRecurBill, RecurBillData> = {
  name: "Intacct recurbill GET Request",
  version: "2.1",
  fixed: { object: "recurbill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurBillResponse,
};

/** `Intacct recurbill GET Response` */
export const getRecurBillResponse: Profile<RecurBillData> = {
  name: "Intacct recurbill GET Response",
  version: "2.1",
  element: "data",
  content: "(recurbill*)",
  types: { recurbill: () => recurBillRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `recurbill`. */
export interface RecurBillData extends DataAttributes {
  recurbill?: RecurBillRecord[];
}

/** The fields of a recurbill that can be requested. */
export type RecurBillField = keyof RecurBillRecord;

export const recurBillItems: Shape<
  readonly [RecurLineItem, ...RecurLineItem[]]
> = {
  element: "recurbillitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItem },
};

export const recurBillItemsRecord: Shape<RecurLineItemRecord[]> = {
  element: "recurbillitems",
  content: "(recurlineitem+)",
  types: { recurlineitem: () => recurLineItemRecord },
  answer: true,
};

/** A recurring bill. Declared in 2.1/response/payables.dtd. */
export interface RecurBillRecord {
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
  vendorid?: string;
  /** `STRING_100`: at most 100 characters. */
  vendorname?: string;
  /** `STRING_80`: at most 80 characters. */
  username?: string;
  /** `STRING_100`: at most 100 characters. */
  paytocontactname?: string;
  /** `STRING_100`: at most 100 characters. */
  returntocontactname?: string;
  /** `INTEGER`. */
  locationkey?: IntegerText | null;
  /** The lines of a recurring bill. */
  recurbillitems?: RecurLineItemRecord[];
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
  vendordata?: string;
}

export const recurBillRecord: Shape<RecurBillRecord> = {
  element: "recurbill",
  content: `(recordno?, prbatchkey?, prbatch?, recordtype?, description?, state?, datecreated?,
    datemodified?, termkey?, termname?, recordid?, totalentered?, userkey?, docnumber?,
    prmodulekey?, status?, schopkey?, entity?, contractid?, contractdesc?, vendorid?, vendorname?,
    username?, paytocontactname?, returntocontactname?, locationkey?, recurbillitems?, supdocid?,
    externalurl?, startdate?, enddate?, repeatcount?, repeatby?, interval?, vendordata?)`,
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
    vendorid: "ID",
    vendorname: "STRING_100",
    username: "STRING_80",
    paytocontactname: "STRING_100",
    returntocontactname: "STRING_100",
    locationkey: "INTEGER",
    recurbillitems: () => recurBillItemsRecord,
    supdocid: "STRING_100",
    externalurl: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    repeatcount: "INTEGER",
    repeatby: "STRING_4",
    interval: "INTEGER",
    vendordata: "STRING_80",
  },
  answer: true,
};
