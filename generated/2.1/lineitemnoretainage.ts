// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit.
import type { OpenRecord, Shape } from "intacct-runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  nulls: true,
};
