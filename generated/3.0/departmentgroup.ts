// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit. Checksum e005a3085276e466
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

/** The input of Intacct departmentgroup GET. */
export type GetDepartmentGroup = Read<DepartmentGroupField | "*">;

/** `Intacct departmentgroup GET Request` */
export const getDepartmentGroup: FunctionProfile<
  GetDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepartmentGroupResponse,
};

/** The input of Intacct departmentgroup readByName GET. */
export type ReadByNameDepartmentGroup = ReadByName<DepartmentGroupField | "*">;

/** `Intacct departmentgroup readByName GET Request` */
export const readByNameDepartmentGroup: FunctionProfile<
  ReadByNameDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup readByName GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameDepartmentGroupResponse,
};

/** The input of Intacct departmentgroup readByQuery QUERY. */
export type ReadByQueryDepartmentGroup = ReadByQuery<
  DepartmentGroupField | "*"
>;

/** `Intacct departmentgroup readByQuery QUERY Request` */
export const readByQueryDepartmentGroup: FunctionProfile<
  ReadByQueryDepartmentGroup,
  DepartmentGroupData
> = {
  name: "Intacct departmentgroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepartmentGroupResponse,
};

/** The input of Intacct departmentgroup QUERY. */
export type QueryDepartmentGroup = QueryInput;

/** `Intacct departmentgroup QUERY Request` */
export const queryDepartmentGroup: QueryProfile<DepartmentGroupRecord> = {
  name: "Intacct departmentgroup QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepartmentGroupResponse,
};

/** The input of Intacct departmentgroup LOOKUP. */
export type LookupDepartmentGroup = Lookup;

/** `Intacct departmentgroup LOOKUP Request` */
export const lookupDepartmentGroup: FunctionProfile<
  LookupDepartmentGroup,
  TypeData
> = {
  name: "Intacct departmentgroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "DEPARTMENTGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDepartmentGroupResponse,
};

/** `Intacct departmentgroup GET Response` */
export const getDepartmentGroupResponse: Profile<DepartmentGroupData> = {
  name: "Intacct departmentgroup GET Response",
  version: "3.0",
  element: "data",
  content: "(departmentgroup*)",
  types: { departmentgroup: () => departmentGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct departmentgroup readByName GET Response` */
export const readByNameDepartmentGroupResponse: Profile<DepartmentGroupData> = {
  name: "Intacct departmentgroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(departmentgroup*)",
  types: { departmentgroup: () => departmentGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct departmentgroup readByQuery QUERY Response` */
export const readByQueryDepartmentGroupResponse: Profile<DepartmentGroupData> =
  {
    name: "Intacct departmentgroup readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(departmentgroup*)",
    types: { departmentgroup: () => departmentGroupRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct departmentgroup QUERY Response` */
export const queryDepartmentGroupResponse: Profile<DepartmentGroupRows> = {
  name: "Intacct departmentgroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPARTMENTGROUP*)",
  types: { DEPARTMENTGROUP: () => departmentGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct departmentgroup LOOKUP Response` */
export const lookupDepartmentGroupResponse: Profile<TypeData> = {
  name: "Intacct departmentgroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `departmentgroup`. */
export interface DepartmentGroupData extends DataAttributes {
  departmentgroup?: DepartmentGroupRecord[];
}

/** The fields of a departmentgroup that can be requested. */
export type DepartmentGroupField =
  keyof DepartmentGroupFields | `${string}.${string}`;

/** The data of an answer about `DEPARTMENTGROUP`. */
export interface DepartmentGroupRows extends DataAttributes {
  DEPARTMENTGROUP?: DepartmentGroupRecord[];
}

/** A group of departments. Declared in 3.0/company.dtd. */
export interface DepartmentGroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Department group ID. */
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
export interface DepartmentGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface DepartmentGroupRecord
  extends
    DepartmentGroupFields,
    OpenValues,
    Related<DepartmentGroupFields, DepartmentGroupRelations> {}

export const departmentGroupRecord: Shape<DepartmentGroupRecord> = {
  element: "DEPARTMENTGROUP",
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
  paths: () => departmentGroupPaths,
  answer: true,
};

export const departmentGroupPaths: Paths = {
  types: { BOOLEAN: "CREATEDIMCOMP", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
