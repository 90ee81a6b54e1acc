// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum efb270d349f7fc7d
import type { Shape } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface UpdateShipTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateShipTo: Shape<UpdateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
