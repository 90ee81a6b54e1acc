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

/** What Intacct userrestriction GET may ask for. */
export type GetUserrestriction = Read<UserrestrictionField | "*">;

/** `Intacct userrestriction GET Request` */
export const getUserrestriction: FunctionProfile<
  GetUserrestriction,
  UserrestrictionData
> = {
  name: "Intacct userrestriction GET Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserrestrictionResponse,
};

/** What Intacct userrestriction readByQuery QUERY may ask for. */
export type ReadByQueryUserrestriction = ReadByQuery<
  UserrestrictionField | "*"
>;

/** `Intacct userrestriction readByQuery QUERY Request` */
export const readByQueryUserrestriction: FunctionProfile<
  ReadByQueryUserrestriction,
  UserrestrictionData
> = {
  name: "Intacct userrestriction readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserrestrictionResponse,
};

/** What Intacct userrestriction QUERY may ask for. */
export type QueryUserrestriction = QueryInput;

/** `Intacct userrestriction QUERY Request` */
export const queryUserrestriction: QueryProfile<USERRESTRICTIONRecord> = {
  name: "Intacct userrestriction QUERY Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserrestrictionResponse,
};

/** What Intacct userrestriction LOOKUP may ask for. */
export type LookupUserrestriction = Lookup;

/** `Intacct userrestriction LOOKUP Request` */
export const lookupUserrestriction: FunctionProfile<
  LookupUserrestriction,
  TypeData
> = {
  name: "Intacct userrestriction LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserrestrictionResponse,
};

/** `Intacct userrestriction GET Response` */
export const getUserrestrictionResponse: Profile<UserrestrictionData> = {
  name: "Intacct userrestriction GET Response",
  version: "3.0",
  element: "data",
  content: "(userrestriction*)",
  types: { userrestriction: () => uSERRESTRICTIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrestriction readByQuery QUERY Response` */
export const readByQueryUserrestrictionResponse: Profile<UserrestrictionData> =
  {
    name: "Intacct userrestriction readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(userrestriction*)",
    types: { userrestriction: () => uSERRESTRICTIONRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct userrestriction QUERY Response` */
export const queryUserrestrictionResponse: Profile<USERRESTRICTIONData> = {
  name: "Intacct userrestriction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERRESTRICTION*)",
  types: { USERRESTRICTION: () => uSERRESTRICTIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrestriction LOOKUP Response` */
export const lookupUserrestrictionResponse: Profile<TypeData> = {
  name: "Intacct userrestriction LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `userrestriction` holds. */
export interface UserrestrictionData extends DataAttributes {
  userrestriction?: USERRESTRICTIONRecord[];
}

/** The fields of an userrestriction that can be asked for. */
export type UserrestrictionField =
  keyof UserrestrictionFields | `${string}.${string}`;

/** What an answer about `USERRESTRICTION` holds. */
export interface USERRESTRICTIONData extends DataAttributes {
  USERRESTRICTION?: USERRESTRICTIONRecord[];
}

/** The locations that a user is restricted to. Declared in 3.0/company.dtd. */
export interface UserrestrictionFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  LOGINID?: string;
  USERTYPE?: string;
  LOCATIONID?: string;
  UNRESTRICTED?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface USERRESTRICTIONRecord
  extends UserrestrictionFields, OpenValues {}

export const uSERRESTRICTIONRecord: Shape<USERRESTRICTIONRecord> = {
  element: "USERRESTRICTION",
  content:
    "(RECORDNO? & LOGINID? & USERTYPE? & LOCATIONID? & UNRESTRICTED? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
