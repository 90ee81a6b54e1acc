import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { UsageError } from "./usage-error.js";

/** Throws UsageError where something is wrong with overlays: with all errors. */
export function refuseOverlays(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UsageError(errors);
}
