// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum 07de0747dd951016
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in v3.0/api.xsd. */
export interface Read {
  object: string;
  pagesize?: Integer | null;
}

/** `Intacct read GET Request` */
export const read: FunctionProfile<Read, Completed> = {
  name: "Intacct read GET Request",
  version: "3.0",
  element: "read",
  content: "(object & pagesize?)",
  types: { pagesize: { name: "xs:integer", base: "integer" } },
};
