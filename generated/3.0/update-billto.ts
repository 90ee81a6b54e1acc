// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 848c9178b62a131b
import type { Shape } from "intacct-runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface UpdateBillTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateBillTo: Shape<UpdateBillTo> = {
  element: "BILLTO",
  content: "(CONTACTNAME)",
};
