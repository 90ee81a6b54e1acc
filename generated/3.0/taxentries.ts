// Made by intacct-codegen from 3.0/lines.dtd, shared/lines.dtd; do not edit. Checksum 7d9d35235aa72cd7
import type { Decimal, Shape } from "intacct-runtime";

/** A tax of a line. Declared in shared/lines.dtd. */
export interface TaxEntry {
  detailid: string;
  /** Borrowed from 2.1: `MONEY`. */
  trx_tax?: Decimal | null;
}

export const taxEntry: Shape<TaxEntry> = {
  element: "taxentry",
  content: "(detailid, trx_tax?)",
  types: { trx_tax: "MONEY" },
};

export const taxEntries: Shape<readonly [TaxEntry, ...TaxEntry[]]> = {
  element: "taxentries",
  content: "(taxentry{1,2})",
  types: { taxentry: () => taxEntry },
};
