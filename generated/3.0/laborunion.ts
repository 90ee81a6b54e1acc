// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A labor union. Declared in 3.0/construction.dtd. */
export interface CreateLaborunion {
  LABORUNIONID: string;
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct laborunion CREATE Request` */
export const createLaborunion: FunctionProfile<
  CreateLaborunion,
  LaborunionData
> = {
  name: "Intacct laborunion CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORUNION",
  content: "(LABORUNIONID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborunionResponse,
};

/** A labor union. Declared in 3.0/construction.dtd. */
export type UpdateLaborunion = UpdateLaborunionFields &
  (
    | { RECORDNO: string; LABORUNIONID?: string }
    | { RECORDNO?: never; LABORUNIONID: string }
  );

interface UpdateLaborunionFields {
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborunion UPDATE Request` */
export const updateLaborunion: FunctionProfile<
  UpdateLaborunion,
  LaborunionData
> = {
  name: "Intacct laborunion UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORUNION",
  content:
    "((RECORDNO || LABORUNIONID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getLaborunionResponse,
};

/** What Intacct laborunion DELETE may ask for. */
export type DeleteLaborunion = Delete;

/** `Intacct laborunion DELETE Request` */
export const deleteLaborunion: FunctionProfile<DeleteLaborunion, Completed> = {
  name: "Intacct laborunion DELETE Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct laborunion GET may ask for. */
export type GetLaborunion = Read<LaborunionField | "*">;

/** `Intacct laborunion GET Request` */
export const getLaborunion: FunctionProfile<GetLaborunion, LaborunionData> = {
  name: "Intacct laborunion GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborunionResponse,
};

/** What Intacct laborunion readByName GET may ask for. */
export type ReadByNameLaborunion = ReadByName<LaborunionField | "*">;

/** `Intacct laborunion readByName GET Request` */
export const readByNameLaborunion: FunctionProfile<
  ReadByNameLaborunion,
  LaborunionData
> = {
  name: "Intacct laborunion readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborunionResponse,
};

/** What Intacct laborunion readByQuery QUERY may ask for. */
export type ReadByQueryLaborunion = ReadByQuery<LaborunionField | "*">;

/** `Intacct laborunion readByQuery QUERY Request` */
export const readByQueryLaborunion: FunctionProfile<
  ReadByQueryLaborunion,
  LaborunionData
> = {
  name: "Intacct laborunion readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborunionResponse,
};

/** What Intacct laborunion QUERY may ask for. */
export type QueryLaborunion = QueryInput;

/** `Intacct laborunion QUERY Request` */
export const queryLaborunion: QueryProfile<LABORUNIONRecord> = {
  name: "Intacct laborunion QUERY Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborunionResponse,
};

/** What Intacct laborunion LOOKUP may ask for. */
export type LookupLaborunion = Lookup;

/** `Intacct laborunion LOOKUP Request` */
export const lookupLaborunion: FunctionProfile<LookupLaborunion, TypeData> = {
  name: "Intacct laborunion LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORUNION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborunionResponse,
};

/** `Intacct laborunion GET Response` */
export const getLaborunionResponse: Profile<LaborunionData> = {
  name: "Intacct laborunion GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => lABORUNIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion readByName GET Response` */
export const readByNameLaborunionResponse: Profile<LaborunionData> = {
  name: "Intacct laborunion readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => lABORUNIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion readByQuery QUERY Response` */
export const readByQueryLaborunionResponse: Profile<LaborunionData> = {
  name: "Intacct laborunion readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborunion*)",
  types: { laborunion: () => lABORUNIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion QUERY Response` */
export const queryLaborunionResponse: Profile<LABORUNIONData> = {
  name: "Intacct laborunion QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORUNION*)",
  types: { LABORUNION: () => lABORUNIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborunion LOOKUP Response` */
export const lookupLaborunionResponse: Profile<TypeData> = {
  name: "Intacct laborunion LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `laborunion` holds. */
export interface LaborunionData extends DataAttributes {
  laborunion?: LABORUNIONRecord[];
}

/** The fields of a laborunion that can be asked for. */
export type LaborunionField = keyof LaborunionFields | `${string}.${string}`;

/** What an answer about `LABORUNION` holds. */
export interface LABORUNIONData extends DataAttributes {
  LABORUNION?: LABORUNIONRecord[];
}

/** A labor union. Declared in 3.0/construction.dtd. */
export interface LaborunionFields {
  RECORDNO?: string;
  LABORUNIONID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LABORUNIONRecord extends LaborunionFields, OpenValues {}

export const lABORUNIONRecord: Shape<LABORUNIONRecord> = {
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
