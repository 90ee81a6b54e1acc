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

/** What Intacct otherreceiptsentry GET may ask for. */
export type GetOtherReceiptsEntry = Read<OtherReceiptsEntryField | "*">;

/** `Intacct otherreceiptsentry GET Request` */
export const getOtherReceiptsEntry: FunctionProfile<
  GetOtherReceiptsEntry,
  OtherReceiptsEntryData
> = {
  name: "Intacct otherreceiptsentry GET Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getOtherReceiptsEntryResponse,
};

/** What Intacct otherreceiptsentry readByQuery QUERY may ask for. */
export type ReadByQueryOtherReceiptsEntry = ReadByQuery<
  OtherReceiptsEntryField | "*"
>;

/** `Intacct otherreceiptsentry readByQuery QUERY Request` */
export const readByQueryOtherReceiptsEntry: FunctionProfile<
  ReadByQueryOtherReceiptsEntry,
  OtherReceiptsEntryData
> = {
  name: "Intacct otherreceiptsentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryOtherReceiptsEntryResponse,
};

/** What Intacct otherreceiptsentry QUERY may ask for. */
export type QueryOtherReceiptsEntry = QueryInput;

/** `Intacct otherreceiptsentry QUERY Request` */
export const queryOtherReceiptsEntry: QueryProfile<OtherReceiptsEntryRecord> = {
  name: "Intacct otherreceiptsentry QUERY Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryOtherReceiptsEntryResponse,
};

/** What Intacct otherreceiptsentry LOOKUP may ask for. */
export type LookupOtherReceiptsEntry = Lookup;

/** `Intacct otherreceiptsentry LOOKUP Request` */
export const lookupOtherReceiptsEntry: FunctionProfile<
  LookupOtherReceiptsEntry,
  TypeData
> = {
  name: "Intacct otherreceiptsentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "OTHERRECEIPTSENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupOtherReceiptsEntryResponse,
};

/** `Intacct otherreceiptsentry GET Response` */
export const getOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryData> = {
  name: "Intacct otherreceiptsentry GET Response",
  version: "3.0",
  element: "data",
  content: "(otherreceiptsentry*)",
  alias: { OTHERRECEIPTSENTRY: "otherreceiptsentry" },
  types: { otherreceiptsentry: () => otherReceiptsEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct otherreceiptsentry readByQuery QUERY Response` */
export const readByQueryOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryData> =
  {
    name: "Intacct otherreceiptsentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(otherreceiptsentry*)",
    alias: { OTHERRECEIPTSENTRY: "otherreceiptsentry" },
    types: { otherreceiptsentry: () => otherReceiptsEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct otherreceiptsentry QUERY Response` */
export const queryOtherReceiptsEntryResponse: Profile<OtherReceiptsEntryRows> =
  {
    name: "Intacct otherreceiptsentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(OTHERRECEIPTSENTRY*)",
    types: { OTHERRECEIPTSENTRY: () => otherReceiptsEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct otherreceiptsentry LOOKUP Response` */
export const lookupOtherReceiptsEntryResponse: Profile<TypeData> = {
  name: "Intacct otherreceiptsentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `otherreceiptsentry` holds. */
export interface OtherReceiptsEntryData extends DataAttributes {
  otherreceiptsentry?: OtherReceiptsEntryRecord[];
}

/** The fields of an otherreceiptsentry that can be asked for. */
export type OtherReceiptsEntryField =
  keyof OtherReceiptsEntryFields | `${string}.${string}`;

/** What an answer about `OTHERRECEIPTSENTRY` holds. */
export interface OtherReceiptsEntryRows extends DataAttributes {
  OTHERRECEIPTSENTRY?: OtherReceiptsEntryRecord[];
}

/** A line of another receipt. Declared in 3.0/cash-management.dtd. */
export interface OtherReceiptsEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface OtherReceiptsEntryRecord
  extends OtherReceiptsEntryFields, OpenValues {}

export const otherReceiptsEntryRecord: Shape<OtherReceiptsEntryRecord> = {
  element: "OTHERRECEIPTSENTRY",
  content: "(RECORDNO? & AMOUNT? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER", AMOUNT: "MONEY" },
  nulls: true,
};
