// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { Shape } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateShipTo {
  CONTACTNAME: string;
}

export const createShipTo: Shape<CreateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
