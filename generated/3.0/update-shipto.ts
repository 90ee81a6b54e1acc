// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 1a354311231b0e4b
import type { Shape } from "intacct-codegen/runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface UpdateShipTo {
  CONTACTNAME: string;
}

export const updateShipTo: Shape<UpdateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
  nulls: true,
};
