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

/** What Intacct podocumententry GET may ask for. */
export type GetPodocumententry = Read<PodocumententryField | "*">;

/** `Intacct podocumententry GET Request` */
export const getPodocumententry: FunctionProfile<
  GetPodocumententry,
  PodocumententryData
> = {
  name: "Intacct podocumententry GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumententryResponse,
};

/** What Intacct podocumententry readByQuery QUERY may ask for. */
export type ReadByQueryPodocumententry = ReadByQuery<
  PodocumententryField | "*"
>;

/** `Intacct podocumententry readByQuery QUERY Request` */
export const readByQueryPodocumententry: FunctionProfile<
  ReadByQueryPodocumententry,
  PodocumententryData
> = {
  name: "Intacct podocumententry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumententryResponse,
};

/** What Intacct podocumententry QUERY may ask for. */
export type QueryPodocumententry = QueryInput;

/** `Intacct podocumententry QUERY Request` */
export const queryPodocumententry: QueryProfile<PodocumententryRecord> = {
  name: "Intacct podocumententry QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPodocumententryResponse,
};

/** What Intacct podocumententry LOOKUP may ask for. */
export type LookupPodocumententry = Lookup;

/** `Intacct podocumententry LOOKUP Request` */
export const lookupPodocumententry: FunctionProfile<
  LookupPodocumententry,
  TypeData
> = {
  name: "Intacct podocumententry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumententryResponse,
};

/** `Intacct podocumententry GET Response` */
export const getPodocumententryResponse: Profile<PodocumententryData> = {
  name: "Intacct podocumententry GET Response",
  version: "3.0",
  element: "data",
  content: "(podocumententry*)",
  alias: { PODOCUMENTENTRY: "podocumententry" },
  types: { podocumententry: () => podocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct podocumententry readByQuery QUERY Response` */
export const readByQueryPodocumententryResponse: Profile<PodocumententryData> =
  {
    name: "Intacct podocumententry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(podocumententry*)",
    alias: { PODOCUMENTENTRY: "podocumententry" },
    types: { podocumententry: () => podocumententryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct podocumententry QUERY Response` */
export const queryPodocumententryResponse: Profile<PodocumententryRows> = {
  name: "Intacct podocumententry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PODOCUMENTENTRY*)",
  types: { PODOCUMENTENTRY: () => podocumententryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct podocumententry LOOKUP Response` */
export const lookupPodocumententryResponse: Profile<TypeData> = {
  name: "Intacct podocumententry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `podocumententry` holds. */
export interface PodocumententryData extends DataAttributes {
  podocumententry?: PodocumententryRecord[];
}

/** The fields of a podocumententry that can be asked for. */
export type PodocumententryField =
  keyof PodocumententryFields | `${string}.${string}`;

/** What an answer about `PODOCUMENTENTRY` holds. */
export interface PodocumententryRows extends DataAttributes {
  PODOCUMENTENTRY?: PodocumententryRecord[];
}

/** A line of a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumententryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCHDRNO?: string;
  ITEMID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PodocumententryRecord
  extends PodocumententryFields, OpenValues {}

export const podocumententryRecord: Shape<PodocumententryRecord> = {
  element: "PODOCUMENTENTRY",
  content: "(RECORDNO? & DOCHDRNO? & ITEMID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
