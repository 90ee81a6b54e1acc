// Made by intacct-codegen from 2.1/response/inventory.dtd, 2.1/structures.dtd, shared/inventory.dtd, shared/objects.dtd; do not edit. Checksum c9e549f82052144e
import type {
  Created,
  Decimal,
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
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type EnumTransstate, enumTransstate } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a stockable kit transaction. Declared in shared/inventory.dtd. */
export interface CreateStkitTransaction {
  /** `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a stockable kit transaction. */
  stkittransitems?: StkitTransItems;
}

/** `Intacct stkittransaction CREATE Request` */
export const createStkitTransaction: FunctionProfile<
  CreateStkitTransaction,
  Created
> = {
  name: "Intacct stkittransaction CREATE Request",
  version: "2.1",
  element: "create_stkittransaction",
  content: `(transactiontype, datecreated, createdfrom?, documentno?, referenceno?, message?, externalid?,
    customfields?, stkittransitems?)`,
  types: {
    transactiontype: "STRING_30",
    datecreated: "DATE",
    createdfrom: "STRING_30",
    documentno: "STRING_20",
    referenceno: "STRING_20",
    message: "STRING_4000",
    externalid: "KEY",
    customfields: () => customFields,
    stkittransitems: () => stkitTransItems,
  },
};

/** The input of Intacct stkittransaction GET. */
export type GetStkitTransaction = Get<StkitTransactionField>;

/** `Intacct stkittransaction GET Request` */
export const getStkitTransaction: FunctionProfile<
  GetStkitTransaction,
  StkitTransactionData
> = {
  name: "Intacct stkittransaction GET Request",
  version: "2.1",
  fixed: { object: "stkittransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getStkitTransactionResponse,
};

/** The input of Intacct stkittransaction QUERY. */
export type QueryStkitTransaction = GetList<StkitTransactionField>;

/** `Intacct stkittransaction QUERY Request` */
export const queryStkitTransaction: FunctionProfile<
  QueryStkitTransaction,
  StkitTransactionData
> = {
  name: "Intacct stkittransaction QUERY Request",
  version: "2.1",
  fixed: { object: "stkittransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryStkitTransactionResponse,
};

/** `Intacct stkittransaction GET Response` */
export const getStkitTransactionResponse: Profile<StkitTransactionData> = {
  name: "Intacct stkittransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(stkittransaction*)",
  types: { stkittransaction: () => stkitTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stkittransaction QUERY Response` */
export const queryStkitTransactionResponse: Profile<StkitTransactionData> = {
  name: "Intacct stkittransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(stkittransaction*)",
  types: { stkittransaction: () => stkitTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `stkittransaction`. */
export interface StkitTransactionData extends DataAttributes {
  stkittransaction?: StkitTransactionRecord[];
}

/** The fields of a stkittransaction that can be requested. */
export type StkitTransactionField = keyof StkitTransactionRecord;

/** The kit of a stockable kit transaction. Declared in shared/inventory.dtd. */
export interface StkitTransItem {
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const stkitTransItem: Shape<StkitTransItem> = {
  element: "stkittransitem",
  content: `(itemid, itemdesc?, warehouseid, quantity, unit?, locationid?, departmentid?, itemdetails?,
    customfields?)`,
  types: {
    itemid: "STRING_30",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    locationid: "ID",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
  },
};

/** The lines of a stockable kit transaction. Declared in 2.1/structures.dtd. */
export interface StkitTransItems {
  /** The kit of a stockable kit transaction. */
  stkittransitem: StkitTransItem;
}

export const stkitTransItems: Shape<StkitTransItems> = {
  element: "stkittransitems",
  content: "(stkittransitem)",
  types: { stkittransitem: () => stkitTransItem },
};

/** The lines of a stockable kit transaction. Declared in 2.1/structures.dtd. */
export interface StkitTransItemsRecord {
  /** The kit of a stockable kit transaction. */
  stkittransitem: StkitTransItemRecord;
}

export const stkitTransItemsRecord: Shape<StkitTransItemsRecord> = {
  element: "stkittransitems",
  content: "(stkittransitem)",
  types: { stkittransitem: () => stkitTransItemRecord },
  answer: true,
};

/** A stockable kit transaction. Declared in 2.1/response/inventory.dtd. */
export interface StkitTransactionRecord {
  /** `STRING_30`: at most 30 characters. */
  transactiontype?: string;
  /** `STRING_60`: at most 60 characters. */
  transactionid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `ENUM_TRANSSTATE`: "Pending", "Closed", "Submitted", "Approved", "Unapproved", "Confirmed", "Voided" or "Deleted". */
  transactionstate?: EnumTransstate | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** The lines of a stockable kit transaction. */
  stkittransitems?: StkitTransItemsRecord;
}

export const stkitTransactionRecord: Shape<StkitTransactionRecord> = {
  element: "stkittransaction",
  content: `(transactiontype?, transactionid?, datecreated?, createdfrom?, documentno?, referenceno?,
    message?, transactionstate?, whenmodified?, stkittransitems?)`,
  types: {
    transactiontype: "STRING_30",
    transactionid: "STRING_60",
    datecreated: "DATE",
    createdfrom: "STRING_30",
    documentno: "STRING_20",
    referenceno: "STRING_20",
    message: "STRING_4000",
    transactionstate: enumTransstate,
    whenmodified: "TIMESTAMP",
    stkittransitems: () => stkitTransItemsRecord,
  },
  answer: true,
};

/** The kit of a stockable kit transaction. Declared in 2.1/response/inventory.dtd. */
export interface StkitTransItemRecord {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const stkitTransItemRecord: Shape<StkitTransItemRecord> = {
  element: "stkittransitem",
  content:
    "(itemid?, itemdesc?, warehouseid?, quantity?, unit?, locationid?, departmentid?, customfields?)",
  types: {
    itemid: "STRING_30",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
