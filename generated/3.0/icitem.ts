// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum b5b16a849be3674a
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct icitem GET. */
export type GetIcItem = Get;

/** `Intacct icitem GET Request` */
export const getIcItem: FunctionProfile<GetIcItem, IcItemData> = {
  name: "Intacct icitem GET Request",
  version: "3.0",
  fixed: { object: "icitem" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getIcItemResponse,
};

/** The input of Intacct icitem QUERY. */
export type QueryIcItem = GetList;

/** `Intacct icitem QUERY Request` */
export const queryIcItem: FunctionProfile<QueryIcItem, IcItemData> = {
  name: "Intacct icitem QUERY Request",
  version: "3.0",
  fixed: { object: "icitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcItemResponse,
};

/** `Intacct icitem GET Response` */
export const getIcItemResponse: Profile<IcItemData> = {
  name: "Intacct icitem GET Response",
  version: "3.0",
  element: "data",
  content: "(icitem*)",
  types: { icitem: () => ({ element: "icitem", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icitem QUERY Response` */
export const queryIcItemResponse: Profile<IcItemData> = {
  name: "Intacct icitem QUERY Response",
  version: "3.0",
  element: "data",
  content: "(icitem*)",
  types: { icitem: () => ({ element: "icitem", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `icitem`. */
export interface IcItemData extends DataAttributes {
  icitem?: OpenRecord[];
}
