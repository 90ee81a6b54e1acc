// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 1b7bf60c5701b906
import type { Completed, FunctionProfile, OpenRecord } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Checks whether functions could run, without running them. Declared in 3.0/objects.dtd. */
export type Validate = OpenRecord;

/** `Intacct validate VALIDATE Request` */
export const validate: FunctionProfile<Validate, Completed> = {
  name: "Intacct validate VALIDATE Request",
  version: "3.0",
  element: "validate",
  content: "ANY",
};
