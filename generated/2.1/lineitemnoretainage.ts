// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit. Checksum 6a806e3d40815dcf
import type { OpenRecord, Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  answer: true,
};
