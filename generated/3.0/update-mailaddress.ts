// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum ddfbf48f6b7cfe2c
import type { Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** A postal address. Declared in 3.0/structures.dtd. */
export interface UpdateMailAddress {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
  /** Contact address: City. */
  CITY?: string;
  /** State. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  ISOCOUNTRYCODE?: string;
}

export const updateMailAddress: Shape<UpdateMailAddress> = {
  element: "MAILADDRESS",
  content:
    "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE?)",
  source: "documented",
};
