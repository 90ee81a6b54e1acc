// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 9e352db4b3ba2aca
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type Delete, deleteTypes } from "./delete.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct entityacctdefault DELETE. */
export type DeleteEntityacctdefault = Delete;

/** `Intacct entityacctdefault DELETE Request` */
export const deleteEntityacctdefault: FunctionProfile<
  DeleteEntityacctdefault,
  Completed
> = {
  name: "Intacct entityacctdefault DELETE Request",
  version: "3.0",
  fixed: { object: "ENTITYACCTDEFAULT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};
