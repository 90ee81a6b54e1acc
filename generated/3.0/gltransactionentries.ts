// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 58fb94476d3c0f9d
import type { Shape } from "intacct-codegen/runtime";
import { type GlEntry, glEntry } from "./glentry.js";

export const glTransactionEntries: Shape<
  readonly [GlEntry, GlEntry, ...GlEntry[]]
> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntry },
};
