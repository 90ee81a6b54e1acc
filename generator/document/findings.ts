import { diagnostic, type Diagnostic, type Severity } from "../text/diagnostic.js";
import type { DiagnosticCode } from "../text/codes.js";
import type { SourceFile } from "../text/source.js";
import type { Stretch } from "./events.js";

/** A finding in an XML document, which also knows its place in the tree. */
export interface DocumentDiagnostic extends Diagnostic {
  /** Like XPath: `/request/operation[1]/content`. */
  readonly xpath?: string;
}

/** Errors kept, and warnings: beyond it nobody reads on, and a hostile document could fill the memory. */
const limit = 100;

export class Findings {
  readonly diagnostics: DocumentDiagnostic[] = [];
  readonly #count: Record<Severity, number> = { error: 0, warning: 0 };

  constructor(private readonly file: SourceFile) {}

  get valid(): boolean {
    return this.#count.error === 0;
  }

  /** A finding that ends the reading: it is kept however many there are. */
  addLast(code: DiagnosticCode, message: string, at: Stretch, hint?: string): void {
    this.#count.error++;
    this.diagnostics.push(
      diagnostic(code, message, { at: { span: { file: this.file, ...at }, via: [] } }, hint),
    );
  }

  /** `xpath` is only asked for where the finding is kept. */
  add(code: DiagnosticCode, message: string, at: Stretch, xpath?: () => string, hint?: string): void {
    const origin = { span: { file: this.file, ...at }, via: [] };
    const found = diagnostic(code, message, { at: origin }, hint);
    const count = ++this.#count[found.severity];
    if (count <= limit) this.diagnostics.push(xpath ? { ...found, xpath: xpath() } : found);
    else if (count === limit + 1) {
      const rest = `more than ${limit} ${found.severity}s; the rest is not shown`;
      this.diagnostics.push(diagnostic("IC1690", rest, { at: origin }));
    }
  }
}
