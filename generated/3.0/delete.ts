// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 1a8f4c1c111c6884
import type { TypeRef } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `delete` holds. */
export const deleteTypes: Readonly<Record<string, TypeRef>> = {
  keys: { name: "STRING", base: "string", separator: "," },
};

/** Deletes objects of one kind. Declared in 3.0/objects.dtd. */
export interface Delete {
  /** Sent as one text, joined with ",". */
  keys: readonly string[];
}
