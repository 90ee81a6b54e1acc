// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd, shared/structures.dtd; do not edit. Checksum 58333486f416c339
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

/** Creates a report of adjustments to an employee's expenses. Declared in shared/expenses.dtd. */
export interface CreateExpenseAdjustmentReport {
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** The lines of an expense adjustment report. */
  expenseadjustments: readonly [ExpenseAdjustment, ...ExpenseAdjustment[]];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
}

/** `Intacct expenseadjustmentreport CREATE Request` */
export const createExpenseAdjustmentReport: FunctionProfile<
  CreateExpenseAdjustmentReport,
  Created
> = {
  name: "Intacct expenseadjustmentreport CREATE Request",
  version: "3.0",
  element: "create_expenseadjustmentreport",
  content: `(employeeid, datecreated, dateposted?, batchkey?, adjustmentno?, docnumber?, description?,
    basecurr?, currency?, expenseadjustments, supdocid?, inclusivetax?, taxsolutionid?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    batchkey: "KEY",
    adjustmentno: "STRING_30 borrowed",
    docnumber: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    expenseadjustments: () => expenseAdjustments,
    supdocid: "STRING_100 borrowed",
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
  },
};

/** Updates an expense adjustment report and, through updateexpenseadjustments, its lines. Declared in shared/expenses.dtd. */
export interface UpdateExpenseAdjustmentReport {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Lines that are added, and changes to lines. */
  updateexpenseadjustments?: readonly [
    UpdateExpenseAdjustmentsEntry,
    ...UpdateExpenseAdjustmentsEntry[],
  ];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
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
  version: "3.0",
  element: "update_expenseadjustmentreport",
  content: `(employeeid?, datecreated?, adjustmentno?, docnumber?, description?, basecurr?, currency?,
    updateexpenseadjustments?, supdocid?, inclusivetax?)`,
  types: {
    employeeid: "ID",
    datecreated: "DATE",
    adjustmentno: "STRING_30 borrowed",
    docnumber: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    updateexpenseadjustments: () => updateExpenseAdjustments,
    supdocid: "STRING_100 borrowed",
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

/** `Intacct expenseadjustmentreport DELETE Request` */
export const deleteExpenseAdjustmentReport: FunctionProfile<
  DeleteExpenseAdjustmentReport,
  Completed
> = {
  name: "Intacct expenseadjustmentreport DELETE Request",
  version: "3.0",
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
  AnyData
> = {
  name: "Intacct expenseadjustmentreport GET Request",
  version: "3.0",
  element: "get_expenseadjustmentreport",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getExpenseAdjustmentReportResponse,
};

/** The input of Intacct expenseadjustments DELETE. */
export type DeleteExpenseAdjustments = Delete;

/** `Intacct expenseadjustments DELETE Request` */
export const deleteExpenseAdjustments: FunctionProfile<
  DeleteExpenseAdjustments,
  Completed
> = {
  name: "Intacct expenseadjustments DELETE Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct expenseadjustments GET. */
export type GetExpenseAdjustments = Read<ExpenseAdjustmentsField | "*">;

/** `Intacct expenseadjustments GET Request` */
export const getExpenseAdjustments: FunctionProfile<
  GetExpenseAdjustments,
  ExpenseAdjustmentsData
> = {
  name: "Intacct expenseadjustments GET Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExpenseAdjustmentsResponse,
};

/** The input of Intacct expenseadjustments readByQuery QUERY. */
export type ReadByQueryExpenseAdjustments = ReadByQuery<
  ExpenseAdjustmentsField | "*"
>;

/** `Intacct expenseadjustments readByQuery QUERY Request` */
export const readByQueryExpenseAdjustments: FunctionProfile<
  ReadByQueryExpenseAdjustments,
  ExpenseAdjustmentsData
> = {
  name: "Intacct expenseadjustments readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExpenseAdjustmentsResponse,
};

/** The input of Intacct expenseadjustments QUERY. */
export type QueryExpenseAdjustments = QueryInput;

/** `Intacct expenseadjustments QUERY Request` */
export const queryExpenseAdjustments: QueryProfile<ExpenseAdjustmentsRecord> = {
  name: "Intacct expenseadjustments QUERY Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryExpenseAdjustmentsResponse,
};

/** The input of Intacct expenseadjustments LOOKUP. */
export type LookupExpenseAdjustments = Lookup;

/** `Intacct expenseadjustments LOOKUP Request` */
export const lookupExpenseAdjustments: FunctionProfile<
  LookupExpenseAdjustments,
  TypeData
> = {
  name: "Intacct expenseadjustments LOOKUP Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupExpenseAdjustmentsResponse,
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

/** `Intacct expenseadjustments GET Response` */
export const getExpenseAdjustmentsResponse: Profile<ExpenseAdjustmentsData> = {
  name: "Intacct expenseadjustments GET Response",
  version: "3.0",
  element: "data",
  content: "(expenseadjustments*)",
  types: { expenseadjustments: () => expenseAdjustmentsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct expenseadjustments readByQuery QUERY Response` */
export const readByQueryExpenseAdjustmentsResponse: Profile<ExpenseAdjustmentsData> =
  {
    name: "Intacct expenseadjustments readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expenseadjustments*)",
    types: { expenseadjustments: () => expenseAdjustmentsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustments QUERY Response` */
export const queryExpenseAdjustmentsResponse: Profile<ExpenseAdjustmentsRows> =
  {
    name: "Intacct expenseadjustments QUERY Response",
    version: "3.0",
    element: "data",
    content: "(EXPENSEADJUSTMENTS*)",
    types: { EXPENSEADJUSTMENTS: () => expenseAdjustmentsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustments LOOKUP Response` */
export const lookupExpenseAdjustmentsResponse: Profile<TypeData> = {
  name: "Intacct expenseadjustments LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expenseadjustments`. */
export interface ExpenseAdjustmentsData extends DataAttributes {
  expenseadjustments?: ExpenseAdjustmentsRecord[];
}

/** The fields of an expenseadjustments that can be requested. */
export type ExpenseAdjustmentsField =
  keyof ExpenseAdjustmentsFields | `${string}.${string}`;

/** The data of an answer about `EXPENSEADJUSTMENTS`. */
export interface ExpenseAdjustmentsRows extends DataAttributes {
  EXPENSEADJUSTMENTS?: ExpenseAdjustmentsRecord[];
}

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
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
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
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `MONEY`. */
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
    locationid: "ID",
    departmentid: "ID",
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

interface UpdateExpenseAdjustmentFields {
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
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `MONEY`. */
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
    locationid: "ID",
    departmentid: "ID",
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
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** An expense adjustment report. Declared in 3.0/expenses.dtd. */
export interface ExpenseAdjustmentsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Expense adjustment report number. */
  RECORDID?: string;
  /** Last name. */
  LASTNAME?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  DBSTATE?: string;
  /** State. */
  STATE?:
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
  /** Description. */
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
  /** Reference expense number. */
  DOCNUMBER?: string;
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
export interface ExpenseAdjustmentsRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ExpenseAdjustmentsRecord
  extends
    ExpenseAdjustmentsFields,
    OpenValues,
    Related<ExpenseAdjustmentsFields, ExpenseAdjustmentsRelations> {}

export const expenseAdjustmentsRecord: Shape<ExpenseAdjustmentsRecord> = {
  element: "EXPENSEADJUSTMENTS",
  content: `(RECORDNO? & TOTALENTERED? & EMPLOYEEID? & RECORDID? & LASTNAME? & FIRSTNAME? & WHENPOSTED? &
    DBSTATE? & STATE? & RAWSTATE? & TOTALPAID? & TOTALSELECTED? & TOTALDUE? & TRX_TOTALENTERED? &
    TRX_TOTALPAID? & TRX_TOTALDUE? & RECORDTYPE? & SYSTEMGENERATED? & PRBATCH? & PRBATCHKEY? &
    PRBATCH_OPEN? & PRBATCH_NOGL? & EMPENTITY? & DESCRIPTION? & WHENPAID? & CURRENCY? & BASECURR? &
    ENTITY? & ENAME? & USERKEY? & DOCNUMBER? & INCLUSIVETAX? & TAXSOLUTIONID? & NR_TOTALENTERED? &
    NR_TRX_TOTALENTERED? & AUWHENCREATED? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TOTALENTERED: "NUMBER",
    WHENPOSTED: "DATE_MDY",
    STATE: "ENUM",
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
  paths: () => expenseAdjustmentsPaths,
  answer: true,
};

export const expenseAdjustmentsPaths: Paths = {
  types: {
    BOOLEAN: "PRBATCH_NOGL INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENPOSTED WHENPAID WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
