// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 4ad888685dadd2c7
import type { Shape } from "intacct-runtime";
import { contact } from "./contact.js";
import type { ContactGroup } from "./groups.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type ShipTo = ContactGroup;

export const shipTo: Shape<ShipTo> = {
  element: "shipto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};
