// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 303a53d4d2db1079
import type { TypeRef } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `readByName` holds. */
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
