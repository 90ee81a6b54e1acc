// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 0193b4f82d723319
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
