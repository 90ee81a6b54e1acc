// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit. Checksum c51fdef0ced43891
import type { OpenRecord, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  answer: true,
};
