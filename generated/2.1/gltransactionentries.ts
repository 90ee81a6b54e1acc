// Made by intacct-codegen from 2.1/structures.dtd; do not edit. Checksum 6832bc2c5329490e
import type { Shape } from "intacct-runtime";
import {
  type GlEntry,
  type GlEntryRecord,
  glEntry,
  glEntryRecord,
} from "./glentry.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
