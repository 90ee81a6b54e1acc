// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum c7c685eb85c42207
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface CreateShipTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createShipTo: Shape<CreateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
