// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 9e8fedaafa8bdbff
import type { Completed, EmptyElement, FunctionProfile } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
