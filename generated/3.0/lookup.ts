// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 9ec26f81a1633ff0
import type { TypeRef } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `lookup`. */
export const lookupTypes: Readonly<Record<string, TypeRef>> = {};

/** Describes the fields and the relationships of an object. Declared in 3.0/objects.dtd. */
export interface Lookup {
  docparid?: string;
}
