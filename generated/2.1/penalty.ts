// Made by intacct-codegen from 2.1/response/lines.dtd, shared/lines.dtd; do not edit. Checksum 5a877253dd5b79c4
import type {
  Decimal,
  DecimalText,
  Integer,
  IntegerText,
  Shape,
} from "intacct-runtime";
import { type EnumPenaltycycle, enumPenaltycycle } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export interface PenaltyEntry {
  /** `STRING_50`: at most 50 characters. */
  pen_type?: string;
  /** `MONEY`. */
  penamount?: Decimal | null;
  /** `STRING_1`: at most 1 character. */
  penpercamn?: string;
  /** `INTEGER`. */
  pengracedays?: Integer | null;
}

export const penalty: Shape<readonly [PenaltyEntry, ...PenaltyEntry[]]> = {
  element: "penalty",
  content: "(pen_type?, penamount?, penpercamn?, pengracedays?)+",
  types: {
    pen_type: "STRING_50",
    penamount: "MONEY",
    penpercamn: "STRING_1",
    pengracedays: "INTEGER",
  },
};

/** What is charged for late payment. Declared in 2.1/response/lines.dtd. */
export interface PenaltyRecord {
  /** `ENUM_PENALTYCYCLE`: "Daily", "Weekly", "Biweekly", "Monthly", "Bimonthly", "Quarterly", "Halfyearly" or "Annually". */
  penaltycycle: EnumPenaltycycle | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  percentamount?: DecimalText | null;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `INTEGER`. */
  gracedays?: IntegerText | null;
}

export const penaltyRecord: Shape<PenaltyRecord> = {
  element: "penalty",
  content: "(penaltycycle, (percentamount | amount), gracedays?)",
  types: {
    penaltycycle: enumPenaltycycle,
    percentamount: "NUMBER_38_2",
    amount: "MONEY",
    gracedays: "INTEGER",
  },
  answer: true,
};
