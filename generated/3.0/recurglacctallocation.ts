// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Runs an account allocation again and again. Declared in 3.0/general-ledger.dtd. */
export type CreateRecurglacctallocation = CreateRecurglacctallocationFields &
  (
    | { GLACCTALLOCATION: string; GLACCTALLOCATIONGRP?: string }
    | { GLACCTALLOCATION?: never; GLACCTALLOCATIONGRP: string }
  );

interface CreateRecurglacctallocationFields {
  PLANNAME: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE: IsoDate;
  ENDINGON: "Never" | "Number of Occurrences" | "End Date";
  ENDDATE?: string;
  OCCURRENCES?: string;
  REPEATBY: "None" | "Days" | "Weeks" | "Months" | "Years";
  /** `INTEGER`. */
  REPEATINTERVAL: Integer;
  /** `BOOLEAN`. "false" unless given. */
  ISPERIODEND?: boolean;
  EMAIL: string;
}

/** `Intacct recurglacctallocation CREATE Request` */
export const createRecurglacctallocation: FunctionProfile<
  CreateRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation CREATE Request",
  version: "3.0",
  within: "create",
  element: "RECURGLACCTALLOCATION",
  content: `(PLANNAME & STARTDATE & ENDINGON & ENDDATE? & OCCURRENCES? & REPEATBY & REPEATINTERVAL &
    ISPERIODEND? & EMAIL & (GLACCTALLOCATION || GLACCTALLOCATIONGRP))`,
  source: "documented",
  types: {
    STARTDATE: "DATE_MDY",
    ENDINGON: {
      name: "STRING",
      base: "enum",
      values: ["Never", "Number of Occurrences", "End Date"],
    },
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["None", "Days", "Weeks", "Months", "Years"],
    },
    REPEATINTERVAL: "INTEGER",
    ISPERIODEND: "BOOLEAN",
  },
  response: () => getRecurglacctallocationResponse,
};

/** What Intacct recurglacctallocation DELETE may ask for. */
export type DeleteRecurglacctallocation = Delete;

/** `Intacct recurglacctallocation DELETE Request` */
export const deleteRecurglacctallocation: FunctionProfile<
  DeleteRecurglacctallocation,
  Completed
> = {
  name: "Intacct recurglacctallocation DELETE Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct recurglacctallocation GET may ask for. */
export type GetRecurglacctallocation = Read<RecurglacctallocationField | "*">;

/** `Intacct recurglacctallocation GET Request` */
export const getRecurglacctallocation: FunctionProfile<
  GetRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation GET Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRecurglacctallocationResponse,
};

/** What Intacct recurglacctallocation readByQuery QUERY may ask for. */
export type ReadByQueryRecurglacctallocation = ReadByQuery<
  RecurglacctallocationField | "*"
>;

/** `Intacct recurglacctallocation readByQuery QUERY Request` */
export const readByQueryRecurglacctallocation: FunctionProfile<
  ReadByQueryRecurglacctallocation,
  RecurglacctallocationData
> = {
  name: "Intacct recurglacctallocation readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRecurglacctallocationResponse,
};

/** What Intacct recurglacctallocation QUERY may ask for. */
export type QueryRecurglacctallocation = QueryInput;

/** `Intacct recurglacctallocation QUERY Request` */
export const queryRecurglacctallocation: QueryProfile<RecurglacctallocationRecord> =
  {
    name: "Intacct recurglacctallocation QUERY Request",
    version: "3.0",
    fixed: { object: "RECURGLACCTALLOCATION" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryRecurglacctallocationResponse,
  };

/** What Intacct recurglacctallocation LOOKUP may ask for. */
export type LookupRecurglacctallocation = Lookup;

/** `Intacct recurglacctallocation LOOKUP Request` */
export const lookupRecurglacctallocation: FunctionProfile<
  LookupRecurglacctallocation,
  TypeData
> = {
  name: "Intacct recurglacctallocation LOOKUP Request",
  version: "3.0",
  fixed: { object: "RECURGLACCTALLOCATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRecurglacctallocationResponse,
};

/** `Intacct recurglacctallocation GET Response` */
export const getRecurglacctallocationResponse: Profile<RecurglacctallocationData> =
  {
    name: "Intacct recurglacctallocation GET Response",
    version: "3.0",
    element: "data",
    content: "(recurglacctallocation*)",
    alias: { RECURGLACCTALLOCATION: "recurglacctallocation" },
    types: { recurglacctallocation: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct recurglacctallocation readByQuery QUERY Response` */
export const readByQueryRecurglacctallocationResponse: Profile<RecurglacctallocationData> =
  {
    name: "Intacct recurglacctallocation readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(recurglacctallocation*)",
    alias: { RECURGLACCTALLOCATION: "recurglacctallocation" },
    types: { recurglacctallocation: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct recurglacctallocation QUERY Response` */
export const queryRecurglacctallocationResponse: Profile<RecurglacctallocationRows> =
  {
    name: "Intacct recurglacctallocation QUERY Response",
    version: "3.0",
    element: "data",
    content: "(RECURGLACCTALLOCATION*)",
    types: { RECURGLACCTALLOCATION: () => recurglacctallocationRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct recurglacctallocation LOOKUP Response` */
export const lookupRecurglacctallocationResponse: Profile<TypeData> = {
  name: "Intacct recurglacctallocation LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `recurglacctallocation` holds. */
export interface RecurglacctallocationData extends DataAttributes {
  recurglacctallocation?: RecurglacctallocationRecord[];
}

/** The fields of a recurglacctallocation that can be asked for. */
export type RecurglacctallocationField =
  keyof RecurglacctallocationFields | `${string}.${string}`;

/** What an answer about `RECURGLACCTALLOCATION` holds. */
export interface RecurglacctallocationRows extends DataAttributes {
  RECURGLACCTALLOCATION?: RecurglacctallocationRecord[];
}

/** Runs an account allocation again and again. Declared in 3.0/general-ledger.dtd. */
export interface RecurglacctallocationFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PLANNAME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  ENDINGON?:
    "Never" | "Number of Occurrences" | "End Date" | (string & {}) | null;
  ENDDATE?: string;
  OCCURRENCES?: string;
  REPEATBY?:
    "None" | "Days" | "Weeks" | "Months" | "Years" | (string & {}) | null;
  /** `INTEGER`. */
  REPEATINTERVAL?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  ISPERIODEND?: boolean | null;
  EMAIL?: string;
  GLACCTALLOCATION?: string;
  GLACCTALLOCATIONGRP?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RecurglacctallocationRecord
  extends RecurglacctallocationFields, OpenValues {}

export const recurglacctallocationRecord: Shape<RecurglacctallocationRecord> = {
  element: "RECURGLACCTALLOCATION",
  content: `(RECORDNO? & PLANNAME? & STARTDATE? & ENDINGON? & ENDDATE? & OCCURRENCES? & REPEATBY? &
    REPEATINTERVAL? & ISPERIODEND? & EMAIL? & GLACCTALLOCATION? & GLACCTALLOCATIONGRP? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDINGON: {
      name: "STRING",
      base: "enum",
      values: ["Never", "Number of Occurrences", "End Date"],
      open: true,
    },
    REPEATBY: {
      name: "STRING",
      base: "enum",
      values: ["None", "Days", "Weeks", "Months", "Years"],
      open: true,
    },
    REPEATINTERVAL: "INTEGER",
    ISPERIODEND: "BOOLEAN",
  },
  nulls: true,
};
