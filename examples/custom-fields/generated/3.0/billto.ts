// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 2c21a610f3c2e817
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type BillTo = ContactGroup;

export const billTo: Shape<BillTo> = {
  element: "billto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
