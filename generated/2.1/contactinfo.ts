// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 5488e051d9afcbf8
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";

/** Declared in shared/structures.dtd. */
export type ContactInfo = ContactGroup;

export const contactInfo: Shape<ContactInfo> = {
  element: "contactinfo",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** Declared in shared/structures.dtd. */
export interface ContactInfoRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const contactInfoRecord: Shape<ContactInfoRecord> = {
  element: "contactinfo",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};
