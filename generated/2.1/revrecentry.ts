// Made by intacct-codegen from shared/revenue.dtd; do not edit. Checksum 81146ed742c2c2c7
import type { Decimal, Integer, IsoDate, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An entry of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface RevRecEntry {
  /** `INTEGER`. */
  recordno?: Integer | null;
  /** `DATE`, sent as year, month and day. */
  postingdate?: IsoDate;
  /** `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  cumpercent?: Decimal | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

export const revRecEntry: Shape<RevRecEntry> = {
  element: "revrecentry",
  content:
    "(recordno?, postingdate?, accountno?, trx_amount?, cumpercent?, description?)",
  types: {
    recordno: "INTEGER",
    postingdate: "DATE",
    accountno: "STRING_24",
    trx_amount: "NUMBER_38_2",
    cumpercent: "NUMBER_30_10",
    description: "STRING_80",
  },
};
