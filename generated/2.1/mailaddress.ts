// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum ecb6833a4e07036f
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A postal address. Declared in shared/lines.dtd. */
export interface MailAddress {
  /** `STRING_80`: at most 80 characters. */
  address1?: string;
  /** `STRING_80`: at most 80 characters. */
  address2?: string;
  /** `STRING_80`: at most 80 characters. */
  city?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_30`: at most 30 characters. */
  zip?: string;
  /** `STRING_60`: at most 60 characters. */
  country?: string;
  /** `STRING_2`: at most 2 characters. */
  isocountrycode?: string;
  /** `STRING_30`: at most 30 characters. */
  latitude?: string;
  /** `STRING_30`: at most 30 characters. */
  longitude?: string;
}

export const mailAddress: Shape<MailAddress> = {
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

/** A postal address. Declared in 2.1/response/lines.dtd. */
export interface MailAddressRecord {
  /** `STRING_80`: at most 80 characters. */
  address1?: string;
  /** `STRING_80`: at most 80 characters. */
  address2?: string;
  /** `STRING_80`: at most 80 characters. */
  city?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_30`: at most 30 characters. */
  zip?: string;
  /** `STRING_60`: at most 60 characters. */
  country?: string;
  /** `STRING_2`: at most 2 characters. */
  isocountrycode?: string;
}

export const mailAddressRecord: Shape<MailAddressRecord> = {
  element: "mailaddress",
  content:
    "(address1?, address2?, city?, state?, zip?, country?, isocountrycode?)",
  types: {
    address1: "STRING_80",
    address2: "STRING_80",
    city: "STRING_80",
    state: "STRING_40",
    zip: "STRING_30",
    country: "STRING_60",
    isocountrycode: "STRING_2",
  },
  answer: true,
};
