// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 21b24a49a950aa4a
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
