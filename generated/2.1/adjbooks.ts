// Made by intacct-codegen from 2.1/general-ledger.dtd; do not edit. Checksum c87ab2efbd221546
import type { Shape } from "intacct-codegen/runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
