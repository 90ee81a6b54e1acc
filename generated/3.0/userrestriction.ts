// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 3c97d3795fbae1c8
import type {
  FunctionProfile,
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct userrestriction GET. */
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

/** The input of Intacct userrestriction readByQuery QUERY. */
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

/** The input of Intacct userrestriction QUERY. */
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

/** The input of Intacct userrestriction LOOKUP. */
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
  types: { userrestriction: () => userRestrictionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userrestriction readByQuery QUERY Response` */
export const readByQueryUserRestrictionResponse: Profile<UserRestrictionData> =
  {
    name: "Intacct userrestriction readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(userrestriction*)",
    types: { userrestriction: () => userRestrictionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct userrestriction QUERY Response` */
export const queryUserRestrictionResponse: Profile<UserRestrictionRows> = {
  name: "Intacct userrestriction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERRESTRICTION*)",
  types: { USERRESTRICTION: () => userRestrictionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userrestriction LOOKUP Response` */
export const lookupUserRestrictionResponse: Profile<TypeData> = {
  name: "Intacct userrestriction LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `userrestriction`. */
export interface UserRestrictionData extends DataAttributes {
  userrestriction?: UserRestrictionRecord[];
}

/** The fields of an userrestriction that can be requested. */
export type UserRestrictionField =
  keyof UserRestrictionFields | `${string}.${string}`;

/** The data of an answer about `USERRESTRICTION`. */
export interface UserRestrictionRows extends DataAttributes {
  USERRESTRICTION?: UserRestrictionRecord[];
}

/** The locations that a user is restricted to. Declared in 3.0/company.dtd. */
export interface UserRestrictionFields {
  RECORDNO?: string;
  /** User ID. */
  LOGINID?: string;
  USERTYPE?:
    | "business user"
    | "employee user"
    | "view only user"
    | "dashboard user"
    | "project manager user"
    | "payment approver"
    | "platform user"
    | "CRM user"
    | "warehouse user"
    | "Construction manager user"
    | (string & {})
    | null;
  /** Location ID. */
  LOCATIONID?: string;
  /** Unrestricted. `BOOLEAN`. */
  UNRESTRICTED?: boolean | null;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  ADMIN?: "Off" | "Limited" | "Full" | (string & {}) | null;
  STATUS?: "active" | "inactive" | "lockedout" | (string & {}) | null;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface UserRestrictionRelations {}

/** A record in an answer: the known fields, and any others. */
export interface UserRestrictionRecord
  extends
    UserRestrictionFields,
    OpenValues,
    Related<UserRestrictionFields, UserRestrictionRelations> {}

export const userRestrictionRecord: Shape<UserRestrictionRecord> = {
  element: "USERRESTRICTION",
  content: `(RECORDNO? & LOGINID? & USERTYPE? & LOCATIONID? & UNRESTRICTED? & FIRSTNAME? & LASTNAME? &
    ADMIN? & STATUS? & LOCATIONNAME? & DEPARTMENTID? & DEPARTMENTNAME? & RECORD_URL? & #ANY*)`,
  types: {
    USERTYPE: "ENUM",
    UNRESTRICTED: "BOOLEAN",
    ADMIN: "ENUM",
    STATUS: "ENUM",
  },
  paths: () => userRestrictionPaths,
  answer: true,
};

export const userRestrictionPaths: Paths = {
  types: { BOOLEAN: "UNRESTRICTED" },
};
