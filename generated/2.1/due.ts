// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum 1ffbd92ee59e3800
import type { Integer, IntegerText, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface DueEntry {
  /** `INTEGER`. */
  dueday?: Integer | null;
  /** `STRING_100`: at most 100 characters. */
  duefrom?: string;
}

export const due: Shape<readonly [DueEntry, ...DueEntry[]]> = {
  element: "due",
  content: "(dueday?, duefrom?)+",
  types: { dueday: "INTEGER", duefrom: "STRING_100" },
};

/** When a document falls due. Declared in 2.1/response/lines.dtd. */
export interface DueRecord {
  /** `INTEGER`. */
  daysforward?: IntegerText | null;
  /** `INTEGER`. */
  dayofmonth?: IntegerText | null;
  /** `INTEGER`. */
  monthsforward?: IntegerText | null;
}

export const dueRecord: Shape<DueRecord> = {
  element: "due",
  content: "(daysforward | (dayofmonth, monthsforward))",
  types: {
    daysforward: "INTEGER",
    dayofmonth: "INTEGER",
    monthsforward: "INTEGER",
  },
  answer: true,
};
