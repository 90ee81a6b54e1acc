// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum e9c00aa35afe56a8
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

/** Creates a journal. Declared in shared/general-ledger.dtd. */
export interface CreateJournal {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_4`: at most 4 characters. */
  symbol: string;
  /** `STRING_80`: at most 80 characters. */
  title: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
  /** `ID`. */
  bookkey?: string;
}

/** `Intacct journal CREATE Request` */
export const createJournal: FunctionProfile<CreateJournal, Created> = {
  name: "Intacct journal CREATE Request",
  version: "2.1",
  element: "create_journal",
  content: "(symbol, title, status?, externalid?, bookkey?)",
  types: {
    symbol: "STRING_4",
    title: "STRING_80",
    status: enumStatus,
    externalid: "KEY",
    bookkey: "ID",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates the journal of the given symbol. Declared in shared/general-ledger.dtd. */
export interface UpdateJournal {
  symbol: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct journal UPDATE Request` */
export const updateJournal: FunctionProfile<UpdateJournal, Completed> = {
  name: "Intacct journal UPDATE Request",
  version: "2.1",
  element: "update_journal",
  content: "(title?, status?)",
  types: { title: "STRING_80", status: enumStatus },
  attributes: {
    symbol: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a journal. Declared in shared/general-ledger.dtd. */
export interface DeleteJournal {
  symbol: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct delete_journal UPDATE Request` */
export const deleteJournal: FunctionProfile<DeleteJournal, Completed> = {
  name: "Intacct delete_journal UPDATE Request",
  version: "2.1",
  element: "delete_journal",
  content: "(title?, status?)",
  types: { title: "STRING_80", status: enumStatus },
  attributes: {
    symbol: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct journal GET. */
export type GetJournal = Get<JournalField>;

/** `Intacct journal GET Request` */
export const getJournal: FunctionProfile<GetJournal, JournalData> = {
  name: "Intacct journal GET Request",
  version: "2.1",
  fixed: { object: "journal" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getJournalResponse,
};

/** The input of Intacct journal QUERY. */
export type QueryJournal = GetList<JournalField>;

/** `Intacct journal QUERY Request` */
export const queryJournal: FunctionProfile<QueryJournal, JournalData> = {
  name: "Intacct journal QUERY Request",
  version: "2.1",
  fixed: { object: "journal" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryJournalResponse,
};

/** `Intacct journal GET Response` */
export const getJournalResponse: Profile<JournalData> = {
  name: "Intacct journal GET Response",
  version: "2.1",
  element: "data",
  content: "(journal*)",
  types: { journal: () => journalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct journal QUERY Response` */
export const queryJournalResponse: Profile<JournalData> = {
  name: "Intacct journal QUERY Response",
  version: "2.1",
  element: "data",
  content: "(journal*)",
  types: { journal: () => journalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `journal`. */
export interface JournalData extends DataAttributes {
  journal?: JournalRecord[];
}

/** The fields of a journal that can be requested. */
export type JournalField = keyof JournalRecord;

/** A journal. Declared in 2.1/response/general-ledger.dtd. */
export interface JournalRecord {
  /** `STRING_4`: at most 4 characters. */
  symbol?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const journalRecord: Shape<JournalRecord> = {
  element: "journal",
  content: "(symbol?, title?, status?)",
  types: { symbol: "STRING_4", title: "STRING_80", status: enumResponseStatus },
  answer: true,
};
