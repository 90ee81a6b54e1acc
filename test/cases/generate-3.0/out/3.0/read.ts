// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum 08aa943f69c9b048
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";

/** Declared in v3.0/api.xsd. */
export interface Read {
  object: string;
  pagesize?: Integer;
}

/** `Intacct read GET Request` */
export const read: FunctionProfile<Read, Completed> = {
  name: "Intacct read GET Request",
  version: "3.0",
  element: "read",
  content: "(object & pagesize?)",
  types: { pagesize: { name: "xs:integer", base: "integer" } },
};
