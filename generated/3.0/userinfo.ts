// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum eed8585015666c66
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import { type ContactRecord, contactPaths } from "./contact.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A user of the company. Declared in 3.0/company.dtd. */
export interface CreateUserInfo {
  /** User ID. */
  LOGINID: string;
  /** The contact of the user. */
  CONTACTINFO: UserInfoContactInfo;
  /** Username. */
  DESCRIPTION?: string;
  /** User type. "business user" unless given. */
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
  /** Status. "active" unless given. */
  STATUS?: "active" | "lockedout" | null;
  /** Restrict user access to Web Services only. `BOOLEAN`. "false" unless given. */
  LOGINDISABLED?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SSO_ENABLED?: boolean | null;
  SSO_FEDERATED_ID?: string;
  USERLOCATIONS?: readonly string[];
  USERDEPARTMENTS?: readonly string[];
  USERTERRITORIES?: readonly string[];
  /** Admin privileges. */
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** User ID. */
        LOGINID?: string;
      }
    | {
        RECORDNO?: never;
        /** User ID. */
        LOGINID: string;
      }
  );

interface UpdateUserInfoFields {
  /** Username. */
  DESCRIPTION?: string;
  /** User type. "business user" unless given. */
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
  /** Status. "active" unless given. */
  STATUS?: "active" | "lockedout" | null;
  /** Restrict user access to Web Services only. `BOOLEAN`. "false" unless given. */
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
  response: () => getUserInfoResponse,
};

/** The input of Intacct userinfo DELETE. */
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

/** The input of Intacct userinfo GET. */
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

/** The input of Intacct userinfo readByName GET. */
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

/** The input of Intacct userinfo readByQuery QUERY. */
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

/** The input of Intacct userinfo QUERY. */
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

/** The input of Intacct userinfo LOOKUP. */
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
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userinfo readByName GET Response` */
export const readByNameUserInfoResponse: Profile<UserInfoData> = {
  name: "Intacct userinfo readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(userinfo*)",
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userinfo readByQuery QUERY Response` */
export const readByQueryUserInfoResponse: Profile<UserInfoData> = {
  name: "Intacct userinfo readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(userinfo*)",
  types: { userinfo: () => userInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userinfo QUERY Response` */
export const queryUserInfoResponse: Profile<UserInfoRows> = {
  name: "Intacct userinfo QUERY Response",
  version: "3.0",
  element: "data",
  content: "(USERINFO*)",
  types: { USERINFO: () => userInfoRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct userinfo LOOKUP Response` */
export const lookupUserInfoResponse: Profile<TypeData> = {
  name: "Intacct userinfo LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `userinfo`. */
export interface UserInfoData extends DataAttributes {
  userinfo?: UserInfoRecord[];
}

/** The fields of an userinfo that can be requested. */
export type UserInfoField = keyof UserInfoFields | `${string}.${string}`;

/** The data of an answer about `USERINFO`. */
export interface UserInfoRows extends DataAttributes {
  USERINFO?: UserInfoRecord[];
}

/** The contact of the user. Declared in 3.0/company.dtd. */
export interface UserInfoContactInfo {
  /** Last name. */
  LASTNAME?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact name. */
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
};

export const updateUserdepartments: Shape<readonly string[]> = {
  element: "USERDEPARTMENTS",
  content: "(DEPARTMENTID*)",
};

export const updateUserterritories: Shape<readonly string[]> = {
  element: "USERTERRITORIES",
  content: "(TERRITORYID*)",
};

/** A user of the company. Declared in 3.0/company.dtd. */
export interface UserInfoFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** User ID. */
  LOGINID?: string;
  /** The contact of the user. */
  CONTACTINFO?: UserInfoContactInfoRecord;
  /** Username. */
  DESCRIPTION?: string;
  /** User type. */
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
    | "Construction manager user"
    | (string & {})
    | null;
  /** Status. */
  STATUS?: "active" | "lockedout" | "inactive" | (string & {}) | null;
  /** Restrict user access to Web Services only. `BOOLEAN`. "false" unless given. */
  LOGINDISABLED?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SSO_ENABLED?: boolean | null;
  SSO_FEDERATED_ID?: string;
  USERLOCATIONS?: string[];
  USERDEPARTMENTS?: string[];
  USERTERRITORIES?: string[];
  /** Admin privileges. */
  ADMIN?: "false" | "true" | "Full" | (string & {}) | null;
  /** Account email address. */
  EMAIL?: string;
  /** Old account email address. */
  OLD_EMAIL?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Unrestricted. `BOOLEAN`. */
  UNRESTRICTED?: boolean | null;
  /** Keep password until admin resets it. `BOOLEAN`. */
  PWDNEVEREXPIRES?: boolean | null;
  /** Reset password. `BOOLEAN`. */
  RESETPASSWORD?: boolean | null;
  /** Disable password requirements. `BOOLEAN`. */
  PWDQLYNOTENFORCED?: boolean | null;
  /** Contact record number. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Disable Intacct Collaborate. `BOOLEAN`. */
  CHATTER_DISABLED?: boolean | null;
  /** Hide transactions that do not belong to the user departments. `BOOLEAN`. */
  HIDENODEPT?: boolean | null;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface UserInfoRelations {
  CONTACT: ContactRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface UserInfoRecord
  extends
    UserInfoFields,
    OpenValues,
    Related<UserInfoFields, UserInfoRelations> {}

export const userInfoRecord: Shape<UserInfoRecord> = {
  element: "USERINFO",
  content: `(RECORDNO? & LOGINID? & CONTACTINFO? & DESCRIPTION? & USERTYPE? & STATUS? & LOGINDISABLED? &
    SSO_ENABLED? & SSO_FEDERATED_ID? & USERLOCATIONS? & USERDEPARTMENTS? & USERTERRITORIES? &
    ADMIN? & EMAIL? & OLD_EMAIL? & VISIBLE? & UNRESTRICTED? & PWDNEVEREXPIRES? & RESETPASSWORD? &
    PWDQLYNOTENFORCED? & CONTACTKEY? & CHATTER_DISABLED? & HIDENODEPT? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTACTINFO: () => userInfoContactInfoRecord,
    USERTYPE: "ENUM",
    STATUS: "ENUM",
    LOGINDISABLED: "BOOLEAN",
    SSO_ENABLED: "BOOLEAN",
    USERLOCATIONS: () => userLocationsRecord,
    USERDEPARTMENTS: () => userdepartmentsRecord,
    USERTERRITORIES: () => userterritoriesRecord,
    ADMIN: "ENUM",
    VISIBLE: "BOOLEAN",
    UNRESTRICTED: "BOOLEAN",
    PWDNEVEREXPIRES: "BOOLEAN",
    RESETPASSWORD: "BOOLEAN",
    PWDQLYNOTENFORCED: "BOOLEAN",
    CONTACTKEY: "INTEGER",
    CHATTER_DISABLED: "BOOLEAN",
    HIDENODEPT: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => userInfoPaths,
  answer: true,
};

export const userInfoPaths: Paths = {
  types: {
    BOOLEAN:
      "CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE LOGINDISABLED SSO_ENABLED VISIBLE UNRESTRICTED PWDNEVEREXPIRES RESETPASSWORD PWDQLYNOTENFORCED CHATTER_DISABLED HIDENODEPT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "CONTACTINFO.TAXIDVALIDATIONDATE",
  },
  to: {
    CONTACT: () => contactPaths,
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** The contact of the user. Declared in 3.0/company.dtd. */
export interface UserInfoContactInfoRecord extends OpenValues {
  /** Last name. */
  LASTNAME?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const userInfoContactInfoRecord: Shape<UserInfoContactInfoRecord> = {
  element: "CONTACTINFO",
  content: `(LASTNAME? & FIRSTNAME? & EMAIL1? & CONTACTNAME? & TAXID? & PREFIX? & INITIAL? & COMPANYNAME? &
    PRINTAS? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

export const userLocationsRecord: Shape<string[]> = {
  element: "USERLOCATIONS",
  content: "(LOCATIONID*)",
  answer: true,
};

export const userdepartmentsRecord: Shape<string[]> = {
  element: "USERDEPARTMENTS",
  content: "(DEPARTMENTID*)",
  answer: true,
};

export const userterritoriesRecord: Shape<string[]> = {
  element: "USERTERRITORIES",
  content: "(TERRITORYID*)",
  answer: true,
};
