// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, 3.0/records/projects.dtd, shared/objects.dtd; do not edit. Checksum b46eccb9c900d910
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

/** The input of Intacct projecttype GET. */
export type GetProjectType = Read<ProjectTypeField | "*">;

/** `Intacct projecttype GET Request` */
export const getProjectType: FunctionProfile<GetProjectType, ProjectTypeData> =
  {
    name: "Intacct projecttype GET Request",
    version: "3.0",
    fixed: { object: "PROJECTTYPE" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getProjectTypeResponse,
  };

/** The input of Intacct projecttype readByName GET. */
export type ReadByNameProjectType = ReadByName<ProjectTypeField | "*">;

/** `Intacct projecttype readByName GET Request` */
export const readByNameProjectType: FunctionProfile<
  ReadByNameProjectType,
  ProjectTypeData
> = {
  name: "Intacct projecttype readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectTypeResponse,
};

/** The input of Intacct projecttype readByQuery QUERY. */
export type ReadByQueryProjectType = ReadByQuery<ProjectTypeField | "*">;

/** `Intacct projecttype readByQuery QUERY Request` */
export const readByQueryProjectType: FunctionProfile<
  ReadByQueryProjectType,
  ProjectTypeData
> = {
  name: "Intacct projecttype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectTypeResponse,
};

/** The input of Intacct projecttype QUERY. */
export type QueryProjectType = QueryInput;

/** `Intacct projecttype QUERY Request` */
export const queryProjectType: QueryProfile<ProjectTypeRecord> = {
  name: "Intacct projecttype QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectTypeResponse,
};

/** The input of Intacct projecttype LOOKUP. */
export type LookupProjectType = Lookup;

/** `Intacct projecttype LOOKUP Request` */
export const lookupProjectType: FunctionProfile<LookupProjectType, TypeData> = {
  name: "Intacct projecttype LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectTypeResponse,
};

/** The input of Intacct projecttype get GET. */
export type GetProjectTypeFunction = Get;

/** `Intacct projecttype get GET Request` */
export const getProjectTypeFunction: FunctionProfile<
  GetProjectTypeFunction,
  ProjectTypeRows2
> = {
  name: "Intacct projecttype get GET Request",
  version: "3.0",
  fixed: { object: "projecttype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProjectTypeFunctionResponse,
};

/** The input of Intacct projecttype get_list QUERY. */
export type GetListProjectType = GetList;

/** `Intacct projecttype get_list QUERY Request` */
export const getListProjectType: FunctionProfile<
  GetListProjectType,
  ProjectTypeRows2
> = {
  name: "Intacct projecttype get_list QUERY Request",
  version: "3.0",
  fixed: { object: "projecttype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListProjectTypeResponse,
};

/** `Intacct projecttype GET Response` */
export const getProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype GET Response",
  version: "3.0",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: () => projectTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype readByName GET Response` */
export const readByNameProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: () => projectTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype readByQuery QUERY Response` */
export const readByQueryProjectTypeResponse: Profile<ProjectTypeData> = {
  name: "Intacct projecttype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: () => projectTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype QUERY Response` */
export const queryProjectTypeResponse: Profile<ProjectTypeRows> = {
  name: "Intacct projecttype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECTTYPE*)",
  types: { PROJECTTYPE: () => projectTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype LOOKUP Response` */
export const lookupProjectTypeResponse: Profile<TypeData> = {
  name: "Intacct projecttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype get GET Response` */
export const getProjectTypeFunctionResponse: Profile<ProjectTypeRows2> = {
  name: "Intacct projecttype get GET Response",
  version: "3.0",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: () => ({ element: "projecttype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct projecttype get_list QUERY Response` */
export const getListProjectTypeResponse: Profile<ProjectTypeRows2> = {
  name: "Intacct projecttype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(projecttype*)",
  types: { projecttype: () => ({ element: "projecttype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projecttype`. */
export interface ProjectTypeData extends DataAttributes {
  projecttype?: ProjectTypeRecord[];
}

/** The fields of a projecttype that can be requested. */
export type ProjectTypeField = keyof ProjectTypeFields | `${string}.${string}`;

/** The data of an answer about `PROJECTTYPE`. */
export interface ProjectTypeRows extends DataAttributes {
  PROJECTTYPE?: ProjectTypeRecord[];
}

/** The data of an answer about `projecttype`. */
export interface ProjectTypeRows2 extends DataAttributes {
  projecttype?: OpenRecord[];
}

/** A type of projects. Declared in 3.0/projects.dtd. */
export interface ProjectTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project type. */
  NAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  PARENT?: ProjectTypeParentRecord;
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
export interface ProjectTypeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectTypeRecord
  extends
    ProjectTypeFields,
    OpenValues,
    Related<ProjectTypeFields, ProjectTypeRelations> {}

export const projectTypeRecord: Shape<ProjectTypeRecord> = {
  element: "PROJECTTYPE",
  content: `(RECORDNO? & NAME? & STATUS? & PARENTNAME? & PARENT? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PARENT: () => projectTypeParentRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectTypePaths,
  answer: true,
};

export const projectTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/projects.dtd. */
export interface ProjectTypeParentRecord extends OpenValues {
  /** Parent type. */
  NAME?: string;
}

export const projectTypeParentRecord: Shape<ProjectTypeParentRecord> = {
  element: "PARENT",
  content: "(NAME? & #ANY*)",
  answer: true,
};
