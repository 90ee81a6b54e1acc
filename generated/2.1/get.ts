// Made by intacct-codegen from 2.1/objects.dtd; do not edit.

/** Reads one object, by its own id or by its external key. Declared in 2.1/objects.dtd. */
export interface Get<Field extends string = string> {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** The fields to return. */
  fields?: readonly [Field, ...Field[]];
}
