// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct allocationentry GET may ask for. */
export type GetAllocationEntry = Read<AllocationEntryField | "*">;

/** `Intacct allocationentry GET Request` */
export const getAllocationEntry: FunctionProfile<
  GetAllocationEntry,
  AllocationEntryData
> = {
  name: "Intacct allocationentry GET Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAllocationEntryResponse,
};

/** What Intacct allocationentry readByQuery QUERY may ask for. */
export type ReadByQueryAllocationEntry = ReadByQuery<
  AllocationEntryField | "*"
>;

/** `Intacct allocationentry readByQuery QUERY Request` */
export const readByQueryAllocationEntry: FunctionProfile<
  ReadByQueryAllocationEntry,
  AllocationEntryData
> = {
  name: "Intacct allocationentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAllocationEntryResponse,
};

/** What Intacct allocationentry QUERY may ask for. */
export type QueryAllocationEntry = QueryInput;

/** `Intacct allocationentry QUERY Request` */
export const queryAllocationEntry: QueryProfile<AllocationEntryRecord> = {
  name: "Intacct allocationentry QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAllocationEntryResponse,
};

/** What Intacct allocationentry LOOKUP may ask for. */
export type LookupAllocationEntry = Lookup;

/** `Intacct allocationentry LOOKUP Request` */
export const lookupAllocationEntry: FunctionProfile<
  LookupAllocationEntry,
  TypeData
> = {
  name: "Intacct allocationentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAllocationEntryResponse,
};

/** `Intacct allocationentry GET Response` */
export const getAllocationEntryResponse: Profile<AllocationEntryData> = {
  name: "Intacct allocationentry GET Response",
  version: "3.0",
  element: "data",
  content: "(allocationentry*)",
  alias: { ALLOCATIONENTRY: "allocationentry" },
  types: { allocationentry: () => allocationEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct allocationentry readByQuery QUERY Response` */
export const readByQueryAllocationEntryResponse: Profile<AllocationEntryData> =
  {
    name: "Intacct allocationentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(allocationentry*)",
    alias: { ALLOCATIONENTRY: "allocationentry" },
    types: { allocationentry: () => allocationEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct allocationentry QUERY Response` */
export const queryAllocationEntryResponse: Profile<AllocationEntryRows> = {
  name: "Intacct allocationentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ALLOCATIONENTRY*)",
  types: { ALLOCATIONENTRY: () => allocationEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct allocationentry LOOKUP Response` */
export const lookupAllocationEntryResponse: Profile<TypeData> = {
  name: "Intacct allocationentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `allocationentry` holds. */
export interface AllocationEntryData extends DataAttributes {
  allocationentry?: AllocationEntryRecord[];
}

/** The fields of an allocationentry that can be asked for. */
export type AllocationEntryField =
  keyof AllocationEntryFields | `${string}.${string}`;

/** What an answer about `ALLOCATIONENTRY` holds. */
export interface AllocationEntryRows extends DataAttributes {
  ALLOCATIONENTRY?: AllocationEntryRecord[];
}

/** A share of an allocation, and the dimensions that it goes to. Declared in 3.0/general-ledger.dtd. */
export interface AllocationEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VALUETYPE?: "Amount" | "Percent" | (string & {}) | null;
  /** `NUMBER`. */
  VALUE?: DecimalText | null;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  PROJECTID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
  ALLOCATIONKEY?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface AllocationEntryRecord
  extends AllocationEntryFields, OpenValues {}

export const allocationEntryRecord: Shape<AllocationEntryRecord> = {
  element: "ALLOCATIONENTRY",
  content: `(RECORDNO? & VALUETYPE? & VALUE? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & LINE_NO? &
    ALLOCATIONKEY? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    VALUETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Amount", "Percent"],
      open: true,
    },
    VALUE: "NUMBER",
    LINE_NO: "INTEGER",
  },
  nulls: true,
};
