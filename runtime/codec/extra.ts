import type { FieldType } from "../query/filter.js";
import type { OpenRecord } from "../model/values.js";

/** The value of a field that no schema knows. */
export type ExtraValue = string | number | boolean | null | OpenRecord | readonly OpenRecord[];

/** What `extra` has put into an object. */
export interface Extra {
  readonly fields: Readonly<Record<string, ExtraValue>>;
  readonly types: Readonly<Record<string, FieldType>>;
}

/** The key of extra fields in an object. It is a symbol, so it cannot be the name of an element. */
export const extraKey: unique symbol = /*@__PURE__*/ Symbol.for("intacct-runtime extra");

/**
 * Fields that neither the schema nor an overlay knows, to be spread into any object of a request:
 * `{ VENDORID: "V100", ...extra({ NEW_FIELD: "x" }) }`. They are written after the others and not checked. Dates
 * and flags are written as `types` states: `extra({ NEW_DATE: "2026-01-02" }, { NEW_DATE: "date" })`.
 */
export const extra = (fields: Extra["fields"], types: Extra["types"] = {}): object => ({
  [extraKey]: { fields, types } satisfies Extra,
});
