// Made by intacct-codegen from 2.1/lines.dtd, shared/lines.dtd; do not edit. Checksum 4c5e5b33dbc79faa
import type { Decimal, Shape } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** A tax of a line. Declared in shared/lines.dtd. */
export interface TaxEntry {
  detailid: string;
  /** `MONEY`. */
  trx_tax?: Decimal | null;
}

export const taxEntry: Shape<TaxEntry> = {
  element: "taxentry",
  content: "(detailid, trx_tax?)",
  types: { trx_tax: "MONEY" },
};

export const taxEntries: Shape<readonly [TaxEntry, ...TaxEntry[]]> = {
  element: "taxentries",
  content: "(taxentry+)",
  types: { taxentry: () => taxEntry },
};
