// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 3141a8818555b430
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct expenseadjustmentreport QUERY. */
export type QueryExpenseAdjustmentReport = GetList;

/** `Intacct expenseadjustmentreport QUERY Request` */
export const queryExpenseAdjustmentReport: FunctionProfile<
  QueryExpenseAdjustmentReport,
  ExpenseAdjustmentReportData
> = {
  name: "Intacct expenseadjustmentreport QUERY Request",
  version: "3.0",
  fixed: { object: "expenseadjustmentreport" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpenseAdjustmentReportResponse,
};

/** `Intacct expenseadjustmentreport QUERY Response` */
export const queryExpenseAdjustmentReportResponse: Profile<ExpenseAdjustmentReportData> =
  {
    name: "Intacct expenseadjustmentreport QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expenseadjustmentreport*)",
    types: {
      expenseadjustmentreport: () => ({
        element: "expenseadjustmentreport",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expenseadjustmentreport`. */
export interface ExpenseAdjustmentReportData extends DataAttributes {
  expenseadjustmentreport?: OpenRecord[];
}
