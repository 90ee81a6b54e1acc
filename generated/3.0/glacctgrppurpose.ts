// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctgrppurpose {
  NAME: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct glacctgrppurpose CREATE Request` */
export const createGlacctgrppurpose: FunctionProfile<
  CreateGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTGRPPURPOSE",
  content: "(NAME & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getGlacctgrppurposeResponse,
};

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctgrppurpose {
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct glacctgrppurpose UPDATE Request` */
export const updateGlacctgrppurpose: FunctionProfile<
  UpdateGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLACCTGRPPURPOSE",
  content: "(RECORDNO? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getGlacctgrppurposeResponse,
};

/** What Intacct glacctgrppurpose DELETE may ask for. */
export type DeleteGlacctgrppurpose = Delete;

/** `Intacct glacctgrppurpose DELETE Request` */
export const deleteGlacctgrppurpose: FunctionProfile<
  DeleteGlacctgrppurpose,
  Completed
> = {
  name: "Intacct glacctgrppurpose DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct glacctgrppurpose GET may ask for. */
export type GetGlacctgrppurpose = Read<GlacctgrppurposeField | "*">;

/** `Intacct glacctgrppurpose GET Request` */
export const getGlacctgrppurpose: FunctionProfile<
  GetGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctgrppurposeResponse,
};

/** What Intacct glacctgrppurpose readByName GET may ask for. */
export type ReadByNameGlacctgrppurpose = ReadByName<
  GlacctgrppurposeField | "*"
>;

/** `Intacct glacctgrppurpose readByName GET Request` */
export const readByNameGlacctgrppurpose: FunctionProfile<
  ReadByNameGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose readByName GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGlacctgrppurposeResponse,
};

/** What Intacct glacctgrppurpose readByQuery QUERY may ask for. */
export type ReadByQueryGlacctgrppurpose = ReadByQuery<
  GlacctgrppurposeField | "*"
>;

/** `Intacct glacctgrppurpose readByQuery QUERY Request` */
export const readByQueryGlacctgrppurpose: FunctionProfile<
  ReadByQueryGlacctgrppurpose,
  GlacctgrppurposeData
> = {
  name: "Intacct glacctgrppurpose readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctgrppurposeResponse,
};

/** What Intacct glacctgrppurpose QUERY may ask for. */
export type QueryGlacctgrppurpose = QueryInput;

/** `Intacct glacctgrppurpose QUERY Request` */
export const queryGlacctgrppurpose: QueryProfile<GlacctgrppurposeRecord> = {
  name: "Intacct glacctgrppurpose QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctgrppurposeResponse,
};

/** What Intacct glacctgrppurpose LOOKUP may ask for. */
export type LookupGlacctgrppurpose = Lookup;

/** `Intacct glacctgrppurpose LOOKUP Request` */
export const lookupGlacctgrppurpose: FunctionProfile<
  LookupGlacctgrppurpose,
  TypeData
> = {
  name: "Intacct glacctgrppurpose LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTGRPPURPOSE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctgrppurposeResponse,
};

/** `Intacct glacctgrppurpose GET Response` */
export const getGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> = {
  name: "Intacct glacctgrppurpose GET Response",
  version: "3.0",
  element: "data",
  content: "(glacctgrppurpose*)",
  alias: { GLACCTGRPPURPOSE: "glacctgrppurpose" },
  types: { glacctgrppurpose: () => glacctgrppurposeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glacctgrppurpose readByName GET Response` */
export const readByNameGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> =
  {
    name: "Intacct glacctgrppurpose readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(glacctgrppurpose*)",
    alias: { GLACCTGRPPURPOSE: "glacctgrppurpose" },
    types: { glacctgrppurpose: () => glacctgrppurposeRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctgrppurpose readByQuery QUERY Response` */
export const readByQueryGlacctgrppurposeResponse: Profile<GlacctgrppurposeData> =
  {
    name: "Intacct glacctgrppurpose readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctgrppurpose*)",
    alias: { GLACCTGRPPURPOSE: "glacctgrppurpose" },
    types: { glacctgrppurpose: () => glacctgrppurposeRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctgrppurpose QUERY Response` */
export const queryGlacctgrppurposeResponse: Profile<GlacctgrppurposeRows> = {
  name: "Intacct glacctgrppurpose QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCTGRPPURPOSE*)",
  types: { GLACCTGRPPURPOSE: () => glacctgrppurposeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glacctgrppurpose LOOKUP Response` */
export const lookupGlacctgrppurposeResponse: Profile<TypeData> = {
  name: "Intacct glacctgrppurpose LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glacctgrppurpose` holds. */
export interface GlacctgrppurposeData extends DataAttributes {
  glacctgrppurpose?: GlacctgrppurposeRecord[];
}

/** The fields of a glacctgrppurpose that can be asked for. */
export type GlacctgrppurposeField =
  keyof GlacctgrppurposeFields | `${string}.${string}`;

/** What an answer about `GLACCTGRPPURPOSE` holds. */
export interface GlacctgrppurposeRows extends DataAttributes {
  GLACCTGRPPURPOSE?: GlacctgrppurposeRecord[];
}

/** A purpose that account groups can have. Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrppurposeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlacctgrppurposeRecord
  extends GlacctgrppurposeFields, OpenValues {}

export const glacctgrppurposeRecord: Shape<GlacctgrppurposeRecord> = {
  element: "GLACCTGRPPURPOSE",
  content: "(RECORDNO? & NAME? & STATUS? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
