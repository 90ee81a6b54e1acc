// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 57105f8f82f16fca
import type { FunctionProfile, Profile, Shape } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct adjjournal QUERY. */
export type QueryAdjJournal = GetList<AdjJournalField>;

/** `Intacct adjjournal QUERY Request` */
export const queryAdjJournal: FunctionProfile<QueryAdjJournal, AdjJournalData> =
  {
    name: "Intacct adjjournal QUERY Request",
    version: "2.1",
    fixed: { object: "adjjournal" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => queryAdjJournalResponse,
  };

/** `Intacct adjjournal QUERY Response` */
export const queryAdjJournalResponse: Profile<AdjJournalData> = {
  name: "Intacct adjjournal QUERY Response",
  version: "2.1",
  element: "data",
  content: "(adjjournal*)",
  types: { adjjournal: () => adjJournalRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `adjjournal`. */
export interface AdjJournalData extends DataAttributes {
  adjjournal?: AdjJournalRecord[];
}

/** The fields of an adjjournal that can be requested. */
export type AdjJournalField = keyof AdjJournalRecord;

/** An adjustment journal. Declared in 2.1/response/general-ledger.dtd. */
export interface AdjJournalRecord {
  /** `STRING_4`: at most 4 characters. */
  symbol?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const adjJournalRecord: Shape<AdjJournalRecord> = {
  element: "adjjournal",
  content: "(symbol?, title?, status?)",
  types: { symbol: "STRING_4", title: "STRING_80", status: enumResponseStatus },
  answer: true,
};
