// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum d392cdc0e455a8ff
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

/** The input of Intacct ratetableexpenseentry GET. */
export type GetRateTableExpenseEntry = Read<RateTableExpenseEntryField | "*">;

/** `Intacct ratetableexpenseentry GET Request` */
export const getRateTableExpenseEntry: FunctionProfile<
  GetRateTableExpenseEntry,
  RateTableExpenseEntryData
> = {
  name: "Intacct ratetableexpenseentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEEXPENSEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableExpenseEntryResponse,
};

/** The input of Intacct ratetableexpenseentry QUERY. */
export type QueryRateTableExpenseEntry = QueryInput;

/** `Intacct ratetableexpenseentry QUERY Request` */
export const queryRateTableExpenseEntry: QueryProfile<RateTableExpenseEntryRecord> =
  {
    name: "Intacct ratetableexpenseentry QUERY Request",
    version: "3.0",
    fixed: { object: "RATETABLEEXPENSEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryRateTableExpenseEntryResponse,
  };

/** The input of Intacct ratetableexpenseentry LOOKUP. */
export type LookupRateTableExpenseEntry = Lookup;

/** `Intacct ratetableexpenseentry LOOKUP Request` */
export const lookupRateTableExpenseEntry: FunctionProfile<
  LookupRateTableExpenseEntry,
  TypeData
> = {
  name: "Intacct ratetableexpenseentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEEXPENSEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableExpenseEntryResponse,
};

/** `Intacct ratetableexpenseentry GET Response` */
export const getRateTableExpenseEntryResponse: Profile<RateTableExpenseEntryData> =
  {
    name: "Intacct ratetableexpenseentry GET Response",
    version: "3.0",
    element: "data",
    content: "(ratetableexpenseentry*)",
    types: { ratetableexpenseentry: () => rateTableExpenseEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct ratetableexpenseentry QUERY Response` */
export const queryRateTableExpenseEntryResponse: Profile<RateTableExpenseEntryRows> =
  {
    name: "Intacct ratetableexpenseentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(RATETABLEEXPENSEENTRY*)",
    types: { RATETABLEEXPENSEENTRY: () => rateTableExpenseEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct ratetableexpenseentry LOOKUP Response` */
export const lookupRateTableExpenseEntryResponse: Profile<TypeData> = {
  name: "Intacct ratetableexpenseentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetableexpenseentry`. */
export interface RateTableExpenseEntryData extends DataAttributes {
  ratetableexpenseentry?: RateTableExpenseEntryRecord[];
}

/** The fields of a ratetableexpenseentry that can be requested. */
export type RateTableExpenseEntryField =
  keyof RateTableExpenseEntryFields | `${string}.${string}`;

/** The data of an answer about `RATETABLEEXPENSEENTRY`. */
export interface RateTableExpenseEntryRows extends DataAttributes {
  RATETABLEEXPENSEENTRY?: RateTableExpenseEntryRecord[];
}

/** A rate for costs from expense reports. Declared in 3.0/construction.dtd. */
export interface RateTableExpenseEntryFields {
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
export interface RateTableExpenseEntryRelations {}

/** A record in an answer: the known fields, and any others. */
export interface RateTableExpenseEntryRecord
  extends
    RateTableExpenseEntryFields,
    OpenValues,
    Related<RateTableExpenseEntryFields, RateTableExpenseEntryRelations> {}

export const rateTableExpenseEntryRecord: Shape<RateTableExpenseEntryRecord> = {
  element: "RATETABLEEXPENSEENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  paths: () => rateTableExpenseEntryPaths,
  answer: true,
};

export const rateTableExpenseEntryPaths: Paths = {
  types: { DATE_MDY: "STARTDATE" },
};
