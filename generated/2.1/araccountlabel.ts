// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 247a1687b44b5b35
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
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

/** Creates an account label for invoices. Declared in shared/receivables.dtd. */
export interface CreateArAccountLabel {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel: string;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
}

/** `Intacct araccountlabel CREATE Request` */
export const createArAccountLabel: FunctionProfile<
  CreateArAccountLabel,
  Created
> = {
  name: "Intacct araccountlabel CREATE Request",
  version: "2.1",
  element: "create_araccountlabel",
  content:
    "(glaccountno, accountlabel, description, offsetglaccountno?, status?, externalid?, taxcode?)",
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumStatus,
    externalid: "KEY",
    taxcode: "STRING_30",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account label for invoices. Declared in shared/receivables.dtd. */
export interface UpdateArAccountLabel {
  accountlabel: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
}

/** `Intacct araccountlabel UPDATE Request` */
export const updateArAccountLabel: FunctionProfile<
  UpdateArAccountLabel,
  Completed
> = {
  name: "Intacct araccountlabel UPDATE Request",
  version: "2.1",
  element: "update_araccountlabel",
  content:
    "(glaccountno?, description?, offsetglaccountno?, status?, taxcode?)",
  types: {
    glaccountno: "STRING_24",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumStatus,
    taxcode: "STRING_30",
  },
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account label for invoices. Declared in shared/receivables.dtd. */
export interface DeleteArAccountLabel {
  accountlabel: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_araccountlabel UPDATE Request` */
export const deleteArAccountLabel: FunctionProfile<
  DeleteArAccountLabel,
  Completed
> = {
  name: "Intacct delete_araccountlabel UPDATE Request",
  version: "2.1",
  element: "delete_araccountlabel",
  content: "EMPTY",
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct araccountlabel GET. */
export type GetArAccountLabel = Get<ArAccountLabelField>;

/** `Intacct araccountlabel GET Request` */
export const getArAccountLabel: FunctionProfile<
  GetArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel GET Request",
  version: "2.1",
  fixed: { object: "araccountlabel" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArAccountLabelResponse,
};

/** The input of Intacct araccountlabel QUERY. */
export type QueryArAccountLabel = GetList<ArAccountLabelField>;

/** `Intacct araccountlabel QUERY Request` */
export const queryArAccountLabel: FunctionProfile<
  QueryArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel QUERY Request",
  version: "2.1",
  fixed: { object: "araccountlabel" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArAccountLabelResponse,
};

/** `Intacct araccountlabel GET Response` */
export const getArAccountLabelResponse: Profile<ArAccountLabelData> = {
  name: "Intacct araccountlabel GET Response",
  version: "2.1",
  element: "data",
  content: "(araccountlabel*)",
  types: { araccountlabel: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel QUERY Response` */
export const queryArAccountLabelResponse: Profile<ArAccountLabelData> = {
  name: "Intacct araccountlabel QUERY Response",
  version: "2.1",
  element: "data",
  content: "(araccountlabel*)",
  types: { araccountlabel: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `araccountlabel`. */
export interface ArAccountLabelData extends DataAttributes {
  araccountlabel?: ArAccountLabelRecord[];
}

/** The fields of an araccountlabel that can be requested. */
export type ArAccountLabelField = keyof ArAccountLabelRecord;

/** An account label for invoices. Declared in 2.1/response/receivables.dtd. */
export interface ArAccountLabelRecord {
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
}

export const arAccountLabelRecord: Shape<ArAccountLabelRecord> = {
  element: "araccountlabel",
  content:
    "(glaccountno?, accountlabel?, description?, offsetglaccountno?, status?, taxcode?)",
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumResponseStatus,
    taxcode: "STRING_30",
  },
  answer: true,
};
