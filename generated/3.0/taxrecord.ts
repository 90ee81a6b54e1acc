// Made by intacct-codegen from 3.0/objects.dtd, 3.0/tax.dtd; do not edit.
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

/** A tax of a transaction's line. Declared in 3.0/tax.dtd. */
export interface UpdateTaxRecord {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  MCA_NOTES?: string;
}

/** `Intacct taxrecord UPDATE Request` */
export const updateTaxRecord: FunctionProfile<UpdateTaxRecord, TaxRecordData> =
  {
    name: "Intacct taxrecord UPDATE Request",
    version: "3.0",
    within: "update",
    element: "TAXRECORD",
    content: "(RECORDNO & MCA_NOTES? & #ANY*)",
    source: "documented",
    types: { RECORDNO: "INTEGER" },
    nulls: true,
    response: () => getTaxRecordResponse,
  };

/** What Intacct taxrecord GET may ask for. */
export type GetTaxRecord = Read<TaxRecordField | "*">;

/** `Intacct taxrecord GET Request` */
export const getTaxRecord: FunctionProfile<GetTaxRecord, TaxRecordData> = {
  name: "Intacct taxrecord GET Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaxRecordResponse,
};

/** What Intacct taxrecord readByQuery QUERY may ask for. */
export type ReadByQueryTaxRecord = ReadByQuery<TaxRecordField | "*">;

/** `Intacct taxrecord readByQuery QUERY Request` */
export const readByQueryTaxRecord: FunctionProfile<
  ReadByQueryTaxRecord,
  TaxRecordData
> = {
  name: "Intacct taxrecord readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaxRecordResponse,
};

/** What Intacct taxrecord QUERY may ask for. */
export type QueryTaxRecord = QueryInput;

/** `Intacct taxrecord QUERY Request` */
export const queryTaxRecord: QueryProfile<TaxRecordRecord> = {
  name: "Intacct taxrecord QUERY Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaxRecordResponse,
};

/** What Intacct taxrecord LOOKUP may ask for. */
export type LookupTaxRecord = Lookup;

/** `Intacct taxrecord LOOKUP Request` */
export const lookupTaxRecord: FunctionProfile<LookupTaxRecord, TypeData> = {
  name: "Intacct taxrecord LOOKUP Request",
  version: "3.0",
  fixed: { object: "TAXRECORD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaxRecordResponse,
};

/** `Intacct taxrecord GET Response` */
export const getTaxRecordResponse: Profile<TaxRecordData> = {
  name: "Intacct taxrecord GET Response",
  version: "3.0",
  element: "data",
  content: "(taxrecord*)",
  alias: { TAXRECORD: "taxrecord" },
  types: { taxrecord: () => taxRecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taxrecord readByQuery QUERY Response` */
export const readByQueryTaxRecordResponse: Profile<TaxRecordData> = {
  name: "Intacct taxrecord readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxrecord*)",
  alias: { TAXRECORD: "taxrecord" },
  types: { taxrecord: () => taxRecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taxrecord QUERY Response` */
export const queryTaxRecordResponse: Profile<TaxRecordRows> = {
  name: "Intacct taxrecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TAXRECORD*)",
  types: { TAXRECORD: () => taxRecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taxrecord LOOKUP Response` */
export const lookupTaxRecordResponse: Profile<TypeData> = {
  name: "Intacct taxrecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `taxrecord` holds. */
export interface TaxRecordData extends DataAttributes {
  taxrecord?: TaxRecordRecord[];
}

/** The fields of a taxrecord that can be asked for. */
export type TaxRecordField = keyof TaxRecordFields | `${string}.${string}`;

/** What an answer about `TAXRECORD` holds. */
export interface TaxRecordRows extends DataAttributes {
  TAXRECORD?: TaxRecordRecord[];
}

/** A tax of a transaction's line. Declared in 3.0/tax.dtd. */
export interface TaxRecordFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  MCA_NOTES?: string;
  DESCRIPTION?: string;
  TAXTYPE?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TaxRecordRecord extends TaxRecordFields, OpenValues {}

export const taxRecordRecord: Shape<TaxRecordRecord> = {
  element: "TAXRECORD",
  content:
    "(RECORDNO? & MCA_NOTES? & DESCRIPTION? & TAXTYPE? & STATE? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
