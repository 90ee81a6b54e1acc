// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 16b7055a4b4404e3
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

/** Creates an account label for bills. Declared in shared/payables.dtd. */
export interface CreateApAccountLabel {
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
}

/** `Intacct apaccountlabel CREATE Request` */
export const createApAccountLabel: FunctionProfile<
  CreateApAccountLabel,
  Created
> = {
  name: "Intacct apaccountlabel CREATE Request",
  version: "2.1",
  element: "create_apaccountlabel",
  content:
    "(glaccountno, accountlabel, description, offsetglaccountno?, status?, externalid?)",
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumStatus,
    externalid: "KEY",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account label for bills. Declared in shared/payables.dtd. */
export interface UpdateApAccountLabel {
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
}

/** `Intacct apaccountlabel UPDATE Request` */
export const updateApAccountLabel: FunctionProfile<
  UpdateApAccountLabel,
  Completed
> = {
  name: "Intacct apaccountlabel UPDATE Request",
  version: "2.1",
  element: "update_apaccountlabel",
  content: "(glaccountno?, description?, offsetglaccountno?, status?)",
  types: {
    glaccountno: "STRING_24",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumStatus,
  },
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account label for bills. Declared in shared/payables.dtd. */
export interface DeleteApAccountLabel {
  accountlabel: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_apaccountlabel UPDATE Request` */
export const deleteApAccountLabel: FunctionProfile<
  DeleteApAccountLabel,
  Completed
> = {
  name: "Intacct delete_apaccountlabel UPDATE Request",
  version: "2.1",
  element: "delete_apaccountlabel",
  content: "EMPTY",
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct apaccountlabel GET. */
export type GetApAccountLabel = Get<ApAccountLabelField>;

/** `Intacct apaccountlabel GET Request` */
export const getApAccountLabel: FunctionProfile<
  GetApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel GET Request",
  version: "2.1",
  fixed: { object: "apaccountlabel" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApAccountLabelResponse,
};

/** The input of Intacct apaccountlabel QUERY. */
export type QueryApAccountLabel = GetList<ApAccountLabelField>;

/** `Intacct apaccountlabel QUERY Request` */
export const queryApAccountLabel: FunctionProfile<
  QueryApAccountLabel,
  ApAccountLabelData
> = {
  name: "Intacct apaccountlabel QUERY Request",
  version: "2.1",
  fixed: { object: "apaccountlabel" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApAccountLabelResponse,
};

/** `Intacct apaccountlabel GET Response` */
export const getApAccountLabelResponse: Profile<ApAccountLabelData> = {
  name: "Intacct apaccountlabel GET Response",
  version: "2.1",
  element: "data",
  content: "(apaccountlabel*)",
  types: { apaccountlabel: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apaccountlabel QUERY Response` */
export const queryApAccountLabelResponse: Profile<ApAccountLabelData> = {
  name: "Intacct apaccountlabel QUERY Response",
  version: "2.1",
  element: "data",
  content: "(apaccountlabel*)",
  types: { apaccountlabel: () => apAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apaccountlabel`. */
export interface ApAccountLabelData extends DataAttributes {
  apaccountlabel?: ApAccountLabelRecord[];
}

/** The fields of an apaccountlabel that can be requested. */
export type ApAccountLabelField = keyof ApAccountLabelRecord;

/** An account label for bills. Declared in 2.1/response/payables.dtd. */
export interface ApAccountLabelRecord {
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
}

export const apAccountLabelRecord: Shape<ApAccountLabelRecord> = {
  element: "apaccountlabel",
  content:
    "(glaccountno?, accountlabel?, description?, offsetglaccountno?, status?)",
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    offsetglaccountno: "STRING_24",
    status: enumResponseStatus,
  },
  answer: true,
};
