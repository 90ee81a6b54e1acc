// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 326bef0b4742a2a7
import type { Completed, FunctionProfile } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads what is related to objects of one kind. Declared in 3.0/objects.dtd. */
export interface ReadRelated {
  object: string;
  /** Sent as one text, joined with ",". */
  keys: readonly string[];
  relation: string;
  /** Sent as one text, joined with ",". */
  fields?: readonly string[];
  /** "xml" unless given. */
  returnFormat?: "xml" | "json" | "csv" | null;
}

/** `Intacct related READ Request` */
export const readRelated: FunctionProfile<ReadRelated, Completed> = {
  name: "Intacct related READ Request",
  version: "3.0",
  element: "readRelated",
  content: "(object & keys & relation & fields? & returnFormat?)",
  types: {
    keys: { name: "STRING", base: "string", separator: "," },
    fields: { name: "STRING", base: "string", separator: "," },
    returnFormat: {
      name: "STRING",
      base: "enum",
      values: ["xml", "json", "csv"],
    },
  },
};
