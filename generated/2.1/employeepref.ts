// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/objects.dtd; do not edit. Checksum ee24c5f0fb136f86
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

/** What Intacct employeepref QUERY may ask for. */
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

/** What an answer about `employeepref` holds. */
export interface EmployeePrefData extends DataAttributes {
  employeepref?: OpenRecord[];
}

/** The fields of an employeepref that can be asked for. */
export type EmployeePrefField = string;

export const employeePrefRecord: Shape<OpenRecord> = {
  element: "employeepref",
  content: "ANY",
  answer: true,
};
