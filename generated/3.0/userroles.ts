// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 0c5d92a701d0a4a8
import type {
  Created,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A role that a user has. Declared in 3.0/company.dtd. */
export interface CreateUserRoles {
  /** User ID. */
  USERID: string;
  /** Role. */
  ROLENAME: string;
}

/** `Intacct userroles CREATE Request` */
export const createUserRoles: FunctionProfile<CreateUserRoles, Created> = {
  name: "Intacct userroles CREATE Request",
  version: "3.0",
  within: "create",
  element: "USERROLES",
  content: "(USERID & ROLENAME)",
  source: "documented",
};

/** The input of Intacct userroles readByQuery QUERY. */
export type ReadByQueryUserRoles = ReadByQuery<UserRolesField | "*">;

/** `Intacct userroles readByQuery QUERY Request` */
export const readByQueryUserRoles: FunctionProfile<
  ReadByQueryUserRoles,
  UserRolesData
> = {
  name: "Intacct userroles readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserRolesResponse,
};

/** The input of Intacct userroles QUERY. */
export type QueryUserRoles = QueryInput;

/** `Intacct userroles QUERY Request` */
export const queryUserRoles: QueryProfile<UserRolesRecord> = {
  name: "Intacct userroles QUERY Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserRolesResponse,
};

/** The input of Intacct userroles LOOKUP. */
export type LookupUserRoles = Lookup;

/** `Intacct userroles LOOKUP Request` */
export const lookupUserRoles: FunctionProfile<LookupUserRoles, TypeData> = {
  name: "Intacct userroles LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserRolesResponse,
};

/** `Intacct userroles readByQuery QUERY Response` */
export const readByQueryUserRolesResponse: Profile<UserRolesData> = {
  name: "Intacct userroles readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userroles*)",
  types: { userroles: () => userRolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userroles QUERY Response` */
export const queryUserRolesResponse: Profile<UserRolesRows> = {
  name: "Intacct userroles QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERROLES*)",
  types: { USERROLES: () => userRolesRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userroles LOOKUP Response` */
export const lookupUserRolesResponse: Profile<TypeData> = {
  name: "Intacct userroles LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `userroles`. */
export interface UserRolesData extends DataAttributes {
  userroles?: UserRolesRecord[];
}

/** The fields of an userroles that can be requested. */
export type UserRolesField = keyof UserRolesFields | `${string}.${string}`;

/** The data of an answer about `USERROLES`. */
export interface UserRolesRows extends DataAttributes {
  USERROLES?: UserRolesRecord[];
}

/** A role that a user has. Declared in 3.0/company.dtd. */
export interface UserRolesFields {
  /** User ID. */
  USERID?: string;
  /** Role. */
  ROLENAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Type. */
  TYPE?: "User" | "Group" | (string & {}) | null;
  /** User role key. `INTEGER`. */
  U_O_GKEY?: IntegerText | null;
  /** Role key. `INTEGER`. */
  ROLEKEY?: IntegerText | null;
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
export interface UserRolesRelations {}

/** A record in an answer: the known fields, and any others. */
export interface UserRolesRecord
  extends
    UserRolesFields,
    OpenValues,
    Related<UserRolesFields, UserRolesRelations> {}

export const userRolesRecord: Shape<UserRolesRecord> = {
  element: "USERROLES",
  content: `(USERID? & ROLENAME? & RECORDNO? & TYPE? & U_O_GKEY? & ROLEKEY? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TYPE: "ENUM",
    U_O_GKEY: "INTEGER",
    ROLEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => userRolesPaths,
  answer: true,
};

export const userRolesPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
