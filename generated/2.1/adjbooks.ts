// Made by intacct-codegen from 2.1/general-ledger.dtd; do not edit. Checksum 792011153ea62764
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
  types: { adjbook: "STRING_30" },
};
