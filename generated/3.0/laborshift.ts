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

/** A shift of labor. Declared in 3.0/construction.dtd. */
export interface CreateLaborshift {
  LABORSHIFTID: string;
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct laborshift CREATE Request` */
export const createLaborshift: FunctionProfile<
  CreateLaborshift,
  LaborshiftData
> = {
  name: "Intacct laborshift CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORSHIFT",
  content: "(LABORSHIFTID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborshiftResponse,
};

/** A shift of labor. Declared in 3.0/construction.dtd. */
export type UpdateLaborshift = UpdateLaborshiftFields &
  (
    | { RECORDNO: string; LABORSHIFTID?: string }
    | { RECORDNO?: never; LABORSHIFTID: string }
  );

interface UpdateLaborshiftFields {
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborshift UPDATE Request` */
export const updateLaborshift: FunctionProfile<
  UpdateLaborshift,
  LaborshiftData
> = {
  name: "Intacct laborshift UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORSHIFT",
  content:
    "((RECORDNO || LABORSHIFTID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getLaborshiftResponse,
};

/** What Intacct laborshift DELETE may ask for. */
export type DeleteLaborshift = Delete;

/** `Intacct laborshift DELETE Request` */
export const deleteLaborshift: FunctionProfile<DeleteLaborshift, Completed> = {
  name: "Intacct laborshift DELETE Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct laborshift GET may ask for. */
export type GetLaborshift = Read<LaborshiftField | "*">;

/** `Intacct laborshift GET Request` */
export const getLaborshift: FunctionProfile<GetLaborshift, LaborshiftData> = {
  name: "Intacct laborshift GET Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborshiftResponse,
};

/** What Intacct laborshift readByName GET may ask for. */
export type ReadByNameLaborshift = ReadByName<LaborshiftField | "*">;

/** `Intacct laborshift readByName GET Request` */
export const readByNameLaborshift: FunctionProfile<
  ReadByNameLaborshift,
  LaborshiftData
> = {
  name: "Intacct laborshift readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborshiftResponse,
};

/** What Intacct laborshift readByQuery QUERY may ask for. */
export type ReadByQueryLaborshift = ReadByQuery<LaborshiftField | "*">;

/** `Intacct laborshift readByQuery QUERY Request` */
export const readByQueryLaborshift: FunctionProfile<
  ReadByQueryLaborshift,
  LaborshiftData
> = {
  name: "Intacct laborshift readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborshiftResponse,
};

/** What Intacct laborshift QUERY may ask for. */
export type QueryLaborshift = QueryInput;

/** `Intacct laborshift QUERY Request` */
export const queryLaborshift: QueryProfile<LABORSHIFTRecord> = {
  name: "Intacct laborshift QUERY Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborshiftResponse,
};

/** What Intacct laborshift LOOKUP may ask for. */
export type LookupLaborshift = Lookup;

/** `Intacct laborshift LOOKUP Request` */
export const lookupLaborshift: FunctionProfile<LookupLaborshift, TypeData> = {
  name: "Intacct laborshift LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORSHIFT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborshiftResponse,
};

/** `Intacct laborshift GET Response` */
export const getLaborshiftResponse: Profile<LaborshiftData> = {
  name: "Intacct laborshift GET Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => lABORSHIFTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborshift readByName GET Response` */
export const readByNameLaborshiftResponse: Profile<LaborshiftData> = {
  name: "Intacct laborshift readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => lABORSHIFTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborshift readByQuery QUERY Response` */
export const readByQueryLaborshiftResponse: Profile<LaborshiftData> = {
  name: "Intacct laborshift readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborshift*)",
  types: { laborshift: () => lABORSHIFTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborshift QUERY Response` */
export const queryLaborshiftResponse: Profile<LABORSHIFTData> = {
  name: "Intacct laborshift QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORSHIFT*)",
  types: { LABORSHIFT: () => lABORSHIFTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborshift LOOKUP Response` */
export const lookupLaborshiftResponse: Profile<TypeData> = {
  name: "Intacct laborshift LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `laborshift` holds. */
export interface LaborshiftData extends DataAttributes {
  laborshift?: LABORSHIFTRecord[];
}

/** The fields of a laborshift that can be asked for. */
export type LaborshiftField = keyof LaborshiftFields | `${string}.${string}`;

/** What an answer about `LABORSHIFT` holds. */
export interface LABORSHIFTData extends DataAttributes {
  LABORSHIFT?: LABORSHIFTRecord[];
}

/** A shift of labor. Declared in 3.0/construction.dtd. */
export interface LaborshiftFields {
  RECORDNO?: string;
  LABORSHIFTID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LABORSHIFTRecord extends LaborshiftFields, OpenValues {}

export const lABORSHIFTRecord: Shape<LABORSHIFTRecord> = {
  element: "LABORSHIFT",
  content:
    "(RECORDNO? & LABORSHIFTID? & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
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
