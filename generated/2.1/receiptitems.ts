// Made by intacct-codegen from shared/cash-management.dtd; do not edit. Checksum 40cc1acd11aca227
import type { Shape } from "intacct-runtime";
import type { LinesOrChanges } from "./groups.js";
import { lineItem } from "./lineitem.js";
import { updateLineItem } from "./updatelineitem.js";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
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
