// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum 72499d1e834a1fe1
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct classgroup GET. */
export type GetClassGroup = Read<ClassGroupField | "*">;

/** `Intacct classgroup GET Request` */
export const getClassGroup: FunctionProfile<GetClassGroup, ClassGroupData> = {
  name: "Intacct classgroup GET Request",
  version: "3.0",
  fixed: { object: "CLASSGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getClassGroupResponse,
};

/** The input of Intacct classgroup readByName GET. */
export type ReadByNameClassGroup = ReadByName<ClassGroupField | "*">;

/** `Intacct classgroup readByName GET Request` */
export const readByNameClassGroup: FunctionProfile<
  ReadByNameClassGroup,
  ClassGroupData
> = {
  name: "Intacct classgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "CLASSGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameClassGroupResponse,
};

/** The input of Intacct classgroup readByQuery QUERY. */
export type ReadByQueryClassGroup = ReadByQuery<ClassGroupField | "*">;

/** `Intacct classgroup readByQuery QUERY Request` */
export const readByQueryClassGroup: FunctionProfile<
  ReadByQueryClassGroup,
  ClassGroupData
> = {
  name: "Intacct classgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CLASSGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryClassGroupResponse,
};

/** The input of Intacct classgroup QUERY. */
export type QueryClassGroup = QueryInput;

/** `Intacct classgroup QUERY Request` */
export const queryClassGroup: QueryProfile<ClassGroupRecord> = {
  name: "Intacct classgroup QUERY Request",
  version: "3.0",
  fixed: { object: "CLASSGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryClassGroupResponse,
};

/** The input of Intacct classgroup LOOKUP. */
export type LookupClassGroup = Lookup;

/** `Intacct classgroup LOOKUP Request` */
export const lookupClassGroup: FunctionProfile<LookupClassGroup, TypeData> = {
  name: "Intacct classgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "CLASSGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupClassGroupResponse,
};

/** `Intacct classgroup GET Response` */
export const getClassGroupResponse: Profile<ClassGroupData> = {
  name: "Intacct classgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(classgroup*)",
  types: { classgroup: () => classGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct classgroup readByName GET Response` */
export const readByNameClassGroupResponse: Profile<ClassGroupData> = {
  name: "Intacct classgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(classgroup*)",
  types: { classgroup: () => classGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct classgroup readByQuery QUERY Response` */
export const readByQueryClassGroupResponse: Profile<ClassGroupData> = {
  name: "Intacct classgroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(classgroup*)",
  types: { classgroup: () => classGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct classgroup QUERY Response` */
export const queryClassGroupResponse: Profile<ClassGroupRows> = {
  name: "Intacct classgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CLASSGROUP*)",
  types: { CLASSGROUP: () => classGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct classgroup LOOKUP Response` */
export const lookupClassGroupResponse: Profile<TypeData> = {
  name: "Intacct classgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `classgroup`. */
export interface ClassGroupData extends DataAttributes {
  classgroup?: ClassGroupRecord[];
}

/** The fields of a classgroup that can be requested. */
export type ClassGroupField = keyof ClassGroupFields | `${string}.${string}`;

/** The data of an answer about `CLASSGROUP`. */
export interface ClassGroupRows extends DataAttributes {
  CLASSGROUP?: ClassGroupRecord[];
}

/** A group of classes. Declared in 3.0/company.dtd. */
export interface ClassGroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Class group ID. */
  ID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Group type. */
  GROUPTYPE?: "ALL" | "SPECIFIC" | (string & {}) | null;
  /** Dimension structure. `BOOLEAN`. */
  CREATEDIMCOMP?: boolean | null;
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
export interface ClassGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ClassGroupRecord
  extends
    ClassGroupFields,
    OpenValues,
    Related<ClassGroupFields, ClassGroupRelations> {}

export const classGroupRecord: Shape<ClassGroupRecord> = {
  element: "CLASSGROUP",
  content: `(RECORDNO? & ID? & NAME? & DESCRIPTION? & GROUPTYPE? & CREATEDIMCOMP? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    GROUPTYPE: "ENUM",
    CREATEDIMCOMP: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => classGroupPaths,
  answer: true,
};

export const classGroupPaths: Paths = {
  types: { BOOLEAN: "CREATEDIMCOMP", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
