// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 3314d6c7d0e3ca16
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct employeepref QUERY. */
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

/** The data of an answer about `employeepref`. */
export interface EmployeePrefData extends DataAttributes {
  employeepref?: OpenRecord[];
}
