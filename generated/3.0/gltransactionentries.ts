// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 07953ee1d8db6788
import type { Shape } from "intacct-runtime";
import { type GlEntry, glEntry } from "./glentry.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const glTransactionEntries: Shape<
  readonly [GlEntry, GlEntry, ...GlEntry[]]
> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntry },
};
