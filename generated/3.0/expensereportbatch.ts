// Made by intacct-codegen from shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum bed7f1e59904390d
import type {
  Created,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type CreateExpenseReport, createExpenseReport } from "./eexpenses.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the expense reports in it. Declared in shared/expenses.dtd. */
export interface CreateExpenseReportBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an employee's expense report. */
  create_expensereport?: readonly CreateExpenseReport[];
}

/** `Intacct expensereportbatch CREATE Request` */
export const createExpenseReportBatch: FunctionProfile<
  CreateExpenseReportBatch,
  Created
> = {
  name: "Intacct expensereportbatch CREATE Request",
  version: "3.0",
  element: "create_expensereportbatch",
  content: "(batchtitle, datecreated?, create_expensereport*)",
  types: {
    batchtitle: "STRING_80 borrowed",
    datecreated: "DATE",
    create_expensereport: () => createExpenseReport,
  },
};

/** The input of Intacct expensereportbatch QUERY. */
export type QueryExpenseReportBatch = GetList;

/** `Intacct expensereportbatch QUERY Request` */
export const queryExpenseReportBatch: FunctionProfile<
  QueryExpenseReportBatch,
  ExpenseReportBatchData
> = {
  name: "Intacct expensereportbatch QUERY Request",
  version: "3.0",
  fixed: { object: "expensereportbatch" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryExpenseReportBatchResponse,
};

/** `Intacct expensereportbatch QUERY Response` */
export const queryExpenseReportBatchResponse: Profile<ExpenseReportBatchData> =
  {
    name: "Intacct expensereportbatch QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expensereportbatch*)",
    types: {
      expensereportbatch: () => ({
        element: "expensereportbatch",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expensereportbatch`. */
export interface ExpenseReportBatchData extends DataAttributes {
  expensereportbatch?: OpenRecord[];
}
