// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 59b295502e2118ab
import type {
  DecimalText,
  IntegerText,
  OpenValues,
  Shape,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A postal address. Declared in 3.0/structures.dtd. */
export interface MailAddress {
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

export const mailAddress: Shape<MailAddress> = {
  element: "MAILADDRESS",
  content:
    "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE?)",
  source: "documented",
};

/** A postal address. Declared in 3.0/structures.dtd. */
export interface MailAddressRecord extends OpenValues {
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
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Contact address: Country. */
  COUNTRYCODE?: string;
  /** Latitude. `NUMBER`. */
  LATITUDE?: DecimalText | null;
  /** Longitude. `NUMBER`. */
  LONGITUDE?: DecimalText | null;
}

export const mailAddressRecord: Shape<MailAddressRecord> = {
  element: "MAILADDRESS",
  content: `(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & ISOCOUNTRYCODE? &
    RECORDKEY? & COUNTRYCODE? & LATITUDE? & LONGITUDE? & #ANY*)`,
  types: { RECORDKEY: "INTEGER", LATITUDE: "NUMBER", LONGITUDE: "NUMBER" },
  answer: true,
};
