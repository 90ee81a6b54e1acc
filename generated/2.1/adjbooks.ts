// Made by intacct-codegen from shared/general-ledger.dtd; do not edit.
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
