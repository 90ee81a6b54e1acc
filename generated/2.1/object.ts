// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum a47b80ecb3ae54e0
import type {
  Completed,
  EmptyElement,
  FunctionProfile,
  Shape,
} from "intacct-runtime";

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
  version: "2.1",
  element: "describe",
  content: "(doctypes?)",
  types: { doctypes: () => doctypes },
  attributes: {
    object: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Describes all objects. Declared in shared/objects.dtd. */
export type Describeall = EmptyElement;

/** `Intacct objects DESCRIBE Request` */
export const describeall: FunctionProfile<Describeall, Completed> = {
  name: "Intacct objects DESCRIBE Request",
  version: "2.1",
  element: "describeall",
  content: "EMPTY",
};

export const doctypes: Shape<readonly [string, ...string[]]> = {
  element: "doctypes",
  content: "(doctype+)",
};
