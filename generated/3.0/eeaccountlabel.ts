// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd; do not edit. Checksum 800e6f2efa497d18
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type ItemRecord, itemPaths } from "./item.js";
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
  status?: EnumStatus | null;
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
  };

/** Deletes an expense type. Declared in shared/expenses.dtd. */
export interface DeleteExpenseType {
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
  /** Expense type. */
  ACCOUNTLABEL: string;
  /** Description. */
  DESCRIPTION: string;
  /** Account number. */
  GLACCOUNTNO: string;
  /** Offset account number. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Expense type. */
        ACCOUNTLABEL?: string;
      }
    | {
        RECORDNO?: never;
        /** Expense type. */
        ACCOUNTLABEL: string;
      }
  );

interface UpdateEeaccountlabelFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** Offset account number. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
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
  response: () => getEeaccountlabelResponse,
};

/** The input of Intacct eeaccountlabel DELETE. */
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

/** The input of Intacct eeaccountlabel GET. */
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

/** The input of Intacct eeaccountlabel readByName GET. */
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

/** The input of Intacct eeaccountlabel readByQuery QUERY. */
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

/** The input of Intacct eeaccountlabel QUERY. */
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

/** The input of Intacct eeaccountlabel LOOKUP. */
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
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eeaccountlabel readByName GET Response` */
export const readByNameEeaccountlabelResponse: Profile<EeaccountlabelData> = {
  name: "Intacct eeaccountlabel readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(eeaccountlabel*)",
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eeaccountlabel readByQuery QUERY Response` */
export const readByQueryEeaccountlabelResponse: Profile<EeaccountlabelData> = {
  name: "Intacct eeaccountlabel readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(eeaccountlabel*)",
  types: { eeaccountlabel: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eeaccountlabel QUERY Response` */
export const queryEeaccountlabelResponse: Profile<EeaccountlabelRows> = {
  name: "Intacct eeaccountlabel QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EEACCOUNTLABEL*)",
  types: { EEACCOUNTLABEL: () => eeaccountlabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct eeaccountlabel LOOKUP Response` */
export const lookupEeaccountlabelResponse: Profile<TypeData> = {
  name: "Intacct eeaccountlabel LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `eeaccountlabel`. */
export interface EeaccountlabelData extends DataAttributes {
  eeaccountlabel?: EeaccountlabelRecord[];
}

/** The fields of an eeaccountlabel that can be requested. */
export type EeaccountlabelField =
  keyof EeaccountlabelFields | `${string}.${string}`;

/** The data of an answer about `EEACCOUNTLABEL`. */
export interface EeaccountlabelRows extends DataAttributes {
  EEACCOUNTLABEL?: EeaccountlabelRecord[];
}

/** An expense type. Declared in 3.0/expenses.dtd. */
export interface EeaccountlabelFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Expense type. */
  ACCOUNTLABEL?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** Offset account number. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Account title. */
  GLACCOUNTTITLE?: string;
  /** Offset account title. */
  OFFSETGLACCOUNTTITLE?: string;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Unit currency. */
  UNITCURRENCY?: string;
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
export interface EeaccountlabelRelations {
  GLACCOUNT: GlAccountRecord;
  ITEM: ItemRecord;
  MELOCATION: LocationRecord;
  OFFSETGLACCOUNT: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EeaccountlabelRecord
  extends
    EeaccountlabelFields,
    OpenValues,
    Related<EeaccountlabelFields, EeaccountlabelRelations> {}

export const eeaccountlabelRecord: Shape<EeaccountlabelRecord> = {
  element: "EEACCOUNTLABEL",
  content: `(RECORDNO? & ACCOUNTLABEL? & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS? &
    GLACCOUNTTITLE? & OFFSETGLACCOUNTTITLE? & ITEMID? & ITEMNAME? & UNITCURRENCY? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => eeaccountlabelPaths,
  answer: true,
};

export const eeaccountlabelPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    GLACCOUNT: () => glAccountPaths,
    ITEM: () => itemPaths,
    MELOCATION: () => locationPaths,
    OFFSETGLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
