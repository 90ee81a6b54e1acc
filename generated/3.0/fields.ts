// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum ce56f82dd80daa43
import type { Shape } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
