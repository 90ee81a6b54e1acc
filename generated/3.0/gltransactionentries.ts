// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 0465742331625f33
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const glTransactionEntries: Shape<
  readonly [GlEntry, GlEntry, ...GlEntry[]]
> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntry },
};
