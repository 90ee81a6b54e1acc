// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum fb9aff027e7e486c
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

/** Creates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface CreateArTerm {
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

/** `Intacct arterm CREATE Request` */
export const createArTerm: FunctionProfile<CreateArTerm, Created> = {
  name: "Intacct arterm CREATE Request",
  version: "2.1",
  element: "create_arterm",
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

/** Updates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface UpdateArTerm {
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

/** `Intacct arterm UPDATE Request` */
export const updateArTerm: FunctionProfile<UpdateArTerm, Completed> = {
  name: "Intacct arterm UPDATE Request",
  version: "2.1",
  element: "update_arterm",
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

/** Deletes a payment term for invoices. Declared in shared/receivables.dtd. */
export interface DeleteArTerm {
  name: string;
}

/** `Intacct delete_arterm UPDATE Request` */
export const deleteArTerm: FunctionProfile<DeleteArTerm, Completed> = {
  name: "Intacct delete_arterm UPDATE Request",
  version: "2.1",
  element: "delete_arterm",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct arterm GET. */
export type GetArTerm = Get<ArTermField>;

/** `Intacct arterm GET Request` */
export const getArTerm: FunctionProfile<GetArTerm, ArTermData> = {
  name: "Intacct arterm GET Request",
  version: "2.1",
  fixed: { object: "arterm" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArTermResponse,
};

/** The input of Intacct arterm QUERY. */
export type QueryArTerm = GetList<ArTermField>;

/** `Intacct arterm QUERY Request` */
export const queryArTerm: FunctionProfile<QueryArTerm, ArTermData> = {
  name: "Intacct arterm QUERY Request",
  version: "2.1",
  fixed: { object: "arterm" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArTermResponse,
};

/** `Intacct arterm GET Response` */
export const getArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm GET Response",
  version: "2.1",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm QUERY Response` */
export const queryArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm QUERY Response",
  version: "2.1",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arterm`. */
export interface ArTermData extends DataAttributes {
  arterm?: ArTermRecord[];
}

/** The fields of an arterm that can be requested. */
export type ArTermField = keyof ArTermRecord;

/** A payment term for invoices. Declared in 2.1/response/receivables.dtd. */
export interface ArTermRecord {
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

export const arTermRecord: Shape<ArTermRecord> = {
  element: "arterm",
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
