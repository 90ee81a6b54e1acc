// Made by intacct-codegen from 2.1/structures.dtd; do not edit. Checksum ed366f86256774cb
import type { Shape } from "intacct-runtime";
import {
  type GlEntry,
  type GlEntryRecord,
  glEntry,
  glEntryRecord,
} from "./glentry.js";

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
