// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 25006d702bb536ad
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct roleassignment GET. */
export type GetRoleAssignment = Read<RoleAssignmentField | "*">;

/** `Intacct roleassignment GET Request` */
export const getRoleAssignment: FunctionProfile<
  GetRoleAssignment,
  RoleAssignmentData
> = {
  name: "Intacct roleassignment GET Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRoleAssignmentResponse,
};

/** The input of Intacct roleassignment readByQuery QUERY. */
export type ReadByQueryRoleAssignment = ReadByQuery<RoleAssignmentField | "*">;

/** `Intacct roleassignment readByQuery QUERY Request` */
export const readByQueryRoleAssignment: FunctionProfile<
  ReadByQueryRoleAssignment,
  RoleAssignmentData
> = {
  name: "Intacct roleassignment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRoleAssignmentResponse,
};

/** The input of Intacct roleassignment QUERY. */
export type QueryRoleAssignment = QueryInput;

/** `Intacct roleassignment QUERY Request` */
export const queryRoleAssignment: QueryProfile<RoleAssignmentRecord> = {
  name: "Intacct roleassignment QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleAssignmentResponse,
};

/** The input of Intacct roleassignment LOOKUP. */
export type LookupRoleAssignment = Lookup;

/** `Intacct roleassignment LOOKUP Request` */
export const lookupRoleAssignment: FunctionProfile<
  LookupRoleAssignment,
  TypeData
> = {
  name: "Intacct roleassignment LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRoleAssignmentResponse,
};

/** `Intacct roleassignment GET Response` */
export const getRoleAssignmentResponse: Profile<RoleAssignmentData> = {
  name: "Intacct roleassignment GET Response",
  version: "3.0",
  element: "data",
  content: "(roleassignment*)",
  types: { roleassignment: () => roleAssignmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleassignment readByQuery QUERY Response` */
export const readByQueryRoleAssignmentResponse: Profile<RoleAssignmentData> = {
  name: "Intacct roleassignment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roleassignment*)",
  types: { roleassignment: () => roleAssignmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleassignment QUERY Response` */
export const queryRoleAssignmentResponse: Profile<RoleAssignmentRows> = {
  name: "Intacct roleassignment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEASSIGNMENT*)",
  types: { ROLEASSIGNMENT: () => roleAssignmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct roleassignment LOOKUP Response` */
export const lookupRoleAssignmentResponse: Profile<TypeData> = {
  name: "Intacct roleassignment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `roleassignment`. */
export interface RoleAssignmentData extends DataAttributes {
  roleassignment?: RoleAssignmentRecord[];
}

/** The fields of a roleassignment that can be requested. */
export type RoleAssignmentField =
  keyof RoleAssignmentFields | `${string}.${string}`;

/** The data of an answer about `ROLEASSIGNMENT`. */
export interface RoleAssignmentRows extends DataAttributes {
  ROLEASSIGNMENT?: RoleAssignmentRecord[];
}

/** The assignment of a role. Declared in 3.0/company.dtd. */
export interface RoleAssignmentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Role name. */
  ROLENAME?: string;
  /** Role key. `INTEGER`. */
  ROLEKEY?: IntegerText | null;
  /** User or group key. `INTEGER`. */
  USER_GROUP_KEY?: IntegerText | null;
  /** Type. */
  TYPE?: string;
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
export interface RoleAssignmentRelations {
  ROLES: RolesRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RoleAssignmentRecord
  extends
    RoleAssignmentFields,
    OpenValues,
    Related<RoleAssignmentFields, RoleAssignmentRelations> {}

export const roleAssignmentRecord: Shape<RoleAssignmentRecord> = {
  element: "ROLEASSIGNMENT",
  content: `(RECORDNO? & ROLENAME? & ROLEKEY? & USER_GROUP_KEY? & TYPE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ROLEKEY: "INTEGER",
    USER_GROUP_KEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => roleAssignmentPaths,
  answer: true,
};

export const roleAssignmentPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { ROLES: () => rolesPaths },
};
