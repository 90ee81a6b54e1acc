// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 93b62a759c59fb19
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type Delete, deleteTypes } from "./delete.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** What Intacct entityacctoverride DELETE may ask for. */
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
