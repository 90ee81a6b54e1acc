// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum db05257d8e6f8587
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const fields: Shape<readonly [string, ...string[]]> = {
  element: "fields",
  content: "(field+)",
};
