// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { OpenValues, Shape } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface ShipToRecord extends OpenValues {
  CONTACTNAME?: string;
}

export const shipToRecord: Shape<ShipToRecord> = {
  element: "SHIPTO",
  content: "(CONTACTNAME? & #ANY*)",
  nulls: true,
};
