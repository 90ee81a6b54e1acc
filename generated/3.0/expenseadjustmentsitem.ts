// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct expenseadjustmentsitem GET may ask for. */
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

/** What Intacct expenseadjustmentsitem readByQuery QUERY may ask for. */
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

/** What Intacct expenseadjustmentsitem QUERY may ask for. */
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

/** What Intacct expenseadjustmentsitem LOOKUP may ask for. */
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
    alias: { EXPENSEADJUSTMENTSITEM: "expenseadjustmentsitem" },
    types: { expenseadjustmentsitem: () => expenseAdjustmentsItemRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct expenseadjustmentsitem readByQuery QUERY Response` */
export const readByQueryExpenseAdjustmentsItemResponse: Profile<ExpenseAdjustmentsItemData> =
  {
    name: "Intacct expenseadjustmentsitem readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(expenseadjustmentsitem*)",
    alias: { EXPENSEADJUSTMENTSITEM: "expenseadjustmentsitem" },
    types: { expenseadjustmentsitem: () => expenseAdjustmentsItemRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct expenseadjustmentsitem LOOKUP Response` */
export const lookupExpenseAdjustmentsItemResponse: Profile<TypeData> = {
  name: "Intacct expenseadjustmentsitem LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `expenseadjustmentsitem` holds. */
export interface ExpenseAdjustmentsItemData extends DataAttributes {
  expenseadjustmentsitem?: ExpenseAdjustmentsItemRecord[];
}

/** The fields of an expenseadjustmentsitem that can be asked for. */
export type ExpenseAdjustmentsItemField =
  keyof ExpenseAdjustmentsItemFields | `${string}.${string}`;

/** What an answer about `EXPENSEADJUSTMENTSITEM` holds. */
export interface ExpenseAdjustmentsItemRows extends DataAttributes {
  EXPENSEADJUSTMENTSITEM?: ExpenseAdjustmentsItemRecord[];
}

/** A line of an expense adjustment report. Declared in 3.0/expenses.dtd. */
export interface ExpenseAdjustmentsItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  EMPLOYEEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ExpenseAdjustmentsItemRecord
  extends ExpenseAdjustmentsItemFields, OpenValues {}

export const expenseAdjustmentsItemRecord: Shape<ExpenseAdjustmentsItemRecord> =
  {
    element: "EXPENSEADJUSTMENTSITEM",
    content: "(RECORDNO? & AMOUNT? & EMPLOYEEID? & #ANY*)",
    types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
    nulls: true,
  };
