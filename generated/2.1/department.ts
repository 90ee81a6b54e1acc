// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum a289add30be49389
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a department. Declared in shared/company.dtd. */
export interface CreateDepartment {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  departmentid: string;
  /** `STRING_80`: at most 80 characters. */
  title: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct department CREATE Request` */
export const createDepartment: FunctionProfile<CreateDepartment, Created> = {
  name: "Intacct department CREATE Request",
  version: "2.1",
  element: "create_department",
  content:
    "(departmentid, title, parentid?, supervisorid?, status?, externalid?, customfields?, custtitle?)",
  types: {
    departmentid: "ID",
    title: "STRING_80",
    parentid: "ID",
    supervisorid: "ID",
    status: enumStatus,
    externalid: "KEY",
    customfields: () => customFields,
    custtitle: "STRING_250",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a department. Declared in shared/company.dtd. */
export interface UpdateDepartment {
  departmentid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct department UPDATE Request` */
export const updateDepartment: FunctionProfile<UpdateDepartment, Completed> = {
  name: "Intacct department UPDATE Request",
  version: "2.1",
  element: "update_department",
  content:
    "(title?, parentid?, supervisorid?, status?, customfields?, custtitle?)",
  types: {
    title: "STRING_80",
    parentid: "ID",
    supervisorid: "ID",
    status: enumStatus,
    customfields: () => customFields,
    custtitle: "STRING_250",
  },
  attributes: {
    departmentid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a department. Declared in shared/company.dtd. */
export interface DeleteDepartment {
  departmentid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_department UPDATE Request` */
export const deleteDepartment: FunctionProfile<DeleteDepartment, Completed> = {
  name: "Intacct delete_department UPDATE Request",
  version: "2.1",
  element: "delete_department",
  content: "EMPTY",
  attributes: {
    departmentid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct department GET. */
export type GetDepartment = Get<DepartmentField>;

/** `Intacct department GET Request` */
export const getDepartment: FunctionProfile<GetDepartment, DepartmentData> = {
  name: "Intacct department GET Request",
  version: "2.1",
  fixed: { object: "department" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getDepartmentResponse,
};

/** The input of Intacct department QUERY. */
export type QueryDepartment = GetList<DepartmentField>;

/** `Intacct department QUERY Request` */
export const queryDepartment: FunctionProfile<QueryDepartment, DepartmentData> =
  {
    name: "Intacct department QUERY Request",
    version: "2.1",
    fixed: { object: "department" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryDepartmentResponse,
  };

/** `Intacct department GET Response` */
export const getDepartmentResponse: Profile<DepartmentData> = {
  name: "Intacct department GET Response",
  version: "2.1",
  element: "data",
  content: "(department*)",
  types: { department: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct department QUERY Response` */
export const queryDepartmentResponse: Profile<DepartmentData> = {
  name: "Intacct department QUERY Response",
  version: "2.1",
  element: "data",
  content: "(department*)",
  types: { department: () => departmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `department`. */
export interface DepartmentData extends DataAttributes {
  department?: DepartmentRecord[];
}

/** The fields of a department that can be requested. */
export type DepartmentField = keyof DepartmentRecord;

/** A department. Declared in 2.1/response/company.dtd. */
export interface DepartmentRecord {
  /** `ID`. */
  departmentid?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const departmentRecord: Shape<DepartmentRecord> = {
  element: "department",
  content:
    "(departmentid?, title?, parentid?, supervisorid?, whenmodified?, status?, customfields?)",
  types: {
    departmentid: "ID",
    title: "STRING_80",
    parentid: "ID",
    supervisorid: "ID",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
