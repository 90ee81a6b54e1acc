// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum c71dd617d50a860b
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** What Intacct employeepref QUERY may ask for. */
export type QueryEmployeePref = GetList;

/** `Intacct employeepref QUERY Request` */
export const queryEmployeePref: FunctionProfile<
  QueryEmployeePref,
  EmployeePrefData
> = {
  name: "Intacct employeepref QUERY Request",
  version: "3.0",
  fixed: { object: "employeepref" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryEmployeePrefResponse,
};

/** `Intacct employeepref QUERY Response` */
export const queryEmployeePrefResponse: Profile<EmployeePrefData> = {
  name: "Intacct employeepref QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employeepref*)",
  types: { employeepref: () => ({ element: "employeepref", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** What an answer about `employeepref` holds. */
export interface EmployeePrefData extends DataAttributes {
  employeepref?: OpenRecord[];
}
