// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit. Checksum ce46d2c5d33b2629
import type { OpenRecord, Shape } from "intacct-runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  answer: true,
};
