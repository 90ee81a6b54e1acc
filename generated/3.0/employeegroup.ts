// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd; do not edit. Checksum 12e580908c8849fa
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

/** The input of Intacct employeegroup GET. */
export type GetEmployeeGroup = Read<EmployeeGroupField | "*">;

/** `Intacct employeegroup GET Request` */
export const getEmployeeGroup: FunctionProfile<
  GetEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeeGroupResponse,
};

/** The input of Intacct employeegroup readByName GET. */
export type ReadByNameEmployeeGroup = ReadByName<EmployeeGroupField | "*">;

/** `Intacct employeegroup readByName GET Request` */
export const readByNameEmployeeGroup: FunctionProfile<
  ReadByNameEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeeGroupResponse,
};

/** The input of Intacct employeegroup readByQuery QUERY. */
export type ReadByQueryEmployeeGroup = ReadByQuery<EmployeeGroupField | "*">;

/** `Intacct employeegroup readByQuery QUERY Request` */
export const readByQueryEmployeeGroup: FunctionProfile<
  ReadByQueryEmployeeGroup,
  EmployeeGroupData
> = {
  name: "Intacct employeegroup readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeeGroupResponse,
};

/** The input of Intacct employeegroup QUERY. */
export type QueryEmployeeGroup = QueryInput;

/** `Intacct employeegroup QUERY Request` */
export const queryEmployeeGroup: QueryProfile<EmployeeGroupRecord> = {
  name: "Intacct employeegroup QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeeGroupResponse,
};

/** The input of Intacct employeegroup LOOKUP. */
export type LookupEmployeeGroup = Lookup;

/** `Intacct employeegroup LOOKUP Request` */
export const lookupEmployeeGroup: FunctionProfile<
  LookupEmployeeGroup,
  TypeData
> = {
  name: "Intacct employeegroup LOOKUP Request",
  version: "3.0",
  fixed: { object: "EMPLOYEEGROUP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEmployeeGroupResponse,
};

/** `Intacct employeegroup GET Response` */
export const getEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup GET Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeegroup readByName GET Response` */
export const readByNameEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeegroup readByQuery QUERY Response` */
export const readByQueryEmployeeGroupResponse: Profile<EmployeeGroupData> = {
  name: "Intacct employeegroup readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employeegroup*)",
  types: { employeegroup: () => employeeGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeegroup QUERY Response` */
export const queryEmployeeGroupResponse: Profile<EmployeeGroupRows> = {
  name: "Intacct employeegroup QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEEGROUP*)",
  types: { EMPLOYEEGROUP: () => employeeGroupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeegroup LOOKUP Response` */
export const lookupEmployeeGroupResponse: Profile<TypeData> = {
  name: "Intacct employeegroup LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employeegroup`. */
export interface EmployeeGroupData extends DataAttributes {
  employeegroup?: EmployeeGroupRecord[];
}

/** The fields of an employeegroup that can be requested. */
export type EmployeeGroupField =
  keyof EmployeeGroupFields | `${string}.${string}`;

/** The data of an answer about `EMPLOYEEGROUP`. */
export interface EmployeeGroupRows extends DataAttributes {
  EMPLOYEEGROUP?: EmployeeGroupRecord[];
}

/** A group of employees. Declared in 3.0/expenses.dtd. */
export interface EmployeeGroupFields {
  /** Record number. */
  RECORDNO?: string;
  /** Employee group ID. */
  ID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Name. */
  NAME?: string;
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
export interface EmployeeGroupRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EmployeeGroupRecord
  extends
    EmployeeGroupFields,
    OpenValues,
    Related<EmployeeGroupFields, EmployeeGroupRelations> {}

export const employeeGroupRecord: Shape<EmployeeGroupRecord> = {
  element: "EMPLOYEEGROUP",
  content: `(RECORDNO? & ID? & DESCRIPTION? & NAME? & GROUPTYPE? & CREATEDIMCOMP? & WHENCREATED? &
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
  paths: () => employeeGroupPaths,
  answer: true,
};

export const employeeGroupPaths: Paths = {
  types: { BOOLEAN: "CREATEDIMCOMP", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
