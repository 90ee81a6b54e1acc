// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 520fedba6db85632
import type { TypeRef } from "intacct-runtime";
import { fields } from "./fields.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The types of what `get` holds. */
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
