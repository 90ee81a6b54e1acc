// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum ffb0b49d9479bff3
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a class. Declared in shared/company.dtd. */
export interface CreateClassFunction {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct create_class CREATE Request` */
export const createClassFunction: FunctionProfile<
  CreateClassFunction,
  Created
> = {
  name: "Intacct create_class CREATE Request",
  version: "3.0",
  element: "create_class",
  content: "(classid, name, description?, parentid?, status?, customfields?)",
  types: {
    classid: "STRING_30 borrowed",
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    parentid: "ID",
    status: enumStatus,
    customfields: () => customFields,
  },
};

/** Updates a class. Declared in shared/company.dtd. */
export interface UpdateClassFunction {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct update_class UPDATE Request` */
export const updateClassFunction: FunctionProfile<
  UpdateClassFunction,
  Completed
> = {
  name: "Intacct update_class UPDATE Request",
  version: "3.0",
  element: "update_class",
  content: "(name?, description?, parentid?, status?, customfields?)",
  types: {
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
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
export interface DeleteClassFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_class DELETE Request` */
export const deleteClassFunction: FunctionProfile<
  DeleteClassFunction,
  Completed
> = {
  name: "Intacct delete_class DELETE Request",
  version: "3.0",
  element: "delete_class",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** A class. Declared in 3.0/company.dtd. */
export interface CreateClass {
  /** Class ID. */
  CLASSID: string;
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct class CREATE Request` */
export const createClass: FunctionProfile<CreateClass, ClassData> = {
  name: "Intacct class CREATE Request",
  version: "3.0",
  within: "create",
  element: "CLASS",
  content: "(CLASSID & NAME & DESCRIPTION? & PARENTID? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getClassResponse,
};

/** A class. Declared in 3.0/company.dtd. */
export interface UpdateClass {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Class ID. */
  CLASSID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct class UPDATE Request` */
export const updateClass: FunctionProfile<UpdateClass, ClassData> = {
  name: "Intacct class UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CLASS",
  content:
    "(RECORDNO? & CLASSID? & NAME? & DESCRIPTION? & PARENTID? & STATUS? & #ANY*)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getClassResponse,
};

/** The input of Intacct class DELETE. */
export type DeleteClass = Delete;

/** `Intacct class DELETE Request` */
export const deleteClass: FunctionProfile<DeleteClass, Completed> = {
  name: "Intacct class DELETE Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct class GET. */
export type GetClass = Read<ClassField | "*">;

/** `Intacct class GET Request` */
export const getClass: FunctionProfile<GetClass, ClassData> = {
  name: "Intacct class GET Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getClassResponse,
};

/** The input of Intacct class readByName GET. */
export type ReadByNameClass = ReadByName<ClassField | "*">;

/** `Intacct class readByName GET Request` */
export const readByNameClass: FunctionProfile<ReadByNameClass, ClassData> = {
  name: "Intacct class readByName GET Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameClassResponse,
};

/** The input of Intacct class readByQuery QUERY. */
export type ReadByQueryClass = ReadByQuery<ClassField | "*">;

/** `Intacct class readByQuery QUERY Request` */
export const readByQueryClass: FunctionProfile<ReadByQueryClass, ClassData> = {
  name: "Intacct class readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryClassResponse,
};

/** The input of Intacct class QUERY. */
export type QueryClass = QueryInput;

/** `Intacct class QUERY Request` */
export const queryClass: QueryProfile<ClassRecord> = {
  name: "Intacct class QUERY Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryClassResponse,
};

/** The input of Intacct class LOOKUP. */
export type LookupClass = Lookup;

/** `Intacct class LOOKUP Request` */
export const lookupClass: FunctionProfile<LookupClass, TypeData> = {
  name: "Intacct class LOOKUP Request",
  version: "3.0",
  fixed: { object: "CLASS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupClassResponse,
};

/** The input of Intacct class get GET. */
export type GetClassFunction = Get;

/** `Intacct class get GET Request` */
export const getClassFunction: FunctionProfile<GetClassFunction, ClassRows2> = {
  name: "Intacct class get GET Request",
  version: "3.0",
  fixed: { object: "class" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getClassFunctionResponse,
};

/** The input of Intacct class get_list QUERY. */
export type GetListClass = GetList;

/** `Intacct class get_list QUERY Request` */
export const getListClass: FunctionProfile<GetListClass, ClassRows2> = {
  name: "Intacct class get_list QUERY Request",
  version: "3.0",
  fixed: { object: "class" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListClassResponse,
};

/** `Intacct class GET Response` */
export const getClassResponse: Profile<ClassData> = {
  name: "Intacct class GET Response",
  version: "3.0",
  element: "data",
  content: "(class*)",
  types: { class: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class readByName GET Response` */
export const readByNameClassResponse: Profile<ClassData> = {
  name: "Intacct class readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(class*)",
  types: { class: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class readByQuery QUERY Response` */
export const readByQueryClassResponse: Profile<ClassData> = {
  name: "Intacct class readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(class*)",
  types: { class: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class QUERY Response` */
export const queryClassResponse: Profile<ClassRows> = {
  name: "Intacct class QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CLASS*)",
  types: { CLASS: () => classRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class LOOKUP Response` */
export const lookupClassResponse: Profile<TypeData> = {
  name: "Intacct class LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class get GET Response` */
export const getClassFunctionResponse: Profile<ClassRows2> = {
  name: "Intacct class get GET Response",
  version: "3.0",
  element: "data",
  content: "(class*)",
  types: { class: () => ({ element: "class", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct class get_list QUERY Response` */
export const getListClassResponse: Profile<ClassRows2> = {
  name: "Intacct class get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(class*)",
  types: { class: () => ({ element: "class", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `class`. */
export interface ClassData extends DataAttributes {
  class?: ClassRecord[];
}

/** The fields of a class that can be requested. */
export type ClassField = keyof ClassFields | `${string}.${string}`;

/** The data of an answer about `CLASS`. */
export interface ClassRows extends DataAttributes {
  CLASS?: ClassRecord[];
}

/** The data of an answer about `class`. */
export interface ClassRows2 extends DataAttributes {
  class?: OpenRecord[];
}

/** A class. Declared in 3.0/company.dtd. */
export interface ClassFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Class ID. */
  CLASSID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Status. */
  STATUS?: "active" | "active non-posting" | "inactive" | (string & {}) | null;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ClassRelations {
  MELOCATION: LocationRecord;
  PARENT: ClassRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ClassRecord
  extends ClassFields, OpenValues, Related<ClassFields, ClassRelations> {}

export const classRecord: Shape<ClassRecord> = {
  element: "CLASS",
  content: `(RECORDNO? & CLASSID? & NAME? & DESCRIPTION? & PARENTID? & STATUS? & PARENTKEY? & PARENTNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    PARENTKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => classPaths,
  answer: true,
};

export const classPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    PARENT: () => classPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
