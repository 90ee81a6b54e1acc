// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/objects.dtd; do not edit. Checksum 5b01fe97cfbe2681
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct employeepref QUERY. */
export type QueryEmployeePref = GetList<EmployeePrefField>;

/** `Intacct employeepref QUERY Request` */
export const queryEmployeePref: FunctionProfile<
  QueryEmployeePref,
  EmployeePrefData
> = {
  name: "Intacct employeepref QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(employeepref*)",
  types: { employeepref: () => employeePrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employeepref`. */
export interface EmployeePrefData extends DataAttributes {
  employeepref?: OpenRecord[];
}

/** The fields of an employeepref that can be requested. */
export type EmployeePrefField = string;

export const employeePrefRecord: Shape<OpenRecord> = {
  element: "employeepref",
  content: "ANY",
  answer: true,
};
