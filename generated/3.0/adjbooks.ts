// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum eafe0efacf97c014
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
};
