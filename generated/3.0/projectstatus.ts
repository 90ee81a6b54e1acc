// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd; do not edit. Checksum 411e68a2bc37f6aa
import type {
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projectstatus GET. */
export type GetProjectStatus = Read<ProjectStatusField | "*">;

/** `Intacct projectstatus GET Request` */
export const getProjectStatus: FunctionProfile<
  GetProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus GET Request",
  version: "3.0",
  fixed: { object: "PROJECTSTATUS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectStatusResponse,
};

/** The input of Intacct projectstatus readByName GET. */
export type ReadByNameProjectStatus = ReadByName<ProjectStatusField | "*">;

/** `Intacct projectstatus readByName GET Request` */
export const readByNameProjectStatus: FunctionProfile<
  ReadByNameProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTSTATUS" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectStatusResponse,
};

/** The input of Intacct projectstatus readByQuery QUERY. */
export type ReadByQueryProjectStatus = ReadByQuery<ProjectStatusField | "*">;

/** `Intacct projectstatus readByQuery QUERY Request` */
export const readByQueryProjectStatus: FunctionProfile<
  ReadByQueryProjectStatus,
  ProjectStatusData
> = {
  name: "Intacct projectstatus readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTSTATUS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectStatusResponse,
};

/** The input of Intacct projectstatus QUERY. */
export type QueryProjectStatus = QueryInput;

/** `Intacct projectstatus QUERY Request` */
export const queryProjectStatus: QueryProfile<ProjectStatusRecord> = {
  name: "Intacct projectstatus QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTSTATUS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectStatusResponse,
};

/** The input of Intacct projectstatus LOOKUP. */
export type LookupProjectStatus = Lookup;

/** `Intacct projectstatus LOOKUP Request` */
export const lookupProjectStatus: FunctionProfile<
  LookupProjectStatus,
  TypeData
> = {
  name: "Intacct projectstatus LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTSTATUS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectStatusResponse,
};

/** The input of Intacct projectstatus get GET. */
export type GetProjectStatusFunction = Get;

/** `Intacct projectstatus get GET Request` */
export const getProjectStatusFunction: FunctionProfile<
  GetProjectStatusFunction,
  ProjectStatusRows2
> = {
  name: "Intacct projectstatus get GET Request",
  version: "3.0",
  fixed: { object: "projectstatus" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProjectStatusFunctionResponse,
};

/** The input of Intacct projectstatus get_list QUERY. */
export type GetListProjectStatus = GetList;

/** `Intacct projectstatus get_list QUERY Request` */
export const getListProjectStatus: FunctionProfile<
  GetListProjectStatus,
  ProjectStatusRows2
> = {
  name: "Intacct projectstatus get_list QUERY Request",
  version: "3.0",
  fixed: { object: "projectstatus" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListProjectStatusResponse,
};

/** `Intacct projectstatus GET Response` */
export const getProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus GET Response",
  version: "3.0",
  element: "data",
  content: "(projectstatus*)",
  types: { projectstatus: () => projectStatusRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus readByName GET Response` */
export const readByNameProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(projectstatus*)",
  types: { projectstatus: () => projectStatusRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus readByQuery QUERY Response` */
export const readByQueryProjectStatusResponse: Profile<ProjectStatusData> = {
  name: "Intacct projectstatus readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(projectstatus*)",
  types: { projectstatus: () => projectStatusRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus QUERY Response` */
export const queryProjectStatusResponse: Profile<ProjectStatusRows> = {
  name: "Intacct projectstatus QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTSTATUS*)",
  types: { PROJECTSTATUS: () => projectStatusRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus LOOKUP Response` */
export const lookupProjectStatusResponse: Profile<TypeData> = {
  name: "Intacct projectstatus LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus get GET Response` */
export const getProjectStatusFunctionResponse: Profile<ProjectStatusRows2> = {
  name: "Intacct projectstatus get GET Response",
  version: "3.0",
  element: "data",
  content: "(projectstatus*)",
  types: {
    projectstatus: () => ({ element: "projectstatus", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectstatus get_list QUERY Response` */
export const getListProjectStatusResponse: Profile<ProjectStatusRows2> = {
  name: "Intacct projectstatus get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(projectstatus*)",
  types: {
    projectstatus: () => ({ element: "projectstatus", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectstatus`. */
export interface ProjectStatusData extends DataAttributes {
  projectstatus?: ProjectStatusRecord[];
}

/** The fields of a projectstatus that can be requested. */
export type ProjectStatusField =
  keyof ProjectStatusFields | `${string}.${string}`;

/** The data of an answer about `PROJECTSTATUS`. */
export interface ProjectStatusRows extends DataAttributes {
  PROJECTSTATUS?: ProjectStatusRecord[];
}

/** The data of an answer about `projectstatus`. */
export interface ProjectStatusRows2 extends DataAttributes {
  projectstatus?: OpenRecord[];
}

/** A status that projects can have. Declared in 3.0/projects.dtd. */
export interface ProjectStatusFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Timesheet entry. `BOOLEAN`. */
  PREVENTTIMESHEET?: boolean | null;
  /** Expense entry. `BOOLEAN`. */
  PREVENTEXPENSE?: boolean | null;
  /** Purchasing. `BOOLEAN`. */
  PREVENTAPPO?: boolean | null;
  /** Generate invoices. `BOOLEAN`. */
  PREVENTGENINVOICE?: boolean | null;
  /** Status. "active" unless given. */
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ProjectStatusRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectStatusRecord
  extends
    ProjectStatusFields,
    OpenValues,
    Related<ProjectStatusFields, ProjectStatusRelations> {}

export const projectStatusRecord: Shape<ProjectStatusRecord> = {
  element: "PROJECTSTATUS",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & PREVENTTIMESHEET? & PREVENTEXPENSE? & PREVENTAPPO? &
    PREVENTGENINVOICE? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PREVENTTIMESHEET: "BOOLEAN",
    PREVENTEXPENSE: "BOOLEAN",
    PREVENTAPPO: "BOOLEAN",
    PREVENTGENINVOICE: "BOOLEAN",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectStatusPaths,
  answer: true,
};

export const projectStatusPaths: Paths = {
  types: {
    BOOLEAN: "PREVENTTIMESHEET PREVENTEXPENSE PREVENTAPPO PREVENTGENINVOICE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
