// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 395a0e8e39dff0c5
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
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct usergroup GET. */
export type GetUserGroup = Read<UserGroupField | "*">;

/** `Intacct usergroup GET Request` */
export const getUserGroup: FunctionProfile<GetUserGroup, UserGroupData> = {
  name: "Intacct usergroup GET Request",
  version: "3.0",
  fixed: { object: "USERGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserGroupResponse,
};

/** The input of Intacct usergroup readByQuery QUERY. */
export type ReadByQueryUserGroup = ReadByQuery<UserGroupField | "*">;

/** `Intacct usergroup readByQuery QUERY Request` */
export const readByQueryUserGroup: FunctionProfile<
  ReadByQueryUserGroup,
  UserGroupData
> = {
  name: "Intacct usergroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserGroupResponse,
};

/** The input of Intacct usergroup QUERY. */
export type QueryUserGroup = QueryInput;

/** `Intacct usergroup QUERY Request` */
export const queryUserGroup: QueryProfile<UserGroupRecord> = {
  name: "Intacct usergroup QUERY Request",
  version: "3.0",
  fixed: { object: "USERGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserGroupResponse,
};

/** The input of Intacct usergroup LOOKUP. */
export type LookupUserGroup = Lookup;

/** `Intacct usergroup LOOKUP Request` */
export const lookupUserGroup: FunctionProfile<LookupUserGroup, TypeData> = {
  name: "Intacct usergroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserGroupResponse,
};

/** `Intacct usergroup GET Response` */
export const getUserGroupResponse: Profile<UserGroupData> = {
  name: "Intacct usergroup GET Response",
  version: "3.0",
  element: "data",
  content: "(usergroup*)",
  types: { usergroup: () => userGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct usergroup readByQuery QUERY Response` */
export const readByQueryUserGroupResponse: Profile<UserGroupData> = {
  name: "Intacct usergroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(usergroup*)",
  types: { usergroup: () => userGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct usergroup QUERY Response` */
export const queryUserGroupResponse: Profile<UserGroupRows> = {
  name: "Intacct usergroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERGROUP*)",
  types: { USERGROUP: () => userGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct usergroup LOOKUP Response` */
export const lookupUserGroupResponse: Profile<TypeData> = {
  name: "Intacct usergroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `usergroup`. */
export interface UserGroupData extends DataAttributes {
  usergroup?: UserGroupRecord[];
}

/** The fields of an usergroup that can be requested. */
export type UserGroupField = keyof UserGroupFields | `${string}.${string}`;

/** The data of an answer about `USERGROUP`. */
export interface UserGroupRows extends DataAttributes {
  USERGROUP?: UserGroupRecord[];
}

/** A user group. Declared in 3.0/company.dtd. */
export interface UserGroupFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCR?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface UserGroupRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface UserGroupRecord
  extends
    UserGroupFields,
    OpenValues,
    Related<UserGroupFields, UserGroupRelations> {}

export const userGroupRecord: Shape<UserGroupRecord> = {
  element: "USERGROUP",
  content: `(RECORDNO? & NAME? & DESCR? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => userGroupPaths,
  answer: true,
};

export const userGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
