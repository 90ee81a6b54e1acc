// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  Created,
  FunctionProfile,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A role that a user has. Declared in 3.0/company.dtd. */
export interface CreateUserroles {
  USERID: string;
  ROLENAME: string;
}

/** `Intacct userroles CREATE Request` */
export const createUserroles: FunctionProfile<CreateUserroles, Created> = {
  name: "Intacct userroles CREATE Request",
  version: "3.0",
  within: "create",
  element: "USERROLES",
  content: "(USERID & ROLENAME)",
};

/** What Intacct userroles readByQuery QUERY may ask for. */
export type ReadByQueryUserroles = ReadByQuery<UserrolesField | "*">;

/** `Intacct userroles readByQuery QUERY Request` */
export const readByQueryUserroles: FunctionProfile<
  ReadByQueryUserroles,
  UserrolesData
> = {
  name: "Intacct userroles readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserrolesResponse,
};

/** What Intacct userroles QUERY may ask for. */
export type QueryUserroles = QueryInput;

/** `Intacct userroles QUERY Request` */
export const queryUserroles: QueryProfile<USERROLESRecord> = {
  name: "Intacct userroles QUERY Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserrolesResponse,
};

/** What Intacct userroles LOOKUP may ask for. */
export type LookupUserroles = Lookup;

/** `Intacct userroles LOOKUP Request` */
export const lookupUserroles: FunctionProfile<LookupUserroles, TypeData> = {
  name: "Intacct userroles LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERROLES" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserrolesResponse,
};

/** `Intacct userroles readByQuery QUERY Response` */
export const readByQueryUserrolesResponse: Profile<UserrolesData> = {
  name: "Intacct userroles readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userroles*)",
  types: { userroles: () => uSERROLESRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userroles QUERY Response` */
export const queryUserrolesResponse: Profile<USERROLESData> = {
  name: "Intacct userroles QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERROLES*)",
  types: { USERROLES: () => uSERROLESRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userroles LOOKUP Response` */
export const lookupUserrolesResponse: Profile<TypeData> = {
  name: "Intacct userroles LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `userroles` holds. */
export interface UserrolesData extends DataAttributes {
  userroles?: USERROLESRecord[];
}

/** The fields of an userroles that can be asked for. */
export type UserrolesField = keyof UserrolesFields | `${string}.${string}`;

/** What an answer about `USERROLES` holds. */
export interface USERROLESData extends DataAttributes {
  USERROLES?: USERROLESRecord[];
}

/** A role that a user has. Declared in 3.0/company.dtd. */
export interface UserrolesFields {
  USERID?: string;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface USERROLESRecord extends UserrolesFields, OpenValues {}

export const uSERROLESRecord: Shape<USERROLESRecord> = {
  element: "USERROLES",
  content: "(USERID? & ROLENAME? & #ANY*)",
  nulls: true,
};
