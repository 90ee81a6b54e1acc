// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 01500fd1065f5d7b
import type { Shape } from "intacct-runtime";

/** A contact in a category. Declared in 3.0/structures.dtd. */
export interface CreateContactListInfo {
  CATEGORYNAME: string;
  CONTACT?: CreateContactListInfoContact;
}

export const createContactListInfo: Shape<CreateContactListInfo> = {
  element: "CONTACT_LIST_INFO",
  content: "(CATEGORYNAME & CONTACT?)",
  source: "documented",
  types: { CONTACT: () => createContactListInfoContact },
};

/** Declared in 3.0/structures.dtd. */
export interface CreateContactListInfoContact {
  /** Name. */
  NAME: string;
}

export const createContactListInfoContact: Shape<CreateContactListInfoContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };
