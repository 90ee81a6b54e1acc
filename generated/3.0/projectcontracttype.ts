// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum e3cda9fb8428c518
import type {
  Completed,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A type of project contracts. Declared in 3.0/construction.dtd. */
export interface CreateProjectcontracttype {
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID: string;
  /** Project contract type name. */
  PROJECTCONTRACTTYPENAME: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct projectcontracttype CREATE Request` */
export const createProjectcontracttype: FunctionProfile<
  CreateProjectcontracttype,
  ProjectcontracttypeData
> = {
  name: "Intacct projectcontracttype CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROJECTCONTRACTTYPE",
  content:
    "(PROJECTCONTRACTTYPEID & PROJECTCONTRACTTYPENAME & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getProjectcontracttypeResponse,
};

/** A type of project contracts. Declared in 3.0/construction.dtd. */
export interface UpdateProjectcontracttype {
  /** Record number. */
  RECORDNO?: string;
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID?: string;
  /** Project contract type name. */
  PROJECTCONTRACTTYPENAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct projectcontracttype UPDATE Request` */
export const updateProjectcontracttype: FunctionProfile<
  UpdateProjectcontracttype,
  ProjectcontracttypeData
> = {
  name: "Intacct projectcontracttype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROJECTCONTRACTTYPE",
  content:
    "(RECORDNO? & PROJECTCONTRACTTYPEID? & PROJECTCONTRACTTYPENAME? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getProjectcontracttypeResponse,
};

/** The input of Intacct projectcontracttype DELETE. */
export type DeleteProjectcontracttype = Delete;

/** `Intacct projectcontracttype DELETE Request` */
export const deleteProjectcontracttype: FunctionProfile<
  DeleteProjectcontracttype,
  Completed
> = {
  name: "Intacct projectcontracttype DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct projectcontracttype GET. */
export type GetProjectcontracttype = Read<ProjectcontracttypeField | "*">;

/** `Intacct projectcontracttype GET Request` */
export const getProjectcontracttype: FunctionProfile<
  GetProjectcontracttype,
  ProjectcontracttypeData
> = {
  name: "Intacct projectcontracttype GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectcontracttypeResponse,
};

/** The input of Intacct projectcontracttype readByName GET. */
export type ReadByNameProjectcontracttype = ReadByName<
  ProjectcontracttypeField | "*"
>;

/** `Intacct projectcontracttype readByName GET Request` */
export const readByNameProjectcontracttype: FunctionProfile<
  ReadByNameProjectcontracttype,
  ProjectcontracttypeData
> = {
  name: "Intacct projectcontracttype readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectcontracttypeResponse,
};

/** The input of Intacct projectcontracttype QUERY. */
export type QueryProjectcontracttype = QueryInput;

/** `Intacct projectcontracttype QUERY Request` */
export const queryProjectcontracttype: QueryProfile<ProjectcontracttypeRecord> =
  {
    name: "Intacct projectcontracttype QUERY Request",
    version: "3.0",
    fixed: { object: "PROJECTCONTRACTTYPE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProjectcontracttypeResponse,
  };

/** The input of Intacct projectcontracttype LOOKUP. */
export type LookupProjectcontracttype = Lookup;

/** `Intacct projectcontracttype LOOKUP Request` */
export const lookupProjectcontracttype: FunctionProfile<
  LookupProjectcontracttype,
  TypeData
> = {
  name: "Intacct projectcontracttype LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectcontracttypeResponse,
};

/** `Intacct projectcontracttype GET Response` */
export const getProjectcontracttypeResponse: Profile<ProjectcontracttypeData> =
  {
    name: "Intacct projectcontracttype GET Response",
    version: "3.0",
    element: "data",
    content: "(projectcontracttype*)",
    types: { projectcontracttype: () => projectcontracttypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectcontracttype readByName GET Response` */
export const readByNameProjectcontracttypeResponse: Profile<ProjectcontracttypeData> =
  {
    name: "Intacct projectcontracttype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(projectcontracttype*)",
    types: { projectcontracttype: () => projectcontracttypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectcontracttype QUERY Response` */
export const queryProjectcontracttypeResponse: Profile<ProjectcontracttypeRows> =
  {
    name: "Intacct projectcontracttype QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROJECTCONTRACTTYPE*)",
    types: { PROJECTCONTRACTTYPE: () => projectcontracttypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct projectcontracttype LOOKUP Response` */
export const lookupProjectcontracttypeResponse: Profile<TypeData> = {
  name: "Intacct projectcontracttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectcontracttype`. */
export interface ProjectcontracttypeData extends DataAttributes {
  projectcontracttype?: ProjectcontracttypeRecord[];
}

/** The fields of a projectcontracttype that can be requested. */
export type ProjectcontracttypeField =
  keyof ProjectcontracttypeFields | `${string}.${string}`;

/** The data of an answer about `PROJECTCONTRACTTYPE`. */
export interface ProjectcontracttypeRows extends DataAttributes {
  PROJECTCONTRACTTYPE?: ProjectcontracttypeRecord[];
}

/** A type of project contracts. Declared in 3.0/construction.dtd. */
export interface ProjectcontracttypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project contract type ID. */
  PROJECTCONTRACTTYPEID?: string;
  /** Project contract type name. */
  PROJECTCONTRACTTYPENAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ProjectcontracttypeRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectcontracttypeRecord
  extends
    ProjectcontracttypeFields,
    OpenValues,
    Related<ProjectcontracttypeFields, ProjectcontracttypeRelations> {}

export const projectcontracttypeRecord: Shape<ProjectcontracttypeRecord> = {
  element: "PROJECTCONTRACTTYPE",
  content: `(RECORDNO? & PROJECTCONTRACTTYPEID? & PROJECTCONTRACTTYPENAME? & STATUS? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => projectcontracttypePaths,
  answer: true,
};

export const projectcontracttypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
