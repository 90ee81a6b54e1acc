// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 486a24e13882e3c1
import type { Shape } from "intacct-runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface UpdateBillTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateBillTo: Shape<UpdateBillTo> = {
  element: "BILLTO",
  content: "(CONTACTNAME)",
  nulls: true,
};
