// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { OpenValues, Shape } from "intacct-runtime";

/** A contact, by name. Declared in 3.0/structures.dtd. */
export interface ContactInfoRecord extends OpenValues {
  CONTACTNAME?: string;
}

export const contactInfoRecord: Shape<ContactInfoRecord> = {
  element: "CONTACTINFO",
  content: "(CONTACTNAME? & #ANY*)",
  nulls: true,
};
