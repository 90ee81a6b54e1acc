// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 40ac051a849316de
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
