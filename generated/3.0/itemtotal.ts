// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum bd281c7fa3f2f584
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct itemtotal QUERY. */
export type QueryItemTotal = GetList;

/** `Intacct itemtotal QUERY Request` */
export const queryItemTotal: FunctionProfile<QueryItemTotal, ItemTotalData> = {
  name: "Intacct itemtotal QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(itemtotal*)",
  types: { itemtotal: () => ({ element: "itemtotal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `itemtotal`. */
export interface ItemTotalData extends DataAttributes {
  itemtotal?: OpenRecord[];
}
