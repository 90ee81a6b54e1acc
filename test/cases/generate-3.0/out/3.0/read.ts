// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum 3fffcc4d66fa32bd
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";

/** Declared in v3.0/api.xsd. */
export interface Read {
  object: string;
  pagesize?: Integer | null;
}

/** `Intacct read READ Request` */
export const read: FunctionProfile<Read, Completed> = {
  name: "Intacct read READ Request",
  version: "3.0",
  element: "read",
  content: "(object & pagesize?)",
  types: { pagesize: { name: "xs:integer", base: "integer" } },
};
