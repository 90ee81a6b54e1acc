// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum d4a9b3b8ae0ddd2e
import type { TypeRef } from "intacct-runtime";
import { fields } from "./fields.js";

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
