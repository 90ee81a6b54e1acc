// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 9c86f7199323e890
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type Primary = ContactGroup;

export const primary: Shape<Primary> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** Declared in shared/structures.dtd. */
export interface PrimaryRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const primaryRecord: Shape<PrimaryRecord> = {
  element: "primary",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};
