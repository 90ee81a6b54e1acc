// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit.
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

/** What Intacct podocumentsubtotals GET may ask for. */
export type GetPodocumentsubtotals = Read<PodocumentsubtotalsField | "*">;

/** `Intacct podocumentsubtotals GET Request` */
export const getPodocumentsubtotals: FunctionProfile<
  GetPodocumentsubtotals,
  PodocumentsubtotalsData
> = {
  name: "Intacct podocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumentsubtotalsResponse,
};

/** What Intacct podocumentsubtotals readByQuery QUERY may ask for. */
export type ReadByQueryPodocumentsubtotals = ReadByQuery<
  PodocumentsubtotalsField | "*"
>;

/** `Intacct podocumentsubtotals readByQuery QUERY Request` */
export const readByQueryPodocumentsubtotals: FunctionProfile<
  ReadByQueryPodocumentsubtotals,
  PodocumentsubtotalsData
> = {
  name: "Intacct podocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumentsubtotalsResponse,
};

/** What Intacct podocumentsubtotals QUERY may ask for. */
export type QueryPodocumentsubtotals = QueryInput;

/** `Intacct podocumentsubtotals QUERY Request` */
export const queryPodocumentsubtotals: QueryProfile<PodocumentsubtotalsRecord> =
  {
    name: "Intacct podocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "PODOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPodocumentsubtotalsResponse,
  };

/** What Intacct podocumentsubtotals LOOKUP may ask for. */
export type LookupPodocumentsubtotals = Lookup;

/** `Intacct podocumentsubtotals LOOKUP Request` */
export const lookupPodocumentsubtotals: FunctionProfile<
  LookupPodocumentsubtotals,
  TypeData
> = {
  name: "Intacct podocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumentsubtotalsResponse,
};

/** `Intacct podocumentsubtotals GET Response` */
export const getPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsData> =
  {
    name: "Intacct podocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(podocumentsubtotals*)",
    alias: { PODOCUMENTSUBTOTALS: "podocumentsubtotals" },
    types: { podocumentsubtotals: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct podocumentsubtotals readByQuery QUERY Response` */
export const readByQueryPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsData> =
  {
    name: "Intacct podocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(podocumentsubtotals*)",
    alias: { PODOCUMENTSUBTOTALS: "podocumentsubtotals" },
    types: { podocumentsubtotals: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct podocumentsubtotals QUERY Response` */
export const queryPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsRows> =
  {
    name: "Intacct podocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PODOCUMENTSUBTOTALS*)",
    types: { PODOCUMENTSUBTOTALS: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct podocumentsubtotals LOOKUP Response` */
export const lookupPodocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct podocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `podocumentsubtotals` holds. */
export interface PodocumentsubtotalsData extends DataAttributes {
  podocumentsubtotals?: PodocumentsubtotalsRecord[];
}

/** The fields of a podocumentsubtotals that can be asked for. */
export type PodocumentsubtotalsField =
  keyof PodocumentsubtotalsFields | `${string}.${string}`;

/** What an answer about `PODOCUMENTSUBTOTALS` holds. */
export interface PodocumentsubtotalsRows extends DataAttributes {
  PODOCUMENTSUBTOTALS?: PodocumentsubtotalsRecord[];
}

/** A subtotal of a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumentsubtotalsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DESCRIPTION?: string;
  TOTAL?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PodocumentsubtotalsRecord
  extends PodocumentsubtotalsFields, OpenValues {}

export const podocumentsubtotalsRecord: Shape<PodocumentsubtotalsRecord> = {
  element: "PODOCUMENTSUBTOTALS",
  content: "(RECORDNO? & DESCRIPTION? & TOTAL? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
