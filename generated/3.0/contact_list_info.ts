// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 0dcea26467336930
import type { OpenValues, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A contact in a category. Declared in 3.0/structures.dtd. */
export interface ContactListInfoRecord extends OpenValues {
  CATEGORYNAME?: string;
  CONTACT?: ContactListInfoContactRecord;
}

export const contactListInfoRecord: Shape<ContactListInfoRecord> = {
  element: "CONTACT_LIST_INFO",
  content: "(CATEGORYNAME? & CONTACT? & #ANY*)",
  types: { CONTACT: () => contactListInfoContactRecord },
  answer: true,
};

/** Declared in 3.0/structures.dtd. */
export interface ContactListInfoContactRecord extends OpenValues {
  /** Name. */
  NAME?: string;
}

export const contactListInfoContactRecord: Shape<ContactListInfoContactRecord> =
  {
    element: "CONTACT",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
