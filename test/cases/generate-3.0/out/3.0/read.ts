// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum c3f524a3b9fd6dc2
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";

/** Declared in v3.0/api.xsd. */
export interface Read {
  object: string;
  pagesize?: Integer;
}

/** `Intacct read READ Request` */
export const read: FunctionProfile<Read, Completed> = {
  name: "Intacct read READ Request",
  version: "3.0",
  element: "read",
  content: "(object & pagesize?)",
  types: { pagesize: { name: "xs:integer", base: "integer" } },
};
