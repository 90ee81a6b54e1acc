// Made by intacct-codegen from shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 77e64f81ca73b2aa
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a journal. Declared in shared/general-ledger.dtd. */
export interface CreateJournal {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  symbol: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `ID`. */
  bookkey?: string;
}

/** `Intacct journal CREATE Request` */
export const createJournal: FunctionProfile<CreateJournal, Created> = {
  name: "Intacct journal CREATE Request",
  version: "3.0",
  element: "create_journal",
  content: "(symbol, title, status?, externalid?, bookkey?)",
  types: {
    symbol: "STRING_4 borrowed",
    title: "STRING_80 borrowed",
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
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct journal UPDATE Request` */
export const updateJournal: FunctionProfile<UpdateJournal, Completed> = {
  name: "Intacct journal UPDATE Request",
  version: "3.0",
  element: "update_journal",
  content: "(title?, status?)",
  types: { title: "STRING_80 borrowed", status: enumStatus },
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
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct journal DELETE Request` */
export const deleteJournal: FunctionProfile<DeleteJournal, Completed> = {
  name: "Intacct journal DELETE Request",
  version: "3.0",
  element: "delete_journal",
  content: "(title?, status?)",
  types: { title: "STRING_80 borrowed", status: enumStatus },
  attributes: {
    symbol: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct journal GET. */
export type GetJournal = Get;

/** `Intacct journal GET Request` */
export const getJournal: FunctionProfile<GetJournal, JournalData> = {
  name: "Intacct journal GET Request",
  version: "3.0",
  fixed: { object: "journal" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getJournalResponse,
};

/** The input of Intacct journal QUERY. */
export type QueryJournal = GetList;

/** `Intacct journal QUERY Request` */
export const queryJournal: FunctionProfile<QueryJournal, JournalData> = {
  name: "Intacct journal QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(journal*)",
  types: { journal: () => ({ element: "journal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct journal QUERY Response` */
export const queryJournalResponse: Profile<JournalData> = {
  name: "Intacct journal QUERY Response",
  version: "3.0",
  element: "data",
  content: "(journal*)",
  types: { journal: () => ({ element: "journal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `journal`. */
export interface JournalData extends DataAttributes {
  journal?: OpenRecord[];
}
