// Made by intacct-codegen from shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum 5cf2465ab4f67fa8
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

/** Reads an expense report. Declared in shared/expenses.dtd. */
export interface GetExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expensereport GET Request` */
export const getExpenseReport: FunctionProfile<GetExpenseReport, AnyData> = {
  name: "Intacct expensereport GET Request",
  version: "3.0",
  element: "get_expensereport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseReportResponse,
};

/** What Intacct expensereport QUERY may ask for. */
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

/** `Intacct expensereport GET Response` */
export const getExpenseReportResponse: Profile<AnyData> = {
  name: "Intacct expensereport GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
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

/** What an answer about `expensereport` holds. */
export interface ExpenseReportData extends DataAttributes {
  expensereport?: OpenRecord[];
}
