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

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export interface CreateEmployeeposition {
  POSITIONID: string;
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct employeeposition CREATE Request` */
export const createEmployeeposition: FunctionProfile<
  CreateEmployeeposition,
  EmployeepositionData
> = {
  name: "Intacct employeeposition CREATE Request",
  version: "3.0",
  within: "create",
  element: "EMPLOYEEPOSITION",
  content: "(POSITIONID & NAME & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getEmployeepositionResponse,
};

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export type UpdateEmployeeposition = UpdateEmployeepositionFields &
  (
    | { RECORDNO: string; POSITIONID?: string }
    | { RECORDNO?: never; POSITIONID: string }
  );

interface UpdateEmployeepositionFields {
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct employeeposition UPDATE Request` */
export const updateEmployeeposition: FunctionProfile<
  UpdateEmployeeposition,
  EmployeepositionData
> = {
  name: "Intacct employeeposition UPDATE Request",
  version: "3.0",
  within: "update",
  element: "EMPLOYEEPOSITION",
  content:
    "((RECORDNO || POSITIONID) & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getEmployeepositionResponse,
};

/** What Intacct employeeposition DELETE may ask for. */
export type DeleteEmployeeposition = Delete;

/** `Intacct employeeposition DELETE Request` */
export const deleteEmployeeposition: FunctionProfile<
  DeleteEmployeeposition,
  Completed
> = {
  name: "Intacct employeeposition DELETE Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct employeeposition GET may ask for. */
export type GetEmployeeposition = Read<EmployeepositionField | "*">;

/** `Intacct employeeposition GET Request` */
export const getEmployeeposition: FunctionProfile<
  GetEmployeeposition,
  EmployeepositionData
> = {
  name: "Intacct employeeposition GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeepositionResponse,
};

/** What Intacct employeeposition readByName GET may ask for. */
export type ReadByNameEmployeeposition = ReadByName<
  EmployeepositionField | "*"
>;

/** `Intacct employeeposition readByName GET Request` */
export const readByNameEmployeeposition: FunctionProfile<
  ReadByNameEmployeeposition,
  EmployeepositionData
> = {
  name: "Intacct employeeposition readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeepositionResponse,
};

/** What Intacct employeeposition readByQuery QUERY may ask for. */
export type ReadByQueryEmployeeposition = ReadByQuery<
  EmployeepositionField | "*"
>;

/** `Intacct employeeposition readByQuery QUERY Request` */
export const readByQueryEmployeeposition: FunctionProfile<
  ReadByQueryEmployeeposition,
  EmployeepositionData
> = {
  name: "Intacct employeeposition readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeepositionResponse,
};

/** What Intacct employeeposition QUERY may ask for. */
export type QueryEmployeeposition = QueryInput;

/** `Intacct employeeposition QUERY Request` */
export const queryEmployeeposition: QueryProfile<EMPLOYEEPOSITIONRecord> = {
  name: "Intacct employeeposition QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeepositionResponse,
};

/** What Intacct employeeposition LOOKUP may ask for. */
export type LookupEmployeeposition = Lookup;

/** `Intacct employeeposition LOOKUP Request` */
export const lookupEmployeeposition: FunctionProfile<
  LookupEmployeeposition,
  TypeData
> = {
  name: "Intacct employeeposition LOOKUP Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEPOSITION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEmployeepositionResponse,
};

/** `Intacct employeeposition GET Response` */
export const getEmployeepositionResponse: Profile<EmployeepositionData> = {
  name: "Intacct employeeposition GET Response",
  version: "3.0",
  element: "data",
  content: "(employeeposition*)",
  types: { employeeposition: () => eMPLOYEEPOSITIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeeposition readByName GET Response` */
export const readByNameEmployeepositionResponse: Profile<EmployeepositionData> =
  {
    name: "Intacct employeeposition readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(employeeposition*)",
    types: { employeeposition: () => eMPLOYEEPOSITIONRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct employeeposition readByQuery QUERY Response` */
export const readByQueryEmployeepositionResponse: Profile<EmployeepositionData> =
  {
    name: "Intacct employeeposition readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(employeeposition*)",
    types: { employeeposition: () => eMPLOYEEPOSITIONRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct employeeposition QUERY Response` */
export const queryEmployeepositionResponse: Profile<EMPLOYEEPOSITIONData> = {
  name: "Intacct employeeposition QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEEPOSITION*)",
  types: { EMPLOYEEPOSITION: () => eMPLOYEEPOSITIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employeeposition LOOKUP Response` */
export const lookupEmployeepositionResponse: Profile<TypeData> = {
  name: "Intacct employeeposition LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `employeeposition` holds. */
export interface EmployeepositionData extends DataAttributes {
  employeeposition?: EMPLOYEEPOSITIONRecord[];
}

/** The fields of an employeeposition that can be asked for. */
export type EmployeepositionField =
  keyof EmployeepositionFields | `${string}.${string}`;

/** What an answer about `EMPLOYEEPOSITION` holds. */
export interface EMPLOYEEPOSITIONData extends DataAttributes {
  EMPLOYEEPOSITION?: EMPLOYEEPOSITIONRecord[];
}

/** A position that employees can have. Declared in 3.0/construction.dtd. */
export interface EmployeepositionFields {
  RECORDNO?: string;
  POSITIONID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EMPLOYEEPOSITIONRecord
  extends EmployeepositionFields, OpenValues {}

export const eMPLOYEEPOSITIONRecord: Shape<EMPLOYEEPOSITIONRecord> = {
  element: "EMPLOYEEPOSITION",
  content: "(RECORDNO? & POSITIONID? & NAME? & DESCRIPTION? & STATUS? & #ANY*)",
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
