// Made by intacct-codegen from shared/inventory.dtd, shared/objects.dtd; do not edit. Checksum 9749c9c597f15e71
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the quantities of items in warehouses. Declared in shared/inventory.dtd. */
export interface GetIcItemTotals {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
}

/** `Intacct icitemtotals GET Request` */
export const getIcItemTotals: FunctionProfile<GetIcItemTotals, AnyData> = {
  name: "Intacct icitemtotals GET Request",
  version: "3.0",
  element: "get_icitemtotals",
  content: "(itemid?, warehouseid?)",
  types: { itemid: "STRING_30 borrowed", warehouseid: "STRING_40 borrowed" },
  response: () => getIcItemTotalsResponse,
};

/** The input of Intacct icitemtotals QUERY. */
export type QueryIcItemTotals = GetList;

/** `Intacct icitemtotals QUERY Request` */
export const queryIcItemTotals: FunctionProfile<
  QueryIcItemTotals,
  IcItemTotalsData
> = {
  name: "Intacct icitemtotals QUERY Request",
  version: "3.0",
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
export const getIcItemTotalsResponse: Profile<AnyData> = {
  name: "Intacct icitemtotals GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icitemtotals QUERY Response` */
export const queryIcItemTotalsResponse: Profile<IcItemTotalsData> = {
  name: "Intacct icitemtotals QUERY Response",
  version: "3.0",
  element: "data",
  content: "(icitemtotals*)",
  types: { icitemtotals: () => ({ element: "icitemtotals", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `icitemtotals`. */
export interface IcItemTotalsData extends DataAttributes {
  icitemtotals?: OpenRecord[];
}
