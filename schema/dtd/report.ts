import type { DiagnosticCode } from "../text/codes.js";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";

/** Abandons the current declaration after a reported error. Reading continues at the next one. */
export class Abandoned extends Error {}

/** Ends reading: a limit was reached and reported. */
export class Stopped extends Error {}

/** Limits the length of a message, because names and values may be of any length. */
const clip = (message: string): string => (message.length > 300 ? `${message.slice(0, 300)}…` : message);

/** Collects findings, each once, even if several entities lead to it. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  constructor(
    /** Mended faults are errors. */
    private readonly strict: boolean,
    private readonly limit: number,
  ) {}

  /** Adds a finding and goes on. */
  add(code: DiagnosticCode, message: string, at: Origin, hint: string): void {
    this.#push(diagnostic(code, clip(message), { at }, hint), at);
  }

  /** Adds a fault that was repaired: a warning, or an error where the reader is strict. */
  mended(code: DiagnosticCode, message: string, at: Origin, hint: string): void {
    const found = diagnostic(code, clip(message), { at }, hint);
    this.#push(this.strict ? { ...found, severity: "error" } : found, at);
  }

  /** Adds a fault that leaves the declaration unreadable. */
  fail(code: DiagnosticCode, message: string, at: Origin, hint: string): never {
    this.add(code, message, at, hint);
    throw new Abandoned();
  }

  /** Adds the one error that a reached limit ends in. */
  stop(code: DiagnosticCode, message: string, at: Origin, hint: string): never {
    this.diagnostics.push(diagnostic(code, clip(message), { at }, hint));
    throw new Stopped();
  }

  #push(found: Diagnostic, at: Origin): void {
    const key = `${found.code}:${at.span.start}:${at.span.file.path}:${found.message}`;
    if (this.#seen.has(key)) return;
    if (this.#seen.size >= this.limit)
      this.stop(
        "IC1114",
        `more than ${this.limit} findings; reading ends here`,
        at,
        "check that this is a schema; fix what is reported, and read again",
      );
    this.#seen.add(key);
    this.diagnostics.push(found);
  }
}
