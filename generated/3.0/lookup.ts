// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum a33dfc12d52b60c2
import type { TypeRef } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `lookup` holds. */
export const lookupTypes: Readonly<Record<string, TypeRef>> = {};

/** Describes the fields and the relationships of an object. Declared in 3.0/objects.dtd. */
export interface Lookup {
  docparid?: string;
}
