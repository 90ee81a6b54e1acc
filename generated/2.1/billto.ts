// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum e65460962a134dfd
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type BillTo = ContactGroup;

export const billTo: Shape<BillTo> = {
  element: "billto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** Declared in shared/structures.dtd. */
export interface BillToRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const billToRecord: Shape<BillToRecord> = {
  element: "billto",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};
