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

/** What Intacct roleusers GET may ask for. */
export type GetRoleusers = Read<RoleusersField | "*">;

/** `Intacct roleusers GET Request` */
export const getRoleusers: FunctionProfile<GetRoleusers, RoleusersData> = {
  name: "Intacct roleusers GET Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRoleusersResponse,
};

/** What Intacct roleusers readByQuery QUERY may ask for. */
export type ReadByQueryRoleusers = ReadByQuery<RoleusersField | "*">;

/** `Intacct roleusers readByQuery QUERY Request` */
export const readByQueryRoleusers: FunctionProfile<
  ReadByQueryRoleusers,
  RoleusersData
> = {
  name: "Intacct roleusers readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRoleusersResponse,
};

/** What Intacct roleusers QUERY may ask for. */
export type QueryRoleusers = QueryInput;

/** `Intacct roleusers QUERY Request` */
export const queryRoleusers: QueryProfile<
  ROLEUSERSRecord & { USERINFO?: UserInfoRecord }
> = {
  name: "Intacct roleusers QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleusersResponse,
};

/** What Intacct roleusers LOOKUP may ask for. */
export type LookupRoleusers = Lookup;

/** `Intacct roleusers LOOKUP Request` */
export const lookupRoleusers: FunctionProfile<LookupRoleusers, TypeData> = {
  name: "Intacct roleusers LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEUSERS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRoleusersResponse,
};

/** `Intacct roleusers GET Response` */
export const getRoleusersResponse: Profile<RoleusersData> = {
  name: "Intacct roleusers GET Response",
  version: "3.0",
  element: "data",
  content: "(roleusers*)",
  types: { roleusers: () => rOLEUSERSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers readByQuery QUERY Response` */
export const readByQueryRoleusersResponse: Profile<RoleusersData> = {
  name: "Intacct roleusers readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roleusers*)",
  types: { roleusers: () => rOLEUSERSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers QUERY Response` */
export const queryRoleusersResponse: Profile<ROLEUSERSData> = {
  name: "Intacct roleusers QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEUSERS*)",
  types: { ROLEUSERS: () => rOLEUSERSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleusers LOOKUP Response` */
export const lookupRoleusersResponse: Profile<TypeData> = {
  name: "Intacct roleusers LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `roleusers` holds. */
export interface RoleusersData extends DataAttributes {
  roleusers?: ROLEUSERSRecord[];
}

/** The fields of a roleusers that can be asked for. */
export type RoleusersField = keyof RoleusersFields | `${string}.${string}`;

/** What an answer about `ROLEUSERS` holds. */
export interface ROLEUSERSData extends DataAttributes {
  ROLEUSERS?: ROLEUSERSRecord[];
}

/** A user that has a role. Declared in 3.0/company.dtd. */
export interface RoleusersFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  USERLOGINID?: string;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ROLEUSERSRecord extends RoleusersFields, OpenValues {}

export const rOLEUSERSRecord: Shape<ROLEUSERSRecord> = {
  element: "ROLEUSERS",
  content: "(RECORDNO? & USERLOGINID? & ROLENAME? & #ANY*)",
  types: { RECORDNO: "INTEGER", USERINFO: () => userInfoRecord },
  nulls: true,
};
