// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 031511408afe8d7b
import type { Integer, TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `readByQuery`. */
export const readByQueryTypes: Readonly<Record<string, TypeRef>> = {
  pagesize: { name: "INTEGER", base: "integer", min: 1, max: 1000 },
  fields: { name: "STRING", base: "string", separator: "," },
  returnFormat: {
    name: "STRING",
    base: "enum",
    values: ["xml", "json", "csv"],
  },
};

/** Reads the first page of the objects that a query in a form of SQL finds. Declared in 3.0/objects.dtd. */
export interface ReadByQuery<Field extends string = string> {
  /** Conditions in a form of SQL. */
  query: string;
  /** `INTEGER`. 1 to 1000. "100" unless given. */
  pagesize?: Integer | null;
  /** Sent as one text, joined with ",". */
  fields?: readonly Field[];
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  docparid?: string;
}
