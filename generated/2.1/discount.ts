// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum 343ff2e4884178f5
import type {
  Decimal,
  DecimalText,
  Integer,
  IntegerText,
  Shape,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface DiscountEntry {
  /** `INTEGER`. */
  discday?: Integer | null;
  /** `STRING_100`: at most 100 characters. */
  discfrom?: string;
  /** `MONEY`. */
  discamount?: Decimal | null;
  /** `STRING_1`: at most 1 character. */
  discpercamn?: string;
  /** `INTEGER`. */
  discgracedays?: Integer | null;
}

export const discount: Shape<readonly [DiscountEntry, ...DiscountEntry[]]> = {
  element: "discount",
  content: "(discday?, discfrom?, discamount?, discpercamn?, discgracedays?)+",
  types: {
    discday: "INTEGER",
    discfrom: "STRING_100",
    discamount: "MONEY",
    discpercamn: "STRING_1",
    discgracedays: "INTEGER",
  },
};

/** What is taken off for early payment. Declared in 2.1/response/lines.dtd. */
export interface DiscountRecord {
  /** `INTEGER`. */
  daysforward?: IntegerText | null;
  /** `INTEGER`. */
  dayofmonth?: IntegerText | null;
  /** `INTEGER`. */
  monthsforward?: IntegerText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  percentamount?: DecimalText | null;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `INTEGER`. */
  gracedays?: IntegerText | null;
}

export const discountRecord: Shape<DiscountRecord> = {
  element: "discount",
  content:
    "((daysforward | (dayofmonth, monthsforward)), (percentamount | amount), gracedays?)",
  types: {
    daysforward: "INTEGER",
    dayofmonth: "INTEGER",
    monthsforward: "INTEGER",
    percentamount: "NUMBER_38_2",
    amount: "MONEY",
    gracedays: "INTEGER",
  },
  answer: true,
};
