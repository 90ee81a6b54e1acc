// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum deb2c9f6bf250453
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct pricelistitem GET. */
export type GetPriceListItem = Get;

/** `Intacct pricelistitem GET Request` */
export const getPriceListItem: FunctionProfile<
  GetPriceListItem,
  PriceListItemData
> = {
  name: "Intacct pricelistitem GET Request",
  version: "3.0",
  fixed: { object: "pricelistitem" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getPriceListItemResponse,
};

/** The input of Intacct pricelistitem QUERY. */
export type QueryPriceListItem = GetList;

/** `Intacct pricelistitem QUERY Request` */
export const queryPriceListItem: FunctionProfile<
  QueryPriceListItem,
  PriceListItemData
> = {
  name: "Intacct pricelistitem QUERY Request",
  version: "3.0",
  fixed: { object: "pricelistitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPriceListItemResponse,
};

/** `Intacct pricelistitem GET Response` */
export const getPriceListItemResponse: Profile<PriceListItemData> = {
  name: "Intacct pricelistitem GET Response",
  version: "3.0",
  element: "data",
  content: "(pricelistitem*)",
  types: {
    pricelistitem: () => ({ element: "pricelistitem", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pricelistitem QUERY Response` */
export const queryPriceListItemResponse: Profile<PriceListItemData> = {
  name: "Intacct pricelistitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(pricelistitem*)",
  types: {
    pricelistitem: () => ({ element: "pricelistitem", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `pricelistitem`. */
export interface PriceListItemData extends DataAttributes {
  pricelistitem?: OpenRecord[];
}
