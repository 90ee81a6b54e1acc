// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit. Checksum f40fdc22b013ff25
import type { OpenRecord, Shape } from "intacct-codegen/runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  nulls: true,
};
