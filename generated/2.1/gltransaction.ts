// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 957291db403a5b4a
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
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
import { type GetList, getListTypes } from "./get_list.js";
import type { GlEntry, GlEntryRecord } from "./glentry.js";
import {
  glTransactionEntries,
  glTransactionEntriesRecord,
} from "./gltransactionentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Posts a journal entry of two lines or more. Declared in shared/general-ledger.dtd. */
export interface CreateGlTransaction {
  /** `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  reversedate?: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `ID`. */
  sourceentity?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a journal entry, two or more. */
  gltransactionentries: readonly [GlEntry, GlEntry, ...GlEntry[]];
}

/** `Intacct gltransaction CREATE Request` */
export const createGlTransaction: FunctionProfile<
  CreateGlTransaction,
  Created
> = {
  name: "Intacct gltransaction CREATE Request",
  version: "2.1",
  element: "create_gltransaction",
  content: `(journalid, datecreated, reversedate?, description, referenceno?, sourceentity?, customfields?,
    gltransactionentries)`,
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    reversedate: "DATE",
    description: "STRING_80",
    referenceno: "STRING_20",
    sourceentity: "ID",
    customfields: () => customFields,
    gltransactionentries: () => glTransactionEntries,
  },
};

/** Deletes a journal entry. Declared in shared/general-ledger.dtd. */
export interface DeleteGlTransaction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_gltransaction UPDATE Request` */
export const deleteGlTransaction: FunctionProfile<
  DeleteGlTransaction,
  Completed
> = {
  name: "Intacct delete_gltransaction UPDATE Request",
  version: "2.1",
  element: "delete_gltransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct gltransaction QUERY. */
export type QueryGlTransaction = GetList<GlTransactionField>;

/** `Intacct gltransaction QUERY Request` */
export const queryGlTransaction: FunctionProfile<
  QueryGlTransaction,
  GlTransactionData
> = {
  name: "Intacct gltransaction QUERY Request",
  version: "2.1",
  fixed: { object: "gltransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlTransactionResponse,
};

/** `Intacct gltransaction QUERY Response` */
export const queryGlTransactionResponse: Profile<GlTransactionData> = {
  name: "Intacct gltransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(gltransaction*)",
  types: { gltransaction: () => glTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gltransaction`. */
export interface GlTransactionData extends DataAttributes {
  gltransaction?: GlTransactionRecord[];
}

/** The fields of a gltransaction that can be requested. */
export type GlTransactionField = keyof GlTransactionRecord;

/** A journal entry. Declared in 2.1/response/general-ledger.dtd. */
export interface GlTransactionRecord {
  /** `STRING_4`: at most 4 characters. */
  journalid?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  batchno?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datemodified?: IsoDate | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  sourceentity?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** The lines of a journal entry, two or more. */
  gltransactionentries?: GlEntryRecord[];
}

export const glTransactionRecord: Shape<GlTransactionRecord> = {
  element: "gltransaction",
  content: `(journalid?, batchno?, datecreated?, datemodified?, description?, sourceentity?, customfields?,
    gltransactionentries?)`,
  types: {
    journalid: "STRING_4",
    batchno: "NUMBER_8",
    datecreated: "DATE",
    datemodified: "DATE",
    description: "STRING_80",
    sourceentity: "ID",
    customfields: () => customFieldsRecord,
    gltransactionentries: () => glTransactionEntriesRecord,
  },
  answer: true,
};
