// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 5a29f0cf3819fc09
import type { TypeRef } from "intacct-runtime";

/** The types of what `lookup` holds. */
export const lookupTypes: Readonly<Record<string, TypeRef>> = {};

/** Describes the fields and the relationships of an object. Declared in 3.0/objects.dtd. */
export interface Lookup {
  docparid?: string;
}
