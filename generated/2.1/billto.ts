// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum ac5a15050e3cb2bb
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";

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
