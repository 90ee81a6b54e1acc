// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, 3.0/records/expenses.dtd; do not edit. Checksum 7eda4ccf386b8f3d
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

/** The input of Intacct employeetype GET. */
export type GetEmployeeType = Read<EmployeeTypeField | "*">;

/** `Intacct employeetype GET Request` */
export const getEmployeeType: FunctionProfile<
  GetEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeeTypeResponse,
};

/** The input of Intacct employeetype readByName GET. */
export type ReadByNameEmployeeType = ReadByName<EmployeeTypeField | "*">;

/** `Intacct employeetype readByName GET Request` */
export const readByNameEmployeeType: FunctionProfile<
  ReadByNameEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeeTypeResponse,
};

/** The input of Intacct employeetype readByQuery QUERY. */
export type ReadByQueryEmployeeType = ReadByQuery<EmployeeTypeField | "*">;

/** `Intacct employeetype readByQuery QUERY Request` */
export const readByQueryEmployeeType: FunctionProfile<
  ReadByQueryEmployeeType,
  EmployeeTypeData
> = {
  name: "Intacct employeetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeeTypeResponse,
};

/** The input of Intacct employeetype QUERY. */
export type QueryEmployeeType = QueryInput;

/** `Intacct employeetype QUERY Request` */
export const queryEmployeeType: QueryProfile<EmployeeTypeRecord> = {
  name: "Intacct employeetype QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeeTypeResponse,
};

/** The input of Intacct employeetype LOOKUP. */
export type LookupEmployeeType = Lookup;

/** `Intacct employeetype LOOKUP Request` */
export const lookupEmployeeType: FunctionProfile<LookupEmployeeType, TypeData> =
  {
    name: "Intacct employeetype LOOKUP Request",
    version: "3.0",
    fixed: { object: "EMPLOYEETYPE" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupEmployeeTypeResponse,
  };

/** `Intacct employeetype GET Response` */
export const getEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype GET Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeetype readByName GET Response` */
export const readByNameEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeetype readByQuery QUERY Response` */
export const readByQueryEmployeeTypeResponse: Profile<EmployeeTypeData> = {
  name: "Intacct employeetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employeetype*)",
  types: { employeetype: () => employeeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeetype QUERY Response` */
export const queryEmployeeTypeResponse: Profile<EmployeeTypeRows> = {
  name: "Intacct employeetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEETYPE*)",
  types: { EMPLOYEETYPE: () => employeeTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employeetype LOOKUP Response` */
export const lookupEmployeeTypeResponse: Profile<TypeData> = {
  name: "Intacct employeetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employeetype`. */
export interface EmployeeTypeData extends DataAttributes {
  employeetype?: EmployeeTypeRecord[];
}

/** The fields of an employeetype that can be requested. */
export type EmployeeTypeField =
  keyof EmployeeTypeFields | `${string}.${string}`;

/** The data of an answer about `EMPLOYEETYPE`. */
export interface EmployeeTypeRows extends DataAttributes {
  EMPLOYEETYPE?: EmployeeTypeRecord[];
}

/** A type of employees. Declared in 3.0/expenses.dtd. */
export interface EmployeeTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Employee type. */
  NAME?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  PARENT?: EmployeeTypeParentRecord;
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
export interface EmployeeTypeRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EmployeeTypeRecord
  extends
    EmployeeTypeFields,
    OpenValues,
    Related<EmployeeTypeFields, EmployeeTypeRelations> {}

export const employeeTypeRecord: Shape<EmployeeTypeRecord> = {
  element: "EMPLOYEETYPE",
  content: `(RECORDNO? & NAME? & FORM1099TYPE? & FORM1099BOX? & STATUS? & PARENT? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PARENT: () => employeeTypeParentRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => employeeTypePaths,
  answer: true,
};

export const employeeTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/expenses.dtd. */
export interface EmployeeTypeParentRecord extends OpenValues {
  /** Parent type. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const employeeTypeParentRecord: Shape<EmployeeTypeParentRecord> = {
  element: "PARENT",
  content: "(NAME? & RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  answer: true,
};
