// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { Shape } from "intacct-runtime";

/** A postal address. Declared in 3.0/structures.dtd. */
export interface UpdateMailAddress {
  ADDRESS1?: string;
  ADDRESS2?: string;
  ADDRESS3?: string;
  CITY?: string;
  STATE?: string;
  ZIP?: string;
  COUNTRY?: string;
  ISOCOUNTRYCODE?: string;
}

export const updateMailAddress: Shape<UpdateMailAddress> = {
  element: "MAILADDRESS",
  content:
    "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE?)",
  source: "documented",
  nulls: true,
};
