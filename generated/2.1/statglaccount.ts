// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum af56a0fe68931660
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a statistical account. Declared in shared/general-ledger.dtd. */
export interface CreateStatGlAccount {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  title: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct statglaccount CREATE Request` */
export const createStatGlAccount: FunctionProfile<
  CreateStatGlAccount,
  Created
> = {
  name: "Intacct statglaccount CREATE Request",
  version: "2.1",
  element: "create_statglaccount",
  content: `(glaccountno, title, requiredept?, requireloc?, requireproject?, requiretask?, requirecosttype?,
    requirecustomer?, requirevendor?, requireitem?, requireemployee?, requireclass?,
    requirecontract?, requirewarehouse?, customfields?, category?, status?)`,
  types: {
    glaccountno: "STRING_24",
    title: "STRING_80",
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
    customfields: () => customFields,
    category: "STRING_80",
    status: enumStatus,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a statistical account. Declared in shared/general-ledger.dtd. */
export interface UpdateStatGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
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
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct statglaccount UPDATE Request` */
export const updateStatGlAccount: FunctionProfile<
  UpdateStatGlAccount,
  Completed
> = {
  name: "Intacct statglaccount UPDATE Request",
  version: "2.1",
  element: "update_statglaccount",
  content: `(title?, requiredept?, requireloc?, requireproject?, requiretask?, requirecosttype?,
    requirecustomer?, requirevendor?, requireitem?, requireemployee?, requireclass?,
    requirecontract?, requirewarehouse?, customfields?, category?, status?)`,
  types: {
    title: "STRING_80",
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
    customfields: () => customFields,
    category: "STRING_80",
    status: enumStatus,
  },
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a statistical account. Declared in shared/general-ledger.dtd. */
export interface DeleteStatGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_statglaccount UPDATE Request` */
export const deleteStatGlAccount: FunctionProfile<
  DeleteStatGlAccount,
  Completed
> = {
  name: "Intacct delete_statglaccount UPDATE Request",
  version: "2.1",
  element: "delete_statglaccount",
  content: "EMPTY",
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct statglaccount GET. */
export type GetStatGlAccount = Get<StatGlAccountField>;

/** `Intacct statglaccount GET Request` */
export const getStatGlAccount: FunctionProfile<
  GetStatGlAccount,
  StatGlAccountData
> = {
  name: "Intacct statglaccount GET Request",
  version: "2.1",
  fixed: { object: "statglaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getStatGlAccountResponse,
};

/** The input of Intacct statglaccount QUERY. */
export type QueryStatGlAccount = GetList<StatGlAccountField>;

/** `Intacct statglaccount QUERY Request` */
export const queryStatGlAccount: FunctionProfile<
  QueryStatGlAccount,
  StatGlAccountData
> = {
  name: "Intacct statglaccount QUERY Request",
  version: "2.1",
  fixed: { object: "statglaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryStatGlAccountResponse,
};

/** `Intacct statglaccount GET Response` */
export const getStatGlAccountResponse: Profile<StatGlAccountData> = {
  name: "Intacct statglaccount GET Response",
  version: "2.1",
  element: "data",
  content: "(statglaccount*)",
  types: { statglaccount: () => statGlAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct statglaccount QUERY Response` */
export const queryStatGlAccountResponse: Profile<StatGlAccountData> = {
  name: "Intacct statglaccount QUERY Response",
  version: "2.1",
  element: "data",
  content: "(statglaccount*)",
  types: { statglaccount: () => statGlAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `statglaccount`. */
export interface StatGlAccountData extends DataAttributes {
  statglaccount?: OpenRecord[];
}

/** The fields of a statglaccount that can be requested. */
export type StatGlAccountField = string;

export const statGlAccountRecord: Shape<OpenRecord> = {
  element: "statglaccount",
  content: "ANY",
  answer: true,
};
