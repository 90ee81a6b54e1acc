// Made by intacct-codegen from 2.1/expenses.dtd, 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum 01136b2e139382a1
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ExpenseAccount, ProjectDimension } from "./groups.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee's expense report. Declared in 2.1/expenses.dtd. */
export interface CreateExpenseReport {
  /** `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_20`: at most 20 characters. */
  expensereportno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of an expense report. */
  expenses: readonly [Expense, ...Expense[]];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
}

/** `Intacct expensereport CREATE Request` */
export const createExpenseReport: FunctionProfile<
  CreateExpenseReport,
  Created
> = {
  name: "Intacct expensereport CREATE Request",
  version: "2.1",
  element: "create_expensereport",
  content: `(employeeid, datecreated, dateposted?, state?, batchkey?, expensereportno?, description?, memo?,
    externalid?, basecurr?, currency?, customfields?, expenses, supdocid?, inclusivetax?,
    taxsolutionid?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    state: "STRING_40",
    batchkey: "KEY",
    expensereportno: "STRING_20",
    description: "STRING_80",
    memo: "STRING_500",
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    customfields: () => customFields,
    expenses: () => expenses,
    supdocid: "STRING_100",
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
  },
};

/** Updates an expense report and, through updateexpenses, its lines. Declared in 2.1/expenses.dtd. */
export interface UpdateExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_20`: at most 20 characters. */
  expensereportno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Lines that are added, and changes to lines. */
  updateexpenses?: readonly [UpdateExpensesEntry, ...UpdateExpensesEntry[]];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
}

/** `Intacct expensereport UPDATE Request` */
export const updateExpenseReport: FunctionProfile<
  UpdateExpenseReport,
  Completed
> = {
  name: "Intacct expensereport UPDATE Request",
  version: "2.1",
  element: "update_expensereport",
  content: `(employeeid?, datecreated?, dateposted?, state?, expensereportno?, description?, memo?,
    basecurr?, currency?, customfields?, updateexpenses?, supdocid?, inclusivetax?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    state: "STRING_40",
    expensereportno: "STRING_20",
    description: "STRING_80",
    memo: "STRING_500",
    basecurr: "STRING_3",
    currency: "STRING_3",
    customfields: () => customFields,
    updateexpenses: () => updateExpenses,
    supdocid: "STRING_100",
    inclusivetax: "BOOLEAN",
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Reverses an expense report as of a date. Declared in shared/expenses.dtd. */
export interface ReverseExpenseReport {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct expensereport REVERSE Request` */
export const reverseExpenseReport: FunctionProfile<
  ReverseExpenseReport,
  Completed
> = {
  name: "Intacct expensereport REVERSE Request",
  version: "2.1",
  element: "reverse_expensereport",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an expense report. Declared in shared/expenses.dtd. */
export interface DeleteExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_expensereport UPDATE Request` */
export const deleteExpenseReport: FunctionProfile<
  DeleteExpenseReport,
  Completed
> = {
  name: "Intacct delete_expensereport UPDATE Request",
  version: "2.1",
  element: "delete_expensereport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads an expense report. Declared in shared/expenses.dtd. */
export interface GetExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expensereport GET Request` */
export const getExpenseReport: FunctionProfile<
  GetExpenseReport,
  ExpenseReportData
> = {
  name: "Intacct expensereport GET Request",
  version: "2.1",
  element: "get_expensereport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseReportResponse,
};

/** The input of Intacct expensereport QUERY. */
export type QueryExpenseReport = GetList<ExpenseReportField>;

/** `Intacct expensereport QUERY Request` */
export const queryExpenseReport: FunctionProfile<
  QueryExpenseReport,
  ExpenseReportData
> = {
  name: "Intacct expensereport QUERY Request",
  version: "2.1",
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
export const getExpenseReportResponse: Profile<ExpenseReportData> = {
  name: "Intacct expensereport GET Response",
  version: "2.1",
  element: "data",
  content: "(expensereport*)",
  types: { expensereport: () => expenseReportRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expensereport QUERY Response` */
export const queryExpenseReportResponse: Profile<ExpenseReportData> = {
  name: "Intacct expensereport QUERY Response",
  version: "2.1",
  element: "data",
  content: "(expensereport*)",
  types: { expensereport: () => expenseReportRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expensereport`. */
export interface ExpenseReportData extends DataAttributes {
  expensereport?: ExpenseReportRecord[];
}

/** The fields of an expensereport that can be requested. */
export type ExpenseReportField = keyof ExpenseReportRecord;

export const expenses: Shape<readonly [Expense, ...Expense[]]> = {
  element: "expenses",
  content: "(expense+)",
  types: { expense: () => expense },
};

/** A line of an expense report. Declared in shared/expenses.dtd. */
export type Expense = ExpenseFields & ExpenseAccount & ProjectDimension;

interface ExpenseFields {
  /** `MONEY`. */
  amount?: Decimal | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `STRING_40`: at most 40 characters. */
  paidfor?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  exppmttype?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  rate?: Decimal | null;
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const expense: Shape<Expense> = {
  element: "expense",
  content: `((expensetype | glaccountno), amount?, currency?, trx_amount?, exchratedate?, exchratetype?,
    exchrate?, expensedate?, memo?, form1099?, form1099type?, form1099box?, paidfor?, locationid?,
    departmentid?, customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, exppmttype?, quantity?,
    rate?, totaltrxamount?, taxentries?)`,
  types: {
    expensetype: "STRING_80",
    glaccountno: "STRING_24",
    amount: "MONEY",
    currency: "STRING_3",
    trx_amount: "NUMBER_38_2",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    expensedate: "DATE",
    memo: "STRING_500",
    form1099: "BOOLEAN",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    paidfor: "STRING_40",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    exppmttype: "STRING_40",
    quantity: "NUMBER_16_4",
    rate: "NUMBER_10_4",
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
};

/** A change to the line of the given number. Declared in shared/expenses.dtd. */
export type UpdateExpense = UpdateExpenseFields &
  (
    | {
        /** `STRING_80`: at most 80 characters. */
        expensetype?: string;
        glaccountno?: never;
      }
    | {
        expensetype?: never;
        /** `STRING_24`: at most 24 characters. */
        glaccountno?: string;
      }
  ) &
  ProjectDimension;

interface UpdateExpenseFields {
  line_num: string;
  /** `MONEY`. */
  amount?: Decimal | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `STRING_40`: at most 40 characters. */
  paidfor?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  exppmttype?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  rate?: Decimal | null;
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const updateExpense: Shape<UpdateExpense> = {
  element: "updateexpense",
  content: `((expensetype? | glaccountno?), amount?, currency?, trx_amount?, exchratedate?, exchratetype?,
    exchrate?, expensedate?, memo?, form1099?, form1099type?, form1099box?, paidfor?, locationid?,
    departmentid?, customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, exppmttype?, quantity?,
    rate?, totaltrxamount?, taxentries?)`,
  types: {
    expensetype: "STRING_80",
    glaccountno: "STRING_24",
    amount: "MONEY",
    currency: "STRING_3",
    trx_amount: "NUMBER_38_2",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    expensedate: "DATE",
    memo: "STRING_500",
    form1099: "BOOLEAN",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    paidfor: "STRING_40",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    exppmttype: "STRING_40",
    quantity: "NUMBER_16_4",
    rate: "NUMBER_10_4",
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** One turn of a repeated group. */
export type UpdateExpensesEntry =
  | {
      /** A line of an expense report. */
      expense: Expense;
      updateexpense?: never;
    }
  | {
      expense?: never;
      /** A change to the line of the given number. */
      updateexpense: UpdateExpense;
    };

export const updateExpenses: Shape<
  readonly [UpdateExpensesEntry, ...UpdateExpensesEntry[]]
> = {
  element: "updateexpenses",
  content: "(expense | updateexpense)+",
  types: { expense: () => expense, updateexpense: () => updateExpense },
};

export const expensesRecord: Shape<ExpenseRecord[]> = {
  element: "expenses",
  content: "(expense+)",
  types: { expense: () => expenseRecord },
  answer: true,
};

/** An expense report. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseReportRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_20`: at most 20 characters. */
  expensereportno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** The lines of an expense report. */
  expenses?: ExpenseRecord[];
}

export const expenseReportRecord: Shape<ExpenseReportRecord> = {
  element: "expensereport",
  content: `(key?, employeeid?, datecreated?, datepaid?, batchkey?, expensereportno?, description?, status?,
    totalamount?, totalpaid?, totaldue?, expenses?)`,
  types: {
    key: "KEY",
    employeeid: "ID",
    datecreated: "DATE",
    datepaid: "DATE",
    batchkey: "KEY",
    expensereportno: "STRING_20",
    description: "STRING_80",
    status: enumResponseStatus,
    totalamount: "MONEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    expenses: () => expensesRecord,
  },
  answer: true,
};

/** A line of an expense report. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseRecord {
  /** `KEY`. */
  line_num?: string;
  /** `STRING_80`: at most 80 characters. */
  expensetype?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `BOOLEAN`. */
  form1099: boolean | null;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate | null;
  /** `STRING_40`: at most 40 characters. */
  paidto?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** The currency that an expense was paid in. */
  expenseexchinfo?: ExpenseExchInfoRecord;
}

export const expenseRecord: Shape<ExpenseRecord> = {
  element: "expense",
  content: `(line_num?, expensetype?, glaccountno?, amount?, form1099, form1099type?, form1099box?,
    expensedate?, paidto?, memo?, locationid?, departmentid?, expenseexchinfo?)`,
  types: {
    line_num: "KEY",
    expensetype: "STRING_80",
    glaccountno: "STRING_24",
    amount: "MONEY",
    form1099: "BOOLEAN",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    expensedate: "DATE",
    paidto: "STRING_40",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    expenseexchinfo: () => expenseExchInfoRecord,
  },
  answer: true,
};

/** The currency that an expense was paid in. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseExchInfoRecord {
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exch_rate_date?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  exch_rate_type_id?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchange_rate?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  user_exchrate?: DecimalText | null;
}

export const expenseExchInfoRecord: Shape<ExpenseExchInfoRecord> = {
  element: "expenseexchinfo",
  content:
    "(currency?, amount?, exch_rate_date?, exch_rate_type_id?, exchange_rate?, user_exchrate?)",
  types: {
    currency: "STRING_3",
    amount: "MONEY",
    exch_rate_date: "NUMBER_38_2",
    exch_rate_type_id: "STRING_3",
    exchange_rate: "NUMBER_38_2",
    user_exchrate: "NUMBER_12_4",
  },
  answer: true,
};
