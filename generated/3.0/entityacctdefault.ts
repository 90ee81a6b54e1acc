// Made by intacct-codegen from 3.0/objects.dtd; do not edit. Checksum 2af1000e71089e92
import type { Completed, FunctionProfile } from "intacct-runtime";
import { type Delete, deleteTypes } from "./delete.js";

/** What Intacct entityacctdefault DELETE may ask for. */
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
