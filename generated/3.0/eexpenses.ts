// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd, shared/structures.dtd; do not edit. Checksum e91ff10f35183ba6
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type AnyData, type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import type { ExpenseAccount, ProjectDimension } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee's expense report. Declared in 3.0/expenses.dtd. */
export interface CreateExpenseReport {
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  expensereportno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of an expense report. */
  expenses: readonly [Expense, ...Expense[]];
}

/** `Intacct expensereport CREATE Request` */
export const createExpenseReport: FunctionProfile<
  CreateExpenseReport,
  Created
> = {
  name: "Intacct expensereport CREATE Request",
  version: "3.0",
  element: "create_expensereport",
  content: `(employeeid & datecreated & dateposted? & batchkey? & expensereportno? & state? & description? &
    memo? & externalid? & basecurr? & currency? & customfields? & supdocid? & inclusivetax? &
    taxsolutionid? & expenses)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    batchkey: "KEY",
    expensereportno: "STRING_20 borrowed",
    state: "STRING_40 borrowed",
    description: "STRING_80 borrowed",
    memo: "STRING_500 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    customfields: () => customFields,
    supdocid: "STRING_100 borrowed",
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
    expenses: () => expenses,
  },
};

/** Updates an expense report and, through updateexpenses, its lines. Declared in 3.0/expenses.dtd. */
export interface UpdateExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  expensereportno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updateexpenses?: readonly UpdateExpensesEntry[];
}

/** `Intacct expensereport UPDATE Request` */
export const updateExpenseReport: FunctionProfile<
  UpdateExpenseReport,
  Completed
> = {
  name: "Intacct expensereport UPDATE Request",
  version: "3.0",
  element: "update_expensereport",
  content: `(employeeid? & datecreated? & dateposted? & expensereportno? & state? & description? & memo? &
    basecurr? & currency? & customfields? & supdocid? & inclusivetax? & updateexpenses?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    expensereportno: "STRING_20 borrowed",
    state: "STRING_40 borrowed",
    description: "STRING_80 borrowed",
    memo: "STRING_500 borrowed",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    customfields: () => customFields,
    supdocid: "STRING_100 borrowed",
    inclusivetax: "BOOLEAN",
    updateexpenses: () => updateExpenses,
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
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct expensereport REVERSE Request` */
export const reverseExpenseReport: FunctionProfile<
  ReverseExpenseReport,
  Completed
> = {
  name: "Intacct expensereport REVERSE Request",
  version: "3.0",
  element: "reverse_expensereport",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an expense report. Declared in shared/expenses.dtd. */
export interface DeleteExpenseReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expensereport DELETE Request` */
export const deleteExpenseReport: FunctionProfile<
  DeleteExpenseReport,
  Completed
> = {
  name: "Intacct expensereport DELETE Request",
  version: "3.0",
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
export const getExpenseReport: FunctionProfile<GetExpenseReport, AnyData> = {
  name: "Intacct expensereport GET Request",
  version: "3.0",
  element: "get_expensereport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseReportResponse,
};

/** The input of Intacct eexpenses DELETE. */
export type DeleteEexpenses = Delete;

/** `Intacct eexpenses DELETE Request` */
export const deleteEexpenses: FunctionProfile<DeleteEexpenses, Completed> = {
  name: "Intacct eexpenses DELETE Request",
  version: "3.0",
  fixed: { object: "EEXPENSES" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct eexpenses GET. */
export type GetEexpenses = Read<EexpensesField | "*">;

/** `Intacct eexpenses GET Request` */
export const getEexpenses: FunctionProfile<GetEexpenses, EexpensesData> = {
  name: "Intacct eexpenses GET Request",
  version: "3.0",
  fixed: { object: "EEXPENSES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEexpensesResponse,
};

/** The input of Intacct eexpenses readByQuery QUERY. */
export type ReadByQueryEexpenses = ReadByQuery<EexpensesField | "*">;

/** `Intacct eexpenses readByQuery QUERY Request` */
export const readByQueryEexpenses: FunctionProfile<
  ReadByQueryEexpenses,
  EexpensesData
> = {
  name: "Intacct eexpenses readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EEXPENSES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEexpensesResponse,
};

/** The input of Intacct eexpenses QUERY. */
export type QueryEexpenses = QueryInput;

/** `Intacct eexpenses QUERY Request` */
export const queryEexpenses: QueryProfile<EexpensesRecord> = {
  name: "Intacct eexpenses QUERY Request",
  version: "3.0",
  fixed: { object: "EEXPENSES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEexpensesResponse,
};

/** The input of Intacct eexpenses LOOKUP. */
export type LookupEexpenses = Lookup;

/** `Intacct eexpenses LOOKUP Request` */
export const lookupEexpenses: FunctionProfile<LookupEexpenses, TypeData> = {
  name: "Intacct eexpenses LOOKUP Request",
  version: "3.0",
  fixed: { object: "EEXPENSES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEexpensesResponse,
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

/** `Intacct eexpenses GET Response` */
export const getEexpensesResponse: Profile<EexpensesData> = {
  name: "Intacct eexpenses GET Response",
  version: "3.0",
  element: "data",
  content: "(eexpenses*)",
  types: { eexpenses: () => eexpensesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eexpenses readByQuery QUERY Response` */
export const readByQueryEexpensesResponse: Profile<EexpensesData> = {
  name: "Intacct eexpenses readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(eexpenses*)",
  types: { eexpenses: () => eexpensesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eexpenses QUERY Response` */
export const queryEexpensesResponse: Profile<EexpensesRows> = {
  name: "Intacct eexpenses QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EEXPENSES*)",
  types: { EEXPENSES: () => eexpensesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eexpenses LOOKUP Response` */
export const lookupEexpensesResponse: Profile<TypeData> = {
  name: "Intacct eexpenses LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `eexpenses`. */
export interface EexpensesData extends DataAttributes {
  eexpenses?: EexpensesRecord[];
}

/** The fields of an eexpenses that can be requested. */
export type EexpensesField = keyof EexpensesFields | `${string}.${string}`;

/** The data of an answer about `EEXPENSES`. */
export interface EexpensesRows extends DataAttributes {
  EEXPENSES?: EexpensesRecord[];
}

export const expenses: Shape<readonly [Expense, ...Expense[]]> = {
  element: "expenses",
  content: "(expense+)",
  types: { expense: () => expense },
};

/** A line of an expense report. Declared in shared/expenses.dtd. */
export type Expense = ExpenseFields & ExpenseAccount & ProjectDimension;

interface ExpenseFields {
  /** Borrowed from 2.1: `MONEY`. */
  amount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean | null;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  paidfor?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  exppmttype?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  rate?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
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
    expensetype: "STRING_80 borrowed",
    glaccountno: "STRING_24 borrowed",
    amount: "MONEY",
    currency: "STRING_3 borrowed",
    trx_amount: "NUMBER_38_2 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    expensedate: "DATE",
    memo: "STRING_500 borrowed",
    form1099: "BOOLEAN",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    paidfor: "STRING_40 borrowed",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    billable: "BOOLEAN",
    exppmttype: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    rate: "NUMBER_10_4 borrowed",
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
};

/** A change to the line of the given number. Declared in shared/expenses.dtd. */
export type UpdateExpense = UpdateExpenseFields &
  (
    | {
        /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
        expensetype?: string;
        glaccountno?: never;
      }
    | {
        expensetype?: never;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        glaccountno?: string;
      }
  ) &
  ProjectDimension;

interface UpdateExpenseFields {
  line_num: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean | null;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  paidfor?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  exppmttype?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  rate?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
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
    expensetype: "STRING_80 borrowed",
    glaccountno: "STRING_24 borrowed",
    amount: "MONEY",
    currency: "STRING_3 borrowed",
    trx_amount: "NUMBER_38_2 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    expensedate: "DATE",
    memo: "STRING_500 borrowed",
    form1099: "BOOLEAN",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    paidfor: "STRING_40 borrowed",
    locationid: "ID",
    departmentid: "ID",
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    billable: "BOOLEAN",
    exppmttype: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    rate: "NUMBER_10_4 borrowed",
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

export const updateExpenses: Shape<readonly UpdateExpensesEntry[]> = {
  element: "updateexpenses",
  content: "(expense | updateexpense)*",
  types: { expense: () => expense, updateexpense: () => updateExpense },
};

/** An expense report. Declared in 3.0/expenses.dtd. */
export interface EexpensesFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** State. */
  STATE?:
    | "Reversed or Reversal"
    | "Reversed"
    | "Reversal"
    | "Draft"
    | "Approved"
    | "Partially Approved"
    | "Submitted"
    | "Declined"
    | "Partially Declined"
    | "Resubmitted"
    | "Selected"
    | "Paid"
    | "Partially Paid"
    | (string & {})
    | null;
  /** Expense report number. */
  RECORDID?: string;
  /** Last name. */
  LASTNAME?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  DBSTATE?: string;
  /** Raw state. */
  RAWSTATE?: string;
  /** Amount paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** System generated. */
  SYSTEMGENERATED?: "T" | "F" | (string & {}) | null;
  /** Summary title. */
  PRBATCH?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Open or close summary. */
  PRBATCH_OPEN?: "Open" | "Closed" | (string & {}) | null;
  /** Not for GL posting. `BOOLEAN`. */
  PRBATCH_NOGL?: boolean | null;
  /** Employee. */
  EMPENTITY?: string;
  /** Reason for expense. */
  DESCRIPTION?: string;
  /** Date paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Reimbursement currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Entity. */
  ENTITY?: string;
  /** Employee name. */
  ENAME?: string;
  /** Created by. */
  USERKEY?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Base non-reimb amount. `NUMBER`. */
  NR_TOTALENTERED?: DecimalText | null;
  /** Non-reimb amount. `NUMBER`. */
  NR_TRX_TOTALENTERED?: DecimalText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Memo. */
  MEMO?: string;
  /** Date filed. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface EexpensesRelations {
  EMPLOYEE: EmployeeRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EexpensesRecord
  extends
    EexpensesFields,
    OpenValues,
    Related<EexpensesFields, EexpensesRelations> {}

export const eexpensesRecord: Shape<EexpensesRecord> = {
  element: "EEXPENSES",
  content: `(RECORDNO? & STATE? & RECORDID? & LASTNAME? & FIRSTNAME? & WHENPOSTED? & TOTALENTERED? &
    DBSTATE? & RAWSTATE? & TOTALPAID? & TOTALSELECTED? & TOTALDUE? & TRX_TOTALENTERED? &
    TRX_TOTALPAID? & TRX_TOTALDUE? & RECORDTYPE? & SYSTEMGENERATED? & PRBATCH? & PRBATCHKEY? &
    PRBATCH_OPEN? & PRBATCH_NOGL? & EMPENTITY? & DESCRIPTION? & WHENPAID? & CURRENCY? & BASECURR? &
    ENTITY? & ENAME? & USERKEY? & EMPLOYEEID? & INCLUSIVETAX? & TAXSOLUTIONID? & NR_TOTALENTERED? &
    NR_TRX_TOTALENTERED? & AUWHENCREATED? & SUPDOCID? & MEMO? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATE: "ENUM",
    WHENPOSTED: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    SYSTEMGENERATED: "ENUM",
    PRBATCHKEY: "INTEGER",
    PRBATCH_OPEN: "ENUM",
    PRBATCH_NOGL: "BOOLEAN",
    WHENPAID: "DATE_MDY",
    INCLUSIVETAX: "BOOLEAN",
    NR_TOTALENTERED: "NUMBER",
    NR_TRX_TOTALENTERED: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => eexpensesPaths,
  answer: true,
};

export const eexpensesPaths: Paths = {
  types: {
    BOOLEAN: "PRBATCH_NOGL INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENPOSTED WHENPAID WHENCREATED",
  },
  to: {
    EMPLOYEE: () => employeePaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
