// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 6d609d4a2046e57b
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import {
  type DiscountEntry,
  type DiscountRecord,
  discount,
  discountRecord,
} from "./discount.js";
import { type DueEntry, type DueRecord, due, dueRecord } from "./due.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type PenaltyEntry,
  type PenaltyRecord,
  penalty,
  penaltyRecord,
} from "./penalty.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a payment term for bills. Declared in shared/payables.dtd. */
export interface CreateApTerm {
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct apterm CREATE Request` */
export const createApTerm: FunctionProfile<CreateApTerm, Created> = {
  name: "Intacct apterm CREATE Request",
  version: "2.1",
  element: "create_apterm",
  content:
    "(name, description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
};

/** Updates a payment term for bills. Declared in shared/payables.dtd. */
export interface UpdateApTerm {
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct apterm UPDATE Request` */
export const updateApTerm: FunctionProfile<UpdateApTerm, Completed> = {
  name: "Intacct apterm UPDATE Request",
  version: "2.1",
  element: "update_apterm",
  content: "(description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    description: "STRING_80",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
  attributes: { name: "CDATA #REQUIRED" },
};

/** Deletes a payment term for bills. Declared in shared/payables.dtd. */
export interface DeleteApTerm {
  name: string;
}

/** `Intacct delete_apterm UPDATE Request` */
export const deleteApTerm: FunctionProfile<DeleteApTerm, Completed> = {
  name: "Intacct delete_apterm UPDATE Request",
  version: "2.1",
  element: "delete_apterm",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct apterm GET. */
export type GetApTerm = Get<ApTermField>;

/** `Intacct apterm GET Request` */
export const getApTerm: FunctionProfile<GetApTerm, ApTermData> = {
  name: "Intacct apterm GET Request",
  version: "2.1",
  fixed: { object: "apterm" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApTermResponse,
};

/** The input of Intacct apterm QUERY. */
export type QueryApTerm = GetList<ApTermField>;

/** `Intacct apterm QUERY Request` */
export const queryApTerm: FunctionProfile<QueryApTerm, ApTermData> = {
  name: "Intacct apterm QUERY Request",
  version: "2.1",
  fixed: { object: "apterm" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApTermResponse,
};

/** `Intacct apterm GET Response` */
export const getApTermResponse: Profile<ApTermData> = {
  name: "Intacct apterm GET Response",
  version: "2.1",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm QUERY Response` */
export const queryApTermResponse: Profile<ApTermData> = {
  name: "Intacct apterm QUERY Response",
  version: "2.1",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apterm`. */
export interface ApTermData extends DataAttributes {
  apterm?: ApTermRecord[];
}

/** The fields of an apterm that can be requested. */
export type ApTermField = keyof ApTermRecord;

/** A payment term for bills. Declared in 2.1/response/payables.dtd. */
export interface ApTermRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** When a document falls due. */
  due?: DueRecord;
  /** What is taken off for early payment. */
  discount?: DiscountRecord;
  /** What is charged for late payment. */
  penalty?: PenaltyRecord;
}

export const apTermRecord: Shape<ApTermRecord> = {
  element: "apterm",
  content: "(name?, description?, status?, due?, discount?, penalty?)",
  types: {
    name: "STRING_100",
    description: "STRING_80",
    status: enumResponseStatus,
    due: () => dueRecord,
    discount: () => discountRecord,
    penalty: () => penaltyRecord,
  },
  answer: true,
};
