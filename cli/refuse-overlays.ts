import type { Diagnostic } from "../schema/text/diagnostic.js";
import { UsageError } from "./usage-error.js";

/** Throws UsageError where something is wrong with overlays: at the first error. */
export function refuseOverlays(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const { file, start } = first.at?.span ?? {};
  const place = file?.locate(start ?? 0);
  throw new UsageError(
    first.code,
    `${first.message}${more}`,
    first.hint ?? "intacct-codegen overlay check shows all that is wrong with overlays",
    file && place ? `${file.path}:${place.line}:${place.column}` : undefined,
  );
}
