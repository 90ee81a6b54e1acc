// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum b5eed8f96c0401f6
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface UpdateShipTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateShipTo: Shape<UpdateShipTo> = {
  element: "SHIPTO",
  content: "(CONTACTNAME)",
};
