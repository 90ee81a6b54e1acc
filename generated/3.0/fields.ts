// Made by intacct-codegen from 3.0/objects.dtd; do not edit.
import type { Shape } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
