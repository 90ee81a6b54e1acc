// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 14bd71fb2d4d13aa
import type { Shape } from "intacct-codegen/runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in 3.0/structures.dtd. */
export type PayTo = ContactGroup;

export const payTo: Shape<PayTo> = {
  element: "payto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
