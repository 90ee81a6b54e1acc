// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 83407168f16f0dc1
import type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a statistical journal. Declared in shared/general-ledger.dtd. */
export interface CreateStatJournal {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_4`: at most 4 characters. */
  symbol: string;
  /** `STRING_80`: at most 80 characters. */
  title: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `ID`. */
  bookkey?: string;
}

/** `Intacct statjournal CREATE Request` */
export const createStatJournal: FunctionProfile<CreateStatJournal, Created> = {
  name: "Intacct statjournal CREATE Request",
  version: "2.1",
  element: "create_statjournal",
  content: "(symbol, title, status?, bookkey?)",
  types: {
    symbol: "STRING_4",
    title: "STRING_80",
    status: enumStatus,
    bookkey: "ID",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Deletes a statistical journal. Declared in shared/general-ledger.dtd. */
export interface DeleteStatJournal {
  symbol: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct delete_statjournal UPDATE Request` */
export const deleteStatJournal: FunctionProfile<DeleteStatJournal, Completed> =
  {
    name: "Intacct delete_statjournal UPDATE Request",
    version: "2.1",
    element: "delete_statjournal",
    content: "(title?, status?)",
    types: { title: "STRING_80", status: enumStatus },
    attributes: {
      symbol: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
  };

/** The input of Intacct statjournal QUERY. */
export type QueryStatJournal = GetList<StatJournalField>;

/** `Intacct statjournal QUERY Request` */
export const queryStatJournal: FunctionProfile<
  QueryStatJournal,
  StatJournalData
> = {
  name: "Intacct statjournal QUERY Request",
  version: "2.1",
  fixed: { object: "statjournal" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryStatJournalResponse,
};

/** `Intacct statjournal QUERY Response` */
export const queryStatJournalResponse: Profile<StatJournalData> = {
  name: "Intacct statjournal QUERY Response",
  version: "2.1",
  element: "data",
  content: "(statjournal*)",
  types: { statjournal: () => statJournalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `statjournal`. */
export interface StatJournalData extends DataAttributes {
  statjournal?: StatJournalRecord[];
}

/** The fields of a statjournal that can be requested. */
export type StatJournalField = keyof StatJournalRecord;

/** A statistical journal. Declared in 2.1/response/general-ledger.dtd. */
export interface StatJournalRecord {
  /** `STRING_4`: at most 4 characters. */
  symbol?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const statJournalRecord: Shape<StatJournalRecord> = {
  element: "statjournal",
  content: "(symbol?, title?, status?)",
  types: { symbol: "STRING_4", title: "STRING_80", status: enumResponseStatus },
  answer: true,
};
