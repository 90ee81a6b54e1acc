// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 86121ad1e465bdb1
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type Primary = ContactGroup;

export const primary: Shape<Primary> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
