import type { Grammar } from "../model/grammar.js";
import { SourceFile } from "../text/source.js";
import { decodeDocument } from "./decode.js";
import { readDocument, type DocumentJudge } from "./document-reader.js";
import { ElementRules } from "./elements.js";
import { Findings, type DocumentDiagnostic } from "./findings.js";
import { GrammarJudge } from "./judge.js";
import { Malformed } from "./malformed.js";
import { withoutSecrets } from "./secrets.js";
import { SchemaJudge } from "./xsd/judge.js";
import { SchemaRules } from "./xsd/rules.js";

export interface Verdict {
  /** Well-formed, and as the grammar wants it: whether there are errors among the findings. */
  readonly valid: boolean;
  /** In document order; warnings, of value types and the like, say nothing about validity. */
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/** A validator that may add findings at the end. */
interface FinishingJudge extends DocumentJudge {
  finish?(): void;
}

/**
 * Validates documents against a grammar, with the verdicts of libxml2 (`xmllint --dtdvalid` or `--schema`,
 * whatever the grammar was read from). Prepares what it needs of the grammar once, so that many documents are
 * best given to one validator.
 */
export class DocumentValidator {
  readonly #judgeFor: (findings: Findings) => FinishingJudge;

  readonly #strict: boolean;

  /** @param strict fields and values that the grammar does not know are errors, not warnings */
  constructor(grammar: Grammar, { strict = false }: { readonly strict?: boolean } = {}) {
    this.#strict = strict;
    if (grammar.xsd) {
      const rules = new SchemaRules(grammar);
      this.#judgeFor = (findings) => new SchemaJudge(rules, findings);
    } else {
      const rules = new ElementRules(grammar);
      this.#judgeFor = (findings) => new GrammarJudge(rules, findings);
    }
  }

  /** `path` is what findings call the document. Never throws for what a document holds. */
  validate(path: string, document: string | Uint8Array): Verdict {
    const { text, fault } = typeof document === "string" ? { text: document } : decodeDocument(document);
    const file = new SourceFile(path, text);
    const findings = new Findings(file, this.#strict);
    if (fault) {
      findings.addLast(
        "IC1002",
        fault.message,
        { start: fault.offset, end: fault.offset + 1 },
        "save it as UTF-8",
      );
    } else this.#judge(file, findings);
    return { valid: findings.valid, diagnostics: findings.diagnostics.map(withoutSecrets) };
  }

  #judge(file: SourceFile, findings: Findings): void {
    const judge = this.#judgeFor(findings);
    try {
      readDocument(file, judge);
      judge.finish?.();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      findings.addLast(error.code, error.message, error.at, error.hint);
    }
  }
}
