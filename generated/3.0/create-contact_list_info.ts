// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 77a7c3a1e74f1bf0
import type { Shape } from "intacct-runtime";

/** A contact in a category. Declared in 3.0/structures.dtd. */
export interface CreateContactListInfo {
  CATEGORYNAME: string;
  CONTACT?: CreateContactListInfoContact;
}

export const createContactListInfo: Shape<CreateContactListInfo> = {
  element: "CONTACT_LIST_INFO",
  content: "(CATEGORYNAME & CONTACT?)",
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
