// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, 3.0/structures.dtd; do not edit.
import type {
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlEntryElementRecord, glEntryElementRecord } from "./glentry.js";

/** What Intacct gltransaction QUERY may ask for. */
export type QueryGlTransaction = GetList<GlTransactionField>;

/** `Intacct gltransaction QUERY Request` */
export const queryGlTransaction: FunctionProfile<
  QueryGlTransaction,
  GlTransactionData
> = {
  name: "Intacct gltransaction QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(gltransaction*)",
  types: { gltransaction: () => glTransactionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gltransaction` holds. */
export interface GlTransactionData extends DataAttributes {
  gltransaction?: GlTransactionRecord[];
}

/** The fields of a gltransaction that can be asked for. */
export type GlTransactionField = keyof GlTransactionRecord;

export const glTransactionEntriesRecord: Shape<GlEntryElementRecord[]> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntryElementRecord },
  nulls: true,
};

/** A journal entry. Declared in 3.0/general-ledger.dtd. */
export interface GlTransactionRecord {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  sourceentity?: string;
  /** The lines of a journal entry, two or more. */
  gltransactionentries?: GlEntryElementRecord[];
}

export const glTransactionRecord: Shape<GlTransactionRecord> = {
  element: "gltransaction",
  content:
    "(journalid, datecreated, description, sourceentity?, gltransactionentries)",
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    description: "STRING_80",
    sourceentity: "ID",
    gltransactionentries: () => glTransactionEntriesRecord,
  },
  nulls: true,
};
