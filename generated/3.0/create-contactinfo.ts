// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 5bd1dc08fca23c96
import type { Shape } from "intacct-codegen/runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface CreateContactInfo {
  CONTACTNAME: string;
}

export const createContactInfo: Shape<CreateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
