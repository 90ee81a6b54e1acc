// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 588f6fb36296e6c8
import type { Completed, FunctionProfile } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
