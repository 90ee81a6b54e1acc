// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum f5ee0b13c4f4b991
import type { Shape } from "intacct-codegen/runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
