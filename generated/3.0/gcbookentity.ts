// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An entity of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface CreateGcbookentity {
  BOOKID: string;
  LOCATIONID: string;
}

/** `Intacct gcbookentity CREATE Request` */
export const createGcbookentity: FunctionProfile<
  CreateGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCBOOKENTITY",
  content: "(BOOKID & LOCATIONID)",
  source: "documented",
  response: () => getGcbookentityResponse,
};

/** What Intacct gcbookentity DELETE may ask for. */
export type DeleteGcbookentity = Delete;

/** `Intacct gcbookentity DELETE Request` */
export const deleteGcbookentity: FunctionProfile<
  DeleteGcbookentity,
  Completed
> = {
  name: "Intacct gcbookentity DELETE Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct gcbookentity GET may ask for. */
export type GetGcbookentity = Read<GcbookentityField | "*">;

/** `Intacct gcbookentity GET Request` */
export const getGcbookentity: FunctionProfile<
  GetGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity GET Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcbookentityResponse,
};

/** What Intacct gcbookentity readByQuery QUERY may ask for. */
export type ReadByQueryGcbookentity = ReadByQuery<GcbookentityField | "*">;

/** `Intacct gcbookentity readByQuery QUERY Request` */
export const readByQueryGcbookentity: FunctionProfile<
  ReadByQueryGcbookentity,
  GcbookentityData
> = {
  name: "Intacct gcbookentity readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGcbookentityResponse,
};

/** What Intacct gcbookentity QUERY may ask for. */
export type QueryGcbookentity = QueryInput;

/** `Intacct gcbookentity QUERY Request` */
export const queryGcbookentity: QueryProfile<GcbookentityRecord> = {
  name: "Intacct gcbookentity QUERY Request",
  version: "3.0",
  fixed: { object: "GCBOOKENTITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGcbookentityResponse,
};

/** What Intacct gcbookentity LOOKUP may ask for. */
export type LookupGcbookentity = Lookup;

/** `Intacct gcbookentity LOOKUP Request` */
export const lookupGcbookentity: FunctionProfile<LookupGcbookentity, TypeData> =
  {
    name: "Intacct gcbookentity LOOKUP Request",
    version: "3.0",
    fixed: { object: "GCBOOKENTITY" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupGcbookentityResponse,
  };

/** `Intacct gcbookentity GET Response` */
export const getGcbookentityResponse: Profile<GcbookentityData> = {
  name: "Intacct gcbookentity GET Response",
  version: "3.0",
  element: "data",
  content: "(gcbookentity*)",
  alias: { GCBOOKENTITY: "gcbookentity" },
  types: { gcbookentity: () => gcbookentityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbookentity readByQuery QUERY Response` */
export const readByQueryGcbookentityResponse: Profile<GcbookentityData> = {
  name: "Intacct gcbookentity readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gcbookentity*)",
  alias: { GCBOOKENTITY: "gcbookentity" },
  types: { gcbookentity: () => gcbookentityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbookentity QUERY Response` */
export const queryGcbookentityResponse: Profile<GcbookentityRows> = {
  name: "Intacct gcbookentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GCBOOKENTITY*)",
  types: { GCBOOKENTITY: () => gcbookentityRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct gcbookentity LOOKUP Response` */
export const lookupGcbookentityResponse: Profile<TypeData> = {
  name: "Intacct gcbookentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gcbookentity` holds. */
export interface GcbookentityData extends DataAttributes {
  gcbookentity?: GcbookentityRecord[];
}

/** The fields of a gcbookentity that can be asked for. */
export type GcbookentityField =
  keyof GcbookentityFields | `${string}.${string}`;

/** What an answer about `GCBOOKENTITY` holds. */
export interface GcbookentityRows extends DataAttributes {
  GCBOOKENTITY?: GcbookentityRecord[];
}

/** An entity of a consolidation book. Declared in 3.0/consolidations.dtd. */
export interface GcbookentityFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  BOOKID?: string;
  LOCATIONID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GcbookentityRecord extends GcbookentityFields, OpenValues {}

export const gcbookentityRecord: Shape<GcbookentityRecord> = {
  element: "GCBOOKENTITY",
  content: "(RECORDNO? & BOOKID? & LOCATIONID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
