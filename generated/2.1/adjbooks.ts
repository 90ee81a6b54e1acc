// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 78985b9689309032
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
