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
import { type UserInfoRecord, userInfoRecord } from "./userinfo.js";

/** What Intacct memberusergroup GET may ask for. */
export type GetMemberusergroup = Read<MemberusergroupField | "*">;

/** `Intacct memberusergroup GET Request` */
export const getMemberusergroup: FunctionProfile<
  GetMemberusergroup,
  MemberusergroupData
> = {
  name: "Intacct memberusergroup GET Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getMemberusergroupResponse,
};

/** What Intacct memberusergroup readByQuery QUERY may ask for. */
export type ReadByQueryMemberusergroup = ReadByQuery<
  MemberusergroupField | "*"
>;

/** `Intacct memberusergroup readByQuery QUERY Request` */
export const readByQueryMemberusergroup: FunctionProfile<
  ReadByQueryMemberusergroup,
  MemberusergroupData
> = {
  name: "Intacct memberusergroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryMemberusergroupResponse,
};

/** What Intacct memberusergroup QUERY may ask for. */
export type QueryMemberusergroup = QueryInput;

/** `Intacct memberusergroup QUERY Request` */
export const queryMemberusergroup: QueryProfile<
  MEMBERUSERGROUPRecord & { USERINFO?: UserInfoRecord }
> = {
  name: "Intacct memberusergroup QUERY Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryMemberusergroupResponse,
};

/** What Intacct memberusergroup LOOKUP may ask for. */
export type LookupMemberusergroup = Lookup;

/** `Intacct memberusergroup LOOKUP Request` */
export const lookupMemberusergroup: FunctionProfile<
  LookupMemberusergroup,
  TypeData
> = {
  name: "Intacct memberusergroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "MEMBERUSERGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupMemberusergroupResponse,
};

/** `Intacct memberusergroup GET Response` */
export const getMemberusergroupResponse: Profile<MemberusergroupData> = {
  name: "Intacct memberusergroup GET Response",
  version: "3.0",
  element: "data",
  content: "(memberusergroup*)",
  types: { memberusergroup: () => mEMBERUSERGROUPRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct memberusergroup readByQuery QUERY Response` */
export const readByQueryMemberusergroupResponse: Profile<MemberusergroupData> =
  {
    name: "Intacct memberusergroup readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(memberusergroup*)",
    types: { memberusergroup: () => mEMBERUSERGROUPRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct memberusergroup QUERY Response` */
export const queryMemberusergroupResponse: Profile<MEMBERUSERGROUPData> = {
  name: "Intacct memberusergroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(MEMBERUSERGROUP*)",
  types: { MEMBERUSERGROUP: () => mEMBERUSERGROUPRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct memberusergroup LOOKUP Response` */
export const lookupMemberusergroupResponse: Profile<TypeData> = {
  name: "Intacct memberusergroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `memberusergroup` holds. */
export interface MemberusergroupData extends DataAttributes {
  memberusergroup?: MEMBERUSERGROUPRecord[];
}

/** The fields of a memberusergroup that can be asked for. */
export type MemberusergroupField =
  keyof MemberusergroupFields | `${string}.${string}`;

/** What an answer about `MEMBERUSERGROUP` holds. */
export interface MEMBERUSERGROUPData extends DataAttributes {
  MEMBERUSERGROUP?: MEMBERUSERGROUPRecord[];
}

/** A user's membership in a user group. Declared in 3.0/company.dtd. */
export interface MemberusergroupFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  USERKEY?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface MEMBERUSERGROUPRecord
  extends MemberusergroupFields, OpenValues {}

export const mEMBERUSERGROUPRecord: Shape<MEMBERUSERGROUPRecord> = {
  element: "MEMBERUSERGROUP",
  content: "(RECORDNO? & USERKEY? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    USERKEY: "INTEGER",
    USERINFO: () => userInfoRecord,
  },
  nulls: true,
};
