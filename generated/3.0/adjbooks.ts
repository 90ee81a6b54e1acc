// Made by intacct-codegen from 3.0/general-ledger.dtd; do not edit. Checksum 8c4e9b2455015c0b
import type { Shape } from "intacct-codegen/runtime";

export const adjBooks: Shape<readonly [string, ...string[]]> = {
  element: "adjbooks",
  content: "(adjbook+)",
};
