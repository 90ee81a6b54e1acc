// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 5841d6a2708e9ad1
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";

export const glTransactionEntries: Shape<
  readonly [GlEntry, GlEntry, ...GlEntry[]]
> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntry },
};
