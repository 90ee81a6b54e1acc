// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 3f5aa8d7598dd56e
import type { Shape } from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import type { ContactGroup } from "./groups.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export type ReturnTo = ContactGroup;

export const returnTo: Shape<ReturnTo> = {
  element: "returnto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** Declared in shared/structures.dtd. */
export interface ReturnToRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const returnToRecord: Shape<ReturnToRecord> = {
  element: "returnto",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};
