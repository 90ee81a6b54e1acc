// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum ddb40c9c4e1a9f15
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct expensetypes GET. */
export type GetExpenseTypes = Get;

/** `Intacct expensetypes GET Request` */
export const getExpenseTypes: FunctionProfile<
  GetExpenseTypes,
  ExpenseTypesData
> = {
  name: "Intacct expensetypes GET Request",
  version: "3.0",
  fixed: { object: "expensetypes" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseTypesResponse,
};

/** The input of Intacct expensetypes QUERY. */
export type QueryExpenseTypes = GetList;

/** `Intacct expensetypes QUERY Request` */
export const queryExpenseTypes: FunctionProfile<
  QueryExpenseTypes,
  ExpenseTypesData
> = {
  name: "Intacct expensetypes QUERY Request",
  version: "3.0",
  fixed: { object: "expensetypes" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpenseTypesResponse,
};

/** `Intacct expensetypes GET Response` */
export const getExpenseTypesResponse: Profile<ExpenseTypesData> = {
  name: "Intacct expensetypes GET Response",
  version: "3.0",
  element: "data",
  content: "(expensetypes*)",
  types: { expensetypes: () => ({ element: "expensetypes", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expensetypes QUERY Response` */
export const queryExpenseTypesResponse: Profile<ExpenseTypesData> = {
  name: "Intacct expensetypes QUERY Response",
  version: "3.0",
  element: "data",
  content: "(expensetypes*)",
  types: { expensetypes: () => ({ element: "expensetypes", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expensetypes`. */
export interface ExpenseTypesData extends DataAttributes {
  expensetypes?: OpenRecord[];
}
