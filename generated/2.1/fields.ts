// Made by intacct-codegen from 2.1/objects.dtd; do not edit.
import type { Shape } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
