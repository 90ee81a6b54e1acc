// Made by intacct-codegen from 2.1/response/lines.dtd; do not edit. Checksum 79ae279753ed38f0
import type { OpenRecord, Shape } from "intacct-runtime";

export const lineitemnoretainageRecord: Shape<OpenRecord> = {
  element: "lineitemnoretainage",
  content: "ANY",
  nulls: true,
};
