// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 6d09c3c901e3eaaa
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type ContactInfo = ContactGroup;

export const contactInfo: Shape<ContactInfo> = {
  element: "contactinfo",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
