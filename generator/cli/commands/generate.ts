import { resolve } from "node:path";
import { defineCommand } from "../command.js";
import { hasErrors, printFindings, sorted } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import type { Io } from "../io.js";
import { makeFiles } from "../make.js";
import type { OptionValues } from "../options.js";
import { readSchema, schemaFolder } from "../schema-input.js";
import { counted } from "../style.js";
import { readTemplates, toolDigest } from "../templates.js";
import { UsageError } from "../usage-error.js";
import { checkOutput, writeOutput, type Output, type WriteReport } from "../../write/output.js";
import type { Grammar } from "../../model/grammar.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { generateTargets } from "./generate-targets.js";
import { readNamedOverlays } from "./overlay-input.js";

export const generate = defineCommand({
  name: "generate",
  summary: "Writes a TypeScript module for each object: types, shapes for validating, and profiles.",
  options: [
    "schema",
    "dtd-version",
    "overlay",
    "out",
    "config",
    "check",
    "force",
    "strict",
    "watch",
    "format",
  ],
  examples: [
    ["generate", "everything, into generated/"],
    ["generate --overlay overlays/acme.yaml", "with what a company has added"],
    ["generate --config intacct.config.ts", "for many companies, each with overlays of its own"],
    ["generate --check", "in CI: fails where generated/ is not what would be written"],
    ["generate --schema ../my-dtd --out src/intacct", "from DTDs of your own"],
    ["generate --schema ../my-dtd --watch", "again whenever one of them changes"],
  ],
  async run({ options }, io) {
    if (options.config !== undefined) return generateConfigured(options, options.config, io);
    if (!options.watch) return generateOnce(options, io);
    if (options.check)
      throw new UsageError("IC1803", "--watch writes, and --check does not", "choose one of them");
    let clean = await generateOnce(options, io);
    for await (const _ of io.changes(schemaFolder(options.schema, io)))
      clean = await generateAgain(options, io);
    return clean;
  },
});

/** What to generate is settled by the configuration: what the command line says beside it would be lost. */
async function generateConfigured(options: Options, config: string, io: Io): Promise<boolean> {
  const beside = (["schema", "dtd-version", "overlay", "out", "watch"] as const).find((name) => {
    const value = options[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
  if (beside === undefined) return generateTargets({ ...options, config }, io);
  throw new UsageError("IC1803", `--${beside} cannot stand beside --config`, "say it in the configuration");
}

type Options = OptionValues<
  "schema" | "dtd-version" | "overlay" | "out" | "config" | "watch" | "check" | "force" | "strict" | "format"
>;

/** While a schema is being edited it may be anything for a moment: that does not end the watch. */
async function generateAgain(options: Options, io: Io): Promise<boolean> {
  try {
    return await generateOnce(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printFindings([error.found], options.format === "github" ? "github" : "text", io);
    return false;
  }
}

async function generateOnce(options: Options, io: Io): Promise<boolean> {
  const { out = "generated" } = options;
  const folder = resolve(io.cwd, out);
  const schema = readSchema(
    {
      schema: options.schema,
      version: options["dtd-version"],
      strict: options.strict,
      overlay: await readNamedOverlays(options.overlay, io),
    },
    io,
  );
  const broken = hasErrors(schema.diagnostics);
  const made = broken
    ? { files: new Map<string, string>(), diagnostics: [] }
    : await make(schema.value, folder);
  const about = sorted([...schema.diagnostics, ...made.diagnostics]);
  const usable = !hasErrors(about);
  const scope = [...new Set(schema.value.map(({ version }) => version))];
  const report = usable ? deliver({ folder, shown: out, files: made.files, scope }, options) : nothingDone;

  if (options.format === "json") {
    const diagnostics = [...about, ...report.diagnostics].map(findingJson);
    io.stdout.write(printJson({ ...report, diagnostics }));
  } else {
    // Warnings about the schema are the business of lint; here they would hide what was done.
    const errors = about.filter(({ severity }) => severity === "error");
    printFindings(errors, options.format, io, schema.base);
    printFindings(report.diagnostics, options.format, io);
    if (options.format === "text") {
      if (about.length > errors.length) io.stdout.write(`${warningsIn(about.length - errors.length)}\n`);
      io.stdout.write(`${summary(report, options.check, usable, out)}\n`);
    }
  }
  return usable && !hasErrors(report.diagnostics);
}

const nothingDone: WriteReport = { written: [], unchanged: [], deleted: [], stale: [], diagnostics: [] };

const deliver = (output: Output, { check, force }: { check: boolean; force: boolean }): WriteReport =>
  check ? checkOutput(output) : writeOutput(output, { force });

async function make(grammars: readonly Grammar[], folder: string): Promise<Made> {
  // Loaded here, as it brings in the compiler and the formatter, which other commands can do without.
  const { generate: makeModules } = await import("../../generate.js");
  const diagnostics: Diagnostic[] = [];
  const files = await makeFiles(folder, undefined, async (previous) => {
    const made = await makeModules({ grammars, templates: readTemplates(), tool: toolDigest(), previous });
    diagnostics.push(...made.diagnostics);
    return made.files;
  });
  return { files, diagnostics };
}

interface Made {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const warningsIn = (count: number): string =>
  `${counted(count, "warning")} about the schema: intacct-codegen lint shows ${count === 1 ? "it" : "them"}`;

function summary(report: WriteReport, check: boolean, usable: boolean, out: string): string {
  if (!usable) return "nothing was written: the schema has errors";
  const total = report.written.length + report.unchanged.length;
  if (check) {
    const stale = report.stale.length;
    if (stale > 0) return `${counted(stale, "file")} in ${out} ${stale === 1 ? "is" : "are"} not up to date`;
    return hasErrors(report.diagnostics)
      ? `${out} could not be checked`
      : `${counted(total, "file")} in ${out} up to date`;
  }
  if (hasErrors(report.diagnostics)) return "nothing was written";
  const { written, unchanged, deleted } = report;
  return `${counted(total, "file")} in ${out}: ${written.length} written, ${unchanged.length} unchanged, ${deleted.length} deleted`;
}
