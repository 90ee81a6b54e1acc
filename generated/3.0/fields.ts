// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum cf1006c001f1e70e
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
