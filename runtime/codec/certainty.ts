import { resolve, type Slot } from "./compile.js";
import type { IssueCode, Severity, Source } from "../model/issues.js";
import type { Scalar, ShapeData } from "../model/shape.js";

/**
 * How certain a rule is, by its source (`docs/certainty.md`). A rule that an example contradicts is removed from
 * the shape, or is in its `wants`.
 */

/** The source of the rule about a child. A child that an overlay adds has the source `overlay`. */
export const structureSource = ({ source = "published" }: ShapeData, slot?: Slot): Source =>
  slot && resolve(slot).scalar?.source === "overlay" ? "overlay" : source;

/** The source of the type of a child's value. */
export const typeSource = ({ source: own }: Scalar, { source = "name" }: ShapeData): Source => own ?? source;

/** Whether a value that does not fit its type stops the request. */
export function severityOf(
  code: IssueCode,
  { values = [] }: Scalar,
  source: Source | undefined,
  value: unknown,
): Severity {
  // For a field whose type is borrowed from another version, only the kind of value is certain.
  if (source === "borrowed" && !/^(type|inexact|separator)$/.test(code)) return "advice";
  // Examples write values in other letter case than documentation lists them.
  const lower = (text: unknown): string => String(text).toLowerCase();
  return code === "enum" && values.some((known) => lower(known) === lower(value)) ? "advice" : "error";
}
