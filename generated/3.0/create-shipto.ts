// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 25c83653bec78c3b
import type { Shape } from "intacct-codegen/runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateShipTo {
  CONTACTNAME: string;
}

export const createShipTo: Shape<CreateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
