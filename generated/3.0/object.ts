// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 38e654d45d8f2965
import type { Completed, FunctionProfile, Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Describes the fields of an object. Declared in shared/objects.dtd. */
export interface Describe {
  object: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** The document types to describe. */
  doctypes?: readonly [string, ...string[]];
}

/** `Intacct object DESCRIBE Request` */
export const describe: FunctionProfile<Describe, Completed> = {
  name: "Intacct object DESCRIBE Request",
  version: "3.0",
  element: "describe",
  content: "(doctypes?)",
  types: { doctypes: () => doctypes },
  attributes: {
    object: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

export const doctypes: Shape<readonly [string, ...string[]]> = {
  element: "doctypes",
  content: "(doctype+)",
};
