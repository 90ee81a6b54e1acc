// Made by intacct-codegen from shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum d3cd55b32d0ed1b8
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a statistical journal. Declared in shared/general-ledger.dtd. */
export interface CreateStatJournal {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  symbol: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `ID`. */
  bookkey?: string;
}

/** `Intacct statjournal CREATE Request` */
export const createStatJournal: FunctionProfile<CreateStatJournal, Created> = {
  name: "Intacct statjournal CREATE Request",
  version: "3.0",
  element: "create_statjournal",
  content: "(symbol, title, status?, bookkey?)",
  types: {
    symbol: "STRING_4 borrowed",
    title: "STRING_80 borrowed",
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
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct statjournal DELETE Request` */
export const deleteStatJournal: FunctionProfile<DeleteStatJournal, Completed> =
  {
    name: "Intacct statjournal DELETE Request",
    version: "3.0",
    element: "delete_statjournal",
    content: "(title?, status?)",
    types: { title: "STRING_80 borrowed", status: enumStatus },
    attributes: {
      symbol: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
  };

/** The input of Intacct statjournal QUERY. */
export type QueryStatJournal = GetList;

/** `Intacct statjournal QUERY Request` */
export const queryStatJournal: FunctionProfile<
  QueryStatJournal,
  StatJournalData
> = {
  name: "Intacct statjournal QUERY Request",
  version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(statjournal*)",
  types: { statjournal: () => ({ element: "statjournal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `statjournal`. */
export interface StatJournalData extends DataAttributes {
  statjournal?: OpenRecord[];
}
