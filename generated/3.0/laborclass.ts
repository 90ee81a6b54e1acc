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

/** A class of labor. Declared in 3.0/construction.dtd. */
export interface CreateLaborclass {
  LABORCLASSID: string;
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct laborclass CREATE Request` */
export const createLaborclass: FunctionProfile<
  CreateLaborclass,
  LaborclassData
> = {
  name: "Intacct laborclass CREATE Request",
  version: "3.0",
  within: "create",
  element: "LABORCLASS",
  content: "(LABORCLASSID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLaborclassResponse,
};

/** A class of labor. Declared in 3.0/construction.dtd. */
export type UpdateLaborclass = UpdateLaborclassFields &
  (
    | { RECORDNO: string; LABORCLASSID?: string }
    | { RECORDNO?: never; LABORCLASSID: string }
  );

interface UpdateLaborclassFields {
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct laborclass UPDATE Request` */
export const updateLaborclass: FunctionProfile<
  UpdateLaborclass,
  LaborclassData
> = {
  name: "Intacct laborclass UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LABORCLASS",
  content:
    "((RECORDNO || LABORCLASSID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getLaborclassResponse,
};

/** What Intacct laborclass DELETE may ask for. */
export type DeleteLaborclass = Delete;

/** `Intacct laborclass DELETE Request` */
export const deleteLaborclass: FunctionProfile<DeleteLaborclass, Completed> = {
  name: "Intacct laborclass DELETE Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct laborclass GET may ask for. */
export type GetLaborclass = Read<LaborclassField | "*">;

/** `Intacct laborclass GET Request` */
export const getLaborclass: FunctionProfile<GetLaborclass, LaborclassData> = {
  name: "Intacct laborclass GET Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLaborclassResponse,
};

/** What Intacct laborclass readByName GET may ask for. */
export type ReadByNameLaborclass = ReadByName<LaborclassField | "*">;

/** `Intacct laborclass readByName GET Request` */
export const readByNameLaborclass: FunctionProfile<
  ReadByNameLaborclass,
  LaborclassData
> = {
  name: "Intacct laborclass readByName GET Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLaborclassResponse,
};

/** What Intacct laborclass readByQuery QUERY may ask for. */
export type ReadByQueryLaborclass = ReadByQuery<LaborclassField | "*">;

/** `Intacct laborclass readByQuery QUERY Request` */
export const readByQueryLaborclass: FunctionProfile<
  ReadByQueryLaborclass,
  LaborclassData
> = {
  name: "Intacct laborclass readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLaborclassResponse,
};

/** What Intacct laborclass QUERY may ask for. */
export type QueryLaborclass = QueryInput;

/** `Intacct laborclass QUERY Request` */
export const queryLaborclass: QueryProfile<LABORCLASSRecord> = {
  name: "Intacct laborclass QUERY Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLaborclassResponse,
};

/** What Intacct laborclass LOOKUP may ask for. */
export type LookupLaborclass = Lookup;

/** `Intacct laborclass LOOKUP Request` */
export const lookupLaborclass: FunctionProfile<LookupLaborclass, TypeData> = {
  name: "Intacct laborclass LOOKUP Request",
  version: "3.0",
  fixed: { object: "LABORCLASS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLaborclassResponse,
};

/** `Intacct laborclass GET Response` */
export const getLaborclassResponse: Profile<LaborclassData> = {
  name: "Intacct laborclass GET Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => lABORCLASSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborclass readByName GET Response` */
export const readByNameLaborclassResponse: Profile<LaborclassData> = {
  name: "Intacct laborclass readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => lABORCLASSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborclass readByQuery QUERY Response` */
export const readByQueryLaborclassResponse: Profile<LaborclassData> = {
  name: "Intacct laborclass readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(laborclass*)",
  types: { laborclass: () => lABORCLASSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborclass QUERY Response` */
export const queryLaborclassResponse: Profile<LABORCLASSData> = {
  name: "Intacct laborclass QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LABORCLASS*)",
  types: { LABORCLASS: () => lABORCLASSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct laborclass LOOKUP Response` */
export const lookupLaborclassResponse: Profile<TypeData> = {
  name: "Intacct laborclass LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `laborclass` holds. */
export interface LaborclassData extends DataAttributes {
  laborclass?: LABORCLASSRecord[];
}

/** The fields of a laborclass that can be asked for. */
export type LaborclassField = keyof LaborclassFields | `${string}.${string}`;

/** What an answer about `LABORCLASS` holds. */
export interface LABORCLASSData extends DataAttributes {
  LABORCLASS?: LABORCLASSRecord[];
}

/** A class of labor. Declared in 3.0/construction.dtd. */
export interface LaborclassFields {
  RECORDNO?: string;
  LABORCLASSID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LABORCLASSRecord extends LaborclassFields, OpenValues {}

export const lABORCLASSRecord: Shape<LABORCLASSRecord> = {
  element: "LABORCLASS",
  content:
    "(RECORDNO? & LABORCLASSID? & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
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
