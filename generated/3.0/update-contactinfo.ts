// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum fe1bcee4012dc330
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface UpdateContactInfo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateContactInfo: Shape<UpdateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
