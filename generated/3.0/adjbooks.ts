// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 859c01c7a00c3627
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
};
