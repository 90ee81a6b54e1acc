// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum c8f9faf552572045
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct renewalmacro GET. */
export type GetRenewalMacro = Get;

/** `Intacct renewalmacro GET Request` */
export const getRenewalMacro: FunctionProfile<
  GetRenewalMacro,
  RenewalMacroData
> = {
  name: "Intacct renewalmacro GET Request",
  version: "3.0",
  fixed: { object: "renewalmacro" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRenewalMacroResponse,
};

/** The input of Intacct renewalmacro QUERY. */
export type QueryRenewalMacro = GetList;

/** `Intacct renewalmacro QUERY Request` */
export const queryRenewalMacro: FunctionProfile<
  QueryRenewalMacro,
  RenewalMacroData
> = {
  name: "Intacct renewalmacro QUERY Request",
  version: "3.0",
  fixed: { object: "renewalmacro" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRenewalMacroResponse,
};

/** `Intacct renewalmacro GET Response` */
export const getRenewalMacroResponse: Profile<RenewalMacroData> = {
  name: "Intacct renewalmacro GET Response",
  version: "3.0",
  element: "data",
  content: "(renewalmacro*)",
  types: { renewalmacro: () => ({ element: "renewalmacro", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct renewalmacro QUERY Response` */
export const queryRenewalMacroResponse: Profile<RenewalMacroData> = {
  name: "Intacct renewalmacro QUERY Response",
  version: "3.0",
  element: "data",
  content: "(renewalmacro*)",
  types: { renewalmacro: () => ({ element: "renewalmacro", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `renewalmacro`. */
export interface RenewalMacroData extends DataAttributes {
  renewalmacro?: OpenRecord[];
}
