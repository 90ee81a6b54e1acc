// Made by intacct-codegen from 2.1/objects.dtd, 2.1/response/expenses.dtd; do not edit.
import type {
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { fields } from "./fields.js";
import {
  type GetList,
  additionalParameters,
  filter,
  sorts,
} from "./get_list.js";

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
  types: {
    filter: () => filter,
    sorts: () => sorts,
    fields: () => fields,
    additional_parameters: () => additionalParameters,
  },
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
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** What an answer about `employeepref` holds. */
export interface EmployeePrefData {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
  offset?: string;
  /** Preferences of an employee; nothing describes them, so that their content is open. */
  employeepref?: OpenRecord[];
}

/** The fields of an employeepref that can be asked for. */
export type EmployeePrefField = string;

export const employeePrefRecord: Shape<OpenRecord> = {
  element: "employeepref",
  content: "ANY",
  nulls: true,
};
