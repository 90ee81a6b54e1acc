// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum b162e4bb830463d4
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `delete`. */
export const deleteTypes: Readonly<Record<string, TypeRef>> = {
  keys: { name: "STRING", base: "string", separator: "," },
};

/** Deletes objects of one kind. Declared in 3.0/objects.dtd. */
export interface Delete {
  /** Sent as one text, joined with ",". */
  keys: readonly string[];
}
