// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct geninvoicepreviewline GET may ask for. */
export type GetGenInvoicePreviewLine = Read<GenInvoicePreviewLineField | "*">;

/** `Intacct geninvoicepreviewline GET Request` */
export const getGenInvoicePreviewLine: FunctionProfile<
  GetGenInvoicePreviewLine,
  GenInvoicePreviewLineData
> = {
  name: "Intacct geninvoicepreviewline GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGenInvoicePreviewLineResponse,
};

/** What Intacct geninvoicepreviewline readByQuery QUERY may ask for. */
export type ReadByQueryGenInvoicePreviewLine = ReadByQuery<
  GenInvoicePreviewLineField | "*"
>;

/** `Intacct geninvoicepreviewline readByQuery QUERY Request` */
export const readByQueryGenInvoicePreviewLine: FunctionProfile<
  ReadByQueryGenInvoicePreviewLine,
  GenInvoicePreviewLineData
> = {
  name: "Intacct geninvoicepreviewline readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGenInvoicePreviewLineResponse,
};

/** What Intacct geninvoicepreviewline QUERY may ask for. */
export type QueryGenInvoicePreviewLine = QueryInput;

/** `Intacct geninvoicepreviewline QUERY Request` */
export const queryGenInvoicePreviewLine: QueryProfile<GenInvoicePreviewLineRecord> =
  {
    name: "Intacct geninvoicepreviewline QUERY Request",
    version: "3.0",
    fixed: { object: "GENINVOICEPREVIEWLINE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGenInvoicePreviewLineResponse,
  };

/** What Intacct geninvoicepreviewline LOOKUP may ask for. */
export type LookupGenInvoicePreviewLine = Lookup;

/** `Intacct geninvoicepreviewline LOOKUP Request` */
export const lookupGenInvoicePreviewLine: FunctionProfile<
  LookupGenInvoicePreviewLine,
  TypeData
> = {
  name: "Intacct geninvoicepreviewline LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGenInvoicePreviewLineResponse,
};

/** `Intacct geninvoicepreviewline GET Response` */
export const getGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineData> =
  {
    name: "Intacct geninvoicepreviewline GET Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    alias: { GENINVOICEPREVIEWLINE: "geninvoicepreviewline" },
    types: { geninvoicepreviewline: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline readByQuery QUERY Response` */
export const readByQueryGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineData> =
  {
    name: "Intacct geninvoicepreviewline readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    alias: { GENINVOICEPREVIEWLINE: "geninvoicepreviewline" },
    types: { geninvoicepreviewline: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline QUERY Response` */
export const queryGenInvoicePreviewLineResponse: Profile<GenInvoicePreviewLineRows> =
  {
    name: "Intacct geninvoicepreviewline QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GENINVOICEPREVIEWLINE*)",
    types: { GENINVOICEPREVIEWLINE: () => genInvoicePreviewLineRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline LOOKUP Response` */
export const lookupGenInvoicePreviewLineResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepreviewline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicepreviewline` holds. */
export interface GenInvoicePreviewLineData extends DataAttributes {
  geninvoicepreviewline?: GenInvoicePreviewLineRecord[];
}

/** The fields of a geninvoicepreviewline that can be asked for. */
export type GenInvoicePreviewLineField =
  keyof GenInvoicePreviewLineFields | `${string}.${string}`;

/** What an answer about `GENINVOICEPREVIEWLINE` holds. */
export interface GenInvoicePreviewLineRows extends DataAttributes {
  GENINVOICEPREVIEWLINE?: GenInvoicePreviewLineRecord[];
}

/** A line of a contract invoice preview. Declared in 3.0/contracts.dtd. */
export interface GenInvoicePreviewLineFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TYPE?: string;
  CONTRACTID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GenInvoicePreviewLineRecord
  extends GenInvoicePreviewLineFields, OpenValues {}

export const genInvoicePreviewLineRecord: Shape<GenInvoicePreviewLineRecord> = {
  element: "GENINVOICEPREVIEWLINE",
  content: "(RECORDNO? & TYPE? & CONTRACTID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
