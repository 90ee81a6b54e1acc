// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 8ba60448825e2382
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
