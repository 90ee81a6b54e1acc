// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 4a2280d269991391
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A contact in a category. Declared in 3.0/structures.dtd. */
export interface UpdateContactListInfo {
  CATEGORYNAME?: string;
  CONTACT?: UpdateContactListInfoContact;
}

export const updateContactListInfo: Shape<UpdateContactListInfo> = {
  element: "CONTACT_LIST_INFO",
  content: "(CATEGORYNAME? & CONTACT?)",
  source: "documented",
  wants: ["CATEGORYNAME"],
  types: { CONTACT: () => updateContactListInfoContact },
};

/** Declared in 3.0/structures.dtd. */
export interface UpdateContactListInfoContact {
  /** Name. */
  NAME: string;
}

export const updateContactListInfoContact: Shape<UpdateContactListInfoContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };
