// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum a6c93ca4607f99b7
import type { Created, FunctionProfile, IsoDate } from "intacct-runtime";
import type { GlEntry } from "./glentry.js";
import { statGlTransactionEntries } from "./statgltransactionentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Posts a statistical journal entry. Declared in shared/general-ledger.dtd. */
export interface CreateStatGlTransaction {
  /** `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  reversedate?: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** The lines of a statistical journal entry. */
  statgltransactionentries: readonly [GlEntry, ...GlEntry[]];
}

/** `Intacct statgltransaction CREATE Request` */
export const createStatGlTransaction: FunctionProfile<
  CreateStatGlTransaction,
  Created
> = {
  name: "Intacct statgltransaction CREATE Request",
  version: "2.1",
  element: "create_statgltransaction",
  content:
    "(journalid, datecreated, reversedate?, description, statgltransactionentries)",
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    reversedate: "DATE",
    description: "STRING_80",
    statgltransactionentries: () => statGlTransactionEntries,
  },
};
