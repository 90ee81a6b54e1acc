// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 5ae7be3a51129b5a
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
import {
  type EnumClosingtype,
  type EnumStatus,
  type EnumTxtype,
  enumClosingtype,
  enumStatus,
  enumTxtype,
} from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an account. Declared in shared/general-ledger.dtd. */
export interface CreateGlAccountFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title: string;
  /** Borrowed from 2.1: `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance: EnumTxtype;
  accounttype?: string;
  /** Borrowed from 2.1: `ENUM_CLOSINGTYPE`: "non-closing account", "closing account" or "closed to account". */
  closingtype?: EnumClosingtype | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  closingaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiredept?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireloc?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireproject?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiretask?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireitem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireclass?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  mrccode?: string;
  alternativeaccount?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  subledgercontrolon?: boolean | null;
}

/** `Intacct create_glaccount CREATE Request` */
export const createGlAccountFunction: FunctionProfile<
  CreateGlAccountFunction,
  Created
> = {
  name: "Intacct create_glaccount CREATE Request",
  version: "3.0",
  element: "create_glaccount",
  content: `(glaccountno, title, normalbalance, accounttype?, closingtype?, closingaccountno?, status?,
    requiredept?, requireloc?, requireproject?, requiretask?, requirecustomer?, requirevendor?,
    requireitem?, requireemployee?, requireclass?, requirecontract?, requirewarehouse?,
    requirecosttype?, taxable?, externalid?, customfields?, category?, taxcode?, mrccode?,
    alternativeaccount?, subledgercontrolon?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    title: "STRING_80 borrowed",
    normalbalance: enumTxtype,
    closingtype: enumClosingtype,
    closingaccountno: "STRING_24 borrowed",
    status: enumStatus,
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    taxable: "BOOLEAN",
    externalid: "KEY",
    customfields: () => customFields,
    category: "STRING_80 borrowed",
    taxcode: "STRING_30 borrowed",
    mrccode: "STRING_20 borrowed",
    subledgercontrolon: "BOOLEAN",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account. Declared in shared/general-ledger.dtd. */
export interface UpdateGlAccountFunction {
  glaccountno: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance?: EnumTxtype | null;
  accounttype?: string;
  /** Borrowed from 2.1: `ENUM_CLOSINGTYPE`: "non-closing account", "closing account" or "closed to account". */
  closingtype?: EnumClosingtype | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  closingaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiredept?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireloc?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireproject?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiretask?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireitem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireclass?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  mrccode?: string;
  alternativeaccount?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  subledgercontrolon?: boolean | null;
}

/** `Intacct update_glaccount UPDATE Request` */
export const updateGlAccountFunction: FunctionProfile<
  UpdateGlAccountFunction,
  Completed
> = {
  name: "Intacct update_glaccount UPDATE Request",
  version: "3.0",
  element: "update_glaccount",
  content: `(title?, normalbalance?, accounttype?, closingtype?, closingaccountno?, status?, requiredept?,
    requireloc?, requireproject?, requiretask?, requirecustomer?, requirevendor?, requireitem?,
    requireemployee?, requireclass?, requirecontract?, requirewarehouse?, requirecosttype?,
    taxable?, customfields?, category?, taxcode?, mrccode?, alternativeaccount?,
    subledgercontrolon?)`,
  types: {
    title: "STRING_80 borrowed",
    normalbalance: enumTxtype,
    closingtype: enumClosingtype,
    closingaccountno: "STRING_24 borrowed",
    status: enumStatus,
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    taxable: "BOOLEAN",
    customfields: () => customFields,
    category: "STRING_80 borrowed",
    taxcode: "STRING_30 borrowed",
    mrccode: "STRING_20 borrowed",
    subledgercontrolon: "BOOLEAN",
  },
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account. Declared in shared/general-ledger.dtd. */
export interface DeleteGlAccountFunction {
  glaccountno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_glaccount DELETE Request` */
export const deleteGlAccountFunction: FunctionProfile<
  DeleteGlAccountFunction,
  Completed
> = {
  name: "Intacct delete_glaccount DELETE Request",
  version: "3.0",
  element: "delete_glaccount",
  content: "EMPTY",
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A general ledger account. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlAccount {
  /** Account number. */
  ACCOUNTNO: string;
  /** Title. */
  TITLE: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Account type. "balancesheet" unless given. */
  ACCOUNTTYPE?: "balancesheet" | "incomestatement" | null;
  /** Normal balance. "debit" unless given. */
  NORMALBALANCE: "debit" | "credit";
  /** Period end closing type. "non-closing account" unless given. */
  CLOSINGTYPE: "non-closing account" | "closing account";
  /** Close into account. */
  CLOSINGACCOUNTNO?: string;
  /** GL account alternative. "None" unless given. */
  ALTERNATIVEACCOUNT?:
    "None" | "Payables account" | "Receivables account" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRECONTRACT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIREWAREHOUSE?: boolean | null;
}

/** `Intacct glaccount CREATE Request` */
export const createGlAccount: FunctionProfile<CreateGlAccount, GlAccountData> =
  {
    name: "Intacct glaccount CREATE Request",
    version: "3.0",
    within: "create",
    element: "GLACCOUNT",
    content: `(ACCOUNTNO & TITLE & CATEGORY? & ACCOUNTTYPE? & NORMALBALANCE & CLOSINGTYPE &
    CLOSINGACCOUNTNO? & ALTERNATIVEACCOUNT? & STATUS? & REQUIREDEPT? & REQUIRELOC? &
    REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? & REQUIREEMPLOYEE? &
    REQUIREITEM? & REQUIRECLASS? & REQUIRECONTRACT? & REQUIREWAREHOUSE? & #ANY*)`,
    source: "documented",
    open: ["REQUIREGLDIM"],
    types: {
      ACCOUNTTYPE: {
        name: "STRING",
        base: "enum",
        values: ["balancesheet", "incomestatement"],
      },
      NORMALBALANCE: {
        name: "STRING",
        base: "enum",
        values: ["debit", "credit"],
      },
      CLOSINGTYPE: {
        name: "STRING",
        base: "enum",
        values: ["non-closing account", "closing account"],
      },
      ALTERNATIVEACCOUNT: {
        name: "STRING",
        base: "enum",
        values: ["None", "Payables account", "Receivables account"],
      },
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      REQUIREDEPT: "BOOLEAN",
      REQUIRELOC: "BOOLEAN",
      REQUIREPROJECT: "BOOLEAN",
      REQUIRETASK: "BOOLEAN",
      REQUIRECUSTOMER: "BOOLEAN",
      REQUIREVENDOR: "BOOLEAN",
      REQUIREEMPLOYEE: "BOOLEAN",
      REQUIREITEM: "BOOLEAN",
      REQUIRECLASS: "BOOLEAN",
      REQUIRECONTRACT: "BOOLEAN",
      REQUIREWAREHOUSE: "BOOLEAN",
    },
    response: () => getGlAccountResponse,
  };

/** A general ledger account. Declared in 3.0/general-ledger.dtd. */
export type UpdateGlAccount = UpdateGlAccountFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Account number. */
        ACCOUNTNO?: string;
      }
    | {
        RECORDNO?: never;
        /** Account number. */
        ACCOUNTNO: string;
      }
  );

interface UpdateGlAccountFields {
  /** Title. */
  TITLE?: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Account type. "balancesheet" unless given. */
  ACCOUNTTYPE?: "balancesheet" | "incomestatement" | null;
  /** Normal balance. "debit" unless given. */
  NORMALBALANCE?: "debit" | "credit" | null;
  /** Period end closing type. "non-closing account" unless given. */
  CLOSINGTYPE?: "non-closing account" | "closing account" | null;
  /** Close into account. */
  CLOSINGACCOUNTNO?: string;
  /** GL account alternative. "None" unless given. */
  ALTERNATIVEACCOUNT?:
    "None" | "Payables account" | "Receivables account" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRECONTRACT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIREWAREHOUSE?: boolean | null;
}

/** `Intacct glaccount UPDATE Request` */
export const updateGlAccount: FunctionProfile<UpdateGlAccount, GlAccountData> =
  {
    name: "Intacct glaccount UPDATE Request",
    version: "3.0",
    within: "update",
    element: "GLACCOUNT",
    content: `((RECORDNO || ACCOUNTNO) & TITLE? & CATEGORY? & ACCOUNTTYPE? & NORMALBALANCE? & CLOSINGTYPE? &
    CLOSINGACCOUNTNO? & ALTERNATIVEACCOUNT? & STATUS? & REQUIREDEPT? & REQUIRELOC? &
    REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? & REQUIREEMPLOYEE? &
    REQUIREITEM? & REQUIRECLASS? & REQUIRECONTRACT? & REQUIREWAREHOUSE? & #ANY*)`,
    source: "documented",
    wants: ["NORMALBALANCE", "CLOSINGTYPE"],
    open: ["REQUIREGLDIM"],
    types: {
      RECORDNO: "INTEGER",
      ACCOUNTTYPE: {
        name: "STRING",
        base: "enum",
        values: ["balancesheet", "incomestatement"],
      },
      NORMALBALANCE: {
        name: "STRING",
        base: "enum",
        values: ["debit", "credit"],
      },
      CLOSINGTYPE: {
        name: "STRING",
        base: "enum",
        values: ["non-closing account", "closing account"],
      },
      ALTERNATIVEACCOUNT: {
        name: "STRING",
        base: "enum",
        values: ["None", "Payables account", "Receivables account"],
      },
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      REQUIREDEPT: "BOOLEAN",
      REQUIRELOC: "BOOLEAN",
      REQUIREPROJECT: "BOOLEAN",
      REQUIRETASK: "BOOLEAN",
      REQUIRECUSTOMER: "BOOLEAN",
      REQUIREVENDOR: "BOOLEAN",
      REQUIREEMPLOYEE: "BOOLEAN",
      REQUIREITEM: "BOOLEAN",
      REQUIRECLASS: "BOOLEAN",
      REQUIRECONTRACT: "BOOLEAN",
      REQUIREWAREHOUSE: "BOOLEAN",
    },
    response: () => getGlAccountResponse,
  };

/** The input of Intacct glaccount DELETE. */
export type DeleteGlAccount = Delete;

/** `Intacct glaccount DELETE Request` */
export const deleteGlAccount: FunctionProfile<DeleteGlAccount, Completed> = {
  name: "Intacct glaccount DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glaccount GET. */
export type GetGlAccount = Read<GlAccountField | "*">;

/** `Intacct glaccount GET Request` */
export const getGlAccount: FunctionProfile<GetGlAccount, GlAccountData> = {
  name: "Intacct glaccount GET Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlAccountResponse,
};

/** The input of Intacct glaccount readByName GET. */
export type ReadByNameGlAccount = ReadByName<GlAccountField | "*">;

/** `Intacct glaccount readByName GET Request` */
export const readByNameGlAccount: FunctionProfile<
  ReadByNameGlAccount,
  GlAccountData
> = {
  name: "Intacct glaccount readByName GET Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGlAccountResponse,
};

/** The input of Intacct glaccount readByQuery QUERY. */
export type ReadByQueryGlAccount = ReadByQuery<GlAccountField | "*">;

/** `Intacct glaccount readByQuery QUERY Request` */
export const readByQueryGlAccount: FunctionProfile<
  ReadByQueryGlAccount,
  GlAccountData
> = {
  name: "Intacct glaccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlAccountResponse,
};

/** The input of Intacct glaccount QUERY. */
export type QueryGlAccount = QueryInput;

/** `Intacct glaccount QUERY Request` */
export const queryGlAccount: QueryProfile<GlAccountRecord> = {
  name: "Intacct glaccount QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlAccountResponse,
};

/** The input of Intacct glaccount LOOKUP. */
export type LookupGlAccount = Lookup;

/** `Intacct glaccount LOOKUP Request` */
export const lookupGlAccount: FunctionProfile<LookupGlAccount, TypeData> = {
  name: "Intacct glaccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlAccountResponse,
};

/** The input of Intacct glaccount get GET. */
export type GetGlAccountFunction = Get;

/** `Intacct glaccount get GET Request` */
export const getGlAccountFunction: FunctionProfile<
  GetGlAccountFunction,
  GlAccountRows2
> = {
  name: "Intacct glaccount get GET Request",
  version: "3.0",
  fixed: { object: "glaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getGlAccountFunctionResponse,
};

/** The input of Intacct glaccount get_list QUERY. */
export type GetListGlAccount = GetList;

/** `Intacct glaccount get_list QUERY Request` */
export const getListGlAccount: FunctionProfile<
  GetListGlAccount,
  GlAccountRows2
> = {
  name: "Intacct glaccount get_list QUERY Request",
  version: "3.0",
  fixed: { object: "glaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListGlAccountResponse,
};

/** `Intacct glaccount GET Response` */
export const getGlAccountResponse: Profile<GlAccountData> = {
  name: "Intacct glaccount GET Response",
  version: "3.0",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount readByName GET Response` */
export const readByNameGlAccountResponse: Profile<GlAccountData> = {
  name: "Intacct glaccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount readByQuery QUERY Response` */
export const readByQueryGlAccountResponse: Profile<GlAccountData> = {
  name: "Intacct glaccount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount QUERY Response` */
export const queryGlAccountResponse: Profile<GlAccountRows> = {
  name: "Intacct glaccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCOUNT*)",
  types: { GLACCOUNT: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount LOOKUP Response` */
export const lookupGlAccountResponse: Profile<TypeData> = {
  name: "Intacct glaccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount get GET Response` */
export const getGlAccountFunctionResponse: Profile<GlAccountRows2> = {
  name: "Intacct glaccount get GET Response",
  version: "3.0",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => ({ element: "glaccount", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount get_list QUERY Response` */
export const getListGlAccountResponse: Profile<GlAccountRows2> = {
  name: "Intacct glaccount get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => ({ element: "glaccount", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glaccount`. */
export interface GlAccountData extends DataAttributes {
  glaccount?: GlAccountRecord[];
}

/** The fields of a glaccount that can be requested. */
export type GlAccountField = keyof GlAccountFields | `${string}.${string}`;

/** The data of an answer about `GLACCOUNT`. */
export interface GlAccountRows extends DataAttributes {
  GLACCOUNT?: GlAccountRecord[];
}

/** The data of an answer about `glaccount`. */
export interface GlAccountRows2 extends DataAttributes {
  glaccount?: OpenRecord[];
}

/** A general ledger account. Declared in 3.0/general-ledger.dtd. */
export interface GlAccountFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account number. */
  ACCOUNTNO?: string;
  /** Title. */
  TITLE?: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Account type. "balancesheet" unless given. */
  ACCOUNTTYPE?: "balancesheet" | "incomestatement" | (string & {}) | null;
  /** Normal balance. "debit" unless given. */
  NORMALBALANCE?: "debit" | "credit" | (string & {}) | null;
  /** Period end closing type. */
  CLOSINGTYPE?:
    | "non-closing account"
    | "closing account"
    | "closed to account"
    | (string & {})
    | null;
  /** Close into account. */
  CLOSINGACCOUNTNO?: string;
  /** GL account alternative. "None" unless given. */
  ALTERNATIVEACCOUNT?:
    "None" | "Payables account" | "Receivables account" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRECONTRACT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIREWAREHOUSE?: boolean | null;
  /** Closing account title. */
  CLOSINGACCOUNTTITLE?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Category key. */
  CATEGORYKEY?: string;
  /** Tax return code. */
  TAXCODE?: string;
  /** M-3 return code. */
  MRCCODE?: string;
  /** Close-to account record number. `INTEGER`. */
  CLOSETOACCTKEY?: IntegerText | null;
  /** Disallow direct posting. `BOOLEAN`. */
  SUBLEDGERCONTROLON?: boolean | null;
  /** WIP schedule usage. */
  WIPSETUPACCTTYPE?:
    | "offset"
    | "cost"
    | "overbilling"
    | "revenue"
    | "underbilling"
    | "overbillingOffset"
    | "underbillingOffset"
    | (string & {})
    | null;
  /** Enable lettrage for this account. `BOOLEAN`. */
  ENABLE_GLMATCHING?: boolean | null;
  /** Reclassification account. */
  RECLASSIFICATIONACCOUNTNO?: string;
  /** Reclassification account record number. `INTEGER`. */
  RECLASSIFICATIONACCTKEY?: IntegerText | null;
  /** Lettrage sequence. */
  LETTRAGESEQUENCEID?: string;
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
export interface GlAccountRelations {
  CRWGLACCTGROUP: OpenValues;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlAccountRecord
  extends
    GlAccountFields,
    OpenValues,
    Related<GlAccountFields, GlAccountRelations> {}

export const glAccountRecord: Shape<GlAccountRecord> = {
  element: "GLACCOUNT",
  content: `(RECORDNO? & ACCOUNTNO? & TITLE? & CATEGORY? & ACCOUNTTYPE? & NORMALBALANCE? & CLOSINGTYPE? &
    CLOSINGACCOUNTNO? & ALTERNATIVEACCOUNT? & STATUS? & REQUIREDEPT? & REQUIRELOC? &
    REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? & REQUIREEMPLOYEE? &
    REQUIREITEM? & REQUIRECLASS? & REQUIRECONTRACT? & REQUIREWAREHOUSE? & CLOSINGACCOUNTTITLE? &
    TAXABLE? & CATEGORYKEY? & TAXCODE? & MRCCODE? & CLOSETOACCTKEY? & SUBLEDGERCONTROLON? &
    WIPSETUPACCTTYPE? & ENABLE_GLMATCHING? & RECLASSIFICATIONACCOUNTNO? & RECLASSIFICATIONACCTKEY? &
    LETTRAGESEQUENCEID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ACCOUNTTYPE: "ENUM",
    NORMALBALANCE: "ENUM",
    CLOSINGTYPE: "ENUM",
    ALTERNATIVEACCOUNT: "ENUM",
    STATUS: "ENUM",
    REQUIREDEPT: "BOOLEAN",
    REQUIRELOC: "BOOLEAN",
    REQUIREPROJECT: "BOOLEAN",
    REQUIRETASK: "BOOLEAN",
    REQUIRECUSTOMER: "BOOLEAN",
    REQUIREVENDOR: "BOOLEAN",
    REQUIREEMPLOYEE: "BOOLEAN",
    REQUIREITEM: "BOOLEAN",
    REQUIRECLASS: "BOOLEAN",
    REQUIRECONTRACT: "BOOLEAN",
    REQUIREWAREHOUSE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    CLOSETOACCTKEY: "INTEGER",
    SUBLEDGERCONTROLON: "BOOLEAN",
    WIPSETUPACCTTYPE: "ENUM",
    ENABLE_GLMATCHING: "BOOLEAN",
    RECLASSIFICATIONACCTKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glAccountPaths,
  answer: true,
};

export const glAccountPaths: Paths = {
  types: {
    BOOLEAN:
      "REQUIREDEPT REQUIRELOC REQUIREPROJECT REQUIRETASK REQUIRECUSTOMER REQUIREVENDOR REQUIREEMPLOYEE REQUIREITEM REQUIRECLASS REQUIRECONTRACT REQUIREWAREHOUSE TAXABLE SUBLEDGERCONTROLON ENABLE_GLMATCHING",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
