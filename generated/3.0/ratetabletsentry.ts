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

/** What Intacct ratetabletsentry GET may ask for. */
export type GetRatetabletsentry = Read<RatetabletsentryField | "*">;

/** `Intacct ratetabletsentry GET Request` */
export const getRatetabletsentry: FunctionProfile<
  GetRatetabletsentry,
  RatetabletsentryData
> = {
  name: "Intacct ratetabletsentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRatetabletsentryResponse,
};

/** What Intacct ratetabletsentry QUERY may ask for. */
export type QueryRatetabletsentry = QueryInput;

/** `Intacct ratetabletsentry QUERY Request` */
export const queryRatetabletsentry: QueryProfile<RatetabletsentryRecord> = {
  name: "Intacct ratetabletsentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRatetabletsentryResponse,
};

/** What Intacct ratetabletsentry LOOKUP may ask for. */
export type LookupRatetabletsentry = Lookup;

/** `Intacct ratetabletsentry LOOKUP Request` */
export const lookupRatetabletsentry: FunctionProfile<
  LookupRatetabletsentry,
  TypeData
> = {
  name: "Intacct ratetabletsentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLETSENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRatetabletsentryResponse,
};

/** `Intacct ratetabletsentry GET Response` */
export const getRatetabletsentryResponse: Profile<RatetabletsentryData> = {
  name: "Intacct ratetabletsentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetabletsentry*)",
  alias: { RATETABLETSENTRY: "ratetabletsentry" },
  types: { ratetabletsentry: () => ratetabletsentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetabletsentry QUERY Response` */
export const queryRatetabletsentryResponse: Profile<RatetabletsentryRows> = {
  name: "Intacct ratetabletsentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => ratetabletsentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetabletsentry LOOKUP Response` */
export const lookupRatetabletsentryResponse: Profile<TypeData> = {
  name: "Intacct ratetabletsentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetabletsentry` holds. */
export interface RatetabletsentryData extends DataAttributes {
  ratetabletsentry?: RatetabletsentryRecord[];
}

/** The fields of a ratetabletsentry that can be asked for. */
export type RatetabletsentryField =
  keyof RatetabletsentryFields | `${string}.${string}`;

/** What an answer about `RATETABLETSENTRY` holds. */
export interface RatetabletsentryRows extends DataAttributes {
  RATETABLETSENTRY?: RatetabletsentryRecord[];
}

/** A rate for what timesheets bring in. Declared in 3.0/construction.dtd. */
export interface RatetabletsentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
  /** `NUMBER`. */
  LABORRATE?: DecimalText | null;
  TIMETYPENAME?: string;
  EMPPOSITIONID?: string;
  LABORCLASSID?: string;
  LABORSHIFTID?: string;
  LABORUNIONID?: string;
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
export interface RatetabletsentryRecord
  extends RatetabletsentryFields, OpenValues {}

export const ratetabletsentryRecord: Shape<RatetabletsentryRecord> = {
  element: "RATETABLETSENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & LABORRATE? &
    TIMETYPENAME? & EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? &
    ACCUMULATIONTYPENAME? & CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? &
    PROJECTID? & STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STARTDATE: "DATE_MDY",
    MARKUPPCT: "NUMBER",
    LABORRATE: "NUMBER",
  },
  nulls: true,
};
