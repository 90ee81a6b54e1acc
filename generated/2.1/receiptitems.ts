// Made by intacct-codegen from shared/cash-management.dtd; do not edit. Checksum 2cd730dc4307ed64
import type { Shape } from "intacct-runtime";
import type { LinesOrChanges } from "./groups.js";
import { lineItem } from "./lineitem.js";
import { updateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** One turn of a repeated group. */
export type ReceiptItemsEntry = LinesOrChanges;

export const receiptItems: Shape<
  readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]]
> = {
  element: "receiptitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};
