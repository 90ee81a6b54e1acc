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

/** What Intacct roleassignment GET may ask for. */
export type GetRoleassignment = Read<RoleassignmentField | "*">;

/** `Intacct roleassignment GET Request` */
export const getRoleassignment: FunctionProfile<
  GetRoleassignment,
  RoleassignmentData
> = {
  name: "Intacct roleassignment GET Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRoleassignmentResponse,
};

/** What Intacct roleassignment readByQuery QUERY may ask for. */
export type ReadByQueryRoleassignment = ReadByQuery<RoleassignmentField | "*">;

/** `Intacct roleassignment readByQuery QUERY Request` */
export const readByQueryRoleassignment: FunctionProfile<
  ReadByQueryRoleassignment,
  RoleassignmentData
> = {
  name: "Intacct roleassignment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRoleassignmentResponse,
};

/** What Intacct roleassignment QUERY may ask for. */
export type QueryRoleassignment = QueryInput;

/** `Intacct roleassignment QUERY Request` */
export const queryRoleassignment: QueryProfile<ROLEASSIGNMENTRecord> = {
  name: "Intacct roleassignment QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRoleassignmentResponse,
};

/** What Intacct roleassignment LOOKUP may ask for. */
export type LookupRoleassignment = Lookup;

/** `Intacct roleassignment LOOKUP Request` */
export const lookupRoleassignment: FunctionProfile<
  LookupRoleassignment,
  TypeData
> = {
  name: "Intacct roleassignment LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEASSIGNMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRoleassignmentResponse,
};

/** `Intacct roleassignment GET Response` */
export const getRoleassignmentResponse: Profile<RoleassignmentData> = {
  name: "Intacct roleassignment GET Response",
  version: "3.0",
  element: "data",
  content: "(roleassignment*)",
  types: { roleassignment: () => rOLEASSIGNMENTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleassignment readByQuery QUERY Response` */
export const readByQueryRoleassignmentResponse: Profile<RoleassignmentData> = {
  name: "Intacct roleassignment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(roleassignment*)",
  types: { roleassignment: () => rOLEASSIGNMENTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleassignment QUERY Response` */
export const queryRoleassignmentResponse: Profile<ROLEASSIGNMENTData> = {
  name: "Intacct roleassignment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEASSIGNMENT*)",
  types: { ROLEASSIGNMENT: () => rOLEASSIGNMENTRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct roleassignment LOOKUP Response` */
export const lookupRoleassignmentResponse: Profile<TypeData> = {
  name: "Intacct roleassignment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `roleassignment` holds. */
export interface RoleassignmentData extends DataAttributes {
  roleassignment?: ROLEASSIGNMENTRecord[];
}

/** The fields of a roleassignment that can be asked for. */
export type RoleassignmentField =
  keyof RoleassignmentFields | `${string}.${string}`;

/** What an answer about `ROLEASSIGNMENT` holds. */
export interface ROLEASSIGNMENTData extends DataAttributes {
  ROLEASSIGNMENT?: ROLEASSIGNMENTRecord[];
}

/** The assignment of a role. Declared in 3.0/company.dtd. */
export interface RoleassignmentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ROLEASSIGNMENTRecord
  extends RoleassignmentFields, OpenValues {}

export const rOLEASSIGNMENTRecord: Shape<ROLEASSIGNMENTRecord> = {
  element: "ROLEASSIGNMENT",
  content: "(RECORDNO? & ROLENAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
