// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit.
import type {
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

/** What Intacct arrecurinvoiceentry GET may ask for. */
export type GetArRecurInvoiceEntry = Read<ArRecurInvoiceEntryField | "*">;

/** `Intacct arrecurinvoiceentry GET Request` */
export const getArRecurInvoiceEntry: FunctionProfile<
  GetArRecurInvoiceEntry,
  ArRecurInvoiceEntryData
> = {
  name: "Intacct arrecurinvoiceentry GET Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArRecurInvoiceEntryResponse,
};

/** What Intacct arrecurinvoiceentry readByQuery QUERY may ask for. */
export type ReadByQueryArRecurInvoiceEntry = ReadByQuery<
  ArRecurInvoiceEntryField | "*"
>;

/** `Intacct arrecurinvoiceentry readByQuery QUERY Request` */
export const readByQueryArRecurInvoiceEntry: FunctionProfile<
  ReadByQueryArRecurInvoiceEntry,
  ArRecurInvoiceEntryData
> = {
  name: "Intacct arrecurinvoiceentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArRecurInvoiceEntryResponse,
};

/** What Intacct arrecurinvoiceentry QUERY may ask for. */
export type QueryArRecurInvoiceEntry = QueryInput;

/** `Intacct arrecurinvoiceentry QUERY Request` */
export const queryArRecurInvoiceEntry: QueryProfile<ArRecurInvoiceEntryRecord> =
  {
    name: "Intacct arrecurinvoiceentry QUERY Request",
    version: "3.0",
    fixed: { object: "ARRECURINVOICEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryArRecurInvoiceEntryResponse,
  };

/** What Intacct arrecurinvoiceentry LOOKUP may ask for. */
export type LookupArRecurInvoiceEntry = Lookup;

/** `Intacct arrecurinvoiceentry LOOKUP Request` */
export const lookupArRecurInvoiceEntry: FunctionProfile<
  LookupArRecurInvoiceEntry,
  TypeData
> = {
  name: "Intacct arrecurinvoiceentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRECURINVOICEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArRecurInvoiceEntryResponse,
};

/** `Intacct arrecurinvoiceentry GET Response` */
export const getArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryData> =
  {
    name: "Intacct arrecurinvoiceentry GET Response",
    version: "3.0",
    element: "data",
    content: "(arrecurinvoiceentry*)",
    alias: { ARRECURINVOICEENTRY: "arrecurinvoiceentry" },
    types: { arrecurinvoiceentry: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arrecurinvoiceentry readByQuery QUERY Response` */
export const readByQueryArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryData> =
  {
    name: "Intacct arrecurinvoiceentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(arrecurinvoiceentry*)",
    alias: { ARRECURINVOICEENTRY: "arrecurinvoiceentry" },
    types: { arrecurinvoiceentry: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arrecurinvoiceentry QUERY Response` */
export const queryArRecurInvoiceEntryResponse: Profile<ArRecurInvoiceEntryRows> =
  {
    name: "Intacct arrecurinvoiceentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ARRECURINVOICEENTRY*)",
    types: { ARRECURINVOICEENTRY: () => arRecurInvoiceEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct arrecurinvoiceentry LOOKUP Response` */
export const lookupArRecurInvoiceEntryResponse: Profile<TypeData> = {
  name: "Intacct arrecurinvoiceentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arrecurinvoiceentry` holds. */
export interface ArRecurInvoiceEntryData extends DataAttributes {
  arrecurinvoiceentry?: ArRecurInvoiceEntryRecord[];
}

/** The fields of an arrecurinvoiceentry that can be asked for. */
export type ArRecurInvoiceEntryField =
  keyof ArRecurInvoiceEntryFields | `${string}.${string}`;

/** What an answer about `ARRECURINVOICEENTRY` holds. */
export interface ArRecurInvoiceEntryRows extends DataAttributes {
  ARRECURINVOICEENTRY?: ArRecurInvoiceEntryRecord[];
}

/** A line of a recurring invoice. Declared in 3.0/receivables.dtd. */
export interface ArRecurInvoiceEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  LINE_NO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArRecurInvoiceEntryRecord
  extends ArRecurInvoiceEntryFields, OpenValues {}

export const arRecurInvoiceEntryRecord: Shape<ArRecurInvoiceEntryRecord> = {
  element: "ARRECURINVOICEENTRY",
  content: "(RECORDNO? & LINE_NO? & #ANY*)",
  types: { RECORDNO: "INTEGER", LINE_NO: "INTEGER" },
  nulls: true,
};
