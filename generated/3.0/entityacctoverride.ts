// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum acfc5441462666fc
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type Delete, deleteTypes } from "./delete.js";

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
