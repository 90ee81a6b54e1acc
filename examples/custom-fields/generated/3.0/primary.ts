// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 7ceacf0ae1e2f29e
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type Primary = ContactGroup;

export const primary: Shape<Primary> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
