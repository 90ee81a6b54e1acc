import { codes, type DiagnosticCode } from "./codes.js";
import type { Origin } from "./source.js";
import { byCodeUnit } from "./order.js";

export type Severity = "error" | "warning";

/** One finding: what happened, where, and what to do next. Codes are explained in `codes.ts`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One line, starting in lower case or with a name; no trailing full stop. */
  readonly message: string;
  /** Absent only where there is no place to show, such as a missing folder. */
  readonly at?: Origin;
  /** A path to show where there is no source text (an unreadable file, an output folder). */
  readonly path?: string;
  /** What to do. */
  readonly hint?: string;
}

/** A value together with everything that was found while making it. Only commands decide to stop. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding of the given code, with the severity that `codes.ts` gives it. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  where: { readonly at?: Origin; readonly path?: string } = {},
  hint?: string,
): Diagnostic {
  return { code, severity: codes[code][0], message, ...where, ...(hint === undefined ? {} : { hint }) };
}

const place = (diagnostic: Diagnostic): { file: string; start: number } => ({
  file: diagnostic.at?.span.file.path ?? diagnostic.path ?? "",
  start: diagnostic.at?.span.start ?? 0,
});

/** Sorted by path, offset, code and message, each finding once: the same input always prints the same. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const sorted = [...diagnostics].sort((a, b) => {
    const left = place(a);
    const right = place(b);
    return (
      byCodeUnit(left.file, right.file) ||
      left.start - right.start ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message)
    );
  });
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    if (before?.code !== diagnostic.code || before.message !== diagnostic.message) return true;
    const left = place(before);
    const right = place(diagnostic);
    return left.file !== right.file || left.start !== right.start;
  });
}

export const hasErrors = (found: readonly Diagnostic[]): boolean =>
  found.some(({ severity }) => severity === "error");

/** The file that a finding is about; empty where there is none to name. */
export const fileOf = (found: Diagnostic): string => found.at?.span.file.path ?? found.path ?? "";

/** Line and column, from 1; undefined if there is no text to point at. */
export const positionOf = (found: Diagnostic): { line?: number; column?: number } =>
  found.at ? found.at.span.file.locate(found.at.span.start) : {};

/** `overlays/acme.yaml:3:7`: the place of a finding, as far as it has one. */
export function placeText(found: Diagnostic): string {
  const { line, column } = positionOf(found);
  return [fileOf(found), line, column].filter((part) => part !== undefined && part !== "").join(":");
}

/** A finding about a schema or the output, as JSON shows it; no position where there is none. */
export function findingJson(found: Diagnostic): object {
  const { code, severity, message, hint } = found;
  return { code, severity, message, file: fileOf(found), ...positionOf(found), hint };
}
