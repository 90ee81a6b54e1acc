// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum b1b5db608d56386f
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
import { type UserGroupRecord, userGroupPaths } from "./usergroup.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct memberusergroup GET. */
export type GetMemberUserGroup = Read<MemberUserGroupField | "*">;

/** `Intacct memberusergroup GET Request` */
export const getMemberUserGroup: FunctionProfile<
  GetMemberUserGroup,
  MemberUserGroupData
> = {
  name: "Intacct memberusergroup GET Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getMemberUserGroupResponse,
};

/** The input of Intacct memberusergroup readByQuery QUERY. */
export type ReadByQueryMemberUserGroup = ReadByQuery<
  MemberUserGroupField | "*"
>;

/** `Intacct memberusergroup readByQuery QUERY Request` */
export const readByQueryMemberUserGroup: FunctionProfile<
  ReadByQueryMemberUserGroup,
  MemberUserGroupData
> = {
  name: "Intacct memberusergroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryMemberUserGroupResponse,
};

/** The input of Intacct memberusergroup QUERY. */
export type QueryMemberUserGroup = QueryInput;

/** `Intacct memberusergroup QUERY Request` */
export const queryMemberUserGroup: QueryProfile<MemberUserGroupRecord> = {
  name: "Intacct memberusergroup QUERY Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryMemberUserGroupResponse,
};

/** The input of Intacct memberusergroup LOOKUP. */
export type LookupMemberUserGroup = Lookup;

/** `Intacct memberusergroup LOOKUP Request` */
export const lookupMemberUserGroup: FunctionProfile<
  LookupMemberUserGroup,
  TypeData
> = {
  name: "Intacct memberusergroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupMemberUserGroupResponse,
};

/** `Intacct memberusergroup GET Response` */
export const getMemberUserGroupResponse: Profile<MemberUserGroupData> = {
  name: "Intacct memberusergroup GET Response",
  version: "3.0",
  element: "data",
  content: "(memberusergroup*)",
  types: { memberusergroup: () => memberUserGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct memberusergroup readByQuery QUERY Response` */
export const readByQueryMemberUserGroupResponse: Profile<MemberUserGroupData> =
  {
    name: "Intacct memberusergroup readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(memberusergroup*)",
    types: { memberusergroup: () => memberUserGroupRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct memberusergroup QUERY Response` */
export const queryMemberUserGroupResponse: Profile<MemberUserGroupRows> = {
  name: "Intacct memberusergroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(MEMBERUSERGROUP*)",
  types: { MEMBERUSERGROUP: () => memberUserGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct memberusergroup LOOKUP Response` */
export const lookupMemberUserGroupResponse: Profile<TypeData> = {
  name: "Intacct memberusergroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `memberusergroup`. */
export interface MemberUserGroupData extends DataAttributes {
  memberusergroup?: MemberUserGroupRecord[];
}

/** The fields of a memberusergroup that can be requested. */
export type MemberUserGroupField =
  keyof MemberUserGroupFields | `${string}.${string}`;

/** The data of an answer about `MEMBERUSERGROUP`. */
export interface MemberUserGroupRows extends DataAttributes {
  MEMBERUSERGROUP?: MemberUserGroupRecord[];
}

/** A user's membership in a user group. Declared in 3.0/company.dtd. */
export interface MemberUserGroupFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** User key. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** USER GROUP KEY. */
  USERGROUPKEY?: string;
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
export interface MemberUserGroupRelations {
  USERGROUP: UserGroupRecord;
  USERINFO: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface MemberUserGroupRecord
  extends
    MemberUserGroupFields,
    OpenValues,
    Related<MemberUserGroupFields, MemberUserGroupRelations> {}

export const memberUserGroupRecord: Shape<MemberUserGroupRecord> = {
  element: "MEMBERUSERGROUP",
  content: `(RECORDNO? & USERKEY? & USERGROUPKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    USERKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => memberUserGroupPaths,
  answer: true,
};

export const memberUserGroupPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: { USERGROUP: () => userGroupPaths, USERINFO: () => userInfoPaths },
};
