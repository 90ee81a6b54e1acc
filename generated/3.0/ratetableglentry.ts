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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

/** What Intacct ratetableglentry GET may ask for. */
export type GetRatetableglentry = Read<RatetableglentryField | "*">;

/** `Intacct ratetableglentry GET Request` */
export const getRatetableglentry: FunctionProfile<
  GetRatetableglentry,
  RatetableglentryData
> = {
  name: "Intacct ratetableglentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRatetableglentryResponse,
};

/** What Intacct ratetableglentry QUERY may ask for. */
export type QueryRatetableglentry = QueryInput;

/** `Intacct ratetableglentry QUERY Request` */
export const queryRatetableglentry: QueryProfile<RATETABLEGLENTRYRecord> = {
  name: "Intacct ratetableglentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRatetableglentryResponse,
};

/** What Intacct ratetableglentry LOOKUP may ask for. */
export type LookupRatetableglentry = Lookup;

/** `Intacct ratetableglentry LOOKUP Request` */
export const lookupRatetableglentry: FunctionProfile<
  LookupRatetableglentry,
  TypeData
> = {
  name: "Intacct ratetableglentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLEGLENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRatetableglentryResponse,
};

/** `Intacct ratetableglentry GET Response` */
export const getRatetableglentryResponse: Profile<RatetableglentryData> = {
  name: "Intacct ratetableglentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableglentry*)",
  types: { ratetableglentry: () => rATETABLEGLENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableglentry QUERY Response` */
export const queryRatetableglentryResponse: Profile<RATETABLEGLENTRYData> = {
  name: "Intacct ratetableglentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => rATETABLEGLENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableglentry LOOKUP Response` */
export const lookupRatetableglentryResponse: Profile<TypeData> = {
  name: "Intacct ratetableglentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetableglentry` holds. */
export interface RatetableglentryData extends DataAttributes {
  ratetableglentry?: RATETABLEGLENTRYRecord[];
}

/** The fields of a ratetableglentry that can be asked for. */
export type RatetableglentryField =
  keyof RatetableglentryFields | `${string}.${string}`;

/** What an answer about `RATETABLEGLENTRY` holds. */
export interface RATETABLEGLENTRYData extends DataAttributes {
  RATETABLEGLENTRY?: RATETABLEGLENTRYRecord[];
}

/** A rate for what journal entries bring in. Declared in 3.0/construction.dtd. */
export interface RatetableglentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: DecimalText | null;
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
export interface RATETABLEGLENTRYRecord
  extends RatetableglentryFields, OpenValues {}

export const rATETABLEGLENTRYRecord: Shape<RATETABLEGLENTRYRecord> = {
  element: "RATETABLEGLENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  nulls: true,
};
