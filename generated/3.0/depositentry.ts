// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct depositentry GET may ask for. */
export type GetDepositEntry = Read<DepositEntryField | "*">;

/** `Intacct depositentry GET Request` */
export const getDepositEntry: FunctionProfile<
  GetDepositEntry,
  DepositEntryData
> = {
  name: "Intacct depositentry GET Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepositEntryResponse,
};

/** What Intacct depositentry readByQuery QUERY may ask for. */
export type ReadByQueryDepositEntry = ReadByQuery<DepositEntryField | "*">;

/** `Intacct depositentry readByQuery QUERY Request` */
export const readByQueryDepositEntry: FunctionProfile<
  ReadByQueryDepositEntry,
  DepositEntryData
> = {
  name: "Intacct depositentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepositEntryResponse,
};

/** What Intacct depositentry QUERY may ask for. */
export type QueryDepositEntry = QueryInput;

/** `Intacct depositentry QUERY Request` */
export const queryDepositEntry: QueryProfile<DepositEntryRecord> = {
  name: "Intacct depositentry QUERY Request",
  version: "3.0",
  fixed: { object: "DEPOSITENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepositEntryResponse,
};

/** What Intacct depositentry LOOKUP may ask for. */
export type LookupDepositEntry = Lookup;

/** `Intacct depositentry LOOKUP Request` */
export const lookupDepositEntry: FunctionProfile<LookupDepositEntry, TypeData> =
  {
    name: "Intacct depositentry LOOKUP Request",
    version: "3.0",
    fixed: { object: "DEPOSITENTRY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupDepositEntryResponse,
  };

/** `Intacct depositentry GET Response` */
export const getDepositEntryResponse: Profile<DepositEntryData> = {
  name: "Intacct depositentry GET Response",
  version: "3.0",
  element: "data",
  content: "(depositentry*)",
  alias: { DEPOSITENTRY: "depositentry" },
  types: { depositentry: () => depositEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct depositentry readByQuery QUERY Response` */
export const readByQueryDepositEntryResponse: Profile<DepositEntryData> = {
  name: "Intacct depositentry readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(depositentry*)",
  alias: { DEPOSITENTRY: "depositentry" },
  types: { depositentry: () => depositEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct depositentry QUERY Response` */
export const queryDepositEntryResponse: Profile<DepositEntryRows> = {
  name: "Intacct depositentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPOSITENTRY*)",
  types: { DEPOSITENTRY: () => depositEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct depositentry LOOKUP Response` */
export const lookupDepositEntryResponse: Profile<TypeData> = {
  name: "Intacct depositentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `depositentry` holds. */
export interface DepositEntryData extends DataAttributes {
  depositentry?: DepositEntryRecord[];
}

/** The fields of a depositentry that can be asked for. */
export type DepositEntryField =
  keyof DepositEntryFields | `${string}.${string}`;

/** What an answer about `DEPOSITENTRY` holds. */
export interface DepositEntryRows extends DataAttributes {
  DEPOSITENTRY?: DepositEntryRecord[];
}

/** A line of a deposit. Declared in 3.0/cash-management.dtd. */
export interface DepositEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCOUNTNO?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface DepositEntryRecord extends DepositEntryFields, OpenValues {}

export const depositEntryRecord: Shape<DepositEntryRecord> = {
  element: "DEPOSITENTRY",
  content: "(RECORDNO? & ACCOUNTNO? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
