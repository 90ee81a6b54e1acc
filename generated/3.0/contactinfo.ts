// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 613373a53e43868f
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type ContactInfo = ContactGroup;

export const contactInfo: Shape<ContactInfo> = {
  element: "contactinfo",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
