// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 8e16b844bd879cdc
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

/** The input of Intacct ratetableccentry GET. */
export type GetRateTableCcEntry = Read<RateTableCcEntryField | "*">;

/** `Intacct ratetableccentry GET Request` */
export const getRateTableCcEntry: FunctionProfile<
  GetRateTableCcEntry,
  RateTableCcEntryData
> = {
  name: "Intacct ratetableccentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableCcEntryResponse,
};

/** The input of Intacct ratetableccentry QUERY. */
export type QueryRateTableCcEntry = QueryInput;

/** `Intacct ratetableccentry QUERY Request` */
export const queryRateTableCcEntry: QueryProfile<RateTableCcEntryRecord> = {
  name: "Intacct ratetableccentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTableCcEntryResponse,
};

/** The input of Intacct ratetableccentry LOOKUP. */
export type LookupRateTableCcEntry = Lookup;

/** `Intacct ratetableccentry LOOKUP Request` */
export const lookupRateTableCcEntry: FunctionProfile<
  LookupRateTableCcEntry,
  TypeData
> = {
  name: "Intacct ratetableccentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableCcEntryResponse,
};

/** `Intacct ratetableccentry GET Response` */
export const getRateTableCcEntryResponse: Profile<RateTableCcEntryData> = {
  name: "Intacct ratetableccentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableccentry*)",
  types: { ratetableccentry: () => rateTableCcEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableccentry QUERY Response` */
export const queryRateTableCcEntryResponse: Profile<RateTableCcEntryRows> = {
  name: "Intacct ratetableccentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => rateTableCcEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetableccentry LOOKUP Response` */
export const lookupRateTableCcEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetableccentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetableccentry`. */
export interface RateTableCcEntryData extends DataAttributes {
  ratetableccentry?: RateTableCcEntryRecord[];
}

/** The fields of a ratetableccentry that can be requested. */
export type RateTableCcEntryField =
  keyof RateTableCcEntryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLECCENTRY`. */
export interface RateTableCcEntryRows extends DataAttributes {
  RATETABLECCENTRY?: RateTableCcEntryRecord[];
}

/** A rate for costs from charge card transactions. Declared in 3.0/construction.dtd. */
export interface RateTableCcEntryFields {
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
export interface RateTableCcEntryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface RateTableCcEntryRecord
  extends
    RateTableCcEntryFields,
    OpenValues,
    Related<RateTableCcEntryFields, RateTableCcEntryRelations> {}

export const rateTableCcEntryRecord: Shape<RateTableCcEntryRecord> = {
  element: "RATETABLECCENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  paths: () => rateTableCcEntryPaths,
  answer: true,
};

export const rateTableCcEntryPaths: Paths = {
  types: { DATE_MDY: "STARTDATE" },
};
