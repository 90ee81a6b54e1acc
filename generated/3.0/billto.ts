// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 3de469e4d093b8b8
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type BillTo = ContactGroup;

export const billTo: Shape<BillTo> = {
  element: "billto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
