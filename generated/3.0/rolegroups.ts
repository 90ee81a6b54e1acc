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
import { type RolesRecord, rolesRecord } from "./roles.js";

/** What Intacct rolegroups GET may ask for. */
export type GetRoleGroups = Read<RoleGroupsField | "*">;

/** `Intacct rolegroups GET Request` */
export const getRoleGroups: FunctionProfile<GetRoleGroups, RoleGroupsData> = {
  name: "Intacct rolegroups GET Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRoleGroupsResponse,
};

/** What Intacct rolegroups readByQuery QUERY may ask for. */
export type ReadByQueryRoleGroups = ReadByQuery<RoleGroupsField | "*">;

/** `Intacct rolegroups readByQuery QUERY Request` */
export const readByQueryRoleGroups: FunctionProfile<
  ReadByQueryRoleGroups,
  RoleGroupsData
> = {
  name: "Intacct rolegroups readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRoleGroupsResponse,
};

/** What Intacct rolegroups QUERY may ask for. */
export type QueryRoleGroups = QueryInput;

/** `Intacct rolegroups QUERY Request` */
export const queryRoleGroups: QueryProfile<
  RoleGroupsRecord & { ROLES?: RolesRecord }
> = {
  name: "Intacct rolegroups QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleGroupsResponse,
};

/** What Intacct rolegroups LOOKUP may ask for. */
export type LookupRoleGroups = Lookup;

/** `Intacct rolegroups LOOKUP Request` */
export const lookupRoleGroups: FunctionProfile<LookupRoleGroups, TypeData> = {
  name: "Intacct rolegroups LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRoleGroupsResponse,
};

/** `Intacct rolegroups GET Response` */
export const getRoleGroupsResponse: Profile<RoleGroupsData> = {
  name: "Intacct rolegroups GET Response",
  version: "3.0",
  element: "data",
  content: "(rolegroups*)",
  alias: { ROLEGROUPS: "rolegroups" },
  types: { rolegroups: () => roleGroupsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups readByQuery QUERY Response` */
export const readByQueryRoleGroupsResponse: Profile<RoleGroupsData> = {
  name: "Intacct rolegroups readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(rolegroups*)",
  alias: { ROLEGROUPS: "rolegroups" },
  types: { rolegroups: () => roleGroupsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups QUERY Response` */
export const queryRoleGroupsResponse: Profile<RoleGroupsRows> = {
  name: "Intacct rolegroups QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEGROUPS*)",
  types: { ROLEGROUPS: () => roleGroupsRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups LOOKUP Response` */
export const lookupRoleGroupsResponse: Profile<TypeData> = {
  name: "Intacct rolegroups LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `rolegroups` holds. */
export interface RoleGroupsData extends DataAttributes {
  rolegroups?: RoleGroupsRecord[];
}

/** The fields of a rolegroups that can be asked for. */
export type RoleGroupsField = keyof RoleGroupsFields | `${string}.${string}`;

/** What an answer about `ROLEGROUPS` holds. */
export interface RoleGroupsRows extends DataAttributes {
  ROLEGROUPS?: RoleGroupsRecord[];
}

/** A role of a user group. Declared in 3.0/company.dtd. */
export interface RoleGroupsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RoleGroupsRecord extends RoleGroupsFields, OpenValues {}

export const roleGroupsRecord: Shape<RoleGroupsRecord> = {
  element: "ROLEGROUPS",
  content: "(RECORDNO? & ROLENAME? & #ANY*)",
  types: { RECORDNO: "INTEGER", ROLES: () => rolesRecord },
  nulls: true,
};
