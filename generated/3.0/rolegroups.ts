// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 0224caa84b265a9c
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
import { type UserGroupRecord, userGroupPaths } from "./usergroup.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct rolegroups GET. */
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

/** The input of Intacct rolegroups readByQuery QUERY. */
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

/** The input of Intacct rolegroups QUERY. */
export type QueryRoleGroups = QueryInput;

/** `Intacct rolegroups QUERY Request` */
export const queryRoleGroups: QueryProfile<RoleGroupsRecord> = {
  name: "Intacct rolegroups QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleGroupsResponse,
};

/** The input of Intacct rolegroups LOOKUP. */
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
  types: { rolegroups: () => roleGroupsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct rolegroups readByQuery QUERY Response` */
export const readByQueryRoleGroupsResponse: Profile<RoleGroupsData> = {
  name: "Intacct rolegroups readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(rolegroups*)",
  types: { rolegroups: () => roleGroupsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct rolegroups QUERY Response` */
export const queryRoleGroupsResponse: Profile<RoleGroupsRows> = {
  name: "Intacct rolegroups QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEGROUPS*)",
  types: { ROLEGROUPS: () => roleGroupsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct rolegroups LOOKUP Response` */
export const lookupRoleGroupsResponse: Profile<TypeData> = {
  name: "Intacct rolegroups LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `rolegroups`. */
export interface RoleGroupsData extends DataAttributes {
  rolegroups?: RoleGroupsRecord[];
}

/** The fields of a rolegroups that can be requested. */
export type RoleGroupsField = keyof RoleGroupsFields | `${string}.${string}`;

/** The data of an answer about `ROLEGROUPS`. */
export interface RoleGroupsRows extends DataAttributes {
  ROLEGROUPS?: RoleGroupsRecord[];
}

/** A role of a user group. Declared in 3.0/company.dtd. */
export interface RoleGroupsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Role name. */
  ROLENAME?: string;
  /** Role key. `INTEGER`. */
  ROLEKEY?: IntegerText | null;
  /** Group key. `INTEGER`. */
  GROUPKEY?: IntegerText | null;
  /** User group name. */
  UGNAME?: string;
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
export interface RoleGroupsRelations {
  ROLES: RolesRecord;
  USERGROUP: UserGroupRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RoleGroupsRecord
  extends
    RoleGroupsFields,
    OpenValues,
    Related<RoleGroupsFields, RoleGroupsRelations> {}

export const roleGroupsRecord: Shape<RoleGroupsRecord> = {
  element: "ROLEGROUPS",
  content: `(RECORDNO? & ROLENAME? & ROLEKEY? & GROUPKEY? & UGNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ROLEKEY: "INTEGER",
    GROUPKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => roleGroupsPaths,
  answer: true,
};

export const roleGroupsPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { ROLES: () => rolesPaths, USERGROUP: () => userGroupPaths },
};
