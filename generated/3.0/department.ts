// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum f435f3ab999b53f0
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a department. Declared in shared/company.dtd. */
export interface CreateDepartmentFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  departmentid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct create_department CREATE Request` */
export const createDepartmentFunction: FunctionProfile<
  CreateDepartmentFunction,
  Created
> = {
  name: "Intacct create_department CREATE Request",
  version: "3.0",
  element: "create_department",
  content:
    "(departmentid, title, parentid?, supervisorid?, status?, externalid?, customfields?, custtitle?)",
  types: {
    departmentid: "ID",
    title: "STRING_80 borrowed",
    parentid: "ID",
    supervisorid: "ID",
    status: enumStatus,
    externalid: "KEY",
    customfields: () => customFields,
    custtitle: "STRING_250 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a department. Declared in shared/company.dtd. */
export interface UpdateDepartmentFunction {
  departmentid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct update_department UPDATE Request` */
export const updateDepartmentFunction: FunctionProfile<
  UpdateDepartmentFunction,
  Completed
> = {
  name: "Intacct update_department UPDATE Request",
  version: "3.0",
  element: "update_department",
  content:
    "(title?, parentid?, supervisorid?, status?, customfields?, custtitle?)",
  types: {
    title: "STRING_80 borrowed",
    parentid: "ID",
    supervisorid: "ID",
    status: enumStatus,
    customfields: () => customFields,
    custtitle: "STRING_250 borrowed",
  },
  attributes: {
    departmentid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a department. Declared in shared/company.dtd. */
export interface DeleteDepartmentFunction {
  departmentid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_department DELETE Request` */
export const deleteDepartmentFunction: FunctionProfile<
  DeleteDepartmentFunction,
  Completed
> = {
  name: "Intacct delete_department DELETE Request",
  version: "3.0",
  element: "delete_department",
  content: "EMPTY",
  attributes: {
    departmentid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A department. Declared in 3.0/company.dtd. */
export interface CreateDepartment {
  /** ID. */
  DEPARTMENTID: string;
  /** Name. */
  TITLE: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** Department title. */
  CUSTTITLE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct department CREATE Request` */
export const createDepartment: FunctionProfile<
  CreateDepartment,
  DepartmentData
> = {
  name: "Intacct department CREATE Request",
  version: "3.0",
  within: "create",
  element: "DEPARTMENT",
  content:
    "(DEPARTMENTID & TITLE & PARENTID? & SUPERVISORID? & CUSTTITLE? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getDepartmentResponse,
};

/** A department. Declared in 3.0/company.dtd. */
export interface UpdateDepartment {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** ID. */
  DEPARTMENTID?: string;
  /** Name. */
  TITLE?: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** Department title. */
  CUSTTITLE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct department UPDATE Request` */
export const updateDepartment: FunctionProfile<
  UpdateDepartment,
  DepartmentData
> = {
  name: "Intacct department UPDATE Request",
  version: "3.0",
  within: "update",
  element: "DEPARTMENT",
  content:
    "(RECORDNO? & DEPARTMENTID? & TITLE? & PARENTID? & SUPERVISORID? & CUSTTITLE? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getDepartmentResponse,
};

/** The input of Intacct department DELETE. */
export type DeleteDepartment = Delete;

/** `Intacct department DELETE Request` */
export const deleteDepartment: FunctionProfile<DeleteDepartment, Completed> = {
  name: "Intacct department DELETE Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct department GET. */
export type GetDepartment = Read<DepartmentField | "*">;

/** `Intacct department GET Request` */
export const getDepartment: FunctionProfile<GetDepartment, DepartmentData> = {
  name: "Intacct department GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDepartmentResponse,
};

/** The input of Intacct department readByName GET. */
export type ReadByNameDepartment = ReadByName<DepartmentField | "*">;

/** `Intacct department readByName GET Request` */
export const readByNameDepartment: FunctionProfile<
  ReadByNameDepartment,
  DepartmentData
> = {
  name: "Intacct department readByName GET Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameDepartmentResponse,
};

/** The input of Intacct department readByQuery QUERY. */
export type ReadByQueryDepartment = ReadByQuery<DepartmentField | "*">;

/** `Intacct department readByQuery QUERY Request` */
export const readByQueryDepartment: FunctionProfile<
  ReadByQueryDepartment,
  DepartmentData
> = {
  name: "Intacct department readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryDepartmentResponse,
};

/** The input of Intacct department QUERY. */
export type QueryDepartment = QueryInput;

/** `Intacct department QUERY Request` */
export const queryDepartment: QueryProfile<DepartmentRecord> = {
  name: "Intacct department QUERY Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDepartmentResponse,
};

/** The input of Intacct department LOOKUP. */
export type LookupDepartment = Lookup;

/** `Intacct department LOOKUP Request` */
export const lookupDepartment: FunctionProfile<LookupDepartment, TypeData> = {
  name: "Intacct department LOOKUP Request",
  version: "3.0",
  fixed: { object: "DEPARTMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDepartmentResponse,
};

/** The input of Intacct department get GET. */
export type GetDepartmentFunction = Get;

/** `Intacct department get GET Request` */
export const getDepartmentFunction: FunctionProfile<
  GetDepartmentFunction,
  DepartmentRows2
> = {
  name: "Intacct department get GET Request",
  version: "3.0",
  fixed: { object: "department" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getDepartmentFunctionResponse,
};

/** The input of Intacct department get_list QUERY. */
export type GetListDepartment = GetList;

/** `Intacct department get_list QUERY Request` */
export const getListDepartment: FunctionProfile<
  GetListDepartment,
  DepartmentRows2
> = {
  name: "Intacct department get_list QUERY Request",
  version: "3.0",
  fixed: { object: "department" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListDepartmentResponse,
};

/** `Intacct department GET Response` */
export const getDepartmentResponse: Profile<DepartmentData> = {
  name: "Intacct department GET Response",
  version: "3.0",
  element: "data",
  content: "(department*)",
  types: { department: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department readByName GET Response` */
export const readByNameDepartmentResponse: Profile<DepartmentData> = {
  name: "Intacct department readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(department*)",
  types: { department: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department readByQuery QUERY Response` */
export const readByQueryDepartmentResponse: Profile<DepartmentData> = {
  name: "Intacct department readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(department*)",
  types: { department: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department QUERY Response` */
export const queryDepartmentResponse: Profile<DepartmentRows> = {
  name: "Intacct department QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DEPARTMENT*)",
  types: { DEPARTMENT: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department LOOKUP Response` */
export const lookupDepartmentResponse: Profile<TypeData> = {
  name: "Intacct department LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department get GET Response` */
export const getDepartmentFunctionResponse: Profile<DepartmentRows2> = {
  name: "Intacct department get GET Response",
  version: "3.0",
  element: "data",
  content: "(department*)",
  types: { department: () => ({ element: "department", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department get_list QUERY Response` */
export const getListDepartmentResponse: Profile<DepartmentRows2> = {
  name: "Intacct department get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(department*)",
  types: { department: () => ({ element: "department", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `department`. */
export interface DepartmentData extends DataAttributes {
  department?: DepartmentRecord[];
}

/** The fields of a department that can be requested. */
export type DepartmentField = keyof DepartmentFields | `${string}.${string}`;

/** The data of an answer about `DEPARTMENT`. */
export interface DepartmentRows extends DataAttributes {
  DEPARTMENT?: DepartmentRecord[];
}

/** The data of an answer about `department`. */
export interface DepartmentRows2 extends DataAttributes {
  department?: OpenRecord[];
}

/** A department. Declared in 3.0/company.dtd. */
export interface DepartmentFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  DEPARTMENTID?: string;
  /** Name. */
  TITLE?: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** Department title. */
  CUSTTITLE?: string;
  /** Status. */
  STATUS?: "active" | "active non-posting" | "inactive" | (string & {}) | null;
  /** Parent department record number. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Manager record number. `INTEGER`. */
  SUPERVISORKEY?: IntegerText | null;
  /** Manager name. */
  SUPERVISORNAME?: string;
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
export interface DepartmentRelations {
  MANAGER: EmployeeRecord;
  PARENT: DepartmentRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface DepartmentRecord
  extends
    DepartmentFields,
    OpenValues,
    Related<DepartmentFields, DepartmentRelations> {}

export const departmentRecord: Shape<DepartmentRecord> = {
  element: "DEPARTMENT",
  content: `(RECORDNO? & DEPARTMENTID? & TITLE? & PARENTID? & SUPERVISORID? & CUSTTITLE? & STATUS? &
    PARENTKEY? & PARENTNAME? & SUPERVISORKEY? & SUPERVISORNAME? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PARENTKEY: "INTEGER",
    SUPERVISORKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => departmentPaths,
  answer: true,
};

export const departmentPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MANAGER: () => employeePaths,
    PARENT: () => departmentPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
