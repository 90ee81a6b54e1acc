// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum d1555a2f9260c14f
import type { Shape } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface CreateContactInfo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createContactInfo: Shape<CreateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
