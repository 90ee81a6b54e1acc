// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum e38445d4495a36c0
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateBillTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createBillTo: Shape<CreateBillTo> = {
  element: "BILLTO",
  content: "(CONTACTNAME)",
};
