import type { DocumentDiagnostic } from "../../schema/document/findings.js";
import { documentFindingJson, openValidators, type Validators } from "../../generator/report/validate.js";
import { defineCommand } from "../command.js";
import { findDocuments, type DocumentInput } from "../document-input.js";
import { hasErrors, printFindings, type ReportFormat } from "../findings.js";
import type { Io } from "../io.js";
import { options as table } from "../options.js";
import { progress } from "../progress.js";
import { printJson } from "../report.js";
import { counted } from "../style.js";
import { npx } from "../../generator/read/program.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const validate = defineCommand({
  name: "validate",
  summary: "Checks XML documents against a schema, with the same verdicts as libxml2.",
  operands: "PATH…",
  options: ["dtd-version", "message", "schema", "overlay", "strict", "format"],
  choices: { "dtd-version": ["2.1", "3.0"] },
  own: {
    "dtd-version": {
      ...table["dtd-version"],
      otherwise: "the version that each document names, or else 2.1",
    },
  },
  examples: [
    ["validate request.xml", "a request, in the version that it names"],
    ["validate saved/ --message response", "all *.xml files in a folder and its subfolders, as answers"],
    ["validate request.xml --dtd-version 3.0 --strict", "unknown fields and values are errors"],
    ["validate - < request.xml", "standard input"],
    ["validate requests/ --format github", "in CI: shows findings at their lines"],
  ],
  empty: { results: [] },
  async run({ operands, options }, io) {
    if (operands.length === 0) {
      throw new UsageError("IC1810", "no document is named", `${npx} validate PATH…; - for standard input`);
    }
    const inputs = await findDocuments(operands, io);
    const { "dtd-version": version, overlay: overlays } = options;
    const validators = await openValidators({ ...options, version, overlays }, io);
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

interface Result {
  readonly file: string;
  readonly valid: boolean;
  readonly diagnostics: readonly DocumentDiagnostic[];
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
