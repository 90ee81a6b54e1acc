// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum a98f95c5bdf6df38
import type { Shape } from "intacct-runtime";

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
    address1: "STRING_80",
    address2: "STRING_80",
    city: "STRING_80",
    state: "STRING_40",
    zip: "STRING_30",
    country: "STRING_60",
    isocountrycode: "STRING_2",
    latitude: "STRING_30",
    longitude: "STRING_30",
  },
};
