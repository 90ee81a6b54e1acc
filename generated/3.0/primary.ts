// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 707d8464b7452da2
import type { Shape } from "intacct-codegen/runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in 3.0/structures.dtd. */
export type Primary = ContactGroup;

export const primary: Shape<Primary> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
