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
import { type ROLESRecord, rOLESRecord } from "./roles.js";

/** What Intacct rolegroups GET may ask for. */
export type GetRolegroups = Read<RolegroupsField | "*">;

/** `Intacct rolegroups GET Request` */
export const getRolegroups: FunctionProfile<GetRolegroups, RolegroupsData> = {
  name: "Intacct rolegroups GET Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRolegroupsResponse,
};

/** What Intacct rolegroups readByQuery QUERY may ask for. */
export type ReadByQueryRolegroups = ReadByQuery<RolegroupsField | "*">;

/** `Intacct rolegroups readByQuery QUERY Request` */
export const readByQueryRolegroups: FunctionProfile<
  ReadByQueryRolegroups,
  RolegroupsData
> = {
  name: "Intacct rolegroups readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRolegroupsResponse,
};

/** What Intacct rolegroups QUERY may ask for. */
export type QueryRolegroups = QueryInput;

/** `Intacct rolegroups QUERY Request` */
export const queryRolegroups: QueryProfile<
  ROLEGROUPSRecord & { ROLES?: ROLESRecord }
> = {
  name: "Intacct rolegroups QUERY Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRolegroupsResponse,
};

/** What Intacct rolegroups LOOKUP may ask for. */
export type LookupRolegroups = Lookup;

/** `Intacct rolegroups LOOKUP Request` */
export const lookupRolegroups: FunctionProfile<LookupRolegroups, TypeData> = {
  name: "Intacct rolegroups LOOKUP Request",
  version: "3.0",
  fixed: { object: "ROLEGROUPS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRolegroupsResponse,
};

/** `Intacct rolegroups GET Response` */
export const getRolegroupsResponse: Profile<RolegroupsData> = {
  name: "Intacct rolegroups GET Response",
  version: "3.0",
  element: "data",
  content: "(rolegroups*)",
  types: { rolegroups: () => rOLEGROUPSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups readByQuery QUERY Response` */
export const readByQueryRolegroupsResponse: Profile<RolegroupsData> = {
  name: "Intacct rolegroups readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(rolegroups*)",
  types: { rolegroups: () => rOLEGROUPSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups QUERY Response` */
export const queryRolegroupsResponse: Profile<ROLEGROUPSData> = {
  name: "Intacct rolegroups QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ROLEGROUPS*)",
  types: { ROLEGROUPS: () => rOLEGROUPSRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct rolegroups LOOKUP Response` */
export const lookupRolegroupsResponse: Profile<TypeData> = {
  name: "Intacct rolegroups LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `rolegroups` holds. */
export interface RolegroupsData extends DataAttributes {
  rolegroups?: ROLEGROUPSRecord[];
}

/** The fields of a rolegroups that can be asked for. */
export type RolegroupsField = keyof RolegroupsFields | `${string}.${string}`;

/** What an answer about `ROLEGROUPS` holds. */
export interface ROLEGROUPSData extends DataAttributes {
  ROLEGROUPS?: ROLEGROUPSRecord[];
}

/** A role of a user group. Declared in 3.0/company.dtd. */
export interface RolegroupsFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ROLENAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ROLEGROUPSRecord extends RolegroupsFields, OpenValues {}

export const rOLEGROUPSRecord: Shape<ROLEGROUPSRecord> = {
  element: "ROLEGROUPS",
  content: "(RECORDNO? & ROLENAME? & #ANY*)",
  types: { RECORDNO: "INTEGER", ROLES: () => rOLESRecord },
  nulls: true,
};
