// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A user of the company. Declared in 3.0/company.dtd. */
export interface CreateUserInfo {
  LOGINID: string;
  /** The contact of the user. */
  CONTACTINFO: UserInfoContactInfo;
  DESCRIPTION?: string;
  /** "business user" unless given. */
  USERTYPE?:
    | "business user"
    | "employee user"
    | "view only user"
    | "dashboard user"
    | "project manager user"
    | "construction manager user"
    | "platform user"
    | "warehouse user"
    | "payment approver"
    | "CRM user";
  /** "active" unless given. */
  STATUS?: "active" | "lockedout";
  /** `BOOLEAN`. "false" unless given. */
  LOGINDISABLED?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  SSO_ENABLED?: boolean;
  SSO_FEDERATED_ID?: string;
  USERLOCATIONS?: readonly string[];
  USERDEPARTMENTS?: readonly string[];
  USERTERRITORIES?: readonly string[];
  ADMIN?: string;
}

/** `Intacct userinfo CREATE Request` */
export const createUserInfo: FunctionProfile<CreateUserInfo, UserInfoData> = {
  name: "Intacct userinfo CREATE Request",
  version: "3.0",
  within: "create",
  element: "USERINFO",
  content: `(LOGINID & CONTACTINFO & DESCRIPTION? & USERTYPE? & STATUS? & LOGINDISABLED? & SSO_ENABLED? &
    SSO_FEDERATED_ID? & USERLOCATIONS? & USERDEPARTMENTS? & USERTERRITORIES? & ADMIN?)`,
  source: "documented",
  types: {
    CONTACTINFO: () => userInfoContactInfo,
    USERTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "business user",
        "employee user",
        "view only user",
        "dashboard user",
        "project manager user",
        "construction manager user",
        "platform user",
        "warehouse user",
        "payment approver",
        "CRM user",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "lockedout"] },
    LOGINDISABLED: "BOOLEAN",
    SSO_ENABLED: "BOOLEAN",
    USERLOCATIONS: () => userLocations,
    USERDEPARTMENTS: () => userdepartments,
    USERTERRITORIES: () => userterritories,
  },
  response: () => getUserInfoResponse,
};

/** A user of the company. Declared in 3.0/company.dtd. */
export type UpdateUserInfo = UpdateUserInfoFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        LOGINID?: string;
      }
    | { RECORDNO?: never; LOGINID: string }
  );

interface UpdateUserInfoFields {
  DESCRIPTION?: string;
  /** "business user" unless given. */
  USERTYPE?:
    | "business user"
    | "employee user"
    | "view only user"
    | "dashboard user"
    | "project manager user"
    | "construction manager user"
    | "platform user"
    | "warehouse user"
    | "payment approver"
    | "CRM user"
    | null;
  /** "active" unless given. */
  STATUS?: "active" | "lockedout" | null;
  /** `BOOLEAN`. "false" unless given. */
  LOGINDISABLED?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SSO_ENABLED?: boolean | null;
  SSO_FEDERATED_ID?: string;
  USERLOCATIONS?: readonly string[];
  USERDEPARTMENTS?: readonly string[];
  USERTERRITORIES?: readonly string[];
}

/** `Intacct userinfo UPDATE Request` */
export const updateUserInfo: FunctionProfile<UpdateUserInfo, UserInfoData> = {
  name: "Intacct userinfo UPDATE Request",
  version: "3.0",
  within: "update",
  element: "USERINFO",
  content: `((RECORDNO || LOGINID) & DESCRIPTION? & USERTYPE? & STATUS? & LOGINDISABLED? & SSO_ENABLED? &
    SSO_FEDERATED_ID? & USERLOCATIONS? & USERDEPARTMENTS? & USERTERRITORIES?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    USERTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "business user",
        "employee user",
        "view only user",
        "dashboard user",
        "project manager user",
        "construction manager user",
        "platform user",
        "warehouse user",
        "payment approver",
        "CRM user",
      ],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "lockedout"] },
    LOGINDISABLED: "BOOLEAN",
    SSO_ENABLED: "BOOLEAN",
    USERLOCATIONS: () => updateUserLocations,
    USERDEPARTMENTS: () => updateUserdepartments,
    USERTERRITORIES: () => updateUserterritories,
  },
  nulls: true,
  response: () => getUserInfoResponse,
};

/** What Intacct userinfo DELETE may ask for. */
export type DeleteUserInfo = Delete;

/** `Intacct userinfo DELETE Request` */
export const deleteUserInfo: FunctionProfile<DeleteUserInfo, Completed> = {
  name: "Intacct userinfo DELETE Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct userinfo GET may ask for. */
export type GetUserInfo = Read<UserInfoField | "*">;

/** `Intacct userinfo GET Request` */
export const getUserInfo: FunctionProfile<GetUserInfo, UserInfoData> = {
  name: "Intacct userinfo GET Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getUserInfoResponse,
};

/** What Intacct userinfo readByName GET may ask for. */
export type ReadByNameUserInfo = ReadByName<UserInfoField | "*">;

/** `Intacct userinfo readByName GET Request` */
export const readByNameUserInfo: FunctionProfile<
  ReadByNameUserInfo,
  UserInfoData
> = {
  name: "Intacct userinfo readByName GET Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameUserInfoResponse,
};

/** What Intacct userinfo readByQuery QUERY may ask for. */
export type ReadByQueryUserInfo = ReadByQuery<UserInfoField | "*">;

/** `Intacct userinfo readByQuery QUERY Request` */
export const readByQueryUserInfo: FunctionProfile<
  ReadByQueryUserInfo,
  UserInfoData
> = {
  name: "Intacct userinfo readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryUserInfoResponse,
};

/** What Intacct userinfo QUERY may ask for. */
export type QueryUserInfo = QueryInput;

/** `Intacct userinfo QUERY Request` */
export const queryUserInfo: QueryProfile<UserInfoRecord> = {
  name: "Intacct userinfo QUERY Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryUserInfoResponse,
};

/** What Intacct userinfo LOOKUP may ask for. */
export type LookupUserInfo = Lookup;

/** `Intacct userinfo LOOKUP Request` */
export const lookupUserInfo: FunctionProfile<LookupUserInfo, TypeData> = {
  name: "Intacct userinfo LOOKUP Request",
  version: "3.0",
  fixed: { object: "USERINFO" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupUserInfoResponse,
};

/** `Intacct userinfo GET Response` */
export const getUserInfoResponse: Profile<UserInfoData> = {
  name: "Intacct userinfo GET Response",
  version: "3.0",
  element: "data",
  content: "(userinfo*)",
  alias: { USERINFO: "userinfo" },
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userinfo readByName GET Response` */
export const readByNameUserInfoResponse: Profile<UserInfoData> = {
  name: "Intacct userinfo readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(userinfo*)",
  alias: { USERINFO: "userinfo" },
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userinfo readByQuery QUERY Response` */
export const readByQueryUserInfoResponse: Profile<UserInfoData> = {
  name: "Intacct userinfo readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userinfo*)",
  alias: { USERINFO: "userinfo" },
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userinfo QUERY Response` */
export const queryUserInfoResponse: Profile<UserInfoRows> = {
  name: "Intacct userinfo QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERINFO*)",
  types: { USERINFO: () => userInfoRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct userinfo LOOKUP Response` */
export const lookupUserInfoResponse: Profile<TypeData> = {
  name: "Intacct userinfo LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `userinfo` holds. */
export interface UserInfoData extends DataAttributes {
  userinfo?: UserInfoRecord[];
}

/** The fields of an userinfo that can be asked for. */
export type UserInfoField = keyof UserInfoFields | `${string}.${string}`;

/** What an answer about `USERINFO` holds. */
export interface UserInfoRows extends DataAttributes {
  USERINFO?: UserInfoRecord[];
}

/** The contact of the user. Declared in 3.0/company.dtd. */
export interface UserInfoContactInfo {
  LASTNAME?: string;
  FIRSTNAME?: string;
  EMAIL1?: string;
  CONTACTNAME?: string;
}

export const userInfoContactInfo: Shape<UserInfoContactInfo> = {
  element: "CONTACTINFO",
  content: "(LASTNAME? & FIRSTNAME? & EMAIL1? & CONTACTNAME?)",
  source: "documented",
};

export const userLocations: Shape<readonly string[]> = {
  element: "USERLOCATIONS",
  content: "(LOCATIONID*)",
};

export const userdepartments: Shape<readonly string[]> = {
  element: "USERDEPARTMENTS",
  content: "(DEPARTMENTID*)",
};

export const userterritories: Shape<readonly string[]> = {
  element: "USERTERRITORIES",
  content: "(TERRITORYID*)",
};

export const updateUserLocations: Shape<readonly string[]> = {
  element: "USERLOCATIONS",
  content: "(LOCATIONID*)",
  nulls: true,
};

export const updateUserdepartments: Shape<readonly string[]> = {
  element: "USERDEPARTMENTS",
  content: "(DEPARTMENTID*)",
  nulls: true,
};

export const updateUserterritories: Shape<readonly string[]> = {
  element: "USERTERRITORIES",
  content: "(TERRITORYID*)",
  nulls: true,
};

/** A user of the company. Declared in 3.0/company.dtd. */
export interface UserInfoFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  LOGINID?: string;
  /** The contact of the user. */
  CONTACTINFO?: UserInfoContactInfoRecord;
  DESCRIPTION?: string;
  /** "business user" unless given. */
  USERTYPE?:
    | "business user"
    | "employee user"
    | "view only user"
    | "dashboard user"
    | "project manager user"
    | "construction manager user"
    | "platform user"
    | "warehouse user"
    | "payment approver"
    | "CRM user"
    | (string & {})
    | null;
  /** "active" unless given. */
  STATUS?: "active" | "lockedout" | (string & {}) | null;
  /** `BOOLEAN`. "false" unless given. */
  LOGINDISABLED?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SSO_ENABLED?: boolean | null;
  SSO_FEDERATED_ID?: string;
  USERLOCATIONS?: string[];
  USERDEPARTMENTS?: string[];
  USERTERRITORIES?: string[];
  ADMIN?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface UserInfoRecord extends UserInfoFields, OpenValues {}

export const userInfoRecord: Shape<UserInfoRecord> = {
  element: "USERINFO",
  content: `(RECORDNO? & LOGINID? & CONTACTINFO? & DESCRIPTION? & USERTYPE? & STATUS? & LOGINDISABLED? &
    SSO_ENABLED? & SSO_FEDERATED_ID? & USERLOCATIONS? & USERDEPARTMENTS? & USERTERRITORIES? &
    ADMIN? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTACTINFO: () => userInfoContactInfoRecord,
    USERTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "business user",
        "employee user",
        "view only user",
        "dashboard user",
        "project manager user",
        "construction manager user",
        "platform user",
        "warehouse user",
        "payment approver",
        "CRM user",
      ],
      open: true,
    },
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "lockedout"],
      open: true,
    },
    LOGINDISABLED: "BOOLEAN",
    SSO_ENABLED: "BOOLEAN",
    USERLOCATIONS: () => userLocationsRecord,
    USERDEPARTMENTS: () => userdepartmentsRecord,
    USERTERRITORIES: () => userterritoriesRecord,
  },
  nulls: true,
};

/** The contact of the user. Declared in 3.0/company.dtd. */
export interface UserInfoContactInfoRecord extends OpenValues {
  LASTNAME?: string;
  FIRSTNAME?: string;
  EMAIL1?: string;
  CONTACTNAME?: string;
}

export const userInfoContactInfoRecord: Shape<UserInfoContactInfoRecord> = {
  element: "CONTACTINFO",
  content: "(LASTNAME? & FIRSTNAME? & EMAIL1? & CONTACTNAME? & #ANY*)",
  nulls: true,
};

export const userLocationsRecord: Shape<string[]> = {
  element: "USERLOCATIONS",
  content: "(LOCATIONID*)",
  nulls: true,
};

export const userdepartmentsRecord: Shape<string[]> = {
  element: "USERDEPARTMENTS",
  content: "(DEPARTMENTID*)",
  nulls: true,
};

export const userterritoriesRecord: Shape<string[]> = {
  element: "USERTERRITORIES",
  content: "(TERRITORYID*)",
  nulls: true,
};
