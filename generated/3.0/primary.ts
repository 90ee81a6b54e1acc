// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 8bc9867c0a5573b0
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type Primary = ContactGroup;

export const primary: Shape<Primary> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
