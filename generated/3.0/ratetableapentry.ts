// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

/** What Intacct ratetableapentry GET may ask for. */
export type GetRateTableApEntry = Read<RateTableApEntryField | "*">;

/** `Intacct ratetableapentry GET Request` */
export const getRateTableApEntry: FunctionProfile<
  GetRateTableApEntry,
  RateTableApEntryData
> = {
  name: "Intacct ratetableapentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableApEntryResponse,
};

/** What Intacct ratetableapentry QUERY may ask for. */
export type QueryRateTableApEntry = QueryInput;

/** `Intacct ratetableapentry QUERY Request` */
export const queryRateTableApEntry: QueryProfile<RateTableApEntryRecord> = {
  name: "Intacct ratetableapentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTableApEntryResponse,
};

/** What Intacct ratetableapentry LOOKUP may ask for. */
export type LookupRateTableApEntry = Lookup;

/** `Intacct ratetableapentry LOOKUP Request` */
export const lookupRateTableApEntry: FunctionProfile<
  LookupRateTableApEntry,
  TypeData
> = {
  name: "Intacct ratetableapentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEAPENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableApEntryResponse,
};

/** `Intacct ratetableapentry GET Response` */
export const getRateTableApEntryResponse: Profile<RateTableApEntryData> = {
  name: "Intacct ratetableapentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableapentry*)",
  alias: { RATETABLEAPENTRY: "ratetableapentry" },
  types: { ratetableapentry: () => rateTableApEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableapentry QUERY Response` */
export const queryRateTableApEntryResponse: Profile<RateTableApEntryRows> = {
  name: "Intacct ratetableapentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => rateTableApEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableapentry LOOKUP Response` */
export const lookupRateTableApEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetableapentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetableapentry` holds. */
export interface RateTableApEntryData extends DataAttributes {
  ratetableapentry?: RateTableApEntryRecord[];
}

/** The fields of a ratetableapentry that can be asked for. */
export type RateTableApEntryField =
  keyof RateTableApEntryFields | `${string}.${string}`;

/** What an answer about `RATETABLEAPENTRY` holds. */
export interface RateTableApEntryRows extends DataAttributes {
  RATETABLEAPENTRY?: RateTableApEntryRecord[];
}

/** A rate for what bills and the like bring in. Declared in 3.0/construction.dtd. */
export interface RateTableApEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RateTableApEntryRecord
  extends RateTableApEntryFields, OpenValues {}

export const rateTableApEntryRecord: Shape<RateTableApEntryRecord> = {
  element: "RATETABLEAPENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", MARKUPPCT: "NUMBER", STARTDATE: "DATE_MDY" },
  nulls: true,
};
