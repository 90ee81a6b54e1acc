// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
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

/** A labor union. Declared in 3.0/construction.dtd. */
export interface CreateLaborUnion {
  LABORUNIONID: string;
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct laborunion CREATE Request` */
export const createLaborUnion: FunctionProfile<
  CreateLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORUNION",
  content: "(LABORUNIONID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborUnionResponse,
};

/** A labor union. Declared in 3.0/construction.dtd. */
export type UpdateLaborUnion = UpdateLaborUnionFields &
  (
    | { RECORDNO: string; LABORUNIONID?: string }
    | { RECORDNO?: never; LABORUNIONID: string }
  );

interface UpdateLaborUnionFields {
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborunion UPDATE Request` */
export const updateLaborUnion: FunctionProfile<
  UpdateLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORUNION",
  content:
    "((RECORDNO || LABORUNIONID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getLaborUnionResponse,
};

/** What Intacct laborunion DELETE may ask for. */
export type DeleteLaborUnion = Delete;

/** `Intacct laborunion DELETE Request` */
export const deleteLaborUnion: FunctionProfile<DeleteLaborUnion, Completed> = {
  name: "Intacct laborunion DELETE Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct laborunion GET may ask for. */
export type GetLaborUnion = Read<LaborUnionField | "*">;

/** `Intacct laborunion GET Request` */
export const getLaborUnion: FunctionProfile<GetLaborUnion, LaborUnionData> = {
  name: "Intacct laborunion GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborUnionResponse,
};

/** What Intacct laborunion readByName GET may ask for. */
export type ReadByNameLaborUnion = ReadByName<LaborUnionField | "*">;

/** `Intacct laborunion readByName GET Request` */
export const readByNameLaborUnion: FunctionProfile<
  ReadByNameLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborUnionResponse,
};

/** What Intacct laborunion readByQuery QUERY may ask for. */
export type ReadByQueryLaborUnion = ReadByQuery<LaborUnionField | "*">;

/** `Intacct laborunion readByQuery QUERY Request` */
export const readByQueryLaborUnion: FunctionProfile<
  ReadByQueryLaborUnion,
  LaborUnionData
> = {
  name: "Intacct laborunion readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborUnionResponse,
};

/** What Intacct laborunion QUERY may ask for. */
export type QueryLaborUnion = QueryInput;

/** `Intacct laborunion QUERY Request` */
export const queryLaborUnion: QueryProfile<LaborUnionRecord> = {
  name: "Intacct laborunion QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborUnionResponse,
};

/** What Intacct laborunion LOOKUP may ask for. */
export type LookupLaborUnion = Lookup;

/** `Intacct laborunion LOOKUP Request` */
export const lookupLaborUnion: FunctionProfile<LookupLaborUnion, TypeData> = {
  name: "Intacct laborunion LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborUnionResponse,
};

/** `Intacct laborunion GET Response` */
export const getLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  alias: { LABORUNION: "laborunion" },
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion readByName GET Response` */
export const readByNameLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  alias: { LABORUNION: "laborunion" },
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion readByQuery QUERY Response` */
export const readByQueryLaborUnionResponse: Profile<LaborUnionData> = {
  name: "Intacct laborunion readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  alias: { LABORUNION: "laborunion" },
  types: { laborunion: () => laborUnionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion QUERY Response` */
export const queryLaborUnionResponse: Profile<LaborUnionRows> = {
  name: "Intacct laborunion QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORUNION*)",
  types: { LABORUNION: () => laborUnionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion LOOKUP Response` */
export const lookupLaborUnionResponse: Profile<TypeData> = {
  name: "Intacct laborunion LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `laborunion` holds. */
export interface LaborUnionData extends DataAttributes {
  laborunion?: LaborUnionRecord[];
}

/** The fields of a laborunion that can be asked for. */
export type LaborUnionField = keyof LaborUnionFields | `${string}.${string}`;

/** What an answer about `LABORUNION` holds. */
export interface LaborUnionRows extends DataAttributes {
  LABORUNION?: LaborUnionRecord[];
}

/** A labor union. Declared in 3.0/construction.dtd. */
export interface LaborUnionFields {
  RECORDNO?: string;
  LABORUNIONID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LaborUnionRecord extends LaborUnionFields, OpenValues {}

export const laborUnionRecord: Shape<LaborUnionRecord> = {
  element: "LABORUNION",
  content:
    "(RECORDNO? & LABORUNIONID? & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
