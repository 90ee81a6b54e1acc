// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { OpenValues, Shape } from "intacct-runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface BillToRecord extends OpenValues {
  CONTACTNAME?: string;
}

export const billToRecord: Shape<BillToRecord> = {
  element: "BILLTO",
  content: "(CONTACTNAME? & #ANY*)",
  nulls: true,
};
