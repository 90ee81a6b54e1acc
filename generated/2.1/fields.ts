// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum de9ac1edf6a1412f
import type { Shape } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
