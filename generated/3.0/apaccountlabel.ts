// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 0a6a9203ddfc8691
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
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

/** Creates an account label for bills. Declared in shared/payables.dtd. */
export interface CreateApAccountLabelFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
}

/** `Intacct create_apaccountlabel CREATE Request` */
export const createApAccountLabelFunction: FunctionProfile<
  CreateApAccountLabelFunction,
  Created
> = {
  name: "Intacct create_apaccountlabel CREATE Request",
  version: "3.0",
  element: "create_apaccountlabel",
  content:
    "(glaccountno, accountlabel, description, offsetglaccountno?, status?, externalid?)",
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    status: enumStatus,
    externalid: "KEY",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account label for bills. Declared in shared/payables.dtd. */
export interface UpdateApAccountLabelFunction {
  accountlabel: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
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

/** `Intacct update_apaccountlabel UPDATE Request` */
export const updateApAccountLabelFunction: FunctionProfile<
  UpdateApAccountLabelFunction,
  Completed
> = {
  name: "Intacct update_apaccountlabel UPDATE Request",
  version: "3.0",
  element: "update_apaccountlabel",
  content: "(glaccountno?, description?, offsetglaccountno?, status?)",
  types: {
    glaccountno: "STRING_24 borrowed",
    description: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    status: enumStatus,
  },
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account label for bills. Declared in shared/payables.dtd. */
export interface DeleteApAccountLabelFunction {
  accountlabel: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_apaccountlabel DELETE Request` */
export const deleteApAccountLabelFunction: FunctionProfile<
  DeleteApAccountLabelFunction,
  Completed
> = {
  name: "Intacct delete_apaccountlabel DELETE Request",
  version: "3.0",
  element: "delete_apaccountlabel",
  content: "EMPTY",
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** An account label for bills. Declared in 3.0/payables.dtd. */
export interface CreateApAccountLabel {
  /** AP account label. */
  ACCOUNTLABEL: string;
  /** Description. */
  DESCRIPTION: string;
  /** Account number. */
  GLACCOUNTNO: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct apaccountlabel CREATE Request` */
export const createApAccountLabel: FunctionProfile<
  CreateApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel CREATE Request",
  version: "3.0",
  within: "create",
  element: "APACCOUNTLABEL",
  content:
    "(ACCOUNTLABEL & DESCRIPTION & GLACCOUNTNO & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getApAccountLabelResponse,
};

/** An account label for bills. Declared in 3.0/payables.dtd. */
export type UpdateApAccountLabel = UpdateApAccountLabelFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** AP account label. */
        ACCOUNTLABEL?: string;
      }
    | {
        RECORDNO?: never;
        /** AP account label. */
        ACCOUNTLABEL: string;
      }
  );

interface UpdateApAccountLabelFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct apaccountlabel UPDATE Request` */
export const updateApAccountLabel: FunctionProfile<
  UpdateApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APACCOUNTLABEL",
  content:
    "((RECORDNO || ACCOUNTLABEL) & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel DELETE. */
export type DeleteApAccountLabel = Delete;

/** `Intacct apaccountlabel DELETE Request` */
export const deleteApAccountLabel: FunctionProfile<
  DeleteApAccountLabel,
  Completed
> = {
  name: "Intacct apaccountlabel DELETE Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct apaccountlabel GET. */
export type GetApAccountLabel = Read<ApAccountLabelField | "*">;

/** `Intacct apaccountlabel GET Request` */
export const getApAccountLabel: FunctionProfile<
  GetApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel GET Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel readByName GET. */
export type ReadByNameApAccountLabel = ReadByName<ApAccountLabelField | "*">;

/** `Intacct apaccountlabel readByName GET Request` */
export const readByNameApAccountLabel: FunctionProfile<
  ReadByNameApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel readByName GET Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel readByQuery QUERY. */
export type ReadByQueryApAccountLabel = ReadByQuery<ApAccountLabelField | "*">;

/** `Intacct apaccountlabel readByQuery QUERY Request` */
export const readByQueryApAccountLabel: FunctionProfile<
  ReadByQueryApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel QUERY. */
export type QueryApAccountLabel = QueryInput;

/** `Intacct apaccountlabel QUERY Request` */
export const queryApAccountLabel: QueryProfile<ApAccountLabelRecord> = {
  name: "Intacct apaccountlabel QUERY Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel LOOKUP. */
export type LookupApAccountLabel = Lookup;

/** `Intacct apaccountlabel LOOKUP Request` */
export const lookupApAccountLabel: FunctionProfile<
  LookupApAccountLabel,
  TypeData
> = {
  name: "Intacct apaccountlabel LOOKUP Request",
  version: "3.0",
  fixed: { object: "APACCOUNTLABEL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel get GET. */
export type GetApAccountLabelFunction = Get;

/** `Intacct apaccountlabel get GET Request` */
export const getApAccountLabelFunction: FunctionProfile<
  GetApAccountLabelFunction,
  ApAccountLabelRows2
> = {
  name: "Intacct apaccountlabel get GET Request",
  version: "3.0",
  fixed: { object: "apaccountlabel" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApAccountLabelFunctionResponse,
};

/** The input of Intacct apaccountlabel get_list QUERY. */
export type GetListApAccountLabel = GetList;

/** `Intacct apaccountlabel get_list QUERY Request` */
export const getListApAccountLabel: FunctionProfile<
  GetListApAccountLabel,
  ApAccountLabelRows2
> = {
  name: "Intacct apaccountlabel get_list QUERY Request",
  version: "3.0",
  fixed: { object: "apaccountlabel" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApAccountLabelResponse,
};

/** `Intacct apaccountlabel GET Response` */
export const getApAccountLabelResponse: Profile<ApAccountLabelData> = {
  name: "Intacct apaccountlabel GET Response",
  version: "3.0",
  element: "data",
  content: "(apaccountlabel*)",
  types: { apaccountlabel: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel readByName GET Response` */
export const readByNameApAccountLabelResponse: Profile<ApAccountLabelData> = {
  name: "Intacct apaccountlabel readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(apaccountlabel*)",
  types: { apaccountlabel: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel readByQuery QUERY Response` */
export const readByQueryApAccountLabelResponse: Profile<ApAccountLabelData> = {
  name: "Intacct apaccountlabel readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apaccountlabel*)",
  types: { apaccountlabel: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel QUERY Response` */
export const queryApAccountLabelResponse: Profile<ApAccountLabelRows> = {
  name: "Intacct apaccountlabel QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APACCOUNTLABEL*)",
  types: { APACCOUNTLABEL: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel LOOKUP Response` */
export const lookupApAccountLabelResponse: Profile<TypeData> = {
  name: "Intacct apaccountlabel LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel get GET Response` */
export const getApAccountLabelFunctionResponse: Profile<ApAccountLabelRows2> = {
  name: "Intacct apaccountlabel get GET Response",
  version: "3.0",
  element: "data",
  content: "(apaccountlabel*)",
  types: {
    apaccountlabel: () => ({ element: "apaccountlabel", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel get_list QUERY Response` */
export const getListApAccountLabelResponse: Profile<ApAccountLabelRows2> = {
  name: "Intacct apaccountlabel get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apaccountlabel*)",
  types: {
    apaccountlabel: () => ({ element: "apaccountlabel", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apaccountlabel`. */
export interface ApAccountLabelData extends DataAttributes {
  apaccountlabel?: ApAccountLabelRecord[];
}

/** The fields of an apaccountlabel that can be requested. */
export type ApAccountLabelField =
  keyof ApAccountLabelFields | `${string}.${string}`;

/** The data of an answer about `APACCOUNTLABEL`. */
export interface ApAccountLabelRows extends DataAttributes {
  APACCOUNTLABEL?: ApAccountLabelRecord[];
}

/** The data of an answer about `apaccountlabel`. */
export interface ApAccountLabelRows2 extends DataAttributes {
  apaccountlabel?: OpenRecord[];
}

/** An account label for bills. Declared in 3.0/payables.dtd. */
export interface ApAccountLabelFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** AP account label. */
  ACCOUNTLABEL?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Account title. */
  GLACCOUNTTITLE?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Subtotal. `BOOLEAN`. */
  SUBTOTAL?: boolean | null;
  /** Tax code. */
  TAXCODE?: string;
  TAXGROUP?: ApAccountLabelTaxGroupRecord;
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
export interface ApAccountLabelRelations {
  GLACCOUNT: GlAccountRecord;
  MELOCATION: LocationRecord;
  OFFSETGLACCOUNT: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApAccountLabelRecord
  extends
    ApAccountLabelFields,
    OpenValues,
    Related<ApAccountLabelFields, ApAccountLabelRelations> {}

export const apAccountLabelRecord: Shape<ApAccountLabelRecord> = {
  element: "APACCOUNTLABEL",
  content: `(RECORDNO? & ACCOUNTLABEL? & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS? &
    GLACCOUNTTITLE? & TAXABLE? & ISTAX? & SUBTOTAL? & TAXCODE? & TAXGROUP? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    TAXABLE: "BOOLEAN",
    ISTAX: "BOOLEAN",
    SUBTOTAL: "BOOLEAN",
    TAXGROUP: () => apAccountLabelTaxGroupRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => apAccountLabelPaths,
  answer: true,
};

export const apAccountLabelPaths: Paths = {
  types: {
    BOOLEAN: "TAXABLE ISTAX SUBTOTAL",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    GLACCOUNT: () => glAccountPaths,
    MELOCATION: () => locationPaths,
    OFFSETGLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/payables.dtd. */
export interface ApAccountLabelTaxGroupRecord extends OpenValues {
  /** Account label tax group. */
  NAME?: string;
}

export const apAccountLabelTaxGroupRecord: Shape<ApAccountLabelTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
