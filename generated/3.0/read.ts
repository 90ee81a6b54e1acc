// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 7aeb059e73b64e3d
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `read`. */
export const readTypes: Readonly<Record<string, TypeRef>> = {
  keys: { name: "STRING", base: "string", separator: "," },
  fields: { name: "STRING", base: "string", separator: "," },
  returnFormat: {
    name: "STRING",
    base: "enum",
    values: ["xml", "json", "csv"],
  },
};

/** Reads objects of one kind by their record numbers. Declared in 3.0/objects.dtd. */
export interface Read<Field extends string = string> {
  /** Sent as one text, joined with ",". */
  keys: readonly string[];
  /** The fields that read, readByName, readByQuery and readRelated return, by name; * means all fields. Sent as one text, joined with ",". */
  fields?: readonly Field[];
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  docparid?: string;
}
