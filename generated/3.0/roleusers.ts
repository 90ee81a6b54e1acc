// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
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
import { type UserInfoRecord, userInfoRecord } from "./userinfo.js";

/** What Intacct roleusers GET may ask for. */
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

/** What Intacct roleusers readByQuery QUERY may ask for. */
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

/** What Intacct roleusers QUERY may ask for. */
export type QueryRoleUsers = QueryInput;

/** `Intacct roleusers QUERY Request` */
export const queryRoleUsers: QueryProfile<
  RoleUsersRecord & { USERINFO?: UserInfoRecord }
> = {
  name: "Intacct roleusers QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleUsersResponse,
};

/** What Intacct roleusers LOOKUP may ask for. */
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
  alias: { ROLEUSERS: "roleusers" },
  types: { roleusers: () => roleUsersRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers readByQuery QUERY Response` */
export const readByQueryRoleUsersResponse: Profile<RoleUsersData> = {
  name: "Intacct roleusers readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roleusers*)",
  alias: { ROLEUSERS: "roleusers" },
  types: { roleusers: () => roleUsersRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers QUERY Response` */
export const queryRoleUsersResponse: Profile<RoleUsersRows> = {
  name: "Intacct roleusers QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEUSERS*)",
  types: { ROLEUSERS: () => roleUsersRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers LOOKUP Response` */
export const lookupRoleUsersResponse: Profile<TypeData> = {
  name: "Intacct roleusers LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `roleusers` holds. */
export interface RoleUsersData extends DataAttributes {
  roleusers?: RoleUsersRecord[];
}

/** The fields of a roleusers that can be asked for. */
export type RoleUsersField = keyof RoleUsersFields | `${string}.${string}`;

/** What an answer about `ROLEUSERS` holds. */
export interface RoleUsersRows extends DataAttributes {
  ROLEUSERS?: RoleUsersRecord[];
}

/** A user that has a role. Declared in 3.0/company.dtd. */
export interface RoleUsersFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  USERLOGINID?: string;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RoleUsersRecord extends RoleUsersFields, OpenValues {}

export const roleUsersRecord: Shape<RoleUsersRecord> = {
  element: "ROLEUSERS",
  content: "(RECORDNO? & USERLOGINID? & ROLENAME? & #ANY*)",
  types: { RECORDNO: "INTEGER", USERINFO: () => userInfoRecord },
  nulls: true,
};
