// Made by intacct-codegen from shared/objects.dtd, shared/projects.dtd; do not edit. Checksum 9aab0d0864fb7f4a
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a time type. Declared in shared/projects.dtd. */
export interface CreateTimeType {
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetaccountno?: string;
  /** `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct timetype CREATE Request` */
export const createTimeType: FunctionProfile<CreateTimeType, Created> = {
  name: "Intacct timetype CREATE Request",
  version: "2.1",
  element: "create_timetype",
  content:
    "(name, status?, accountno?, offsetaccountno?, earningtypename?, customfields?)",
  types: {
    name: "STRING_100",
    status: enumStatus,
    accountno: "STRING_24",
    offsetaccountno: "STRING_24",
    earningtypename: "STRING_50",
    customfields: () => customFields,
  },
};

/** Updates a time type. Declared in shared/projects.dtd. */
export interface UpdateTimeType {
  key: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetaccountno?: string;
  /** `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct timetype UPDATE Request` */
export const updateTimeType: FunctionProfile<UpdateTimeType, Completed> = {
  name: "Intacct timetype UPDATE Request",
  version: "2.1",
  element: "update_timetype",
  content:
    "(status?, accountno?, offsetaccountno?, earningtypename?, customfields?)",
  types: {
    status: enumStatus,
    accountno: "STRING_24",
    offsetaccountno: "STRING_24",
    earningtypename: "STRING_50",
    customfields: () => customFields,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a time type. Declared in shared/projects.dtd. */
export interface DeleteTimeType {
  key: string;
}

/** `Intacct delete_timetype UPDATE Request` */
export const deleteTimeType: FunctionProfile<DeleteTimeType, Completed> = {
  name: "Intacct delete_timetype UPDATE Request",
  version: "2.1",
  element: "delete_timetype",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct timetype GET. */
export type GetTimeType = Get<TimeTypeField>;

/** `Intacct timetype GET Request` */
export const getTimeType: FunctionProfile<GetTimeType, TimeTypeData> = {
  name: "Intacct timetype GET Request",
  version: "2.1",
  fixed: { object: "timetype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTimeTypeResponse,
};

/** The input of Intacct timetype QUERY. */
export type QueryTimeType = GetList<TimeTypeField>;

/** `Intacct timetype QUERY Request` */
export const queryTimeType: FunctionProfile<QueryTimeType, TimeTypeData> = {
  name: "Intacct timetype QUERY Request",
  version: "2.1",
  fixed: { object: "timetype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTimeTypeResponse,
};

/** `Intacct timetype GET Response` */
export const getTimeTypeResponse: Profile<TimeTypeData> = {
  name: "Intacct timetype GET Response",
  version: "2.1",
  element: "data",
  content: "(timetype*)",
  types: { timetype: "STRING_80" },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timetype QUERY Response` */
export const queryTimeTypeResponse: Profile<TimeTypeData> = {
  name: "Intacct timetype QUERY Response",
  version: "2.1",
  element: "data",
  content: "(timetype*)",
  types: { timetype: "STRING_80" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timetype`. */
export interface TimeTypeData extends DataAttributes {
  timetype?: string[];
}

/** The fields of a timetype that can be requested. */
export type TimeTypeField = string;
