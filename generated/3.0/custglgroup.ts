// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 624967f043a99cb0
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct custglgroup QUERY. */
export type QueryCustGlGroup = GetList;

/** `Intacct custglgroup QUERY Request` */
export const queryCustGlGroup: FunctionProfile<
  QueryCustGlGroup,
  CustGlGroupData
> = {
  name: "Intacct custglgroup QUERY Request",
  version: "3.0",
  fixed: { object: "custglgroup" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustGlGroupResponse,
};

/** `Intacct custglgroup QUERY Response` */
export const queryCustGlGroupResponse: Profile<CustGlGroupData> = {
  name: "Intacct custglgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(custglgroup*)",
  types: { custglgroup: () => ({ element: "custglgroup", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `custglgroup`. */
export interface CustGlGroupData extends DataAttributes {
  custglgroup?: OpenRecord[];
}
