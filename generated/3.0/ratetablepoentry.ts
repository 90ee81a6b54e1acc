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

/** What Intacct ratetablepoentry GET may ask for. */
export type GetRateTablePoEntry = Read<RateTablePoEntryField | "*">;

/** `Intacct ratetablepoentry GET Request` */
export const getRateTablePoEntry: FunctionProfile<
  GetRateTablePoEntry,
  RateTablePoEntryData
> = {
  name: "Intacct ratetablepoentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTablePoEntryResponse,
};

/** What Intacct ratetablepoentry QUERY may ask for. */
export type QueryRateTablePoEntry = QueryInput;

/** `Intacct ratetablepoentry QUERY Request` */
export const queryRateTablePoEntry: QueryProfile<RateTablePoEntryRecord> = {
  name: "Intacct ratetablepoentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTablePoEntryResponse,
};

/** What Intacct ratetablepoentry LOOKUP may ask for. */
export type LookupRateTablePoEntry = Lookup;

/** `Intacct ratetablepoentry LOOKUP Request` */
export const lookupRateTablePoEntry: FunctionProfile<
  LookupRateTablePoEntry,
  TypeData
> = {
  name: "Intacct ratetablepoentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEPOENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTablePoEntryResponse,
};

/** `Intacct ratetablepoentry GET Response` */
export const getRateTablePoEntryResponse: Profile<RateTablePoEntryData> = {
  name: "Intacct ratetablepoentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetablepoentry*)",
  alias: { RATETABLEPOENTRY: "ratetablepoentry" },
  types: { ratetablepoentry: () => rateTablePoEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetablepoentry QUERY Response` */
export const queryRateTablePoEntryResponse: Profile<RateTablePoEntryRows> = {
  name: "Intacct ratetablepoentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => rateTablePoEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetablepoentry LOOKUP Response` */
export const lookupRateTablePoEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetablepoentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetablepoentry` holds. */
export interface RateTablePoEntryData extends DataAttributes {
  ratetablepoentry?: RateTablePoEntryRecord[];
}

/** The fields of a ratetablepoentry that can be asked for. */
export type RateTablePoEntryField =
  keyof RateTablePoEntryFields | `${string}.${string}`;

/** What an answer about `RATETABLEPOENTRY` holds. */
export interface RateTablePoEntryRows extends DataAttributes {
  RATETABLEPOENTRY?: RateTablePoEntryRecord[];
}

/** A rate for what purchasing transactions bring in. Declared in 3.0/construction.dtd. */
export interface RateTablePoEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** `NUMBER`. */
  UNITPRICE?: DecimalText | null;
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
export interface RateTablePoEntryRecord
  extends RateTablePoEntryFields, OpenValues {}

export const rateTablePoEntryRecord: Shape<RateTablePoEntryRecord> = {
  element: "RATETABLEPOENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? &
    ACCUMULATIONTYPENAME? & CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    PROJECTID? & STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    MARKUPPCT: "NUMBER",
    UNITPRICE: "NUMBER",
  },
  nulls: true,
};
