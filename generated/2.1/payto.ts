// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 5949bc2b28ffda1d
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type PayTo = ContactGroup;

export const payTo: Shape<PayTo> = {
  element: "payto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** Declared in shared/structures.dtd. */
export interface PayToRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const payToRecord: Shape<PayToRecord> = {
  element: "payto",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};
