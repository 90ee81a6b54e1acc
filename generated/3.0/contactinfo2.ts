// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum bfda49ca9af7a3de
import type { OpenValues, Shape } from "intacct-codegen/runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface ContactInfoRecord extends OpenValues {
  CONTACTNAME?: string;
}

export const contactInfoRecord: Shape<ContactInfoRecord> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME? & #ANY*)",
  nulls: true,
};
