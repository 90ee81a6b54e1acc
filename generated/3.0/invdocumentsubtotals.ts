// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct invdocumentsubtotals GET may ask for. */
export type GetInvdocumentsubtotals = Read<InvdocumentsubtotalsField | "*">;

/** `Intacct invdocumentsubtotals GET Request` */
export const getInvdocumentsubtotals: FunctionProfile<
  GetInvdocumentsubtotals,
  InvdocumentsubtotalsData
> = {
  name: "Intacct invdocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumentsubtotalsResponse,
};

/** What Intacct invdocumentsubtotals readByQuery QUERY may ask for. */
export type ReadByQueryInvdocumentsubtotals = ReadByQuery<
  InvdocumentsubtotalsField | "*"
>;

/** `Intacct invdocumentsubtotals readByQuery QUERY Request` */
export const readByQueryInvdocumentsubtotals: FunctionProfile<
  ReadByQueryInvdocumentsubtotals,
  InvdocumentsubtotalsData
> = {
  name: "Intacct invdocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumentsubtotalsResponse,
};

/** What Intacct invdocumentsubtotals QUERY may ask for. */
export type QueryInvdocumentsubtotals = QueryInput;

/** `Intacct invdocumentsubtotals QUERY Request` */
export const queryInvdocumentsubtotals: QueryProfile<InvdocumentsubtotalsRecord> =
  {
    name: "Intacct invdocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "INVDOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryInvdocumentsubtotalsResponse,
  };

/** What Intacct invdocumentsubtotals LOOKUP may ask for. */
export type LookupInvdocumentsubtotals = Lookup;

/** `Intacct invdocumentsubtotals LOOKUP Request` */
export const lookupInvdocumentsubtotals: FunctionProfile<
  LookupInvdocumentsubtotals,
  TypeData
> = {
  name: "Intacct invdocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumentsubtotalsResponse,
};

/** `Intacct invdocumentsubtotals GET Response` */
export const getInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsData> =
  {
    name: "Intacct invdocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentsubtotals*)",
    alias: { INVDOCUMENTSUBTOTALS: "invdocumentsubtotals" },
    types: { invdocumentsubtotals: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct invdocumentsubtotals readByQuery QUERY Response` */
export const readByQueryInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsData> =
  {
    name: "Intacct invdocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentsubtotals*)",
    alias: { INVDOCUMENTSUBTOTALS: "invdocumentsubtotals" },
    types: { invdocumentsubtotals: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct invdocumentsubtotals QUERY Response` */
export const queryInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsRows> =
  {
    name: "Intacct invdocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(INVDOCUMENTSUBTOTALS*)",
    types: { INVDOCUMENTSUBTOTALS: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct invdocumentsubtotals LOOKUP Response` */
export const lookupInvdocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct invdocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `invdocumentsubtotals` holds. */
export interface InvdocumentsubtotalsData extends DataAttributes {
  invdocumentsubtotals?: InvdocumentsubtotalsRecord[];
}

/** The fields of an invdocumentsubtotals that can be asked for. */
export type InvdocumentsubtotalsField =
  keyof InvdocumentsubtotalsFields | `${string}.${string}`;

/** What an answer about `INVDOCUMENTSUBTOTALS` holds. */
export interface InvdocumentsubtotalsRows extends DataAttributes {
  INVDOCUMENTSUBTOTALS?: InvdocumentsubtotalsRecord[];
}

/** A subtotal of an inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumentsubtotalsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ITEMID?: string;
  LOCATION?: string;
  TOTAL?: string;
  DESCRIPTION?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InvdocumentsubtotalsRecord
  extends InvdocumentsubtotalsFields, OpenValues {}

export const invdocumentsubtotalsRecord: Shape<InvdocumentsubtotalsRecord> = {
  element: "INVDOCUMENTSUBTOTALS",
  content: "(RECORDNO? & ITEMID? & LOCATION? & TOTAL? & DESCRIPTION? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
