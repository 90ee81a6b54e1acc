// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 2292be3157b20a11
import type { Completed, FunctionProfile, OpenRecord } from "intacct-runtime";

/** Checks whether functions could run, without running them. Declared in 3.0/objects.dtd. */
export type Validate = OpenRecord;

/** `Intacct validate VALIDATE Request` */
export const validate: FunctionProfile<Validate, Completed> = {
  name: "Intacct validate VALIDATE Request",
  version: "3.0",
  element: "validate",
  content: "ANY",
};
