// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum e9af9613a0928a1d
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type ShipTo = ContactGroup;

export const shipTo: Shape<ShipTo> = {
  element: "shipto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
