// Made by intacct-codegen from 2.1/cash-management.dtd, 2.1/response/cash-management.dtd, shared/cash-management.dtd, shared/objects.dtd; do not edit. Checksum 1381b6ea4595c2cb
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IntegerText,
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
import type {
  Currency,
  ReceiptAccount,
  ReceiptAccountGroup,
} from "./groups.js";
import { type ReceiptItemsEntry, receiptItems } from "./receiptitems.js";
import { type EnumPaymentMethod, enumPaymentMethod } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records money received other than for invoices, deposited or held as undeposited funds. Declared in shared/cash-management.dtd. */
export type RecordOtherReceipt = RecordOtherReceiptFields &
  ReceiptAccount &
  Currency;

interface RecordOtherReceiptFields {
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  payee: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate: IsoDate;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod: EnumPaymentMethod;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a receipt. */
  receiptitems: readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]];
}

/** `Intacct otherreceipt RECORD Request` */
export const recordOtherReceipt: FunctionProfile<RecordOtherReceipt, Created> =
  {
    name: "Intacct otherreceipt RECORD Request",
    version: "2.1",
    element: "record_otherreceipt",
    content: `(paymentdate, payee, receiveddate, paymentmethod, (undepglaccountno | (bankaccountid,
    depositdate?)), refid?, description?, supdocid?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, customfields?, inclusivetax?, taxsolutionid?, receiptitems)`,
    types: {
      paymentdate: "DATE",
      payee: "STRING_80",
      receiveddate: "DATE",
      paymentmethod: enumPaymentMethod,
      undepglaccountno: "STRING_24",
      bankaccountid: "STRING_24",
      depositdate: "DATE",
      refid: "STRING_20",
      description: "STRING_80",
      supdocid: "STRING_100",
      currency: "STRING_3",
      exchratedate: "DATE",
      exchratetype: "STRING_100",
      exchrate: "NUMBER_38_2",
      customfields: () => customFields,
      inclusivetax: "BOOLEAN",
      taxsolutionid: "STRING_100",
      receiptitems: () => receiptItems,
    },
  };

/** Updates an other receipt. Declared in 2.1/cash-management.dtd. */
export type UpdateOtherReceipt = UpdateOtherReceiptFields &
  ReceiptAccountGroup &
  Currency;

interface UpdateOtherReceiptFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  payee?: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate?: IsoDate;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod?: EnumPaymentMethod | null;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
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
  version: "2.1",
  element: "update_otherreceipt",
  content: `(paymentdate?, payee?, receiveddate?, paymentmethod?, (undepglaccountno | (bankaccountid,
    depositdate?))?, refid?, description?, supdocid?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, customfields?, inclusivetax?, receiptitems?)`,
  types: {
    paymentdate: "DATE",
    payee: "STRING_80",
    receiveddate: "DATE",
    paymentmethod: enumPaymentMethod,
    undepglaccountno: "STRING_24",
    bankaccountid: "STRING_24",
    depositdate: "DATE",
    refid: "STRING_20",
    description: "STRING_80",
    supdocid: "STRING_100",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
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

/** `Intacct delete_otherreceipt UPDATE Request` */
export const deleteOtherReceipt: FunctionProfile<
  DeleteOtherReceipt,
  Completed
> = {
  name: "Intacct delete_otherreceipt UPDATE Request",
  version: "2.1",
  element: "delete_otherreceipt",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct otherreceipts GET. */
export type GetOtherReceipts = Get<OtherReceiptsField>;

/** `Intacct otherreceipts GET Request` */
export const getOtherReceipts: FunctionProfile<
  GetOtherReceipts,
  OtherReceiptsData
> = {
  name: "Intacct otherreceipts GET Request",
  version: "2.1",
  fixed: { object: "otherreceipts" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getOtherReceiptsResponse,
};

/** The input of Intacct otherreceipts QUERY. */
export type QueryOtherReceipts = GetList<OtherReceiptsField>;

/** `Intacct otherreceipts QUERY Request` */
export const queryOtherReceipts: FunctionProfile<
  QueryOtherReceipts,
  OtherReceiptsData
> = {
  name: "Intacct otherreceipts QUERY Request",
  version: "2.1",
  fixed: { object: "otherreceipts" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryOtherReceiptsResponse,
};

/** `Intacct otherreceipts GET Response` */
export const getOtherReceiptsResponse: Profile<OtherReceiptsData> = {
  name: "Intacct otherreceipts GET Response",
  version: "2.1",
  element: "data",
  content: "(otherreceipts*)",
  types: { otherreceipts: () => otherReceiptsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct otherreceipts QUERY Response` */
export const queryOtherReceiptsResponse: Profile<OtherReceiptsData> = {
  name: "Intacct otherreceipts QUERY Response",
  version: "2.1",
  element: "data",
  content: "(otherreceipts*)",
  types: { otherreceipts: () => otherReceiptsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `otherreceipts`. */
export interface OtherReceiptsData extends DataAttributes {
  otherreceipts?: OtherReceiptsRecord[];
}

/** The fields of an otherreceipts that can be requested. */
export type OtherReceiptsField = keyof OtherReceiptsRecord;

/** An other receipt. Declared in 2.1/response/cash-management.dtd. */
export interface OtherReceiptsRecord {
  /** `KEY`. */
  key?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_4`: at most 4 characters. */
  recordtype?: string[];
  /** `STRING_80`: at most 80 characters. */
  description2?: string;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  bankaccountname?: string;
  bankaccountcurr?: string;
  /** `DATE`, sent as year, month and day. */
  depositdate?: IsoDate | null;
  /** `INTEGER`. */
  prbatchkey?: IntegerText | null;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exch_rate_date?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  exch_rate_type_id?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchange_rate?: DecimalText | null;
  /** `INTEGER`. */
  totalentered?: IntegerText | null;
  trx_totalentered?: string;
  /** `DATE`, sent as year, month and day. */
  recon_date?: IsoDate | null;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  rawstate?: string;
  /** `STRING_1`: at most 1 character. */
  cleared?: string;
  parentpayment?: string;
  impliedlocation?: string;
  auwhencreated?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  createdby?: string;
  /** `STRING_20`: at most 20 characters. */
  modifiedby?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  otherreceiptsentries?: OtherReceiptsEntryRecord[];
}

export const otherReceiptsRecord: Shape<OtherReceiptsRecord> = {
  element: "otherreceipts",
  content: `(key?, datecreated?, recordtype{0,2}, description2?, paymethod?, docnumber?, datepaid?,
    description?, bankaccountid?, bankaccountname?, bankaccountcurr?, depositdate?, prbatchkey?,
    basecurr?, currency?, batchkey?, exch_rate_date?, exch_rate_type_id?, exchange_rate?,
    totalentered?, trx_totalentered?, recon_date?, state?, rawstate?, cleared?, parentpayment?,
    impliedlocation?, auwhencreated?, whenmodified?, createdby?, modifiedby?, customfields?,
    inclusivetax?, taxsolutionid?, otherreceiptsentries?)`,
  types: {
    key: "KEY",
    datecreated: "DATE",
    recordtype: "STRING_4",
    description2: "STRING_80",
    paymethod: enumPaymentMethod,
    docnumber: "STRING_100",
    datepaid: "DATE",
    description: "STRING_80",
    bankaccountid: "STRING_24",
    depositdate: "DATE",
    prbatchkey: "INTEGER",
    basecurr: "STRING_3",
    currency: "STRING_3",
    batchkey: "KEY",
    exch_rate_date: "NUMBER_38_2",
    exch_rate_type_id: "STRING_3",
    exchange_rate: "NUMBER_38_2",
    totalentered: "INTEGER",
    recon_date: "DATE",
    state: "STRING_40",
    cleared: "STRING_1",
    whenmodified: "TIMESTAMP",
    modifiedby: "STRING_20",
    customfields: () => customFieldsRecord,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    otherreceiptsentries: () => otherReceiptsEntriesRecord,
  },
  answer: true,
};

export const otherReceiptsEntriesRecord: Shape<OtherReceiptsEntryRecord[]> = {
  element: "otherreceiptsentries",
  content: "(otherreceiptsentry+)",
  types: { otherreceiptsentry: () => otherReceiptsEntryRecord },
  answer: true,
};

/** A line of an other receipt. Declared in 2.1/response/cash-management.dtd. */
export interface OtherReceiptsEntryRecord {
  /** `KEY`. */
  line_num?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `KEY`. */
  key?: string;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
}

export const otherReceiptsEntryRecord: Shape<OtherReceiptsEntryRecord> = {
  element: "otherreceiptsentry",
  content: `(line_num?, accountlabel?, glaccountno?, offsetglaccountno?, amount?, memo?, locationid?,
    departmentid?, item1099?, key?, totalpaid?, totaldue?, trx_amount?, trx_totalpaid?,
    trx_totaldue?, currency?)`,
  types: {
    line_num: "KEY",
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    trx_amount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    currency: "STRING_3",
  },
  answer: true,
};
