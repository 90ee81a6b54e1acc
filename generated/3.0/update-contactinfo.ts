// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 31ce2734da174283
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
