// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum ec27a7c4a2e893e0
import type { Completed, FunctionProfile, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
