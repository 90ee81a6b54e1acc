// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum a3d0b81a0459fa9f
import type { Completed, FunctionProfile } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the next page of an earlier answer. Declared in 3.0/objects.dtd. */
export type ReadMore =
  | { object: string; view?: never; reportId?: never; resultId?: never }
  | { object?: never; view: string; reportId?: never; resultId?: never }
  | { object?: never; view?: never; reportId: string; resultId?: never }
  | { object?: never; view?: never; reportId?: never; resultId: string };

/** `Intacct more READ Request` */
export const readMore: FunctionProfile<ReadMore, Completed> = {
  name: "Intacct more READ Request",
  version: "3.0",
  element: "readMore",
  content: "(object | view | reportId | resultId)",
};
