// Made by intacct-codegen from 2.1/objects.dtd; do not edit. Checksum 35cd41738ee87ce9
import type { Shape } from "intacct-codegen/runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
