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

/** What Intacct projectresources GET may ask for. */
export type GetProjectResources = Read<ProjectResourcesField | "*">;

/** `Intacct projectresources GET Request` */
export const getProjectResources: FunctionProfile<
  GetProjectResources,
  ProjectResourcesData
> = {
  name: "Intacct projectresources GET Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectResourcesResponse,
};

/** What Intacct projectresources readByQuery QUERY may ask for. */
export type ReadByQueryProjectResources = ReadByQuery<
  ProjectResourcesField | "*"
>;

/** `Intacct projectresources readByQuery QUERY Request` */
export const readByQueryProjectResources: FunctionProfile<
  ReadByQueryProjectResources,
  ProjectResourcesData
> = {
  name: "Intacct projectresources readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectResourcesResponse,
};

/** What Intacct projectresources QUERY may ask for. */
export type QueryProjectResources = QueryInput;

/** `Intacct projectresources QUERY Request` */
export const queryProjectResources: QueryProfile<ProjectResourcesRecord> = {
  name: "Intacct projectresources QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectResourcesResponse,
};

/** What Intacct projectresources LOOKUP may ask for. */
export type LookupProjectResources = Lookup;

/** `Intacct projectresources LOOKUP Request` */
export const lookupProjectResources: FunctionProfile<
  LookupProjectResources,
  TypeData
> = {
  name: "Intacct projectresources LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTRESOURCES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectResourcesResponse,
};

/** `Intacct projectresources GET Response` */
export const getProjectResourcesResponse: Profile<ProjectResourcesData> = {
  name: "Intacct projectresources GET Response",
  version: "3.0",
  element: "data",
  content: "(projectresources*)",
  alias: { PROJECTRESOURCES: "projectresources" },
  types: { projectresources: () => projectResourcesRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectresources readByQuery QUERY Response` */
export const readByQueryProjectResourcesResponse: Profile<ProjectResourcesData> =
  {
    name: "Intacct projectresources readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(projectresources*)",
    alias: { PROJECTRESOURCES: "projectresources" },
    types: { projectresources: () => projectResourcesRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct projectresources QUERY Response` */
export const queryProjectResourcesResponse: Profile<ProjectResourcesRows> = {
  name: "Intacct projectresources QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTRESOURCES*)",
  types: { PROJECTRESOURCES: () => projectResourcesRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct projectresources LOOKUP Response` */
export const lookupProjectResourcesResponse: Profile<TypeData> = {
  name: "Intacct projectresources LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `projectresources` holds. */
export interface ProjectResourcesData extends DataAttributes {
  projectresources?: ProjectResourcesRecord[];
}

/** The fields of a projectresources that can be asked for. */
export type ProjectResourcesField =
  keyof ProjectResourcesFields | `${string}.${string}`;

/** What an answer about `PROJECTRESOURCES` holds. */
export interface ProjectResourcesRows extends DataAttributes {
  PROJECTRESOURCES?: ProjectResourcesRecord[];
}

/** A resource of a project. Declared in 3.0/projects.dtd. */
export interface ProjectResourcesFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROJECTID?: string;
  EMPLOYEEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProjectResourcesRecord
  extends ProjectResourcesFields, OpenValues {}

export const projectResourcesRecord: Shape<ProjectResourcesRecord> = {
  element: "PROJECTRESOURCES",
  content: "(RECORDNO? & PROJECTID? & EMPLOYEEID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
