// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit. Checksum a516292cb6a342fd
import type {
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
import { type DataAttributes, dataAttributes } from "./data.js";
import {
  type ExpenseAdjustmentsRecord,
  expenseAdjustmentsPaths,
} from "./expenseadjustments.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct expenseadjustmentsitem GET. */
export type GetExpenseAdjustmentsItem = Read<ExpenseAdjustmentsItemField | "*">;

/** `Intacct expenseadjustmentsitem GET Request` */
export const getExpenseAdjustmentsItem: FunctionProfile<
  GetExpenseAdjustmentsItem,
  ExpenseAdjustmentsItemData
> = {
  name: "Intacct expenseadjustmentsitem GET Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTSITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getExpenseAdjustmentsItemResponse,
};

/** The input of Intacct expenseadjustmentsitem readByQuery QUERY. */
export type ReadByQueryExpenseAdjustmentsItem = ReadByQuery<
  ExpenseAdjustmentsItemField | "*"
>;

/** `Intacct expenseadjustmentsitem readByQuery QUERY Request` */
export const readByQueryExpenseAdjustmentsItem: FunctionProfile<
  ReadByQueryExpenseAdjustmentsItem,
  ExpenseAdjustmentsItemData
> = {
  name: "Intacct expenseadjustmentsitem readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTSITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryExpenseAdjustmentsItemResponse,
};

/** The input of Intacct expenseadjustmentsitem QUERY. */
export type QueryExpenseAdjustmentsItem = QueryInput;

/** `Intacct expenseadjustmentsitem QUERY Request` */
export const queryExpenseAdjustmentsItem: QueryProfile<ExpenseAdjustmentsItemRecord> =
  {
    name: "Intacct expenseadjustmentsitem QUERY Request",
    version: "3.0",
    fixed: { object: "EXPENSEADJUSTMENTSITEM" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryExpenseAdjustmentsItemResponse,
  };

/** The input of Intacct expenseadjustmentsitem LOOKUP. */
export type LookupExpenseAdjustmentsItem = Lookup;

/** `Intacct expenseadjustmentsitem LOOKUP Request` */
export const lookupExpenseAdjustmentsItem: FunctionProfile<
  LookupExpenseAdjustmentsItem,
  TypeData
> = {
  name: "Intacct expenseadjustmentsitem LOOKUP Request",
  version: "3.0",
  fixed: { object: "EXPENSEADJUSTMENTSITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupExpenseAdjustmentsItemResponse,
};

/** `Intacct expenseadjustmentsitem GET Response` */
export const getExpenseAdjustmentsItemResponse: Profile<ExpenseAdjustmentsItemData> =
  {
    name: "Intacct expenseadjustmentsitem GET Response",
    version: "3.0",
    element: "data",
    content: "(expenseadjustmentsitem*)",
    types: { expenseadjustmentsitem: () => expenseAdjustmentsItemRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustmentsitem readByQuery QUERY Response` */
export const readByQueryExpenseAdjustmentsItemResponse: Profile<ExpenseAdjustmentsItemData> =
  {
    name: "Intacct expenseadjustmentsitem readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expenseadjustmentsitem*)",
    types: { expenseadjustmentsitem: () => expenseAdjustmentsItemRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustmentsitem QUERY Response` */
export const queryExpenseAdjustmentsItemResponse: Profile<ExpenseAdjustmentsItemRows> =
  {
    name: "Intacct expenseadjustmentsitem QUERY Response",
    version: "3.0",
    element: "data",
    content: "(EXPENSEADJUSTMENTSITEM*)",
    types: { EXPENSEADJUSTMENTSITEM: () => expenseAdjustmentsItemRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct expenseadjustmentsitem LOOKUP Response` */
export const lookupExpenseAdjustmentsItemResponse: Profile<TypeData> = {
  name: "Intacct expenseadjustmentsitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `expenseadjustmentsitem`. */
export interface ExpenseAdjustmentsItemData extends DataAttributes {
  expenseadjustmentsitem?: ExpenseAdjustmentsItemRecord[];
}

/** The fields of an expenseadjustmentsitem that can be requested. */
export type ExpenseAdjustmentsItemField =
  keyof ExpenseAdjustmentsItemFields | `${string}.${string}`;

/** The data of an answer about `EXPENSEADJUSTMENTSITEM`. */
export interface ExpenseAdjustmentsItemRows extends DataAttributes {
  EXPENSEADJUSTMENTSITEM?: ExpenseAdjustmentsItemRecord[];
}

/** A line of an expense adjustment report. Declared in 3.0/expenses.dtd. */
export interface ExpenseAdjustmentsItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Expense report key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENTRY_DATE?: IsoDate | null;
  /** Memo. */
  DESCRIPTION?: string;
  /** Paid for. */
  DESCRIPTION2?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** Account number. */
  ACCOUNTNO?: string;
  /** GL account title. */
  GLACCOUNTTITLE?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Line item. */
  LINEITEM?: "T" | "F" | (string & {}) | null;
  /** Line number. */
  LINE_NO?: string;
  /** Account label key. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Expense type. */
  ACCOUNTLABEL?: string;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Expense amount. `NUMBER`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Amount selected to pay in transaction currency. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Amount paid in transaction currency. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** Billed. `BOOLEAN`. */
  BILLED?: boolean | null;
  /** State. */
  STATE?:
    | "Submitted"
    | "Approved"
    | "Partially Approved"
    | "Declined"
    | "Draft"
    | "Partially Declined"
    | "Saved"
    | (string & {})
    | null;
  /** Form 1099. */
  FORM1099?: string;
  /** Payment type key. `INTEGER`. */
  EXPPMTTYPEKEY?: IntegerText | null;
  /** Payment type. */
  EXPPMTTYPE?: string;
  /** Non-reimb. `BOOLEAN`. */
  NONREIMBURSABLE?: boolean | null;
  /** Non-reimb amount. `NUMBER`. */
  NR_AMOUNT?: DecimalText | null;
  /** Non-reimb txn amount. `NUMBER`. */
  NR_TRX_AMOUNT?: DecimalText | null;
  /** Quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Unit rate. `MONEY`. */
  UNITRATE?: DecimalText | null;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Base location key. `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  /** Transaction currency. */
  ORG_CURRENCY?: string;
  /** Transaction amount. `NUMBER`. */
  ORG_AMOUNT?: DecimalText | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ORG_EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate type. */
  ORG_EXCHRATETYPE?: string;
  /** Exchange rate. `NUMBER`. */
  ORG_EXCHRATE?: DecimalText | null;
  /** Override exchange rate. `NUMBER`. */
  USER_EXCHRATE?: DecimalText | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Tax detail key. `INTEGER`. */
  DETAILKEY?: IntegerText | null;
  /** Rate. `NUMBER`. */
  TAXRATE?: DecimalText | null;
  /** Tax detail. */
  DETAILID?: string;
  /** Credit card entry key. `INTEGER`. */
  CCENTRYKEY?: IntegerText | null;
  /** IA.ER_ENTRY_KEY. `INTEGER`. */
  ERENTRYKEY?: IntegerText | null;
  /** Record ID. */
  RECORDID?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ExpenseAdjustmentsItemRelations {
  EXPENSEADJUSTMENTS: ExpenseAdjustmentsRecord;
  GLACCOUNT: GlAccountRecord;
  PRENTRYCURRDETAIL: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface ExpenseAdjustmentsItemRecord
  extends
    ExpenseAdjustmentsItemFields,
    OpenValues,
    Related<ExpenseAdjustmentsItemFields, ExpenseAdjustmentsItemRelations> {}

export const expenseAdjustmentsItemRecord: Shape<ExpenseAdjustmentsItemRecord> =
  {
    element: "EXPENSEADJUSTMENTSITEM",
    content: `(RECORDNO? & AMOUNT? & EMPLOYEEID? & RECORDKEY? & ACCOUNTKEY? & ENTRY_DATE? & DESCRIPTION? &
    DESCRIPTION2? & GLACCOUNTNO? & ACCOUNTNO? & GLACCOUNTTITLE? & LOCATIONID? & LOCATIONNAME? &
    DEPARTMENTID? & DEPARTMENTNAME? & LINEITEM? & LINE_NO? & ACCOUNTLABELKEY? & ACCOUNTLABEL? &
    TOTALSELECTED? & TOTALPAID? & TRX_AMOUNT? & TRX_TOTALSELECTED? & TRX_TOTALPAID? & BILLABLE? &
    BILLED? & STATE? & FORM1099? & EXPPMTTYPEKEY? & EXPPMTTYPE? & NONREIMBURSABLE? & NR_AMOUNT? &
    NR_TRX_AMOUNT? & QUANTITY? & UNITRATE? & FORM1099TYPE? & FORM1099BOX? & RECORDTYPE? &
    BASELOCATION? & ORG_CURRENCY? & ORG_AMOUNT? & ORG_EXCHRATEDATE? & ORG_EXCHRATETYPE? &
    ORG_EXCHRATE? & USER_EXCHRATE? & ISTAX? & DETAILKEY? & TAXRATE? & DETAILID? & CCENTRYKEY? &
    ERENTRYKEY? & RECORDID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? &
    VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? &
    PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      AMOUNT: "NUMBER",
      RECORDKEY: "INTEGER",
      ACCOUNTKEY: "INTEGER",
      ENTRY_DATE: "DATE_MDY",
      LINEITEM: "ENUM",
      ACCOUNTLABELKEY: "INTEGER",
      TOTALSELECTED: "NUMBER",
      TOTALPAID: "NUMBER",
      TRX_AMOUNT: "NUMBER",
      TRX_TOTALSELECTED: "NUMBER",
      TRX_TOTALPAID: "NUMBER",
      BILLABLE: "BOOLEAN",
      BILLED: "BOOLEAN",
      STATE: "ENUM",
      EXPPMTTYPEKEY: "INTEGER",
      NONREIMBURSABLE: "BOOLEAN",
      NR_AMOUNT: "NUMBER",
      NR_TRX_AMOUNT: "NUMBER",
      QUANTITY: "NUMBER",
      UNITRATE: "MONEY",
      BASELOCATION: "INTEGER",
      ORG_AMOUNT: "NUMBER",
      ORG_EXCHRATEDATE: "DATE_MDY",
      ORG_EXCHRATE: "NUMBER",
      USER_EXCHRATE: "NUMBER",
      ISTAX: "BOOLEAN",
      DETAILKEY: "INTEGER",
      TAXRATE: "NUMBER",
      CCENTRYKEY: "INTEGER",
      ERENTRYKEY: "INTEGER",
      CUSTOMERDIMKEY: "INTEGER",
      VENDORDIMKEY: "INTEGER",
      EMPLOYEEDIMKEY: "INTEGER",
      ITEMDIMKEY: "INTEGER",
      PROJECTDIMKEY: "INTEGER",
      CLASSDIMKEY: "INTEGER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => expenseAdjustmentsItemPaths,
    answer: true,
  };

export const expenseAdjustmentsItemPaths: Paths = {
  types: {
    BOOLEAN: "BILLABLE BILLED NONREIMBURSABLE ISTAX",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "ENTRY_DATE ORG_EXCHRATEDATE",
  },
  to: {
    EXPENSEADJUSTMENTS: () => expenseAdjustmentsPaths,
    GLACCOUNT: () => glAccountPaths,
  },
};
