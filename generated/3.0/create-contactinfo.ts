// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { Shape } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface CreateContactInfo {
  CONTACTNAME: string;
}

export const createContactInfo: Shape<CreateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
};
