import { resolve } from "node:path";
import type { Finding } from "../generator/api/index.js";

/** Why modules are not as they should be, in the form that bundlers show errors in. */
export interface Failure {
  readonly message: string;
  /** Where the first error is; absent where it has no line. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}

/** What a run fixes by itself: a build has one line for all of them. */
const outOfDate: ReadonlySet<string> = new Set(["IC1706", "IC1707", "IC1708"]);

/** Errors that are shown in full, and files that are named. */
const FEW = 5;

/**
 * What is wrong in words, with the places; undefined where nothing is.
 *
 * @param cwd what the paths of findings are relative to
 */
export function summary(findings: readonly Finding[], cwd = "."): Failure | undefined {
  // Outputs that are made from one schema each tell what is wrong with it.
  const known = new Map(findings.map((finding) => [lineOf(finding), finding]));
  const errors = [...known.values()].filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  const stale = errors.filter(({ code }) => outOfDate.has(code));
  const others = errors.filter(({ code }) => !outOfDate.has(code));
  const lines = others.slice(0, FEW).map(lineOf);
  if (others.length > FEW) lines.push(`and ${others.length - FEW} more: npx intacct-codegen generate`);
  if (stale.length > 0) lines.push(staleLine(stale.map(({ file }) => file)));
  const [first] = others;
  return { message: lines.join("\n"), at: first && placeOf(first, cwd) };
}

function lineOf({ file, line, column, code, message, hint }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== "").join(":");
  const help = hint === undefined ? "" : `\n  ${hint}`;
  return `${place === "" ? "" : `${place} `}${code} ${message}${help}`;
}

function staleLine(files: readonly string[]): string {
  const names = files.slice(0, FEW).join(", ");
  const rest = files.length > FEW ? ` and ${files.length - FEW} more` : "";
  const count = files.length === 1 ? "1 module is" : `${files.length} modules are`;
  return `${count} not up to date: ${names}${rest}\n  run npx intacct-codegen generate`;
}

const placeOf = ({ file, line, column = 1 }: Finding, cwd: string): Failure["at"] =>
  line === undefined ? undefined : { file: resolve(cwd, file), line, column };
