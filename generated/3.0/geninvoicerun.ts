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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface CreateGeninvoicerun {
  /** `INTEGER`. */
  PREVIEWKEY: Integer;
  /** "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline";
}

/** `Intacct geninvoicerun CREATE Request` */
export const createGeninvoicerun: FunctionProfile<
  CreateGeninvoicerun,
  GeninvoicerunData
> = {
  name: "Intacct geninvoicerun CREATE Request",
  version: "3.0",
  within: "create",
  element: "GENINVOICERUN",
  content: "(PREVIEWKEY & EXECUTIONMODE?)",
  types: {
    PREVIEWKEY: "INTEGER",
    EXECUTIONMODE: {
      name: "STRING",
      base: "enum",
      values: ["Online", "Offline"],
    },
  },
  response: () => getGeninvoicerunResponse,
};

/** What Intacct geninvoicerun GET may ask for. */
export type GetGeninvoicerun = Read<GeninvoicerunField | "*">;

/** `Intacct geninvoicerun GET Request` */
export const getGeninvoicerun: FunctionProfile<
  GetGeninvoicerun,
  GeninvoicerunData
> = {
  name: "Intacct geninvoicerun GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGeninvoicerunResponse,
};

/** What Intacct geninvoicerun readByQuery QUERY may ask for. */
export type ReadByQueryGeninvoicerun = ReadByQuery<GeninvoicerunField | "*">;

/** `Intacct geninvoicerun readByQuery QUERY Request` */
export const readByQueryGeninvoicerun: FunctionProfile<
  ReadByQueryGeninvoicerun,
  GeninvoicerunData
> = {
  name: "Intacct geninvoicerun readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGeninvoicerunResponse,
};

/** What Intacct geninvoicerun QUERY may ask for. */
export type QueryGeninvoicerun = QueryInput;

/** `Intacct geninvoicerun QUERY Request` */
export const queryGeninvoicerun: QueryProfile<GENINVOICERUNRecord> = {
  name: "Intacct geninvoicerun QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGeninvoicerunResponse,
};

/** What Intacct geninvoicerun LOOKUP may ask for. */
export type LookupGeninvoicerun = Lookup;

/** `Intacct geninvoicerun LOOKUP Request` */
export const lookupGeninvoicerun: FunctionProfile<
  LookupGeninvoicerun,
  TypeData
> = {
  name: "Intacct geninvoicerun LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICERUN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGeninvoicerunResponse,
};

/** `Intacct geninvoicerun GET Response` */
export const getGeninvoicerunResponse: Profile<GeninvoicerunData> = {
  name: "Intacct geninvoicerun GET Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  types: { geninvoicerun: () => gENINVOICERUNRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun readByQuery QUERY Response` */
export const readByQueryGeninvoicerunResponse: Profile<GeninvoicerunData> = {
  name: "Intacct geninvoicerun readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(geninvoicerun*)",
  types: { geninvoicerun: () => gENINVOICERUNRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun QUERY Response` */
export const queryGeninvoicerunResponse: Profile<GENINVOICERUNData> = {
  name: "Intacct geninvoicerun QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GENINVOICERUN*)",
  types: { GENINVOICERUN: () => gENINVOICERUNRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct geninvoicerun LOOKUP Response` */
export const lookupGeninvoicerunResponse: Profile<TypeData> = {
  name: "Intacct geninvoicerun LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicerun` holds. */
export interface GeninvoicerunData extends DataAttributes {
  geninvoicerun?: GENINVOICERUNRecord[];
}

/** The fields of a geninvoicerun that can be asked for. */
export type GeninvoicerunField =
  keyof GeninvoicerunFields | `${string}.${string}`;

/** What an answer about `GENINVOICERUN` holds. */
export interface GENINVOICERUNData extends DataAttributes {
  GENINVOICERUN?: GENINVOICERUNRecord[];
}

/** Generates the invoices of a preview. Declared in 3.0/contracts.dtd. */
export interface GeninvoicerunFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  PREVIEWKEY?: IntegerText | null;
  /** "Offline" unless given. */
  EXECUTIONMODE?: "Online" | "Offline" | (string & {}) | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GENINVOICERUNRecord extends GeninvoicerunFields, OpenValues {}

export const gENINVOICERUNRecord: Shape<GENINVOICERUNRecord> = {
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
