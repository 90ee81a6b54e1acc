// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 2194a5855a3d293d
import type { Shape } from "intacct-codegen/runtime";

/** The contact that bills go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateBillTo {
  CONTACTNAME: string;
}

export const createBillTo: Shape<CreateBillTo> = {
  element: "BILLTO",
  content: "(CONTACTNAME)",
};
