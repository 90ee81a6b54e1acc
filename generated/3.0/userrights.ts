// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum c370a876527eb77f
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct userrights GET. */
export type GetUserRights = Read<UserRightsField | "*">;

/** `Intacct userrights GET Request` */
export const getUserRights: FunctionProfile<GetUserRights, UserRightsData> = {
  name: "Intacct userrights GET Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserRightsResponse,
};

/** The input of Intacct userrights readByQuery QUERY. */
export type ReadByQueryUserRights = ReadByQuery<UserRightsField | "*">;

/** `Intacct userrights readByQuery QUERY Request` */
export const readByQueryUserRights: FunctionProfile<
  ReadByQueryUserRights,
  UserRightsData
> = {
  name: "Intacct userrights readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserRightsResponse,
};

/** The input of Intacct userrights QUERY. */
export type QueryUserRights = QueryInput;

/** `Intacct userrights QUERY Request` */
export const queryUserRights: QueryProfile<UserRightsRecord> = {
  name: "Intacct userrights QUERY Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserRightsResponse,
};

/** The input of Intacct userrights LOOKUP. */
export type LookupUserRights = Lookup;

/** `Intacct userrights LOOKUP Request` */
export const lookupUserRights: FunctionProfile<LookupUserRights, TypeData> = {
  name: "Intacct userrights LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERRIGHTS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserRightsResponse,
};

/** `Intacct userrights GET Response` */
export const getUserRightsResponse: Profile<UserRightsData> = {
  name: "Intacct userrights GET Response",
  version: "3.0",
  element: "data",
  content: "(userrights*)",
  types: { userrights: () => userRightsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userrights readByQuery QUERY Response` */
export const readByQueryUserRightsResponse: Profile<UserRightsData> = {
  name: "Intacct userrights readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userrights*)",
  types: { userrights: () => userRightsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userrights QUERY Response` */
export const queryUserRightsResponse: Profile<UserRightsRows> = {
  name: "Intacct userrights QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERRIGHTS*)",
  types: { USERRIGHTS: () => userRightsRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userrights LOOKUP Response` */
export const lookupUserRightsResponse: Profile<TypeData> = {
  name: "Intacct userrights LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `userrights`. */
export interface UserRightsData extends DataAttributes {
  userrights?: UserRightsRecord[];
}

/** The fields of an userrights that can be requested. */
export type UserRightsField = keyof UserRightsFields | `${string}.${string}`;

/** The data of an answer about `USERRIGHTS`. */
export interface UserRightsRows extends DataAttributes {
  USERRIGHTS?: UserRightsRecord[];
}

/** A permission that a user has. Declared in 3.0/company.dtd. */
export interface UserRightsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** User key. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** Application. */
  APPLICATION?: string;
  /** Policy. */
  POLICY?: string;
  /** Rights. */
  RIGHTS?: string;
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
export interface UserRightsRelations {}

/** A record in an answer: the known fields, and any others. */
export interface UserRightsRecord
  extends
    UserRightsFields,
    OpenValues,
    Related<UserRightsFields, UserRightsRelations> {}

export const userRightsRecord: Shape<UserRightsRecord> = {
  element: "USERRIGHTS",
  content: `(RECORDNO? & USERKEY? & APPLICATION? & POLICY? & RIGHTS? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    USERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => userRightsPaths,
  answer: true,
};

export const userRightsPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
