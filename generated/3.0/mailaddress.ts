// Made by intacct-codegen from 3.0/structures.dtd; do not edit.
import type { OpenValues, Shape } from "intacct-runtime";

/** A postal address. Declared in 3.0/structures.dtd. */
export interface MailAddress {
  ADDRESS1?: string;
  ADDRESS2?: string;
  ADDRESS3?: string;
  CITY?: string;
  STATE?: string;
  ZIP?: string;
  COUNTRY?: string;
  ISOCOUNTRYCODE?: string;
}

export const mailAddress: Shape<MailAddress> = {
  element: "MAILADDRESS",
  content:
    "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE?)",
  source: "documented",
};

/** A postal address. Declared in 3.0/structures.dtd. */
export interface MailAddressRecord extends OpenValues {
  ADDRESS1?: string;
  ADDRESS2?: string;
  ADDRESS3?: string;
  CITY?: string;
  STATE?: string;
  ZIP?: string;
  COUNTRY?: string;
  ISOCOUNTRYCODE?: string;
}

export const mailAddressRecord: Shape<MailAddressRecord> = {
  element: "MAILADDRESS",
  content:
    "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE? & #ANY*)",
  nulls: true,
};
