// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 99df9dc47ca799b7
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct adjjournal QUERY. */
export type QueryAdjJournal = GetList;

/** `Intacct adjjournal QUERY Request` */
export const queryAdjJournal: FunctionProfile<QueryAdjJournal, AdjJournalData> =
  {
    name: "Intacct adjjournal QUERY Request",
    version: "3.0",
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
  version: "3.0",
  element: "data",
  content: "(adjjournal*)",
  types: { adjjournal: () => ({ element: "adjjournal", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `adjjournal`. */
export interface AdjJournalData extends DataAttributes {
  adjjournal?: OpenRecord[];
}
