// Made by intacct-codegen from 2.1/structures.dtd; do not edit. Checksum 94604a0ca2483809
import type { Shape } from "intacct-runtime";
import {
  type GlEntry,
  type GlEntryRecord,
  glEntry,
  glEntryRecord,
} from "./glentry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const glTransactionEntries: Shape<
  readonly [GlEntry, GlEntry, ...GlEntry[]]
> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntry },
};

export const glTransactionEntriesRecord: Shape<GlEntryRecord[]> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntryRecord },
  answer: true,
};
