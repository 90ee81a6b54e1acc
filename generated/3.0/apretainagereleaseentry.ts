// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct apretainagereleaseentry GET may ask for. */
export type GetApretainagereleaseentry = Read<
  ApretainagereleaseentryField | "*"
>;

/** `Intacct apretainagereleaseentry GET Request` */
export const getApretainagereleaseentry: FunctionProfile<
  GetApretainagereleaseentry,
  ApretainagereleaseentryData
> = {
  name: "Intacct apretainagereleaseentry GET Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApretainagereleaseentryResponse,
};

/** What Intacct apretainagereleaseentry readByQuery QUERY may ask for. */
export type ReadByQueryApretainagereleaseentry = ReadByQuery<
  ApretainagereleaseentryField | "*"
>;

/** `Intacct apretainagereleaseentry readByQuery QUERY Request` */
export const readByQueryApretainagereleaseentry: FunctionProfile<
  ReadByQueryApretainagereleaseentry,
  ApretainagereleaseentryData
> = {
  name: "Intacct apretainagereleaseentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApretainagereleaseentryResponse,
};

/** What Intacct apretainagereleaseentry QUERY may ask for. */
export type QueryApretainagereleaseentry = QueryInput;

/** `Intacct apretainagereleaseentry QUERY Request` */
export const queryApretainagereleaseentry: QueryProfile<ApretainagereleaseentryRecord> =
  {
    name: "Intacct apretainagereleaseentry QUERY Request",
    version: "3.0",
    fixed: { object: "APRETAINAGERELEASEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryApretainagereleaseentryResponse,
  };

/** What Intacct apretainagereleaseentry LOOKUP may ask for. */
export type LookupApretainagereleaseentry = Lookup;

/** `Intacct apretainagereleaseentry LOOKUP Request` */
export const lookupApretainagereleaseentry: FunctionProfile<
  LookupApretainagereleaseentry,
  TypeData
> = {
  name: "Intacct apretainagereleaseentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApretainagereleaseentryResponse,
};

/** `Intacct apretainagereleaseentry GET Response` */
export const getApretainagereleaseentryResponse: Profile<ApretainagereleaseentryData> =
  {
    name: "Intacct apretainagereleaseentry GET Response",
    version: "3.0",
    element: "data",
    content: "(apretainagereleaseentry*)",
    alias: { APRETAINAGERELEASEENTRY: "apretainagereleaseentry" },
    types: { apretainagereleaseentry: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct apretainagereleaseentry readByQuery QUERY Response` */
export const readByQueryApretainagereleaseentryResponse: Profile<ApretainagereleaseentryData> =
  {
    name: "Intacct apretainagereleaseentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apretainagereleaseentry*)",
    alias: { APRETAINAGERELEASEENTRY: "apretainagereleaseentry" },
    types: { apretainagereleaseentry: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct apretainagereleaseentry QUERY Response` */
export const queryApretainagereleaseentryResponse: Profile<ApretainagereleaseentryRows> =
  {
    name: "Intacct apretainagereleaseentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(APRETAINAGERELEASEENTRY*)",
    types: { APRETAINAGERELEASEENTRY: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct apretainagereleaseentry LOOKUP Response` */
export const lookupApretainagereleaseentryResponse: Profile<TypeData> = {
  name: "Intacct apretainagereleaseentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apretainagereleaseentry` holds. */
export interface ApretainagereleaseentryData extends DataAttributes {
  apretainagereleaseentry?: ApretainagereleaseentryRecord[];
}

/** The fields of an apretainagereleaseentry that can be asked for. */
export type ApretainagereleaseentryField =
  keyof ApretainagereleaseentryFields | `${string}.${string}`;

/** What an answer about `APRETAINAGERELEASEENTRY` holds. */
export interface ApretainagereleaseentryRows extends DataAttributes {
  APRETAINAGERELEASEENTRY?: ApretainagereleaseentryRecord[];
}

/** What is released of one line of a bill. Declared in 3.0/construction.dtd. */
export interface ApretainagereleaseentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RETAINAGEBILLKEY?: string;
  RETAINAGEBILLITEMKEY?: string;
  /** `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
  RETAINAGEINVOICEKEY?: string;
  RETAINAGEINVOICEITEMKEY?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApretainagereleaseentryRecord
  extends ApretainagereleaseentryFields, OpenValues {}

export const apretainagereleaseentryRecord: Shape<ApretainagereleaseentryRecord> =
  {
    element: "APRETAINAGERELEASEENTRY",
    content: `(RECORDNO? & RETAINAGEBILLKEY? & RETAINAGEBILLITEMKEY? & TRX_AMOUNTRELEASED? &
    RETAINAGEINVOICEKEY? & RETAINAGEINVOICEITEMKEY? & #ANY*)`,
    types: { RECORDNO: "INTEGER", TRX_AMOUNTRELEASED: "MONEY" },
    nulls: true,
  };
