// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum e67e00996b4542a5
import type { Decimal, Integer, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface DiscountEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  discday?: Integer | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  discfrom?: string;
  /** Borrowed from 2.1: `MONEY`. */
  discamount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  discpercamn?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  discgracedays?: Integer | null;
}

export const discount: Shape<readonly [DiscountEntry, ...DiscountEntry[]]> = {
  element: "discount",
  content: "(discday?, discfrom?, discamount?, discpercamn?, discgracedays?)+",
  types: {
    discday: "INTEGER",
    discfrom: "STRING_100 borrowed",
    discamount: "MONEY",
    discpercamn: "STRING_1 borrowed",
    discgracedays: "INTEGER",
  },
};
