// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
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

/** What Intacct aprecurbillentry GET may ask for. */
export type GetApRecurBillEntry = Read<ApRecurBillEntryField | "*">;

/** `Intacct aprecurbillentry GET Request` */
export const getApRecurBillEntry: FunctionProfile<
  GetApRecurBillEntry,
  ApRecurBillEntryData
> = {
  name: "Intacct aprecurbillentry GET Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApRecurBillEntryResponse,
};

/** What Intacct aprecurbillentry readByQuery QUERY may ask for. */
export type ReadByQueryApRecurBillEntry = ReadByQuery<
  ApRecurBillEntryField | "*"
>;

/** `Intacct aprecurbillentry readByQuery QUERY Request` */
export const readByQueryApRecurBillEntry: FunctionProfile<
  ReadByQueryApRecurBillEntry,
  ApRecurBillEntryData
> = {
  name: "Intacct aprecurbillentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApRecurBillEntryResponse,
};

/** What Intacct aprecurbillentry QUERY may ask for. */
export type QueryApRecurBillEntry = QueryInput;

/** `Intacct aprecurbillentry QUERY Request` */
export const queryApRecurBillEntry: QueryProfile<ApRecurBillEntryRecord> = {
  name: "Intacct aprecurbillentry QUERY Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApRecurBillEntryResponse,
};

/** What Intacct aprecurbillentry LOOKUP may ask for. */
export type LookupApRecurBillEntry = Lookup;

/** `Intacct aprecurbillentry LOOKUP Request` */
export const lookupApRecurBillEntry: FunctionProfile<
  LookupApRecurBillEntry,
  TypeData
> = {
  name: "Intacct aprecurbillentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRECURBILLENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApRecurBillEntryResponse,
};

/** `Intacct aprecurbillentry GET Response` */
export const getApRecurBillEntryResponse: Profile<ApRecurBillEntryData> = {
  name: "Intacct aprecurbillentry GET Response",
  version: "3.0",
  element: "data",
  content: "(aprecurbillentry*)",
  alias: { APRECURBILLENTRY: "aprecurbillentry" },
  types: { aprecurbillentry: () => apRecurBillEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aprecurbillentry readByQuery QUERY Response` */
export const readByQueryApRecurBillEntryResponse: Profile<ApRecurBillEntryData> =
  {
    name: "Intacct aprecurbillentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(aprecurbillentry*)",
    alias: { APRECURBILLENTRY: "aprecurbillentry" },
    types: { aprecurbillentry: () => apRecurBillEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct aprecurbillentry QUERY Response` */
export const queryApRecurBillEntryResponse: Profile<ApRecurBillEntryRows> = {
  name: "Intacct aprecurbillentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APRECURBILLENTRY*)",
  types: { APRECURBILLENTRY: () => apRecurBillEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aprecurbillentry LOOKUP Response` */
export const lookupApRecurBillEntryResponse: Profile<TypeData> = {
  name: "Intacct aprecurbillentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aprecurbillentry` holds. */
export interface ApRecurBillEntryData extends DataAttributes {
  aprecurbillentry?: ApRecurBillEntryRecord[];
}

/** The fields of an aprecurbillentry that can be asked for. */
export type ApRecurBillEntryField =
  keyof ApRecurBillEntryFields | `${string}.${string}`;

/** What an answer about `APRECURBILLENTRY` holds. */
export interface ApRecurBillEntryRows extends DataAttributes {
  APRECURBILLENTRY?: ApRecurBillEntryRecord[];
}

/** A line of a recurring bill. Declared in 3.0/payables.dtd. */
export interface ApRecurBillEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApRecurBillEntryRecord
  extends ApRecurBillEntryFields, OpenValues {}

export const apRecurBillEntryRecord: Shape<ApRecurBillEntryRecord> = {
  element: "APRECURBILLENTRY",
  content: "(RECORDNO? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
