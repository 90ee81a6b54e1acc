// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum d9a9521a1518fd5c
import type { TypeRef } from "intacct-runtime";
import { fields } from "./fields.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of the content of `get`. */
export const getTypes: Readonly<Record<string, TypeRef>> = {
  fields: () => fields,
};

/** Reads one object, by its own id or by its external key. Declared in shared/objects.dtd. */
export interface Get<Field extends string = string> {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** The fields to return. */
  fields?: readonly [Field, ...Field[]];
}
