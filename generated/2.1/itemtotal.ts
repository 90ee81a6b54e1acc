// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum 946a024bd1390689
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemtotal QUERY. */
export type QueryItemTotal = GetList<ItemTotalField>;

/** `Intacct itemtotal QUERY Request` */
export const queryItemTotal: FunctionProfile<QueryItemTotal, ItemTotalData> = {
  name: "Intacct itemtotal QUERY Request",
  version: "2.1",
  fixed: { object: "itemtotal" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryItemTotalResponse,
};

/** `Intacct itemtotal QUERY Response` */
export const queryItemTotalResponse: Profile<ItemTotalData> = {
  name: "Intacct itemtotal QUERY Response",
  version: "2.1",
  element: "data",
  content: "(itemtotal*)",
  types: { itemtotal: () => itemTotalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemtotal`. */
export interface ItemTotalData extends DataAttributes {
  itemtotal?: ItemTotalRecord[];
}

/** The fields of an itemtotal that can be requested. */
export type ItemTotalField = keyof ItemTotalRecord;

/** The quantity of an item in a warehouse. Declared in 2.1/response/inventory.dtd. */
export interface ItemTotalRecord {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `STRING_30`: at most 30 characters. */
  aislekey?: string;
  /** `STRING_30`: at most 30 characters. */
  rowkey?: string;
  /** `STRING_30`: at most 30 characters. */
  binkey?: string;
  /** `STRING_30`: at most 30 characters. */
  onhand?: string;
  /** `STRING_30`: at most 30 characters. */
  onorder?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
}

export const itemTotalRecord: Shape<ItemTotalRecord> = {
  element: "itemtotal",
  content:
    "(itemid?, warehouseid?, aislekey?, rowkey?, binkey?, onhand?, onorder?, onhold?)",
  types: {
    itemid: "STRING_30",
    warehouseid: "STRING_40",
    aislekey: "STRING_30",
    rowkey: "STRING_30",
    binkey: "STRING_30",
    onhand: "STRING_30",
    onorder: "STRING_30",
    onhold: "STRING_30",
  },
  answer: true,
};
