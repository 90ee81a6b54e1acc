// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/inventory.dtd, shared/objects.dtd; do not edit. Checksum 2f57e0f55b47c364
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type ItemTotalRecord, itemTotalRecord } from "./itemtotal.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the quantities of items in warehouses. Declared in shared/inventory.dtd. */
export interface GetIcItemTotals {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
}

/** `Intacct icitemtotals GET Request` */
export const getIcItemTotals: FunctionProfile<
  GetIcItemTotals,
  IcItemTotalsData
> = {
  name: "Intacct icitemtotals GET Request",
  version: "2.1",
  element: "get_icitemtotals",
  content: "(itemid?, warehouseid?)",
  types: { itemid: "STRING_30", warehouseid: "STRING_40" },
  response: () => getIcItemTotalsResponse,
};

/** The input of Intacct icitemtotals QUERY. */
export type QueryIcItemTotals = GetList<IcItemTotalsField>;

/** `Intacct icitemtotals QUERY Request` */
export const queryIcItemTotals: FunctionProfile<
  QueryIcItemTotals,
  IcItemTotalsData
> = {
  name: "Intacct icitemtotals QUERY Request",
  version: "2.1",
  fixed: { object: "icitemtotals" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcItemTotalsResponse,
};

/** `Intacct icitemtotals GET Response` */
export const getIcItemTotalsResponse: Profile<IcItemTotalsData> = {
  name: "Intacct icitemtotals GET Response",
  version: "2.1",
  element: "data",
  content: "(icitemtotals*)",
  types: { icitemtotals: () => icItemTotalsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icitemtotals QUERY Response` */
export const queryIcItemTotalsResponse: Profile<IcItemTotalsData> = {
  name: "Intacct icitemtotals QUERY Response",
  version: "2.1",
  element: "data",
  content: "(icitemtotals*)",
  types: { icitemtotals: () => icItemTotalsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `icitemtotals`. */
export interface IcItemTotalsData extends DataAttributes {
  icitemtotals?: ItemTotalRecord[][];
}

/** The fields of an icitemtotals that can be requested. */
export type IcItemTotalsField = string;

export const icItemTotalsRecord: Shape<ItemTotalRecord[]> = {
  element: "icitemtotals",
  content: "(itemtotal*)",
  types: { itemtotal: () => itemTotalRecord },
  answer: true,
};
