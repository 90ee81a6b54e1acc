// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
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
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoRecord } from "./userinfo.js";

/** What Intacct userrights GET may ask for. */
export type GetUserrights = Read<UserrightsField | "*">;

/** `Intacct userrights GET Request` */
export const getUserrights: FunctionProfile<GetUserrights, UserrightsData> = {
  name: "Intacct userrights GET Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserrightsResponse,
};

/** What Intacct userrights readByQuery QUERY may ask for. */
export type ReadByQueryUserrights = ReadByQuery<UserrightsField | "*">;

/** `Intacct userrights readByQuery QUERY Request` */
export const readByQueryUserrights: FunctionProfile<
  ReadByQueryUserrights,
  UserrightsData
> = {
  name: "Intacct userrights readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserrightsResponse,
};

/** What Intacct userrights QUERY may ask for. */
export type QueryUserrights = QueryInput;

/** `Intacct userrights QUERY Request` */
export const queryUserrights: QueryProfile<
  USERRIGHTSRecord & { USERINFO?: UserInfoRecord }
> = {
  name: "Intacct userrights QUERY Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserrightsResponse,
};

/** What Intacct userrights LOOKUP may ask for. */
export type LookupUserrights = Lookup;

/** `Intacct userrights LOOKUP Request` */
export const lookupUserrights: FunctionProfile<LookupUserrights, TypeData> = {
  name: "Intacct userrights LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserrightsResponse,
};

/** `Intacct userrights GET Response` */
export const getUserrightsResponse: Profile<UserrightsData> = {
  name: "Intacct userrights GET Response",
  version: "3.0",
  element: "data",
  content: "(userrights*)",
  types: { userrights: () => uSERRIGHTSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrights readByQuery QUERY Response` */
export const readByQueryUserrightsResponse: Profile<UserrightsData> = {
  name: "Intacct userrights readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userrights*)",
  types: { userrights: () => uSERRIGHTSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrights QUERY Response` */
export const queryUserrightsResponse: Profile<USERRIGHTSData> = {
  name: "Intacct userrights QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERRIGHTS*)",
  types: { USERRIGHTS: () => uSERRIGHTSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrights LOOKUP Response` */
export const lookupUserrightsResponse: Profile<TypeData> = {
  name: "Intacct userrights LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `userrights` holds. */
export interface UserrightsData extends DataAttributes {
  userrights?: USERRIGHTSRecord[];
}

/** The fields of an userrights that can be asked for. */
export type UserrightsField = keyof UserrightsFields | `${string}.${string}`;

/** What an answer about `USERRIGHTS` holds. */
export interface USERRIGHTSData extends DataAttributes {
  USERRIGHTS?: USERRIGHTSRecord[];
}

/** A permission that a user has. Declared in 3.0/company.dtd. */
export interface UserrightsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface USERRIGHTSRecord extends UserrightsFields, OpenValues {}

export const uSERRIGHTSRecord: Shape<USERRIGHTSRecord> = {
  element: "USERRIGHTS",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER", USERINFO: () => userInfoRecord },
  nulls: true,
};
