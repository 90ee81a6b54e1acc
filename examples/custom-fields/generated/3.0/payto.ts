// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 3cf00a260e0164e1
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type PayTo = ContactGroup;

export const payTo: Shape<PayTo> = {
  element: "payto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
