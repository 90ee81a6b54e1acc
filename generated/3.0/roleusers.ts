// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 7e71e601bdc5331f
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RolesRecord, rolesPaths } from "./roles.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct roleusers GET. */
export type GetRoleUsers = Read<RoleUsersField | "*">;

/** `Intacct roleusers GET Request` */
export const getRoleUsers: FunctionProfile<GetRoleUsers, RoleUsersData> = {
  name: "Intacct roleusers GET Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRoleUsersResponse,
};

/** The input of Intacct roleusers readByQuery QUERY. */
export type ReadByQueryRoleUsers = ReadByQuery<RoleUsersField | "*">;

/** `Intacct roleusers readByQuery QUERY Request` */
export const readByQueryRoleUsers: FunctionProfile<
  ReadByQueryRoleUsers,
  RoleUsersData
> = {
  name: "Intacct roleusers readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRoleUsersResponse,
};

/** The input of Intacct roleusers QUERY. */
export type QueryRoleUsers = QueryInput;

/** `Intacct roleusers QUERY Request` */
export const queryRoleUsers: QueryProfile<RoleUsersRecord> = {
  name: "Intacct roleusers QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleUsersResponse,
};

/** The input of Intacct roleusers LOOKUP. */
export type LookupRoleUsers = Lookup;

/** `Intacct roleusers LOOKUP Request` */
export const lookupRoleUsers: FunctionProfile<LookupRoleUsers, TypeData> = {
  name: "Intacct roleusers LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRoleUsersResponse,
};

/** `Intacct roleusers GET Response` */
export const getRoleUsersResponse: Profile<RoleUsersData> = {
  name: "Intacct roleusers GET Response",
  version: "3.0",
  element: "data",
  content: "(roleusers*)",
  types: { roleusers: () => roleUsersRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleusers readByQuery QUERY Response` */
export const readByQueryRoleUsersResponse: Profile<RoleUsersData> = {
  name: "Intacct roleusers readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roleusers*)",
  types: { roleusers: () => roleUsersRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleusers QUERY Response` */
export const queryRoleUsersResponse: Profile<RoleUsersRows> = {
  name: "Intacct roleusers QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEUSERS*)",
  types: { ROLEUSERS: () => roleUsersRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleusers LOOKUP Response` */
export const lookupRoleUsersResponse: Profile<TypeData> = {
  name: "Intacct roleusers LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `roleusers`. */
export interface RoleUsersData extends DataAttributes {
  roleusers?: RoleUsersRecord[];
}

/** The fields of a roleusers that can be requested. */
export type RoleUsersField = keyof RoleUsersFields | `${string}.${string}`;

/** The data of an answer about `ROLEUSERS`. */
export interface RoleUsersRows extends DataAttributes {
  ROLEUSERS?: RoleUsersRecord[];
}

/** A user that has a role. Declared in 3.0/company.dtd. */
export interface RoleUsersFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** User login ID. */
  USERLOGINID?: string;
  /** Role name. */
  ROLENAME?: string;
  /** Role key. `INTEGER`. */
  ROLEKEY?: IntegerText | null;
  /** User key. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface RoleUsersRelations {
  ROLES: RolesRecord;
  USERINFO: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RoleUsersRecord
  extends
    RoleUsersFields,
    OpenValues,
    Related<RoleUsersFields, RoleUsersRelations> {}

export const roleUsersRecord: Shape<RoleUsersRecord> = {
  element: "ROLEUSERS",
  content: `(RECORDNO? & USERLOGINID? & ROLENAME? & ROLEKEY? & USERKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ROLEKEY: "INTEGER",
    USERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => roleUsersPaths,
  answer: true,
};

export const roleUsersPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { ROLES: () => rolesPaths, USERINFO: () => userInfoPaths },
};
