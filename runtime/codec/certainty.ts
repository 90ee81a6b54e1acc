import { resolve, type Slot } from "./compile.js";
import type { IssueCode, Severity, Source } from "../model/issues.js";
import type { Scalar, ShapeData } from "../model/shape.js";

/**
 * How certain a rule is, by who says it: `docs/certainty.md`. What an example contradicts is no rule of a shape
 * at all, or stands in its `wants`.
 */

/** Who says which children an element has; a slot that an overlay adds is asked for by that. */
export const structureSource = ({ source = "published" }: ShapeData, slot?: Slot): Source =>
  slot && resolve(slot).scalar?.source === "overlay" ? "overlay" : source;

/** Who says of what type a child's value is. */
export const typeSource = ({ source: own }: Scalar, { source = "name" }: ShapeData): Source => own ?? source;

/** Whether a value that does not fit its type keeps the whole from being sent. */
export function severityOf(
  code: IssueCode,
  { values = [] }: Scalar,
  source: Source | undefined,
  value: unknown,
): Severity {
  // Of a field of another version only the kind of value is the same for certain.
  if (source === "borrowed" && !/^(type|inexact|separator)$/.test(code)) return "advice";
  // Examples write values in other letter case than documentation lists them.
  const lower = (text: unknown): string => String(text).toLowerCase();
  return code === "enum" && values.some((known) => lower(known) === lower(value)) ? "advice" : "error";
}
