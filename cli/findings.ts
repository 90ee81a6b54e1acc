import { sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";
import type { Io } from "./io.js";
import { findingGithub, findingText, type Finding } from "./report.js";
import { counted, styleOf } from "./style.js";

export type ReportFormat = "text" | "github";

/** Prints findings to stdout, in the order given; `base` is the folder that their paths are relative to. */
export function printFindings(found: readonly Finding[], format: ReportFormat, io: Io, base = ""): void {
  const style = styleOf(io.stdout, io.env);
  for (const one of found) {
    io.stdout.write(format === "github" ? findingGithub(one, base) : findingText(one, style));
  }
}

/** Findings about schemas and output: sorted, each once. */
export const sorted = (found: Iterable<Diagnostic>): Diagnostic[] => sortDiagnostics(found);

export const hasErrors = (found: readonly Diagnostic[]): boolean =>
  found.some(({ severity }) => severity === "error");

/** `2 repairs, 182 warnings, 0 errors`; repairs are faults of a schema's text that were mended. */
export function countFindings(found: readonly Diagnostic[]): string {
  const repairs = found.filter(({ code, severity }) => severity === "warning" && code.startsWith("IC11"));
  const errors = found.filter(({ severity }) => severity === "error");
  return [
    ...(repairs.length > 0 ? [counted(repairs.length, "repair")] : []),
    counted(found.length - errors.length - repairs.length, "warning"),
    counted(errors.length, "error"),
  ].join(", ");
}
