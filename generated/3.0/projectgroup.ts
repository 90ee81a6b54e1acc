// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd; do not edit. Checksum 30f12bebb70e921c
import type {
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projectgroup GET. */
export type GetProjectGroup = Read<ProjectGroupField | "*">;

/** `Intacct projectgroup GET Request` */
export const getProjectGroup: FunctionProfile<
  GetProjectGroup,
  ProjectGroupData
> = {
  name: "Intacct projectgroup GET Request",
  version: "3.0",
  fixed: { object: "PROJECTGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectGroupResponse,
};

/** The input of Intacct projectgroup readByName GET. */
export type ReadByNameProjectGroup = ReadByName<ProjectGroupField | "*">;

/** `Intacct projectgroup readByName GET Request` */
export const readByNameProjectGroup: FunctionProfile<
  ReadByNameProjectGroup,
  ProjectGroupData
> = {
  name: "Intacct projectgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectGroupResponse,
};

/** The input of Intacct projectgroup readByQuery QUERY. */
export type ReadByQueryProjectGroup = ReadByQuery<ProjectGroupField | "*">;

/** `Intacct projectgroup readByQuery QUERY Request` */
export const readByQueryProjectGroup: FunctionProfile<
  ReadByQueryProjectGroup,
  ProjectGroupData
> = {
  name: "Intacct projectgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectGroupResponse,
};

/** The input of Intacct projectgroup QUERY. */
export type QueryProjectGroup = QueryInput;

/** `Intacct projectgroup QUERY Request` */
export const queryProjectGroup: QueryProfile<ProjectGroupRecord> = {
  name: "Intacct projectgroup QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectGroupResponse,
};

/** The input of Intacct projectgroup LOOKUP. */
export type LookupProjectGroup = Lookup;

/** `Intacct projectgroup LOOKUP Request` */
export const lookupProjectGroup: FunctionProfile<LookupProjectGroup, TypeData> =
  {
    name: "Intacct projectgroup LOOKUP Request",
    version: "3.0",
    fixed: { object: "PROJECTGROUP" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupProjectGroupResponse,
  };

/** `Intacct projectgroup GET Response` */
export const getProjectGroupResponse: Profile<ProjectGroupData> = {
  name: "Intacct projectgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(projectgroup*)",
  types: { projectgroup: () => projectGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectgroup readByName GET Response` */
export const readByNameProjectGroupResponse: Profile<ProjectGroupData> = {
  name: "Intacct projectgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(projectgroup*)",
  types: { projectgroup: () => projectGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectgroup readByQuery QUERY Response` */
export const readByQueryProjectGroupResponse: Profile<ProjectGroupData> = {
  name: "Intacct projectgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(projectgroup*)",
  types: { projectgroup: () => projectGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectgroup QUERY Response` */
export const queryProjectGroupResponse: Profile<ProjectGroupRows> = {
  name: "Intacct projectgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTGROUP*)",
  types: { PROJECTGROUP: () => projectGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projectgroup LOOKUP Response` */
export const lookupProjectGroupResponse: Profile<TypeData> = {
  name: "Intacct projectgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectgroup`. */
export interface ProjectGroupData extends DataAttributes {
  projectgroup?: ProjectGroupRecord[];
}

/** The fields of a projectgroup that can be requested. */
export type ProjectGroupField =
  keyof ProjectGroupFields | `${string}.${string}`;

/** The data of an answer about `PROJECTGROUP`. */
export interface ProjectGroupRows extends DataAttributes {
  PROJECTGROUP?: ProjectGroupRecord[];
}

/** A group of projects. Declared in 3.0/projects.dtd. */
export interface ProjectGroupFields {
  /** Record no. */
  RECORDNO?: string;
  /** Project group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
  /** Dimension structure. `BOOLEAN`. */
  CREATEDIMCOMP?: boolean | null;
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
export interface ProjectGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectGroupRecord
  extends
    ProjectGroupFields,
    OpenValues,
    Related<ProjectGroupFields, ProjectGroupRelations> {}

export const projectGroupRecord: Shape<ProjectGroupRecord> = {
  element: "PROJECTGROUP",
  content: `(RECORDNO? & ID? & NAME? & DESCRIPTION? & GROUPTYPE? & CREATEDIMCOMP? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    CREATEDIMCOMP: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectGroupPaths,
  answer: true,
};

export const projectGroupPaths: Paths = {
  types: { BOOLEAN: "CREATEDIMCOMP", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
