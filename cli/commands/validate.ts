import { decodeDocument } from "../../schema/document/decode.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import type { DtdVersion, Grammar } from "../../schema/model/grammar.js";
import { diagnostic } from "../../schema/text/diagnostic.js";
import { defineCommand } from "../command.js";
import { findDocuments, type DocumentInput } from "../document-input.js";
import { hasErrors, printFindings, type ReportFormat } from "../findings.js";
import type { Io } from "../io.js";
import { readNamedOverlays } from "../../generator/read/overlay-input.js";
import { progress } from "../progress.js";
import { documentFindingJson, printJson, type Finding } from "../report.js";
import { readUsableSchema } from "../../generator/read/schema-input.js";
import { counted } from "../style.js";
import { npx } from "../../generator/read/program.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const validate = defineCommand({
  name: "validate",
  summary: "Checks XML documents against a schema, with the verdicts of libxml2.",
  operands: "PATH…",
  options: ["dtd-version", "message", "schema", "overlay", "strict", "format"],
  choices: { "dtd-version": ["2.1", "3.0"] },
  examples: [
    ["validate request.xml", "a request, of the version that it names itself"],
    ["validate saved/ --message response", "all *.xml files in a folder, and in those below it"],
    ["validate request.xml --dtd-version 3.0 --strict", "no field or value that the schema does not know"],
    ["validate - < request.xml", "standard input"],
    ["validate requests/ --format github", "in CI: findings beside the lines"],
  ],
  empty: { results: [] },
  async run({ operands, options }, io) {
    if (operands.length === 0) {
      throw new UsageError("IC1810", "no document is named", `${npx} validate PATH…; - for standard input`);
    }
    const { schema, message } = options;
    const inputs = await findDocuments(operands, io);
    const overlay = await readNamedOverlays(options.overlay, io);
    const grammars = readUsableSchema({ schema, version: options["dtd-version"], message, overlay }, io);
    const validators = new Validators(grammars, options["dtd-version"], options.strict);
    const results = judge(inputs, validators, io, options.format);
    const invalid = results.filter(({ valid }) => !valid).length;
    if (options.format === "json") {
      const shown = results.map((result) => ({
        ...result,
        diagnostics: result.diagnostics.map(documentFindingJson),
      }));
      io.stdout.write(printJson({ results: shown }));
    } else if (options.format === "text") {
      const total = counted(results.length, "document");
      io.stdout.write(
        `${total}: ${results.length - invalid} valid, ${invalid} not valid${warningsIn(results)}\n`,
      );
    }
    return invalid === 0 ? "clean" : "findings";
  },
});

/** What a document that names no version is taken to be. */
const USUAL: DtdVersion = "2.1";

/** A validator for each version that documents turn out to be of. */
class Validators {
  readonly #made = new Map<DtdVersion, DocumentValidator>();

  /** @param asked the version that all documents are to be of; absent where each says its own */
  constructor(
    readonly grammars: readonly Grammar[],
    readonly asked: DtdVersion | "both" | undefined,
    readonly strict: boolean,
  ) {}

  judge(file: string, bytes: Uint8Array): readonly Finding[] {
    const said = versionOf(bytes);
    const known = this.grammars.map(({ version }) => version);
    const wanted = [this.asked, said, USUAL, known[0]];
    const version = known.find((each) => each === wanted.find((one) => known.some((has) => has === one)));
    if (version === undefined) throw new Error("a schema that can be used has a grammar");
    const { diagnostics } = this.#validatorOf(version).validate(file, bytes);
    return said === undefined || said === version
      ? diagnostics
      : [otherVersion(said, { file, version, isAsked: this.asked !== undefined }), ...diagnostics];
  }

  #validatorOf(version: DtdVersion): DocumentValidator {
    const before = this.#made.get(version);
    if (before) return before;
    const grammar = this.grammars.find((each) => each.version === version) as Grammar;
    const made = new DocumentValidator(grammar, { strict: this.strict });
    this.#made.set(version, made);
    return made;
  }
}

/** The `dtdversion` in the control part of a document; undefined where it has none, or an empty one. */
function versionOf(bytes: Uint8Array): string | undefined {
  // It stands near the beginning. What cannot be decoded is the validator's business.
  const { text } = decodeDocument(bytes.subarray(0, 65_536));
  const plain = text.replace(/<!--[^]*?(-->|$)|<!\[CDATA\[[^]*?(\]\]>|$)/g, "");
  return /<dtdversion\s*>\s*([^<]*?)\s*<\/dtdversion\s*>/.exec(plain)?.[1] || undefined || undefined;
}

function otherVersion(
  said: string,
  {
    file,
    version,
    isAsked,
  }: { readonly file: string; readonly version: DtdVersion; readonly isAsked: boolean },
): Finding {
  const hint = isAsked
    ? `without --dtd-version each document is checked as of its own`
    : `the schema has no version ${said.slice(0, 20)}`;
  return diagnostic(
    "IC1662",
    `the document says dtdversion ${said.slice(0, 20)}, and is checked as of ${version}`,
    { path: file },
    hint,
  );
}

interface Result {
  readonly file: string;
  readonly valid: boolean;
  readonly diagnostics: readonly Finding[];
}

function judge(
  inputs: readonly DocumentInput[],
  validators: Validators,
  io: Io,
  format: ReportFormat | "json",
): Result[] {
  const step = progress(inputs.length, "documents", io);
  return inputs.map(({ file, read }) => {
    step();
    const loaded = read();
    const diagnostics = "found" in loaded ? [loaded.found] : validators.judge(file, loaded.bytes);
    if (format !== "json") printFindings(diagnostics, format, io);
    return { file, valid: !hasErrors(diagnostics), diagnostics };
  });
}

function warningsIn(results: readonly Result[]): string {
  const warnings = results.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === "warning"),
  );
  return warnings.length === 0 ? "" : `; ${counted(warnings.length, "warning")}`;
}
