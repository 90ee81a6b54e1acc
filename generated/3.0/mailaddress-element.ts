// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum ef65c2f2595169d6
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A postal address. Declared in shared/lines.dtd. */
export interface MailAddressElement {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  address1?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  address2?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  city?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  zip?: string;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  country?: string;
  /** Borrowed from 2.1: `STRING_2`: at most 2 characters. */
  isocountrycode?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  latitude?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  longitude?: string;
}

export const mailAddressElement: Shape<MailAddressElement> = {
  element: "mailaddress",
  content:
    "(address1?, address2?, city?, state?, zip?, country?, isocountrycode?, latitude?, longitude?)",
  types: {
    address1: "STRING_80 borrowed",
    address2: "STRING_80 borrowed",
    city: "STRING_80 borrowed",
    state: "STRING_40 borrowed",
    zip: "STRING_30 borrowed",
    country: "STRING_60 borrowed",
    isocountrycode: "STRING_2 borrowed",
    latitude: "STRING_30 borrowed",
    longitude: "STRING_30 borrowed",
  },
};
