// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum d1c6c219972c4643
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
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a report of adjustments to an employee's expenses. Declared in shared/expenses.dtd. */
export interface CreateExpenseAdjustmentReport {
  /** `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** The lines of an expense adjustment report. */
  expenseadjustments: readonly [ExpenseAdjustment, ...ExpenseAdjustment[]];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
}

/** `Intacct expenseadjustmentreport CREATE Request` */
export const createExpenseAdjustmentReport: FunctionProfile<
  CreateExpenseAdjustmentReport,
  Created
> = {
  name: "Intacct expenseadjustmentreport CREATE Request",
  version: "2.1",
  element: "create_expenseadjustmentreport",
  content: `(employeeid, datecreated, dateposted?, batchkey?, adjustmentno?, docnumber?, description?,
    basecurr?, currency?, expenseadjustments, supdocid?, inclusivetax?, taxsolutionid?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    batchkey: "KEY",
    adjustmentno: "STRING_30",
    docnumber: "STRING_100",
    description: "STRING_80",
    basecurr: "STRING_3",
    currency: "STRING_3",
    expenseadjustments: () => expenseAdjustments,
    supdocid: "STRING_100",
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
  },
};

/** Updates an expense adjustment report and, through updateexpenseadjustments, its lines. Declared in shared/expenses.dtd. */
export interface UpdateExpenseAdjustmentReport {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Lines that are added, and changes to lines. */
  updateexpenseadjustments?: readonly [
    UpdateExpenseAdjustmentsEntry,
    ...UpdateExpenseAdjustmentsEntry[],
  ];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
}

/** `Intacct expenseadjustmentreport UPDATE Request` */
export const updateExpenseAdjustmentReport: FunctionProfile<
  UpdateExpenseAdjustmentReport,
  Completed
> = {
  name: "Intacct expenseadjustmentreport UPDATE Request",
  version: "2.1",
  element: "update_expenseadjustmentreport",
  content: `(employeeid?, datecreated?, adjustmentno?, docnumber?, description?, basecurr?, currency?,
    updateexpenseadjustments?, supdocid?, inclusivetax?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    adjustmentno: "STRING_30",
    docnumber: "STRING_100",
    description: "STRING_80",
    basecurr: "STRING_3",
    currency: "STRING_3",
    updateexpenseadjustments: () => updateExpenseAdjustments,
    supdocid: "STRING_100",
    inclusivetax: "BOOLEAN",
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an expense adjustment report. Declared in shared/expenses.dtd. */
export interface DeleteExpenseAdjustmentReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_expenseadjustmentreport UPDATE Request` */
export const deleteExpenseAdjustmentReport: FunctionProfile<
  DeleteExpenseAdjustmentReport,
  Completed
> = {
  name: "Intacct delete_expenseadjustmentreport UPDATE Request",
  version: "2.1",
  element: "delete_expenseadjustmentreport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads an expense adjustment report. Declared in shared/expenses.dtd. */
export interface GetExpenseAdjustmentReport {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expenseadjustmentreport GET Request` */
export const getExpenseAdjustmentReport: FunctionProfile<
  GetExpenseAdjustmentReport,
  ExpenseAdjustmentReportData
> = {
  name: "Intacct expenseadjustmentreport GET Request",
  version: "2.1",
  element: "get_expenseadjustmentreport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseAdjustmentReportResponse,
};

/** The input of Intacct expenseadjustmentreport QUERY. */
export type QueryExpenseAdjustmentReport =
  GetList<ExpenseAdjustmentReportField>;

/** `Intacct expenseadjustmentreport QUERY Request` */
export const queryExpenseAdjustmentReport: FunctionProfile<
  QueryExpenseAdjustmentReport,
  ExpenseAdjustmentReportData
> = {
  name: "Intacct expenseadjustmentreport QUERY Request",
  version: "2.1",
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
export const getExpenseAdjustmentReportResponse: Profile<ExpenseAdjustmentReportData> =
  {
    name: "Intacct expenseadjustmentreport GET Response",
    version: "2.1",
    element: "data",
    content: "(expenseadjustmentreport*)",
    types: { expenseadjustmentreport: () => expenseAdjustmentReportRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustmentreport QUERY Response` */
export const queryExpenseAdjustmentReportResponse: Profile<ExpenseAdjustmentReportData> =
  {
    name: "Intacct expenseadjustmentreport QUERY Response",
    version: "2.1",
    element: "data",
    content: "(expenseadjustmentreport*)",
    types: { expenseadjustmentreport: () => expenseAdjustmentReportRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `expenseadjustmentreport`. */
export interface ExpenseAdjustmentReportData extends DataAttributes {
  expenseadjustmentreport?: ExpenseAdjustmentReportRecord[];
}

/** The fields of an expenseadjustmentreport that can be requested. */
export type ExpenseAdjustmentReportField = keyof ExpenseAdjustmentReportRecord;

export const expenseAdjustments: Shape<
  readonly [ExpenseAdjustment, ...ExpenseAdjustment[]]
> = {
  element: "expenseadjustments",
  content: "(expenseadjustment+)",
  types: { expenseadjustment: () => expenseAdjustment },
};

/** A line of an expense adjustment report. Declared in shared/expenses.dtd. */
export type ExpenseAdjustment = ExpenseAdjustmentFields &
  ExpenseAccount &
  ProjectDimension;

interface ExpenseAdjustmentFields {
  /** `MONEY`. */
  amount: Decimal;
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
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const expenseAdjustment: Shape<ExpenseAdjustment> = {
  element: "expenseadjustment",
  content: `((expensetype | glaccountno), amount, currency?, trx_amount?, exchratedate?, exchratetype?,
    exchrate?, expensedate?, memo?, locationid?, departmentid?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, exppmttype?, quantity?, rate?, customfields?, totaltrxamount?,
    taxentries?)`,
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
    locationid: "ID",
    departmentid: "ID",
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
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
};

/** One turn of a repeated group. */
export type UpdateExpenseAdjustmentsEntry =
  | {
      /** A line of an expense adjustment report. */
      expenseadjustment: ExpenseAdjustment;
      updateexpenseadjustment?: never;
    }
  | {
      expenseadjustment?: never;
      /** A change to the line of the given number. */
      updateexpenseadjustment: UpdateExpenseAdjustment;
    };

export const updateExpenseAdjustments: Shape<
  readonly [UpdateExpenseAdjustmentsEntry, ...UpdateExpenseAdjustmentsEntry[]]
> = {
  element: "updateexpenseadjustments",
  content: "(expenseadjustment | updateexpenseadjustment)+",
  types: {
    expenseadjustment: () => expenseAdjustment,
    updateexpenseadjustment: () => updateExpenseAdjustment,
  },
};

/** A change to the line of the given number. Declared in shared/expenses.dtd. */
export type UpdateExpenseAdjustment = UpdateExpenseAdjustmentFields &
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

interface UpdateExpenseAdjustmentFields {
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
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const updateExpenseAdjustment: Shape<UpdateExpenseAdjustment> = {
  element: "updateexpenseadjustment",
  content: `((expensetype? | glaccountno?), amount?, currency?, trx_amount?, exchratedate?, exchratetype?,
    exchrate?, expensedate?, memo?, locationid?, departmentid?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, exppmttype?, quantity?, rate?, customfields?, totaltrxamount?,
    taxentries?)`,
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
    locationid: "ID",
    departmentid: "ID",
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
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

export const expenseAdjustmentsRecord: Shape<ExpenseAdjustmentRecord[]> = {
  element: "expenseadjustments",
  content: "(expenseadjustment+)",
  types: { expenseadjustment: () => expenseAdjustmentRecord },
  answer: true,
};

/** A report of adjustments to an employee's expenses. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseAdjustmentReportRecord {
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
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** The lines of an expense adjustment report. */
  expenseadjustments?: ExpenseAdjustmentRecord[];
}

export const expenseAdjustmentReportRecord: Shape<ExpenseAdjustmentReportRecord> =
  {
    element: "expenseadjustmentreport",
    content: `(key?, employeeid?, datecreated?, datepaid?, batchkey?, adjustmentno?, description?,
    totalamount?, totalpaid?, totaldue?, expenseadjustments?)`,
    types: {
      key: "KEY",
      employeeid: "ID",
      datecreated: "DATE",
      datepaid: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30",
      description: "STRING_80",
      totalamount: "MONEY",
      totalpaid: "MONEY",
      totaldue: "MONEY",
      expenseadjustments: () => expenseAdjustmentsRecord,
    },
    answer: true,
  };

/** A line of an expense adjustment report. Declared in 2.1/response/expenses.dtd. */
export interface ExpenseAdjustmentRecord {
  /** `KEY`. */
  line_num?: string;
  /** `STRING_80`: at most 80 characters. */
  expensetype?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  expensedate?: IsoDate | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
}

export const expenseAdjustmentRecord: Shape<ExpenseAdjustmentRecord> = {
  element: "expenseadjustment",
  content: `(line_num?, expensetype?, glaccountno?, amount?, expensedate?, memo?, locationid?,
    departmentid?)`,
  types: {
    line_num: "KEY",
    expensetype: "STRING_80",
    glaccountno: "STRING_24",
    amount: "MONEY",
    expensedate: "DATE",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
  },
  answer: true,
};
