// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum e39ec09a4e2ee2b7
import type { Shape } from "intacct-codegen/runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface UpdateContactInfo {
  CONTACTNAME: string;
}

export const updateContactInfo: Shape<UpdateContactInfo> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME)",
  nulls: true,
};
