import { diagnostic, type Diagnostic } from "../schema/text/diagnostic.js";
import type { DiagnosticCode } from "../schema/text/codes.js";

/** The command line, or what it points at, cannot be carried out as it stands: exit code 2. */
export class UsageError extends Error {
  readonly found: Diagnostic;

  constructor(code: DiagnosticCode, message: string, hint?: string, path?: string) {
    super(message);
    this.found = diagnostic(code, message, path === undefined ? {} : { path }, hint);
  }
}
