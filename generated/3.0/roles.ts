// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 1df7eec6d51eb797
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RoleGroupsRecord, roleGroupsPaths } from "./rolegroups.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct roles GET. */
export type GetRoles = Read<RolesField | "*">;

/** `Intacct roles GET Request` */
export const getRoles: FunctionProfile<GetRoles, RolesData> = {
  name: "Intacct roles GET Request",
  version: "3.0",
  fixed: { object: "ROLES" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRolesResponse,
};

/** The input of Intacct roles readByName GET. */
export type ReadByNameRoles = ReadByName<RolesField | "*">;

/** `Intacct roles readByName GET Request` */
export const readByNameRoles: FunctionProfile<ReadByNameRoles, RolesData> = {
  name: "Intacct roles readByName GET Request",
  version: "3.0",
  fixed: { object: "ROLES" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameRolesResponse,
};

/** The input of Intacct roles readByQuery QUERY. */
export type ReadByQueryRoles = ReadByQuery<RolesField | "*">;

/** `Intacct roles readByQuery QUERY Request` */
export const readByQueryRoles: FunctionProfile<ReadByQueryRoles, RolesData> = {
  name: "Intacct roles readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRolesResponse,
};

/** The input of Intacct roles QUERY. */
export type QueryRoles = QueryInput;

/** `Intacct roles QUERY Request` */
export const queryRoles: QueryProfile<RolesRecord> = {
  name: "Intacct roles QUERY Request",
  version: "3.0",
  fixed: { object: "ROLES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRolesResponse,
};

/** The input of Intacct roles LOOKUP. */
export type LookupRoles = Lookup;

/** `Intacct roles LOOKUP Request` */
export const lookupRoles: FunctionProfile<LookupRoles, TypeData> = {
  name: "Intacct roles LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRolesResponse,
};

/** `Intacct roles GET Response` */
export const getRolesResponse: Profile<RolesData> = {
  name: "Intacct roles GET Response",
  version: "3.0",
  element: "data",
  content: "(roles*)",
  types: { roles: () => rolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roles readByName GET Response` */
export const readByNameRolesResponse: Profile<RolesData> = {
  name: "Intacct roles readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(roles*)",
  types: { roles: () => rolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roles readByQuery QUERY Response` */
export const readByQueryRolesResponse: Profile<RolesData> = {
  name: "Intacct roles readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roles*)",
  types: { roles: () => rolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roles QUERY Response` */
export const queryRolesResponse: Profile<RolesRows> = {
  name: "Intacct roles QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLES*)",
  types: { ROLES: () => rolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roles LOOKUP Response` */
export const lookupRolesResponse: Profile<TypeData> = {
  name: "Intacct roles LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `roles`. */
export interface RolesData extends DataAttributes {
  roles?: RolesRecord[];
}

/** The fields of a roles that can be requested. */
export type RolesField = keyof RolesFields | `${string}.${string}`;

/** The data of an answer about `ROLES`. */
export interface RolesRows extends DataAttributes {
  ROLES?: RolesRecord[];
}

/** A role. Declared in 3.0/company.dtd. */
export interface RolesFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** User ID. */
  LOGINID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Role for user on. */
  TYPE?:
    | "Enterprise"
    | "E-Console"
    | "Multi Entity Distributed"
    | "Multi Entity Shared"
    | (string & {})
    | null;
  /** Use for. */
  APPLYTO?:
    | "Login and Slide-In"
    | "Login Only"
    | "Slide-In Only"
    | (string & {})
    | null;
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
export interface RolesRelations {
  ROLEGROUPS: RoleGroupsRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RolesRecord
  extends RolesFields, OpenValues, Related<RolesFields, RolesRelations> {}

export const rolesRecord: Shape<RolesRecord> = {
  element: "ROLES",
  content: `(RECORDNO? & LOGINID? & NAME? & DESCRIPTION? & TYPE? & APPLYTO? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TYPE: "ENUM",
    APPLYTO: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => rolesPaths,
  answer: true,
};

export const rolesPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    ROLEGROUPS: () => roleGroupsPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
