// Made by intacct-codegen from 2.1/general-ledger.dtd; do not edit.
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
