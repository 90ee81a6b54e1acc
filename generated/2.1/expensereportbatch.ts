// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum e5ff50f792707438
import type {
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import {
  type CreateExpenseReport,
  type ExpenseReportRecord,
  createExpenseReport,
  expenseReportRecord,
} from "./expensereport.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a batch, together with the expense reports in it. Declared in shared/expenses.dtd. */
export interface CreateExpenseReportBatch {
  /** `STRING_80`: at most 80 characters. */
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
  version: "2.1",
  element: "create_expensereportbatch",
  content: "(batchtitle, datecreated?, create_expensereport*)",
  types: {
    batchtitle: "STRING_80",
    datecreated: "DATE",
    create_expensereport: () => createExpenseReport,
  },
};

/** The input of Intacct expensereportbatch QUERY. */
export type QueryExpenseReportBatch = GetList<ExpenseReportBatchField>;

/** `Intacct expensereportbatch QUERY Request` */
export const queryExpenseReportBatch: FunctionProfile<
  QueryExpenseReportBatch,
  ExpenseReportBatchData
> = {
  name: "Intacct expensereportbatch QUERY Request",
  version: "2.1",
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
    version: "2.1",
    element: "data",
    content: "(expensereportbatch*)",
    types: { expensereportbatch: () => expenseReportBatchRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expensereportbatch`. */
export interface ExpenseReportBatchData extends DataAttributes {
  expensereportbatch?: ExpenseReportBatchRecord[];
}

/** The fields of an expensereportbatch that can be requested. */
export type ExpenseReportBatchField = keyof ExpenseReportBatchRecord;

/** A batch of expense reports. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseReportBatchRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_80`: at most 80 characters. */
  batchtitle?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `BOOLEAN`. */
  open?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** An expense report. */
  expensereport?: ExpenseReportRecord[];
}

export const expenseReportBatchRecord: Shape<ExpenseReportBatchRecord> = {
  element: "expensereportbatch",
  content:
    "(key?, batchtitle?, datecreated?, open?, status?, totalamount?, expensereport*)",
  types: {
    key: "KEY",
    batchtitle: "STRING_80",
    datecreated: "DATE",
    open: "BOOLEAN",
    status: enumResponseStatus,
    totalamount: "MONEY",
    expensereport: () => expenseReportRecord,
  },
  answer: true,
};
