// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  Integer,
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

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface CreateGenInvoiceRun {
  /** `INTEGER`. */
  PREVIEWKEY: Integer;
  /** "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline";
}

/** `Intacct geninvoicerun CREATE Request` */
export const createGenInvoiceRun: FunctionProfile<
  CreateGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun CREATE Request",
  version: "3.0",
  within: "create",
  element: "GENINVOICERUN",
  content: "(PREVIEWKEY & EXECUTIONMODE?)",
  source: "documented",
  types: {
    PREVIEWKEY: "INTEGER",
    EXECUTIONMODE: {
      name: "STRING",
      base: "enum",
      values: ["Online", "Offline"],
    },
  },
  response: () => getGenInvoiceRunResponse,
};

/** What Intacct geninvoicerun GET may ask for. */
export type GetGenInvoiceRun = Read<GenInvoiceRunField | "*">;

/** `Intacct geninvoicerun GET Request` */
export const getGenInvoiceRun: FunctionProfile<
  GetGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoiceRunResponse,
};

/** What Intacct geninvoicerun readByQuery QUERY may ask for. */
export type ReadByQueryGenInvoiceRun = ReadByQuery<GenInvoiceRunField | "*">;

/** `Intacct geninvoicerun readByQuery QUERY Request` */
export const readByQueryGenInvoiceRun: FunctionProfile<
  ReadByQueryGenInvoiceRun,
  GenInvoiceRunData
> = {
  name: "Intacct geninvoicerun readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoiceRunResponse,
};

/** What Intacct geninvoicerun QUERY may ask for. */
export type QueryGenInvoiceRun = QueryInput;

/** `Intacct geninvoicerun QUERY Request` */
export const queryGenInvoiceRun: QueryProfile<GenInvoiceRunRecord> = {
  name: "Intacct geninvoicerun QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGenInvoiceRunResponse,
};

/** What Intacct geninvoicerun LOOKUP may ask for. */
export type LookupGenInvoiceRun = Lookup;

/** `Intacct geninvoicerun LOOKUP Request` */
export const lookupGenInvoiceRun: FunctionProfile<
  LookupGenInvoiceRun,
  TypeData
> = {
  name: "Intacct geninvoicerun LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoiceRunResponse,
};

/** `Intacct geninvoicerun GET Response` */
export const getGenInvoiceRunResponse: Profile<GenInvoiceRunData> = {
  name: "Intacct geninvoicerun GET Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  alias: { GENINVOICERUN: "geninvoicerun" },
  types: { geninvoicerun: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun readByQuery QUERY Response` */
export const readByQueryGenInvoiceRunResponse: Profile<GenInvoiceRunData> = {
  name: "Intacct geninvoicerun readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  alias: { GENINVOICERUN: "geninvoicerun" },
  types: { geninvoicerun: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun QUERY Response` */
export const queryGenInvoiceRunResponse: Profile<GenInvoiceRunRows> = {
  name: "Intacct geninvoicerun QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICERUN*)",
  types: { GENINVOICERUN: () => genInvoiceRunRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun LOOKUP Response` */
export const lookupGenInvoiceRunResponse: Profile<TypeData> = {
  name: "Intacct geninvoicerun LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicerun` holds. */
export interface GenInvoiceRunData extends DataAttributes {
  geninvoicerun?: GenInvoiceRunRecord[];
}

/** The fields of a geninvoicerun that can be asked for. */
export type GenInvoiceRunField =
  keyof GenInvoiceRunFields | `${string}.${string}`;

/** What an answer about `GENINVOICERUN` holds. */
export interface GenInvoiceRunRows extends DataAttributes {
  GENINVOICERUN?: GenInvoiceRunRecord[];
}

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface GenInvoiceRunFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  PREVIEWKEY?: IntegerText | null;
  /** "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline" | (string & {}) | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GenInvoiceRunRecord extends GenInvoiceRunFields, OpenValues {}

export const genInvoiceRunRecord: Shape<GenInvoiceRunRecord> = {
  element: "GENINVOICERUN",
  content: "(RECORDNO? & PREVIEWKEY? & EXECUTIONMODE? & STATE? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    PREVIEWKEY: "INTEGER",
    EXECUTIONMODE: {
      name: "STRING",
      base: "enum",
      values: ["Online", "Offline"],
      open: true,
    },
  },
  nulls: true,
};
