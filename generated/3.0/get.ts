// Made by intacct-codegen from 3.0/objects.dtd; do not edit.
import type { TypeRef } from "intacct-runtime";
import { fields } from "./fields.js";

/** The types of what `get` holds. */
export const getTypes: Readonly<Record<string, TypeRef>> = {
  fields: () => fields,
};

/** Reads one object, by its own id or by its external key. Declared in 3.0/objects.dtd. */
export interface Get<Field extends string = string> {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** The fields to return. */
  fields?: readonly [Field, ...Field[]];
}
