// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum 9e286ae3666aa5d3
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
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

/** Creates a class. Declared in shared/company.dtd. */
export interface CreateClass {
  /** `STRING_30`: at most 30 characters. */
  classid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct class CREATE Request` */
export const createClass: FunctionProfile<CreateClass, Created> = {
  name: "Intacct class CREATE Request",
  version: "2.1",
  element: "create_class",
  content: "(classid, name, description?, parentid?, status?, customfields?)",
  types: {
    classid: "STRING_30",
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    status: enumStatus,
    customfields: () => customFields,
  },
};

/** Updates a class. Declared in shared/company.dtd. */
export interface UpdateClass {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct class UPDATE Request` */
export const updateClass: FunctionProfile<UpdateClass, Completed> = {
  name: "Intacct class UPDATE Request",
  version: "2.1",
  element: "update_class",
  content: "(name?, description?, parentid?, status?, customfields?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    status: enumStatus,
    customfields: () => customFields,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a class. Declared in shared/company.dtd. */
export interface DeleteClass {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_class UPDATE Request` */
export const deleteClass: FunctionProfile<DeleteClass, Completed> = {
  name: "Intacct delete_class UPDATE Request",
  version: "2.1",
  element: "delete_class",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct class GET. */
export type GetClass = Get<ClassField>;

/** `Intacct class GET Request` */
export const getClass: FunctionProfile<GetClass, ClassData> = {
  name: "Intacct class GET Request",
  version: "2.1",
  fixed: { object: "class" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getClassResponse,
};

/** The input of Intacct class QUERY. */
export type QueryClass = GetList<ClassField>;

/** `Intacct class QUERY Request` */
export const queryClass: FunctionProfile<QueryClass, ClassData> = {
  name: "Intacct class QUERY Request",
  version: "2.1",
  fixed: { object: "class" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryClassResponse,
};

/** `Intacct class GET Response` */
export const getClassResponse: Profile<ClassData> = {
  name: "Intacct class GET Response",
  version: "2.1",
  element: "data",
  content: "(class*)",
  types: { class: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class QUERY Response` */
export const queryClassResponse: Profile<ClassData> = {
  name: "Intacct class QUERY Response",
  version: "2.1",
  element: "data",
  content: "(class*)",
  types: { class: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `class`. */
export interface ClassData extends DataAttributes {
  class?: ClassRecord[];
}

/** The fields of a class that can be requested. */
export type ClassField = keyof ClassRecord;

/** A class. Declared in 2.1/response/company.dtd. */
export interface ClassRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const classRecord: Shape<ClassRecord> = {
  element: "class",
  content:
    "(key?, classid?, name?, description?, parentid?, whenmodified?, status?)",
  types: {
    key: "KEY",
    classid: "STRING_30",
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
  },
  answer: true,
};
