// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
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
  nulls: true,
};

/** Declared in 3.0/structures.dtd. */
export interface ContactListInfoContactRecord extends OpenValues {
  NAME?: string;
}

export const contactListInfoContactRecord: Shape<ContactListInfoContactRecord> =
  {
    element: "CONTACT",
    content: "(NAME? & #ANY*)",
    nulls: true,
  };
