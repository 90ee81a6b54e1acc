// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum e8746c429d32ecc6
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
