// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 8e398520b951c2fc
import type { Completed, EmptyElement, FunctionProfile } from "intacct-runtime";

/** Describes all objects. Declared in shared/objects.dtd. */
export type Describeall = EmptyElement;

/** `Intacct objects DESCRIBE Request` */
export const describeall: FunctionProfile<Describeall, Completed> = {
  name: "Intacct objects DESCRIBE Request",
  version: "3.0",
  element: "describeall",
  content: "EMPTY",
};
