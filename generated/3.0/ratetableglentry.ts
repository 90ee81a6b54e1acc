// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 666fb90ef8945501
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct ratetableglentry GET. */
export type GetRateTableGlEntry = Read<RateTableGlEntryField | "*">;

/** `Intacct ratetableglentry GET Request` */
export const getRateTableGlEntry: FunctionProfile<
  GetRateTableGlEntry,
  RateTableGlEntryData
> = {
  name: "Intacct ratetableglentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableGlEntryResponse,
};

/** The input of Intacct ratetableglentry QUERY. */
export type QueryRateTableGlEntry = QueryInput;

/** `Intacct ratetableglentry QUERY Request` */
export const queryRateTableGlEntry: QueryProfile<RateTableGlEntryRecord> = {
  name: "Intacct ratetableglentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTableGlEntryResponse,
};

/** The input of Intacct ratetableglentry LOOKUP. */
export type LookupRateTableGlEntry = Lookup;

/** `Intacct ratetableglentry LOOKUP Request` */
export const lookupRateTableGlEntry: FunctionProfile<
  LookupRateTableGlEntry,
  TypeData
> = {
  name: "Intacct ratetableglentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableGlEntryResponse,
};

/** `Intacct ratetableglentry GET Response` */
export const getRateTableGlEntryResponse: Profile<RateTableGlEntryData> = {
  name: "Intacct ratetableglentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableglentry*)",
  types: { ratetableglentry: () => rateTableGlEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableglentry QUERY Response` */
export const queryRateTableGlEntryResponse: Profile<RateTableGlEntryRows> = {
  name: "Intacct ratetableglentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => rateTableGlEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableglentry LOOKUP Response` */
export const lookupRateTableGlEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetableglentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetableglentry`. */
export interface RateTableGlEntryData extends DataAttributes {
  ratetableglentry?: RateTableGlEntryRecord[];
}

/** The fields of a ratetableglentry that can be requested. */
export type RateTableGlEntryField =
  keyof RateTableGlEntryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLEGLENTRY`. */
export interface RateTableGlEntryRows extends DataAttributes {
  RATETABLEGLENTRY?: RateTableGlEntryRecord[];
}

/** A rate for costs from journal entries. Declared in 3.0/construction.dtd. */
export interface RateTableGlEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

/** The related records that dotted names lead to. */
export interface RateTableGlEntryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface RateTableGlEntryRecord
  extends
    RateTableGlEntryFields,
    OpenValues,
    Related<RateTableGlEntryFields, RateTableGlEntryRelations> {}

export const rateTableGlEntryRecord: Shape<RateTableGlEntryRecord> = {
  element: "RATETABLEGLENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  paths: () => rateTableGlEntryPaths,
  answer: true,
};

export const rateTableGlEntryPaths: Paths = {
  types: { DATE_MDY: "STARTDATE" },
};
