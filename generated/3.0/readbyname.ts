// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum b4c0bb8d15d33a12
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `readByName`. */
export const readByNameTypes: Readonly<Record<string, TypeRef>> = {
  keys: { name: "STRING", base: "string", separator: "," },
  fields: { name: "STRING", base: "string", separator: "," },
  returnFormat: {
    name: "STRING",
    base: "enum",
    values: ["xml", "json", "csv"],
  },
};

/** Reads objects of one kind by their own ids. Declared in 3.0/objects.dtd. */
export interface ReadByName<Field extends string = string> {
  /** Sent as one text, joined with ",". */
  keys: readonly string[];
  /** Sent as one text, joined with ",". */
  fields?: readonly Field[];
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  docparid?: string;
}
