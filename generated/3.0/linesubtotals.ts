// Made by intacct-codegen from 3.0/lines.dtd, shared/lines.dtd; do not edit. Checksum 22da06ecf403d28a
import type { Decimal, Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const lineSubtotals: Shape<
  readonly [
    readonly [LineSubtotalEntry, ...LineSubtotalEntry[]],
    ...(readonly [LineSubtotalEntry, ...LineSubtotalEntry[]])[],
  ]
> = {
  element: "linesubtotals",
  content: "(linesubtotal+)",
  types: { linesubtotal: () => lineSubtotal },
};

/** One turn of a repeated group. */
export type LineSubtotalEntry =
  | {
      /** Borrowed from 2.1: `MONEY`. */
      trx_tax: Decimal;
      overridedetailid?: never;
    }
  | {
      trx_tax?: never;
      /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
      overridedetailid: string;
    };

export const lineSubtotal: Shape<
  readonly [LineSubtotalEntry, ...LineSubtotalEntry[]]
> = {
  element: "linesubtotal",
  content: "(trx_tax | overridedetailid)+",
  types: { trx_tax: "MONEY", overridedetailid: "STRING_100 borrowed" },
};
