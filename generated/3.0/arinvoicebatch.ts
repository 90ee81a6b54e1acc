// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/receivables.dtd; do not edit.
import type {
  Created,
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
import { type CreateInvoice, createInvoice } from "./arinvoice.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Creates a batch, together with the invoices in it. Declared in shared/receivables.dtd. */
export interface CreateInvoiceBatch {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  batchtitle: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Creates an invoice; its action says whether it is posted or kept as a draft. */
  create_invoice?: readonly CreateInvoice[];
}

/** `Intacct invoicebatch CREATE Request` */
export const createInvoiceBatch: FunctionProfile<CreateInvoiceBatch, Created> =
  {
    name: "Intacct invoicebatch CREATE Request",
    version: "3.0",
    element: "create_invoicebatch",
    content: "(batchtitle, datecreated?, create_invoice*)",
    types: {
      batchtitle: "STRING_80 borrowed",
      datecreated: "DATE",
      create_invoice: () => createInvoice,
    },
  };

/** What Intacct arinvoicebatch GET may ask for. */
export type GetArInvoiceBatch = Read<ArInvoiceBatchField | "*">;

/** `Intacct arinvoicebatch GET Request` */
export const getArInvoiceBatch: FunctionProfile<
  GetArInvoiceBatch,
  ArInvoiceBatchData
> = {
  name: "Intacct arinvoicebatch GET Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArInvoiceBatchResponse,
};

/** What Intacct arinvoicebatch readByQuery QUERY may ask for. */
export type ReadByQueryArInvoiceBatch = ReadByQuery<ArInvoiceBatchField | "*">;

/** `Intacct arinvoicebatch readByQuery QUERY Request` */
export const readByQueryArInvoiceBatch: FunctionProfile<
  ReadByQueryArInvoiceBatch,
  ArInvoiceBatchData
> = {
  name: "Intacct arinvoicebatch readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArInvoiceBatchResponse,
};

/** What Intacct arinvoicebatch QUERY may ask for. */
export type QueryArInvoiceBatch = QueryInput;

/** `Intacct arinvoicebatch QUERY Request` */
export const queryArInvoiceBatch: QueryProfile<ArInvoiceBatchRecord> = {
  name: "Intacct arinvoicebatch QUERY Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArInvoiceBatchResponse,
};

/** What Intacct arinvoicebatch LOOKUP may ask for. */
export type LookupArInvoiceBatch = Lookup;

/** `Intacct arinvoicebatch LOOKUP Request` */
export const lookupArInvoiceBatch: FunctionProfile<
  LookupArInvoiceBatch,
  TypeData
> = {
  name: "Intacct arinvoicebatch LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARINVOICEBATCH" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArInvoiceBatchResponse,
};

/** `Intacct arinvoicebatch GET Response` */
export const getArInvoiceBatchResponse: Profile<ArInvoiceBatchData> = {
  name: "Intacct arinvoicebatch GET Response",
  version: "3.0",
  element: "data",
  content: "(arinvoicebatch*)",
  alias: { ARINVOICEBATCH: "arinvoicebatch" },
  types: { arinvoicebatch: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoicebatch readByQuery QUERY Response` */
export const readByQueryArInvoiceBatchResponse: Profile<ArInvoiceBatchData> = {
  name: "Intacct arinvoicebatch readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arinvoicebatch*)",
  alias: { ARINVOICEBATCH: "arinvoicebatch" },
  types: { arinvoicebatch: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoicebatch QUERY Response` */
export const queryArInvoiceBatchResponse: Profile<ArInvoiceBatchRows> = {
  name: "Intacct arinvoicebatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARINVOICEBATCH*)",
  types: { ARINVOICEBATCH: () => arInvoiceBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arinvoicebatch LOOKUP Response` */
export const lookupArInvoiceBatchResponse: Profile<TypeData> = {
  name: "Intacct arinvoicebatch LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arinvoicebatch` holds. */
export interface ArInvoiceBatchData extends DataAttributes {
  arinvoicebatch?: ArInvoiceBatchRecord[];
}

/** The fields of an arinvoicebatch that can be asked for. */
export type ArInvoiceBatchField =
  keyof ArInvoiceBatchFields | `${string}.${string}`;

/** What an answer about `ARINVOICEBATCH` holds. */
export interface ArInvoiceBatchRows extends DataAttributes {
  ARINVOICEBATCH?: ArInvoiceBatchRecord[];
}

/** A summary of invoices. Declared in 3.0/receivables.dtd. */
export interface ArInvoiceBatchFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TITLE?: string;
  STATUS?: string;
  OPEN?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArInvoiceBatchRecord
  extends ArInvoiceBatchFields, OpenValues {}

export const arInvoiceBatchRecord: Shape<ArInvoiceBatchRecord> = {
  element: "ARINVOICEBATCH",
  content: "(RECORDNO? & TITLE? & STATUS? & OPEN? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
