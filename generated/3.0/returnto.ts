// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 1a567e3bbbc2cd59
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type ReturnTo = ContactGroup;

export const returnTo: Shape<ReturnTo> = {
  element: "returnto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
