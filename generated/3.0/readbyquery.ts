// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum af548775f0683d9f
import type { Integer, TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `readByQuery` holds. */
export const readByQueryTypes: Readonly<Record<string, TypeRef>> = {
  pagesize: { name: "INTEGER", base: "integer", min: 1, max: 1000 },
  fields: { name: "STRING", base: "string", separator: "," },
  returnFormat: {
    name: "STRING",
    base: "enum",
    values: ["xml", "json", "csv"],
  },
};

/** Reads the objects that a query in the manner of SQL finds, the first page of them. Declared in 3.0/objects.dtd. */
export interface ReadByQuery<Field extends string = string> {
  /** Conditions, in the manner of SQL. */
  query: string;
  /** `INTEGER`. 1 to 1000. "100" unless given. */
  pagesize?: Integer | null;
  /** Sent as one text, joined with ",". */
  fields?: readonly Field[];
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
  docparid?: string;
}
