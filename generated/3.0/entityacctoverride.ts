// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 942a9dbae6077c17
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type Delete, deleteTypes } from "./delete.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct entityacctoverride DELETE. */
export type DeleteEntityacctoverride = Delete;

/** `Intacct entityacctoverride DELETE Request` */
export const deleteEntityacctoverride: FunctionProfile<
  DeleteEntityacctoverride,
  Completed
> = {
  name: "Intacct entityacctoverride DELETE Request",
  version: "3.0",
  fixed: { object: "ENTITYACCTOVERRIDE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};
