// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 4bd6f1750863c2ce
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface CreateContactInfo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createContactInfo: Shape<CreateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
