// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum ca998e456ec0d047
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct expensereport QUERY. */
export type QueryExpenseReport = GetList;

/** `Intacct expensereport QUERY Request` */
export const queryExpenseReport: FunctionProfile<
  QueryExpenseReport,
  ExpenseReportData
> = {
  name: "Intacct expensereport QUERY Request",
  version: "3.0",
  fixed: { object: "expensereport" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpenseReportResponse,
};

/** `Intacct expensereport QUERY Response` */
export const queryExpenseReportResponse: Profile<ExpenseReportData> = {
  name: "Intacct expensereport QUERY Response",
  version: "3.0",
  element: "data",
  content: "(expensereport*)",
  types: {
    expensereport: () => ({ element: "expensereport", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expensereport`. */
export interface ExpenseReportData extends DataAttributes {
  expensereport?: OpenRecord[];
}
