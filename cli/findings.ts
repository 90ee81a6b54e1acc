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

/** What a run mends by itself, of which a screen is told in one sentence. */
const outOfDate: ReadonlySet<string> = new Set(["IC1706", "IC1707", "IC1708"]);
const FEW = 3;

/** Many files that are out of date as one finding, with the command that brings them up to date. */
export function brief(found: readonly Diagnostic[], command: string): readonly Diagnostic[] {
  const isMany = found.filter(({ code }) => outOfDate.has(code)).length > FEW;
  if (!isMany) return found;
  const groups = [...outOfDate].flatMap((code): Diagnostic[] => {
    const [first, ...rest] = found.filter((each) => each.code === code);
    if (!first || rest.length < FEW) return first ? [first, ...rest] : [];
    const names = [first, ...rest]
      .slice(0, FEW)
      .map(({ path = "" }) => path.slice(path.lastIndexOf("/") + 1));
    const folder = (first.path ?? "").split("/")[0] ?? "";
    const message = `${said[code] ?? first.message}: ${names.join(", ")} and ${rest.length + 1 - FEW} more`;
    return [
      {
        ...first,
        path: folder,
        message: `${counted(rest.length + 1, "file")} ${message}`,
        hint: `run ${command}`,
      },
    ];
  });
  return [...found.filter(({ code }) => !outOfDate.has(code)), ...groups];
}

const said: Readonly<Record<string, string>> = {
  IC1706: "not up to date",
  IC1707: "not generated yet",
  IC1708: "no longer generated",
};

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
