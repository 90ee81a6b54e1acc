// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 0c9861bae9eaa750
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const statGlTransactionEntries: Shape<readonly [GlEntry, ...GlEntry[]]> =
  {
    element: "statgltransactionentries",
    content: "(glentry+)",
    types: { glentry: () => glEntry },
  };
