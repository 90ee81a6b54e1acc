// Made by intacct-codegen from shared/cash-management.dtd; do not edit. Checksum 97de78ea6097e758
import type { Shape } from "intacct-runtime";
import type { LinesOrChanges } from "./groups.js";
import { lineItem } from "./lineitem.js";
import { updateLineItem } from "./updatelineitem.js";

/** One turn of a repeated group. */
export type ReceiptItemsEntry = LinesOrChanges;

export const receiptItems: Shape<
  readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]]
> = {
  element: "receiptitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};
