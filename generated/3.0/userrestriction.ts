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

/** What Intacct userrestriction GET may ask for. */
export type GetUserRestriction = Read<UserRestrictionField | "*">;

/** `Intacct userrestriction GET Request` */
export const getUserRestriction: FunctionProfile<
  GetUserRestriction,
  UserRestrictionData
> = {
  name: "Intacct userrestriction GET Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserRestrictionResponse,
};

/** What Intacct userrestriction readByQuery QUERY may ask for. */
export type ReadByQueryUserRestriction = ReadByQuery<
  UserRestrictionField | "*"
>;

/** `Intacct userrestriction readByQuery QUERY Request` */
export const readByQueryUserRestriction: FunctionProfile<
  ReadByQueryUserRestriction,
  UserRestrictionData
> = {
  name: "Intacct userrestriction readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserRestrictionResponse,
};

/** What Intacct userrestriction QUERY may ask for. */
export type QueryUserRestriction = QueryInput;

/** `Intacct userrestriction QUERY Request` */
export const queryUserRestriction: QueryProfile<UserRestrictionRecord> = {
  name: "Intacct userrestriction QUERY Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserRestrictionResponse,
};

/** What Intacct userrestriction LOOKUP may ask for. */
export type LookupUserRestriction = Lookup;

/** `Intacct userrestriction LOOKUP Request` */
export const lookupUserRestriction: FunctionProfile<
  LookupUserRestriction,
  TypeData
> = {
  name: "Intacct userrestriction LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERRESTRICTION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserRestrictionResponse,
};

/** `Intacct userrestriction GET Response` */
export const getUserRestrictionResponse: Profile<UserRestrictionData> = {
  name: "Intacct userrestriction GET Response",
  version: "3.0",
  element: "data",
  content: "(userrestriction*)",
  alias: { USERRESTRICTION: "userrestriction" },
  types: { userrestriction: () => userRestrictionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrestriction readByQuery QUERY Response` */
export const readByQueryUserRestrictionResponse: Profile<UserRestrictionData> =
  {
    name: "Intacct userrestriction readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(userrestriction*)",
    alias: { USERRESTRICTION: "userrestriction" },
    types: { userrestriction: () => userRestrictionRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct userrestriction QUERY Response` */
export const queryUserRestrictionResponse: Profile<UserRestrictionRows> = {
  name: "Intacct userrestriction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERRESTRICTION*)",
  types: { USERRESTRICTION: () => userRestrictionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userrestriction LOOKUP Response` */
export const lookupUserRestrictionResponse: Profile<TypeData> = {
  name: "Intacct userrestriction LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `userrestriction` holds. */
export interface UserRestrictionData extends DataAttributes {
  userrestriction?: UserRestrictionRecord[];
}

/** The fields of an userrestriction that can be asked for. */
export type UserRestrictionField =
  keyof UserRestrictionFields | `${string}.${string}`;

/** What an answer about `USERRESTRICTION` holds. */
export interface UserRestrictionRows extends DataAttributes {
  USERRESTRICTION?: UserRestrictionRecord[];
}

/** The locations that a user is restricted to. Declared in 3.0/company.dtd. */
export interface UserRestrictionFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  LOGINID?: string;
  USERTYPE?: string;
  LOCATIONID?: string;
  UNRESTRICTED?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface UserRestrictionRecord
  extends UserRestrictionFields, OpenValues {}

export const userRestrictionRecord: Shape<UserRestrictionRecord> = {
  element: "USERRESTRICTION",
  content:
    "(RECORDNO? & LOGINID? & USERTYPE? & LOCATIONID? & UNRESTRICTED? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
