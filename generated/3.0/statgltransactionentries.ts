// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 0b43d453495441e5
import type { Shape } from "intacct-codegen/runtime";
import { type GlEntry, glEntry } from "./glentry.js";

export const statGlTransactionEntries: Shape<readonly [GlEntry, ...GlEntry[]]> =
  {
    element: "statgltransactionentries",
    content: "(glentry+)",
    types: { glentry: () => glEntry },
  };
