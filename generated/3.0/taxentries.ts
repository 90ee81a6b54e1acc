// Made by intacct-codegen from 3.0/lines.dtd, shared/lines.dtd; do not edit. Checksum fe4e51de5e1ea969
import type { Decimal, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
