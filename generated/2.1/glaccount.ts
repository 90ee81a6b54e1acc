// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 2f9cc36d9088e040
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
  type EnumAcctgltype,
  type EnumAccttype,
  type EnumClosingtype,
  type EnumResponseStatus,
  type EnumStatus,
  type EnumTxtype,
  enumAcctgltype,
  enumAccttype,
  enumClosingtype,
  enumResponseStatus,
  enumStatus,
  enumTxtype,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an account. Declared in shared/general-ledger.dtd. */
export interface CreateGlAccount {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  title: string;
  /** `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance: EnumTxtype;
  /** `ENUM_ACCTTYPE`: "balancesheet" or "incomestatement". */
  accounttype?: EnumAccttype | null;
  /** `ENUM_CLOSINGTYPE`: "non-closing account", "closing account" or "closed to account". */
  closingtype?: EnumClosingtype | null;
  /** `STRING_24`: at most 24 characters. */
  closingaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  requiredept?: boolean | null;
  /** `BOOLEAN`. */
  requireloc?: boolean | null;
  /** `BOOLEAN`. */
  requireproject?: boolean | null;
  /** `BOOLEAN`. */
  requiretask?: boolean | null;
  /** `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** `BOOLEAN`. */
  requireitem?: boolean | null;
  /** `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** `BOOLEAN`. */
  requireclass?: boolean | null;
  /** `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_20`: at most 20 characters. */
  mrccode?: string;
  /** `ENUM_ACCTGLTYPE`: "N", "P" or "R". */
  alternativeaccount?: EnumAcctgltype | null;
  /** `BOOLEAN`. */
  subledgercontrolon?: boolean | null;
}

/** `Intacct glaccount CREATE Request` */
export const createGlAccount: FunctionProfile<CreateGlAccount, Created> = {
  name: "Intacct glaccount CREATE Request",
  version: "2.1",
  element: "create_glaccount",
  content: `(glaccountno, title, normalbalance, accounttype?, closingtype?, closingaccountno?, status?,
    requiredept?, requireloc?, requireproject?, requiretask?, requirecosttype?, requirecustomer?,
    requirevendor?, requireitem?, requireemployee?, requireclass?, requirecontract?,
    requirewarehouse?, taxable?, externalid?, customfields?, category?, taxcode?, mrccode?,
    alternativeaccount?, subledgercontrolon?)`,
  types: {
    glaccountno: "STRING_24",
    title: "STRING_80",
    normalbalance: enumTxtype,
    accounttype: enumAccttype,
    closingtype: enumClosingtype,
    closingaccountno: "STRING_24",
    status: enumStatus,
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    taxable: "BOOLEAN",
    externalid: "KEY",
    customfields: () => customFields,
    category: "STRING_80",
    taxcode: "STRING_30",
    mrccode: "STRING_20",
    alternativeaccount: enumAcctgltype,
    subledgercontrolon: "BOOLEAN",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account. Declared in shared/general-ledger.dtd. */
export interface UpdateGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance?: EnumTxtype | null;
  /** `ENUM_ACCTTYPE`: "balancesheet" or "incomestatement". */
  accounttype?: EnumAccttype | null;
  /** `ENUM_CLOSINGTYPE`: "non-closing account", "closing account" or "closed to account". */
  closingtype?: EnumClosingtype | null;
  /** `STRING_24`: at most 24 characters. */
  closingaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  requiredept?: boolean | null;
  /** `BOOLEAN`. */
  requireloc?: boolean | null;
  /** `BOOLEAN`. */
  requireproject?: boolean | null;
  /** `BOOLEAN`. */
  requiretask?: boolean | null;
  /** `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** `BOOLEAN`. */
  requireitem?: boolean | null;
  /** `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** `BOOLEAN`. */
  requireclass?: boolean | null;
  /** `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_20`: at most 20 characters. */
  mrccode?: string;
  /** `ENUM_ACCTGLTYPE`: "N", "P" or "R". */
  alternativeaccount?: EnumAcctgltype | null;
  /** `BOOLEAN`. */
  subledgercontrolon?: boolean | null;
}

/** `Intacct glaccount UPDATE Request` */
export const updateGlAccount: FunctionProfile<UpdateGlAccount, Completed> = {
  name: "Intacct glaccount UPDATE Request",
  version: "2.1",
  element: "update_glaccount",
  content: `(title?, normalbalance?, accounttype?, closingtype?, closingaccountno?, status?, requiredept?,
    requireloc?, requireproject?, requiretask?, requirecosttype?, requirecustomer?, requirevendor?,
    requireitem?, requireemployee?, requireclass?, requirecontract?, requirewarehouse?, taxable?,
    customfields?, category?, taxcode?, mrccode?, alternativeaccount?, subledgercontrolon?)`,
  types: {
    title: "STRING_80",
    normalbalance: enumTxtype,
    accounttype: enumAccttype,
    closingtype: enumClosingtype,
    closingaccountno: "STRING_24",
    status: enumStatus,
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    taxable: "BOOLEAN",
    customfields: () => customFields,
    category: "STRING_80",
    taxcode: "STRING_30",
    mrccode: "STRING_20",
    alternativeaccount: enumAcctgltype,
    subledgercontrolon: "BOOLEAN",
  },
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account. Declared in shared/general-ledger.dtd. */
export interface DeleteGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_glaccount UPDATE Request` */
export const deleteGlAccount: FunctionProfile<DeleteGlAccount, Completed> = {
  name: "Intacct delete_glaccount UPDATE Request",
  version: "2.1",
  element: "delete_glaccount",
  content: "EMPTY",
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct glaccount GET. */
export type GetGlAccount = Get<GlAccountField>;

/** `Intacct glaccount GET Request` */
export const getGlAccount: FunctionProfile<GetGlAccount, GlAccountData> = {
  name: "Intacct glaccount GET Request",
  version: "2.1",
  fixed: { object: "glaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getGlAccountResponse,
};

/** The input of Intacct glaccount QUERY. */
export type QueryGlAccount = GetList<GlAccountField>;

/** `Intacct glaccount QUERY Request` */
export const queryGlAccount: FunctionProfile<QueryGlAccount, GlAccountData> = {
  name: "Intacct glaccount QUERY Request",
  version: "2.1",
  fixed: { object: "glaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlAccountResponse,
};

/** `Intacct glaccount GET Response` */
export const getGlAccountResponse: Profile<GlAccountData> = {
  name: "Intacct glaccount GET Response",
  version: "2.1",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glaccount QUERY Response` */
export const queryGlAccountResponse: Profile<GlAccountData> = {
  name: "Intacct glaccount QUERY Response",
  version: "2.1",
  element: "data",
  content: "(glaccount*)",
  types: { glaccount: () => glAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glaccount`. */
export interface GlAccountData extends DataAttributes {
  glaccount?: GlAccountRecord[];
}

/** The fields of a glaccount that can be requested. */
export type GlAccountField = keyof GlAccountRecord;

/** An account. Declared in 2.1/response/general-ledger.dtd. */
export interface GlAccountRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance?: EnumTxtype | null;
  /** `ENUM_ACCTTYPE`: "balancesheet" or "incomestatement". */
  accounttype?: EnumAccttype | null;
  /** `ENUM_CLOSINGTYPE`: "non-closing account", "closing account" or "closed to account". */
  closingtype?: EnumClosingtype | null;
  /** `STRING_24`: at most 24 characters. */
  closingaccountno?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `BOOLEAN`. */
  requiredept?: boolean | null;
  /** `BOOLEAN`. */
  requireloc?: boolean | null;
  /** `BOOLEAN`. */
  requireproject?: boolean | null;
  /** `BOOLEAN`. */
  requiretask?: boolean | null;
  /** `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** `BOOLEAN`. */
  requireitem?: boolean | null;
  /** `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** `BOOLEAN`. */
  requireclass?: boolean | null;
  /** `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_20`: at most 20 characters. */
  mrccode?: string;
  /** `ENUM_ACCTGLTYPE`: "N", "P" or "R". */
  alternativeaccount?: EnumAcctgltype | null;
  /** `BOOLEAN`. */
  subledgercontrolon?: boolean | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const glAccountRecord: Shape<GlAccountRecord> = {
  element: "glaccount",
  content: `(glaccountno?, title?, normalbalance?, accounttype?, closingtype?, closingaccountno?,
    whenmodified?, status?, requiredept?, requireloc?, requireproject?, requiretask?,
    requirecosttype?, requirecustomer?, requirevendor?, requireitem?, requireemployee?,
    requireclass?, requirecontract?, requirewarehouse?, taxable?, taxcode?, mrccode?,
    alternativeaccount?, subledgercontrolon?, customfields?)`,
  types: {
    glaccountno: "STRING_24",
    title: "STRING_80",
    normalbalance: enumTxtype,
    accounttype: enumAccttype,
    closingtype: enumClosingtype,
    closingaccountno: "STRING_24",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    taxable: "BOOLEAN",
    taxcode: "STRING_30",
    mrccode: "STRING_20",
    alternativeaccount: enumAcctgltype,
    subledgercontrolon: "BOOLEAN",
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
