// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 82e33f5ccc97bacc
import type { OpenValues, Shape } from "intacct-runtime";

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
