// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd; do not edit.
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

/** Creates an expense type. Declared in shared/expenses.dtd. */
export interface CreateExpenseType {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  expensetype: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
}

/** `Intacct expensetype CREATE Request` */
export const createExpenseType: FunctionProfile<CreateExpenseType, Created> = {
  name: "Intacct expensetype CREATE Request",
  version: "3.0",
  element: "create_expensetype",
  content:
    "(glaccountno, expensetype, description, offsetglaccountno?, status?, externalid?)",
  types: {
    glaccountno: "STRING_24 borrowed",
    expensetype: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    status: enumStatus,
    externalid: "KEY",
  },
};

/** Updates an expense type. Declared in shared/expenses.dtd. */
export interface UpdateExpenseType {
  /** Attribute. */
  expensetype: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct expensetype UPDATE Request` */
export const updateExpenseType: FunctionProfile<UpdateExpenseType, Completed> =
  {
    name: "Intacct expensetype UPDATE Request",
    version: "3.0",
    element: "update_expensetype",
    content: "(glaccountno?, description?, offsetglaccountno?, status?)",
    types: {
      glaccountno: "STRING_24 borrowed",
      description: "STRING_80 borrowed",
      offsetglaccountno: "STRING_24 borrowed",
      status: enumStatus,
    },
    attributes: {
      expensetype: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    nulls: true,
  };

/** Deletes an expense type. Declared in shared/expenses.dtd. */
export interface DeleteExpenseType {
  /** Attribute. */
  expensetype: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct expensetype DELETE Request` */
export const deleteExpenseType: FunctionProfile<DeleteExpenseType, Completed> =
  {
    name: "Intacct expensetype DELETE Request",
    version: "3.0",
    element: "delete_expensetype",
    content: "EMPTY",
    attributes: {
      expensetype: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
  };

/** An expense type. Declared in 3.0/expenses.dtd. */
export interface CreateEeaccountlabel {
  ACCOUNTLABEL: string;
  DESCRIPTION: string;
  GLACCOUNTNO: string;
  OFFSETGLACCOUNTNO?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct eeaccountlabel CREATE Request` */
export const createEeaccountlabel: FunctionProfile<
  CreateEeaccountlabel,
  EeaccountlabelData
> = {
  name: "Intacct eeaccountlabel CREATE Request",
  version: "3.0",
  within: "create",
  element: "EEACCOUNTLABEL",
  content:
    "(ACCOUNTLABEL & DESCRIPTION & GLACCOUNTNO & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getEeaccountlabelResponse,
};

/** An expense type. Declared in 3.0/expenses.dtd. */
export type UpdateEeaccountlabel = UpdateEeaccountlabelFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        ACCOUNTLABEL?: string;
      }
    | { RECORDNO?: never; ACCOUNTLABEL: string }
  );

interface UpdateEeaccountlabelFields {
  DESCRIPTION?: string;
  GLACCOUNTNO?: string;
  OFFSETGLACCOUNTNO?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct eeaccountlabel UPDATE Request` */
export const updateEeaccountlabel: FunctionProfile<
  UpdateEeaccountlabel,
  EeaccountlabelData
> = {
  name: "Intacct eeaccountlabel UPDATE Request",
  version: "3.0",
  within: "update",
  element: "EEACCOUNTLABEL",
  content:
    "((RECORDNO || ACCOUNTLABEL) & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getEeaccountlabelResponse,
};

/** What Intacct eeaccountlabel DELETE may ask for. */
export type DeleteEeaccountlabel = Delete;

/** `Intacct eeaccountlabel DELETE Request` */
export const deleteEeaccountlabel: FunctionProfile<
  DeleteEeaccountlabel,
  Completed
> = {
  name: "Intacct eeaccountlabel DELETE Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct eeaccountlabel GET may ask for. */
export type GetEeaccountlabel = Read<EeaccountlabelField | "*">;

/** `Intacct eeaccountlabel GET Request` */
export const getEeaccountlabel: FunctionProfile<
  GetEeaccountlabel,
  EeaccountlabelData
> = {
  name: "Intacct eeaccountlabel GET Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEeaccountlabelResponse,
};

/** What Intacct eeaccountlabel readByName GET may ask for. */
export type ReadByNameEeaccountlabel = ReadByName<EeaccountlabelField | "*">;

/** `Intacct eeaccountlabel readByName GET Request` */
export const readByNameEeaccountlabel: FunctionProfile<
  ReadByNameEeaccountlabel,
  EeaccountlabelData
> = {
  name: "Intacct eeaccountlabel readByName GET Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEeaccountlabelResponse,
};

/** What Intacct eeaccountlabel readByQuery QUERY may ask for. */
export type ReadByQueryEeaccountlabel = ReadByQuery<EeaccountlabelField | "*">;

/** `Intacct eeaccountlabel readByQuery QUERY Request` */
export const readByQueryEeaccountlabel: FunctionProfile<
  ReadByQueryEeaccountlabel,
  EeaccountlabelData
> = {
  name: "Intacct eeaccountlabel readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEeaccountlabelResponse,
};

/** What Intacct eeaccountlabel QUERY may ask for. */
export type QueryEeaccountlabel = QueryInput;

/** `Intacct eeaccountlabel QUERY Request` */
export const queryEeaccountlabel: QueryProfile<EeaccountlabelRecord> = {
  name: "Intacct eeaccountlabel QUERY Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEeaccountlabelResponse,
};

/** What Intacct eeaccountlabel LOOKUP may ask for. */
export type LookupEeaccountlabel = Lookup;

/** `Intacct eeaccountlabel LOOKUP Request` */
export const lookupEeaccountlabel: FunctionProfile<
  LookupEeaccountlabel,
  TypeData
> = {
  name: "Intacct eeaccountlabel LOOKUP Request",
  version: "3.0",
  fixed: { object: "EEACCOUNTLABEL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEeaccountlabelResponse,
};

/** `Intacct eeaccountlabel GET Response` */
export const getEeaccountlabelResponse: Profile<EeaccountlabelData> = {
  name: "Intacct eeaccountlabel GET Response",
  version: "3.0",
  element: "data",
  content: "(eeaccountlabel*)",
  alias: { EEACCOUNTLABEL: "eeaccountlabel" },
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eeaccountlabel readByName GET Response` */
export const readByNameEeaccountlabelResponse: Profile<EeaccountlabelData> = {
  name: "Intacct eeaccountlabel readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(eeaccountlabel*)",
  alias: { EEACCOUNTLABEL: "eeaccountlabel" },
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eeaccountlabel readByQuery QUERY Response` */
export const readByQueryEeaccountlabelResponse: Profile<EeaccountlabelData> = {
  name: "Intacct eeaccountlabel readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(eeaccountlabel*)",
  alias: { EEACCOUNTLABEL: "eeaccountlabel" },
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eeaccountlabel QUERY Response` */
export const queryEeaccountlabelResponse: Profile<EeaccountlabelRows> = {
  name: "Intacct eeaccountlabel QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EEACCOUNTLABEL*)",
  types: { EEACCOUNTLABEL: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct eeaccountlabel LOOKUP Response` */
export const lookupEeaccountlabelResponse: Profile<TypeData> = {
  name: "Intacct eeaccountlabel LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `eeaccountlabel` holds. */
export interface EeaccountlabelData extends DataAttributes {
  eeaccountlabel?: EeaccountlabelRecord[];
}

/** The fields of an eeaccountlabel that can be asked for. */
export type EeaccountlabelField =
  keyof EeaccountlabelFields | `${string}.${string}`;

/** What an answer about `EEACCOUNTLABEL` holds. */
export interface EeaccountlabelRows extends DataAttributes {
  EEACCOUNTLABEL?: EeaccountlabelRecord[];
}

/** An expense type. Declared in 3.0/expenses.dtd. */
export interface EeaccountlabelFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCOUNTLABEL?: string;
  DESCRIPTION?: string;
  GLACCOUNTNO?: string;
  OFFSETGLACCOUNTNO?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EeaccountlabelRecord
  extends EeaccountlabelFields, OpenValues {}

export const eeaccountlabelRecord: Shape<EeaccountlabelRecord> = {
  element: "EEACCOUNTLABEL",
  content:
    "(RECORDNO? & ACCOUNTLABEL? & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
