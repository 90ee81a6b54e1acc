// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum d95943e85535bc55
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const statGlTransactionEntries: Shape<readonly [GlEntry, ...GlEntry[]]> =
  {
    element: "statgltransactionentries",
    content: "(glentry+)",
    types: { glentry: () => glEntry },
  };
