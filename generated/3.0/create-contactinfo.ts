// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 2519d6a64f2b8755
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
