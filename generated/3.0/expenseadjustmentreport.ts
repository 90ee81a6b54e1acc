// Made by intacct-codegen from shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum c7dc3b87be470897
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

/** Reads an expense adjustment report. Declared in shared/expenses.dtd. */
export interface GetExpenseAdjustmentReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expenseadjustmentreport GET Request` */
export const getExpenseAdjustmentReport: FunctionProfile<
  GetExpenseAdjustmentReport,
  AnyData
> = {
  name: "Intacct expenseadjustmentreport GET Request",
  version: "3.0",
  element: "get_expenseadjustmentreport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseAdjustmentReportResponse,
};

/** What Intacct expenseadjustmentreport QUERY may ask for. */
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

/** `Intacct expenseadjustmentreport GET Response` */
export const getExpenseAdjustmentReportResponse: Profile<AnyData> = {
  name: "Intacct expenseadjustmentreport GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
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

/** What an answer about `expenseadjustmentreport` holds. */
export interface ExpenseAdjustmentReportData extends DataAttributes {
  expenseadjustmentreport?: OpenRecord[];
}
