// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 0debffd7bb54b7c5
import type { Shape } from "intacct-runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
};
