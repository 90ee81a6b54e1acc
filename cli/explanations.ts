import fs from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../generator/read/package-root.js";
import { codes, type DiagnosticCode } from "../schema/text/codes.js";

/** What there is to know about a diagnostic code. */
export interface Explanation {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly meaning: string;
  /** The cause. */
  readonly cause: string;
  /** What to do. */
  readonly cure: string;
}

/** All codes, in order. The texts are in a file from which the documentation is also made. */
export function explanations(): readonly Explanation[] {
  const file = join(packageRoot, "docs/reference/diagnostics.yaml");
  const texts = parse(fs.readFileSync(file, "utf8")) as Record<string, { cause: string; cure: string }>;
  return (Object.keys(codes) as DiagnosticCode[]).map((code) => {
    const [severity, meaning] = codes[code];
    const { cause, cure } = texts[code] ?? { cause: "", cure: "" };
    return { code, severity, meaning, cause, cure };
  });
}
