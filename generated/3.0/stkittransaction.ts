// Made by intacct-codegen from 3.0/structures.dtd, shared/inventory.dtd, shared/objects.dtd; do not edit. Checksum 1db39f4d079f4692
import type {
  Created,
  Decimal,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a stockable kit transaction. Declared in shared/inventory.dtd. */
export interface CreateStkitTransaction {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a stockable kit transaction. */
  stkittransitems?: readonly [StkitTransItem, ...StkitTransItem[]];
}

/** `Intacct stkittransaction CREATE Request` */
export const createStkitTransaction: FunctionProfile<
  CreateStkitTransaction,
  Created
> = {
  name: "Intacct stkittransaction CREATE Request",
  version: "3.0",
  element: "create_stkittransaction",
  content: `(transactiontype, datecreated, createdfrom?, documentno?, referenceno?, message?, externalid?,
    customfields?, stkittransitems?)`,
  types: {
    transactiontype: "STRING_30 borrowed",
    datecreated: "DATE",
    createdfrom: "STRING_30 borrowed",
    documentno: "STRING_20 borrowed",
    referenceno: "STRING_20 borrowed",
    message: "STRING_4000 borrowed",
    externalid: "KEY",
    customfields: () => customFields,
    stkittransitems: () => stkitTransItems,
  },
};

/** The input of Intacct stkittransaction GET. */
export type GetStkitTransaction = Get;

/** `Intacct stkittransaction GET Request` */
export const getStkitTransaction: FunctionProfile<
  GetStkitTransaction,
  StkitTransactionData
> = {
  name: "Intacct stkittransaction GET Request",
  version: "3.0",
  fixed: { object: "stkittransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getStkitTransactionResponse,
};

/** The input of Intacct stkittransaction QUERY. */
export type QueryStkitTransaction = GetList;

/** `Intacct stkittransaction QUERY Request` */
export const queryStkitTransaction: FunctionProfile<
  QueryStkitTransaction,
  StkitTransactionData
> = {
  name: "Intacct stkittransaction QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(stkittransaction*)",
  types: {
    stkittransaction: () => ({ element: "stkittransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stkittransaction QUERY Response` */
export const queryStkitTransactionResponse: Profile<StkitTransactionData> = {
  name: "Intacct stkittransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(stkittransaction*)",
  types: {
    stkittransaction: () => ({ element: "stkittransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `stkittransaction`. */
export interface StkitTransactionData extends DataAttributes {
  stkittransaction?: OpenRecord[];
}

export const stkitTransItems: Shape<
  readonly [StkitTransItem, ...StkitTransItem[]]
> = {
  element: "stkittransitems",
  content: "(stkittransitem+)",
  types: { stkittransitem: () => stkitTransItem },
};

/** The kit of a stockable kit transaction. Declared in shared/inventory.dtd. */
export interface StkitTransItem {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
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
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    locationid: "ID",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
  },
};
