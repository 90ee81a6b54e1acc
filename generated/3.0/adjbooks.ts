// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 7840d7c48487f65d
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
};
