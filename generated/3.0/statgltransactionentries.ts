// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 8381fa21b6a87b37
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";

export const statGlTransactionEntries: Shape<readonly [GlEntry, ...GlEntry[]]> =
  {
    element: "statgltransactionentries",
    content: "(glentry+)",
    types: { glentry: () => glEntry },
  };
