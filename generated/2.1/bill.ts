// Made by intacct-codegen from 2.1/fields.dtd, 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd, shared/structures.dtd; do not edit. Checksum 291bdbf4970e4d66
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import {
  type LineItem,
  type LineItemRecord,
  lineItem,
  lineItemRecord,
} from "./lineitem.js";
import { type PayTo, type PayToRecord, payTo, payToRecord } from "./payto.js";
import { type ReclassLineItem, reclassifyitems } from "./reclassifyitems.js";
import {
  type ReturnTo,
  type ReturnToRecord,
  returnTo,
  returnToRecord,
} from "./returnto.js";
import { type EnumListType, enumListType } from "./scalars.js";
import { updateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a bill; its action says whether it is posted or kept as a draft. Declared in shared/payables.dtd. */
export type CreateBill = CreateBillFields &
  (
    | {
        /** `DATE`, sent as year, month and day. */
        datedue: IsoDate;
        /** `STRING_40`: at most 40 characters. */
        termname?: string;
      }
    | {
        datedue?: never;
        /** `STRING_40`: at most 40 characters. */
        termname: string;
      }
  ) &
  BaseCurrency;

interface CreateBillFields {
  /** `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  externalid?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** `BOOLEAN`. */
  nogl?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a bill. */
  billitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct bill CREATE Request` */
export const createBill: FunctionProfile<CreateBill, Created> = {
  name: "Intacct bill CREATE Request",
  version: "2.1",
  element: "create_bill",
  content: `(vendorid, datecreated, dateposted?, ((datedue, termname?) | termname), action?, batchkey?,
    billno?, ponumber?, onhold?, description?, externalid?, payto?, returnto?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, nogl?, supdocid?, customfields?, inclusivetax?,
    taxsolutionid?, billitems)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    action: "STRING_15",
    batchkey: "KEY",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    externalid: "KEY",
    payto: () => payTo,
    returnto: () => returnTo,
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    nogl: "BOOLEAN",
    supdocid: "STRING_100",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    billitems: () => billItems,
  },
};

/** Updates a bill and, through updatebillitems, its lines. Declared in shared/payables.dtd. */
export type UpdateBill = UpdateBillFields & Currency;

interface UpdateBillFields {
  key: string;
  /** Attribute; false unless given. */
  partial_edit?: boolean;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updatebillitems?: readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]];
}

/** `Intacct bill UPDATE Request` */
export const updateBill: FunctionProfile<UpdateBill, Completed> = {
  name: "Intacct bill UPDATE Request",
  version: "2.1",
  element: "update_bill",
  content: `(vendorid?, datecreated?, dateposted?, datedue?, termname?, action?, billno?, ponumber?,
    onhold?, description?, payto?, returnto?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, supdocid?, customfields?, inclusivetax?, updatebillitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    action: "STRING_15",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    supdocid: "STRING_100",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    updatebillitems: () => updateBillItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    partial_edit: '(true | false) "false"',
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Moves a bill's lines to other accounts or dimensions. Declared in shared/payables.dtd. */
export interface ReclassifyBill {
  key: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  recpaydate?: IsoDate;
  /** `ENUM_LISTTYPE`: one of 24 values. */
  paypriority?: Paypriority;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** The lines that are moved. */
  reclassifyitems?: readonly [ReclassLineItem, ...ReclassLineItem[]];
}

/** `Intacct bill RECLASSIFY Request` */
export const reclassifyBill: FunctionProfile<ReclassifyBill, Completed> = {
  name: "Intacct bill RECLASSIFY Request",
  version: "2.1",
  element: "reclassify_bill",
  content: `(billno?, referenceno?, description?, termname?, datedue?, recpaydate?, paypriority?, onhold?,
    reclassifyitems?)`,
  types: {
    billno: "STRING_30",
    referenceno: "STRING_20",
    description: "STRING_80",
    termname: "STRING_40",
    datedue: "DATE",
    recpaydate: "DATE",
    paypriority: () => paypriority,
    onhold: "STRING_30",
    reclassifyitems: () => reclassifyitems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Reverses a bill as of a date. Declared in shared/payables.dtd. */
export interface ReverseBill {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct bill REVERSE Request` */
export const reverseBill: FunctionProfile<ReverseBill, Completed> = {
  name: "Intacct bill REVERSE Request",
  version: "2.1",
  element: "reverse_bill",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a bill. Declared in shared/payables.dtd. */
export interface DeleteBill {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_bill UPDATE Request` */
export const deleteBill: FunctionProfile<DeleteBill, Completed> = {
  name: "Intacct delete_bill UPDATE Request",
  version: "2.1",
  element: "delete_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a bill. Declared in shared/payables.dtd. */
export interface GetBillFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_bill GET Request` */
export const getBillFunction: FunctionProfile<GetBillFunction, BillData> = {
  name: "Intacct get_bill GET Request",
  version: "2.1",
  element: "get_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillFunctionResponse,
};

/** The input of Intacct bill GET. */
export type GetBill = Get<BillField>;

/** `Intacct bill GET Request` */
export const getBill: FunctionProfile<GetBill, BillData> = {
  name: "Intacct bill GET Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillResponse,
};

/** The input of Intacct bill QUERY. */
export type QueryBill = GetList<BillField>;

/** `Intacct bill QUERY Request` */
export const queryBill: FunctionProfile<QueryBill, BillData> = {
  name: "Intacct bill QUERY Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillResponse,
};

/** `Intacct get_bill GET Response` */
export const getBillFunctionResponse: Profile<BillData> = {
  name: "Intacct get_bill GET Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill GET Response` */
export const getBillResponse: Profile<BillData> = {
  name: "Intacct bill GET Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill QUERY Response` */
export const queryBillResponse: Profile<BillData> = {
  name: "Intacct bill QUERY Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bill`. */
export interface BillData extends DataAttributes {
  bill?: BillRecord[];
}

/** The fields of a bill that can be requested. */
export type BillField = keyof BillRecord;

export const billItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateBillItemsEntry = LinesOrChanges;

export const updateBillItems: Shape<
  readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]]
> = {
  element: "updatebillitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** Declared in 2.1/fields.dtd. */
export interface Paypriority {
  /** `ENUM_LISTTYPE`: one of 24 values. */
  value: EnumListType | null;
  urgent?: string;
  high?: string;
  normal?: string;
  low?: string;
}

export const paypriority: Shape<Paypriority> = {
  element: "paypriority",
  content: "#PCDATA",
  text: enumListType,
  attributes: {
    urgent: "CDATA #IMPLIED",
    high: "CDATA #IMPLIED",
    normal: "CDATA #IMPLIED",
    low: "CDATA #IMPLIED",
  },
};

export const billItemsRecord: Shape<LineItemRecord[]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItemRecord },
  answer: true,
};

/** A bill. Declared in 2.1/response/payables.dtd. */
export interface BillRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a bill. */
  billitems?: LineItemRecord[];
  payto?: PayToRecord;
  returnto?: ReturnToRecord;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  retainagereleased?: boolean | null;
}

export const billRecord: Shape<BillRecord> = {
  element: "bill",
  content: `(key?, vendorid?, datecreated?, dateposted?, datedue?, datepaid?, termname?, batchkey?, billno?,
    ponumber?, totalamount?, totalpaid?, totaldue?, onhold?, description?, trx_totalamount?,
    trx_totalpaid?, trx_totaldue?, basecurr?, currency?, customfields?, inclusivetax?,
    taxsolutionid?, billitems?, payto?, returnto?, whenmodified?, state?, supdocid?,
    retainagereleased?)`,
  types: {
    key: "KEY",
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    datepaid: "DATE",
    termname: "STRING_40",
    batchkey: "KEY",
    billno: "STRING_30",
    ponumber: "STRING_20",
    totalamount: "MONEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    onhold: "STRING_30",
    description: "STRING_80",
    trx_totalamount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    basecurr: "STRING_3",
    currency: "STRING_3",
    customfields: () => customFieldsRecord,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    billitems: () => billItemsRecord,
    payto: () => payToRecord,
    returnto: () => returnToRecord,
    whenmodified: "TIMESTAMP",
    state: "STRING_40",
    supdocid: "STRING_100",
    retainagereleased: "BOOLEAN",
  },
  answer: true,
};
