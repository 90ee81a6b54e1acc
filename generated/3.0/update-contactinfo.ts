// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum a5eca248ec62316d
import type { Shape } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface UpdateContactInfo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateContactInfo: Shape<UpdateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
