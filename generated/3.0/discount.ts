// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 903e6c4d0fd38068
import type { Decimal, Integer, Shape } from "intacct-runtime";

/** One turn of a repeated group. */
export interface DiscountEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  discday?: Integer;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  discfrom?: string;
  /** Borrowed from 2.1: `MONEY`. */
  discamount?: Decimal;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  discpercamn?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  discgracedays?: Integer;
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
