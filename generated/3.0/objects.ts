// Made by intacct-codegen from 3.0/objects.dtd; do not edit.
import type { Completed, EmptyElement, FunctionProfile } from "intacct-runtime";

/** Describes all objects. Declared in 3.0/objects.dtd. */
export type Describeall = EmptyElement;

/** `Intacct objects DESCRIBE Request` */
export const describeall: FunctionProfile<Describeall, Completed> = {
  name: "Intacct objects DESCRIBE Request",
  version: "3.0",
  element: "describeall",
  content: "EMPTY",
};
