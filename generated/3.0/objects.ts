// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum bac3c7eb4b07eb69
import type { Completed, EmptyElement, FunctionProfile } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Describes all objects. Declared in shared/objects.dtd. */
export type Describeall = EmptyElement;

/** `Intacct objects DESCRIBE Request` */
export const describeall: FunctionProfile<Describeall, Completed> = {
  name: "Intacct objects DESCRIBE Request",
  version: "3.0",
  element: "describeall",
  content: "EMPTY",
};
