// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 7a2a02c6eaee1281
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendglgroup QUERY. */
export type QueryVendGlGroup = GetList;

/** `Intacct vendglgroup QUERY Request` */
export const queryVendGlGroup: FunctionProfile<
  QueryVendGlGroup,
  VendGlGroupData
> = {
  name: "Intacct vendglgroup QUERY Request",
  version: "3.0",
  fixed: { object: "vendglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVendGlGroupResponse,
};

/** `Intacct vendglgroup QUERY Response` */
export const queryVendGlGroupResponse: Profile<VendGlGroupData> = {
  name: "Intacct vendglgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendglgroup*)",
  types: { vendglgroup: () => ({ element: "vendglgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendglgroup`. */
export interface VendGlGroupData extends DataAttributes {
  vendglgroup?: OpenRecord[];
}
