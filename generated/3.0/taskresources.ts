// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit.
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

/** What Intacct taskresources GET may ask for. */
export type GetTaskResources = Read<TaskResourcesField | "*">;

/** `Intacct taskresources GET Request` */
export const getTaskResources: FunctionProfile<
  GetTaskResources,
  TaskResourcesData
> = {
  name: "Intacct taskresources GET Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaskResourcesResponse,
};

/** What Intacct taskresources readByQuery QUERY may ask for. */
export type ReadByQueryTaskResources = ReadByQuery<TaskResourcesField | "*">;

/** `Intacct taskresources readByQuery QUERY Request` */
export const readByQueryTaskResources: FunctionProfile<
  ReadByQueryTaskResources,
  TaskResourcesData
> = {
  name: "Intacct taskresources readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaskResourcesResponse,
};

/** What Intacct taskresources QUERY may ask for. */
export type QueryTaskResources = QueryInput;

/** `Intacct taskresources QUERY Request` */
export const queryTaskResources: QueryProfile<TaskResourcesRecord> = {
  name: "Intacct taskresources QUERY Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaskResourcesResponse,
};

/** What Intacct taskresources LOOKUP may ask for. */
export type LookupTaskResources = Lookup;

/** `Intacct taskresources LOOKUP Request` */
export const lookupTaskResources: FunctionProfile<
  LookupTaskResources,
  TypeData
> = {
  name: "Intacct taskresources LOOKUP Request",
  version: "3.0",
  fixed: { object: "TASKRESOURCES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaskResourcesResponse,
};

/** `Intacct taskresources GET Response` */
export const getTaskResourcesResponse: Profile<TaskResourcesData> = {
  name: "Intacct taskresources GET Response",
  version: "3.0",
  element: "data",
  content: "(taskresources*)",
  alias: { TASKRESOURCES: "taskresources" },
  types: { taskresources: () => taskResourcesRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taskresources readByQuery QUERY Response` */
export const readByQueryTaskResourcesResponse: Profile<TaskResourcesData> = {
  name: "Intacct taskresources readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taskresources*)",
  alias: { TASKRESOURCES: "taskresources" },
  types: { taskresources: () => taskResourcesRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taskresources QUERY Response` */
export const queryTaskResourcesResponse: Profile<TaskResourcesRows> = {
  name: "Intacct taskresources QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TASKRESOURCES*)",
  types: { TASKRESOURCES: () => taskResourcesRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct taskresources LOOKUP Response` */
export const lookupTaskResourcesResponse: Profile<TypeData> = {
  name: "Intacct taskresources LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `taskresources` holds. */
export interface TaskResourcesData extends DataAttributes {
  taskresources?: TaskResourcesRecord[];
}

/** The fields of a taskresources that can be asked for. */
export type TaskResourcesField =
  keyof TaskResourcesFields | `${string}.${string}`;

/** What an answer about `TASKRESOURCES` holds. */
export interface TaskResourcesRows extends DataAttributes {
  TASKRESOURCES?: TaskResourcesRecord[];
}

/** A resource of a task. Declared in 3.0/projects.dtd. */
export interface TaskResourcesFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TASKID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface TaskResourcesRecord extends TaskResourcesFields, OpenValues {}

export const taskResourcesRecord: Shape<TaskResourcesRecord> = {
  element: "TASKRESOURCES",
  content: "(RECORDNO? & TASKID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
