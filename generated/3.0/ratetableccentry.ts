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

/** What Intacct ratetableccentry GET may ask for. */
export type GetRatetableccentry = Read<RatetableccentryField | "*">;

/** `Intacct ratetableccentry GET Request` */
export const getRatetableccentry: FunctionProfile<
  GetRatetableccentry,
  RatetableccentryData
> = {
  name: "Intacct ratetableccentry GET Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRatetableccentryResponse,
};

/** What Intacct ratetableccentry QUERY may ask for. */
export type QueryRatetableccentry = QueryInput;

/** `Intacct ratetableccentry QUERY Request` */
export const queryRatetableccentry: QueryProfile<RATETABLECCENTRYRecord> = {
  name: "Intacct ratetableccentry QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRatetableccentryResponse,
};

/** What Intacct ratetableccentry LOOKUP may ask for. */
export type LookupRatetableccentry = Lookup;

/** `Intacct ratetableccentry LOOKUP Request` */
export const lookupRatetableccentry: FunctionProfile<
  LookupRatetableccentry,
  TypeData
> = {
  name: "Intacct ratetableccentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLECCENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRatetableccentryResponse,
};

/** `Intacct ratetableccentry GET Response` */
export const getRatetableccentryResponse: Profile<RatetableccentryData> = {
  name: "Intacct ratetableccentry GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetableccentry*)",
  types: { ratetableccentry: () => rATETABLECCENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableccentry QUERY Response` */
export const queryRatetableccentryResponse: Profile<RATETABLECCENTRYData> = {
  name: "Intacct ratetableccentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => rATETABLECCENTRYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetableccentry LOOKUP Response` */
export const lookupRatetableccentryResponse: Profile<TypeData> = {
  name: "Intacct ratetableccentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetableccentry` holds. */
export interface RatetableccentryData extends DataAttributes {
  ratetableccentry?: RATETABLECCENTRYRecord[];
}

/** The fields of a ratetableccentry that can be asked for. */
export type RatetableccentryField =
  keyof RatetableccentryFields | `${string}.${string}`;

/** What an answer about `RATETABLECCENTRY` holds. */
export interface RATETABLECCENTRYData extends DataAttributes {
  RATETABLECCENTRY?: RATETABLECCENTRYRecord[];
}

/** A rate for what charge card transactions bring in. Declared in 3.0/construction.dtd. */
export interface RatetableccentryFields {
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
export interface RATETABLECCENTRYRecord
  extends RatetableccentryFields, OpenValues {}

export const rATETABLECCENTRYRecord: Shape<RATETABLECCENTRYRecord> = {
  element: "RATETABLECCENTRY",
  content: `(RECORDNO? & RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
  types: { RECORDNO: "INTEGER", STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  nulls: true,
};
