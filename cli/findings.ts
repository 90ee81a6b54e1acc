import type { DocumentDiagnostic } from "../schema/document/findings.js";
import { hasErrors, sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";
import type { Verdict } from "./command.js";
import type { Io } from "./io.js";
import { findingGithub, findingText } from "./report.js";
import { counted, styleOf, thousands } from "./style.js";

export type ReportFormat = "text" | "github";

/** Prints findings to stdout, in the order given; `base` is the folder that their paths are relative to. */
export function printFindings(
  found: readonly DocumentDiagnostic[],
  format: ReportFormat,
  io: Io,
  base = "",
): void {
  const style = styleOf(io.stdout, io.env);
  for (const one of found) {
    if (format === "text") io.printedCodes?.add(one.code);
    io.stdout.write(format === "github" ? findingGithub(one, base) : findingText(one, style));
  }
}

/** Findings that the next run resolves; the text report sums them up in one line. */
const outOfDate: Readonly<Record<string, string>> = {
  IC1707: "not generated yet",
  IC1706: "not up to date",
  IC1708: "no longer generated",
};
const FEW = 3;

/** Files that are out of date, each with the command that brings them up to date. */
export const withRemedy = (found: readonly Diagnostic[], command: string): readonly Diagnostic[] =>
  found.map((each) => (each.code in outOfDate ? { ...each, hint: `run ${command}` } : each));

/** Many files that are out of date as one finding: how many of each kind, and the first names. */
export function brief(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const stale = found.filter(({ code }) => code in outOfDate);
  const kinds = Object.keys(outOfDate)
    .map((code) => stale.filter((each) => each.code === code))
    .filter(({ length }) => length > 0);
  const [first] = kinds.flat();
  if (!first || stale.length <= FEW) return found;
  const parts = kinds.map((files) => {
    const names = files.slice(0, FEW).map(({ path = "" }) => path);
    const rest = files.length - names.length;
    const list = rest > 0 ? `${names.join(", ")} and ${thousands(rest)} more` : names.join(", ");
    return `${counted(files.length, "file")} ${outOfDate[files[0]?.code ?? ""] ?? ""}: ${list}`;
  });
  const { path: _, ...summed } = first;
  return [...found.filter((each) => !stale.includes(each)), { ...summed, message: parts.join("; ") }];
}

/** Findings about schemas and output: sorted, each once. */
export const sorted = (found: Iterable<Diagnostic>): Diagnostic[] => sortDiagnostics(found);

/** Refusals by the disk or another program, as opposed to faults in schemas. */
const refusals: ReadonlySet<string> = new Set(["IC1703", "IC1704", "IC1709", "IC1710", "IC1821"]);

export { hasErrors };

/** The verdict of a command with these findings. */
export function verdictOf(found: readonly Diagnostic[]): Verdict {
  if (found.some(({ code }) => refusals.has(code))) return "refused";
  return hasErrors(found) ? "findings" : "clean";
}

/**
 * `2 repairs, 182 warnings, 0 errors`. A repair is a fault in a schema's text that was repaired while
 * reading.
 */
export function countFindings(found: readonly Diagnostic[]): string {
  const repairs = found.filter(({ code, severity }) => severity === "warning" && code.startsWith("IC11"));
  const errors = found.filter(({ severity }) => severity === "error");
  return [
    ...(repairs.length > 0 ? [counted(repairs.length, "repair")] : []),
    counted(found.length - errors.length - repairs.length, "warning"),
    counted(errors.length, "error"),
  ].join(", ");
}
