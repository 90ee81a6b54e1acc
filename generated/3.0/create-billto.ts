// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 5af3ace53ebe5f1e
import type { Shape } from "intacct-runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateBillTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createBillTo: Shape<CreateBillTo> = {
  element: "BILLTO",
  content: "(CONTACTNAME)",
};
