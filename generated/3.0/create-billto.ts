// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum c407d07e3c786915
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
