import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import type { DiagnosticCode } from "../../schema/text/codes.js";

/** The command line or a file that it names is wrong: exit code 2. */
export class UsageError extends Error {
  /** All that is wrong; at least one. */
  readonly found: readonly Diagnostic[];

  /** Findings that only programs get, because they would fill the screen. */
  readonly more: readonly Diagnostic[];

  constructor(found: readonly Diagnostic[], more?: readonly Diagnostic[]);
  constructor(code: DiagnosticCode, message: string, hint?: string, path?: string);
  constructor(
    what: DiagnosticCode | readonly Diagnostic[],
    message: string | readonly Diagnostic[] = [],
    hint?: string,
    path?: string,
  ) {
    const found =
      typeof what === "string"
        ? [diagnostic(what, String(message), path === undefined ? {} : { path }, hint)]
        : what;
    super(found[0]?.message);
    this.found = found;
    this.more = typeof message === "string" ? [] : message;
  }
}
