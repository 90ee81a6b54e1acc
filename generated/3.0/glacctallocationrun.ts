// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
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

/** A run of an account allocation, or of a group of them. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocationrun {
  GLACCTALLOCATION?: string;
  GLACCTALLOCATIONGRP?: string;
  ASOFDATE: string;
  GLPOSTINGDATE: string;
  EMAIL: string;
}

/** `Intacct glacctallocationrun CREATE Request` */
export const createGlacctallocationrun: FunctionProfile<
  CreateGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTALLOCATIONRUN",
  content:
    "(GLACCTALLOCATION? & GLACCTALLOCATIONGRP? & ASOFDATE & GLPOSTINGDATE & EMAIL)",
  source: "documented",
  response: () => getGlacctallocationrunResponse,
};

/** What Intacct glacctallocationrun GET may ask for. */
export type GetGlacctallocationrun = Read<GlacctallocationrunField | "*">;

/** `Intacct glacctallocationrun GET Request` */
export const getGlacctallocationrun: FunctionProfile<
  GetGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun GET Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctallocationrunResponse,
};

/** What Intacct glacctallocationrun readByQuery QUERY may ask for. */
export type ReadByQueryGlacctallocationrun = ReadByQuery<
  GlacctallocationrunField | "*"
>;

/** `Intacct glacctallocationrun readByQuery QUERY Request` */
export const readByQueryGlacctallocationrun: FunctionProfile<
  ReadByQueryGlacctallocationrun,
  GlacctallocationrunData
> = {
  name: "Intacct glacctallocationrun readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctallocationrunResponse,
};

/** What Intacct glacctallocationrun QUERY may ask for. */
export type QueryGlacctallocationrun = QueryInput;

/** `Intacct glacctallocationrun QUERY Request` */
export const queryGlacctallocationrun: QueryProfile<GlacctallocationrunRecord> =
  {
    name: "Intacct glacctallocationrun QUERY Request",
    version: "3.0",
    fixed: { object: "GLACCTALLOCATIONRUN" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGlacctallocationrunResponse,
  };

/** What Intacct glacctallocationrun LOOKUP may ask for. */
export type LookupGlacctallocationrun = Lookup;

/** `Intacct glacctallocationrun LOOKUP Request` */
export const lookupGlacctallocationrun: FunctionProfile<
  LookupGlacctallocationrun,
  TypeData
> = {
  name: "Intacct glacctallocationrun LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONRUN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctallocationrunResponse,
};

/** `Intacct glacctallocationrun GET Response` */
export const getGlacctallocationrunResponse: Profile<GlacctallocationrunData> =
  {
    name: "Intacct glacctallocationrun GET Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationrun*)",
    alias: { GLACCTALLOCATIONRUN: "glacctallocationrun" },
    types: { glacctallocationrun: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctallocationrun readByQuery QUERY Response` */
export const readByQueryGlacctallocationrunResponse: Profile<GlacctallocationrunData> =
  {
    name: "Intacct glacctallocationrun readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationrun*)",
    alias: { GLACCTALLOCATIONRUN: "glacctallocationrun" },
    types: { glacctallocationrun: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctallocationrun QUERY Response` */
export const queryGlacctallocationrunResponse: Profile<GlacctallocationrunRows> =
  {
    name: "Intacct glacctallocationrun QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GLACCTALLOCATIONRUN*)",
    types: { GLACCTALLOCATIONRUN: () => glacctallocationrunRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctallocationrun LOOKUP Response` */
export const lookupGlacctallocationrunResponse: Profile<TypeData> = {
  name: "Intacct glacctallocationrun LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glacctallocationrun` holds. */
export interface GlacctallocationrunData extends DataAttributes {
  glacctallocationrun?: GlacctallocationrunRecord[];
}

/** The fields of a glacctallocationrun that can be asked for. */
export type GlacctallocationrunField =
  keyof GlacctallocationrunFields | `${string}.${string}`;

/** What an answer about `GLACCTALLOCATIONRUN` holds. */
export interface GlacctallocationrunRows extends DataAttributes {
  GLACCTALLOCATIONRUN?: GlacctallocationrunRecord[];
}

/** A run of an account allocation, or of a group of them. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationrunFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  GLACCTALLOCATION?: string;
  GLACCTALLOCATIONGRP?: string;
  ASOFDATE?: string;
  GLPOSTINGDATE?: string;
  EMAIL?: string;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlacctallocationrunRecord
  extends GlacctallocationrunFields, OpenValues {}

export const glacctallocationrunRecord: Shape<GlacctallocationrunRecord> = {
  element: "GLACCTALLOCATIONRUN",
  content: `(RECORDNO? & GLACCTALLOCATION? & GLACCTALLOCATIONGRP? & ASOFDATE? & GLPOSTINGDATE? & EMAIL? &
    STATE? & #ANY*)`,
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
