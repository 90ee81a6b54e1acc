// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 1036dd90c9f21b71
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type ReturnTo = ContactGroup;

export const returnTo: Shape<ReturnTo> = {
  element: "returnto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
