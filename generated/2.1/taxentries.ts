// Made by intacct-codegen from 2.1/lines.dtd, shared/lines.dtd; do not edit. Checksum 8f465719f7c8e68a
import type { Decimal, Shape } from "intacct-runtime";

/** A tax of a line. Declared in shared/lines.dtd. */
export interface TaxEntry {
  /** `STRING_30`: at most 30 characters. */
  detailid: string;
  /** `MONEY`. */
  trx_tax?: Decimal;
}

export const taxEntry: Shape<TaxEntry> = {
  element: "taxentry",
  content: "(detailid, trx_tax?)",
  types: { detailid: "STRING_30", trx_tax: "MONEY" },
};

export const taxEntries: Shape<readonly [TaxEntry, ...TaxEntry[]]> = {
  element: "taxentries",
  content: "(taxentry+)",
  types: { taxentry: () => taxEntry },
};
