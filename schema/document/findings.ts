import type { Source } from "intacct-runtime/internals";
import { diagnostic, type Diagnostic, type Severity } from "../text/diagnostic.js";
import { codes, type DiagnosticCode } from "../text/codes.js";
import type { SourceFile } from "../text/source.js";
import type { Stretch } from "./events.js";

/** A finding in an XML document, which also knows its place in the tree. */
export interface DocumentDiagnostic extends Diagnostic {
  /** Like XPath: `/request/operation[1]/content`. */
  readonly xpath?: string;
  /** Who says so, where the document is well-formed and breaks a rule. */
  readonly source?: Source;
}

/** Findings that the gateway's parser accepts, but the called function probably refuses. */
const doubtful: ReadonlySet<DiagnosticCode> = new Set(["IC1671", "IC1672"]);

/** Something that is only made where it is needed. */
export type Lazy<T> = T | (() => T);

/** Receives a finding about a document. */
export type Report = (
  code: DiagnosticCode,
  message: Lazy<string>,
  at: Stretch,
  hint?: Lazy<string | undefined>,
  source?: Source,
) => void;

const made = <T extends string | undefined>(value: Lazy<T>): T =>
  typeof value === "function" ? value() : value;

/** Whether a finding says that a rule of the schema is broken, and not that a text is not a document. */
const isRule = (code: DiagnosticCode): boolean => /^IC16[012]\d$/.test(code);

/** How many errors, and how many warnings, are kept: a hostile document could fill the memory with more. */
const limit = 100;

export class Findings {
  readonly diagnostics: DocumentDiagnostic[] = [];
  readonly #count: Record<Severity, number> = { error: 0, warning: 0 };

  constructor(
    private readonly file: SourceFile,
    private readonly strict = false,
  ) {}

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

  /** Messages and places that are expensive to compute are only computed if the finding is kept. */
  add(
    code: DiagnosticCode,
    message: Lazy<string>,
    at: Stretch,
    xpath?: () => string,
    hint?: Lazy<string | undefined>,
    source: Source | undefined = isRule(code) ? "published" : undefined,
  ): void {
    const severity = this.strict && doubtful.has(code) ? "error" : codes[code][0];
    const count = ++this.#count[severity];
    if (count > limit + 1) return;
    const origin = { span: { file: this.file, ...at }, via: [] };
    if (count > limit) {
      const rest = `more than ${limit} ${severity}s; the rest is not shown`;
      this.diagnostics.push(diagnostic("IC1690", rest, { at: origin }));
      return;
    }
    const found = { ...diagnostic(code, made(message), { at: origin }, made(hint)), severity };
    this.diagnostics.push({ ...found, ...(xpath && { xpath: xpath() }), ...(source && { source }) });
  }
}
