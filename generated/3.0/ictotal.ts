// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 708f51607c267d19
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ictotal QUERY. */
export type QueryIcTotal = GetList;

/** `Intacct ictotal QUERY Request` */
export const queryIcTotal: FunctionProfile<QueryIcTotal, IcTotalData> = {
  name: "Intacct ictotal QUERY Request",
  version: "3.0",
  fixed: { object: "ictotal" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTotalResponse,
};

/** `Intacct ictotal QUERY Response` */
export const queryIcTotalResponse: Profile<IcTotalData> = {
  name: "Intacct ictotal QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ictotal*)",
  types: { ictotal: () => ({ element: "ictotal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictotal`. */
export interface IcTotalData extends DataAttributes {
  ictotal?: OpenRecord[];
}
