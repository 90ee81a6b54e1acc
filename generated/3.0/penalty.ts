// Made by intacct-codegen from shared/lines.dtd; do not edit. Checksum 2d9fe3061cbf0999
import type { Decimal, Integer, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface PenaltyEntry {
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  pen_type?: string;
  /** Borrowed from 2.1: `MONEY`. */
  penamount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  penpercamn?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  pengracedays?: Integer | null;
}

export const penalty: Shape<readonly [PenaltyEntry, ...PenaltyEntry[]]> = {
  element: "penalty",
  content: "(pen_type?, penamount?, penpercamn?, pengracedays?)+",
  types: {
    pen_type: "STRING_50 borrowed",
    penamount: "MONEY",
    penpercamn: "STRING_1 borrowed",
    pengracedays: "INTEGER",
  },
};
