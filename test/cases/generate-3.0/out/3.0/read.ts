// Made by intacct-codegen from v3.0/api.xsd; do not edit. Checksum 49a2620c27fe58e4
import type { Completed, FunctionProfile, Integer } from "intacct-runtime";

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
