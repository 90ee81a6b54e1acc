// Made by intacct-codegen from 2.1/lines.dtd, shared/lines.dtd; do not edit. Checksum 0cb501233f7d73be
import type { Decimal, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const lineSubtotals: Shape<readonly [LineSubtotal, ...LineSubtotal[]]> =
  {
    element: "linesubtotals",
    content: "(linesubtotal+)",
    types: { linesubtotal: () => lineSubtotal },
  };

/** A tax of a transaction's line. Declared in 2.1/lines.dtd. */
export interface LineSubtotal {
  /** `MONEY`. */
  trx_tax?: Decimal | null;
  /** `STRING_100`: at most 100 characters. */
  overridedetailid: string;
}

export const lineSubtotal: Shape<LineSubtotal> = {
  element: "linesubtotal",
  content: "(trx_tax?, overridedetailid)",
  types: { trx_tax: "MONEY", overridedetailid: "STRING_100" },
};
