// Made by intacct-codegen from shared/revenue.dtd; do not edit. Checksum 52925a6ea6788481
import type { Decimal, Integer, IsoDate, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An entry of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface RevRecEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno?: Integer | null;
  /** `DATE`, sent as year, month and day. */
  postingdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  cumpercent?: Decimal | null;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
}

export const revRecEntry: Shape<RevRecEntry> = {
  element: "revrecentry",
  content:
    "(recordno?, postingdate?, accountno?, trx_amount?, cumpercent?, description?)",
  types: {
    recordno: "INTEGER",
    postingdate: "DATE",
    accountno: "STRING_24 borrowed",
    trx_amount: "NUMBER_38_2 borrowed",
    cumpercent: "NUMBER_30_10 borrowed",
    description: "STRING_80 borrowed",
  },
};
