// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 67184c6c4e9d937c
import type { Shape } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateShipTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createShipTo: Shape<CreateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
