// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 0b4f4a49af5536c1
import type { Shape } from "intacct-codegen/runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in 3.0/structures.dtd. */
export type ReturnTo = ContactGroup;

export const returnTo: Shape<ReturnTo> = {
  element: "returnto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
