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

/** What Intacct arretainagereleaseentry GET may ask for. */
export type GetArretainagereleaseentry = Read<
  ArretainagereleaseentryField | "*"
>;

/** `Intacct arretainagereleaseentry GET Request` */
export const getArretainagereleaseentry: FunctionProfile<
  GetArretainagereleaseentry,
  ArretainagereleaseentryData
> = {
  name: "Intacct arretainagereleaseentry GET Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArretainagereleaseentryResponse,
};

/** What Intacct arretainagereleaseentry readByQuery QUERY may ask for. */
export type ReadByQueryArretainagereleaseentry = ReadByQuery<
  ArretainagereleaseentryField | "*"
>;

/** `Intacct arretainagereleaseentry readByQuery QUERY Request` */
export const readByQueryArretainagereleaseentry: FunctionProfile<
  ReadByQueryArretainagereleaseentry,
  ArretainagereleaseentryData
> = {
  name: "Intacct arretainagereleaseentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArretainagereleaseentryResponse,
};

/** What Intacct arretainagereleaseentry QUERY may ask for. */
export type QueryArretainagereleaseentry = QueryInput;

/** `Intacct arretainagereleaseentry QUERY Request` */
export const queryArretainagereleaseentry: QueryProfile<ArretainagereleaseentryRecord> =
  {
    name: "Intacct arretainagereleaseentry QUERY Request",
    version: "3.0",
    fixed: { object: "ARRETAINAGERELEASEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryArretainagereleaseentryResponse,
  };

/** What Intacct arretainagereleaseentry LOOKUP may ask for. */
export type LookupArretainagereleaseentry = Lookup;

/** `Intacct arretainagereleaseentry LOOKUP Request` */
export const lookupArretainagereleaseentry: FunctionProfile<
  LookupArretainagereleaseentry,
  TypeData
> = {
  name: "Intacct arretainagereleaseentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArretainagereleaseentryResponse,
};

/** `Intacct arretainagereleaseentry GET Response` */
export const getArretainagereleaseentryResponse: Profile<ArretainagereleaseentryData> =
  {
    name: "Intacct arretainagereleaseentry GET Response",
    version: "3.0",
    element: "data",
    content: "(arretainagereleaseentry*)",
    alias: { ARRETAINAGERELEASEENTRY: "arretainagereleaseentry" },
    types: { arretainagereleaseentry: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arretainagereleaseentry readByQuery QUERY Response` */
export const readByQueryArretainagereleaseentryResponse: Profile<ArretainagereleaseentryData> =
  {
    name: "Intacct arretainagereleaseentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(arretainagereleaseentry*)",
    alias: { ARRETAINAGERELEASEENTRY: "arretainagereleaseentry" },
    types: { arretainagereleaseentry: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arretainagereleaseentry QUERY Response` */
export const queryArretainagereleaseentryResponse: Profile<ArretainagereleaseentryRows> =
  {
    name: "Intacct arretainagereleaseentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ARRETAINAGERELEASEENTRY*)",
    types: { ARRETAINAGERELEASEENTRY: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arretainagereleaseentry LOOKUP Response` */
export const lookupArretainagereleaseentryResponse: Profile<TypeData> = {
  name: "Intacct arretainagereleaseentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arretainagereleaseentry` holds. */
export interface ArretainagereleaseentryData extends DataAttributes {
  arretainagereleaseentry?: ArretainagereleaseentryRecord[];
}

/** The fields of an arretainagereleaseentry that can be asked for. */
export type ArretainagereleaseentryField =
  keyof ArretainagereleaseentryFields | `${string}.${string}`;

/** What an answer about `ARRETAINAGERELEASEENTRY` holds. */
export interface ArretainagereleaseentryRows extends DataAttributes {
  ARRETAINAGERELEASEENTRY?: ArretainagereleaseentryRecord[];
}

/** What is released of one line of an invoice. Declared in 3.0/construction.dtd. */
export interface ArretainagereleaseentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RETAINAGEINVOICEKEY?: string;
  RETAINAGEINVOICEITEMKEY?: string;
  /** `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArretainagereleaseentryRecord
  extends ArretainagereleaseentryFields, OpenValues {}

export const arretainagereleaseentryRecord: Shape<ArretainagereleaseentryRecord> =
  {
    element: "ARRETAINAGERELEASEENTRY",
    content:
      "(RECORDNO? & RETAINAGEINVOICEKEY? & RETAINAGEINVOICEITEMKEY? & TRX_AMOUNTRELEASED? & #ANY*)",
    types: { RECORDNO: "INTEGER", TRX_AMOUNTRELEASED: "MONEY" },
    nulls: true,
  };
