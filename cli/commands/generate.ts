import { resolve } from "node:path";
import { defineCommand } from "../command.js";
import { hasErrors, printFindings, sorted } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import type { Io } from "../io.js";
import { makeFiles, type Files } from "../make.js";
import type { OptionValues } from "../options.js";
import { readSchema, recallSchema, rememberSchema, schemaFolder } from "../schema-input.js";
import { counted } from "../style.js";
import { readTemplates, toolDigest } from "../templates.js";
import { UsageError } from "../usage-error.js";
import { digest } from "../../generator/write/digest.js";
import { checkOutput, writeOutput, type Output, type WriteReport } from "../../generator/write/output.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { generateTargets } from "./generate-targets.js";
import { readNamedOverlays, readText } from "./overlay-input.js";

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
  const { out = "generated", format } = options;
  const folder = resolve(io.cwd, out);
  const made = await make(folder, options, io);
  if ("errors" in made) {
    if (format === "json") io.stdout.write(printJson({ ...nothingDone, diagnostics: made.found }));
    else printFindings(made.errors, format, io, made.base);
    if (format === "text") tell(io, made.found.length - made.errors.length, NOTHING);
    return false;
  }
  const { files, scope, found } = made;
  const report = await deliver({ folder, shown: out, files, scope }, options);
  if (format === "json") {
    const diagnostics = [...found, ...report.diagnostics.map(findingJson)];
    io.stdout.write(printJson({ ...report, diagnostics }));
  } else {
    printFindings(report.diagnostics, format, io);
    if (format === "text") tell(io, found.length, summary(report, options.check, out));
  }
  return !hasErrors(report.diagnostics);
}

const NOTHING = "nothing was written: the schema has errors";

/** Warnings about the schema are the business of lint; here they would hide what was done. */
function tell(io: Io, warnings: number, done: string): void {
  if (warnings > 0) io.stdout.write(`${warningsIn(warnings)}\n`);
  io.stdout.write(`${done}\n`);
}

const nothingDone: WriteReport = { written: [], unchanged: [], deleted: [], stale: [], diagnostics: [] };

const deliver = (
  output: Output,
  { check, force }: { check: boolean; force: boolean },
): Promise<WriteReport> => (check ? checkOutput(output) : writeOutput(output, { force }));

/** What modules are made of that nothing is wrong with, but for warnings, as JSON shows these. */
interface Note {
  readonly scope: readonly DtdVersion[];
  readonly found: readonly object[];
}

interface Failure extends Pick<Note, "found"> {
  readonly errors: readonly Diagnostic[];
  /** As in `SchemaInput`. */
  readonly base: string;
}

async function make(folder: string, options: Options, io: Io): Promise<(Files & Note) | Failure> {
  const { schema, "dtd-version": version, strict, overlay: paths } = options;
  const request = { schema, version, strict };
  const tools = { templates: readTemplates(), tool: toolDigest() };
  const overlays = paths.map((path) => readText(path, maxFileSize, io).file.text);
  const wholeOf = (stamp: string): string => digest(JSON.stringify([stamp, tools, paths, overlays]));

  let failure: Failure | undefined;
  const recalled = recallSchema(request, io);
  const made = await makeFiles(folder, recalled && wholeOf(recalled), async (previous) => {
    const input = readSchema({ ...request, overlay: await readNamedOverlays(paths, io) }, io);
    const about = [...input.diagnostics];
    // Loaded here, as it brings in the compiler and the formatter, which other commands can do without.
    const generator = hasErrors(about) ? undefined : await import("../../generator/generate.js");
    const modules = await generator?.generate({ grammars: input.value, ...tools, previous });
    about.push(...(modules?.diagnostics ?? []));
    const found = sorted(about).map(findingJson);
    const errors = sorted(about).filter(({ severity }) => severity === "error");
    if (errors.length > 0) failure = { errors, found, base: input.base };
    if (failure || !modules) return undefined;
    const scope = [...new Set(input.value.map((grammar) => grammar.version))];
    const whole = wholeOf(rememberSchema(request, input, io));
    return { files: modules.files, whole, note: JSON.stringify({ scope, found } satisfies Note) };
  });
  return made ? { ...made, ...(JSON.parse(made.note) as Note) } : (failure as Failure);
}

const warningsIn = (count: number): string =>
  `${counted(count, "warning")} about the schema: intacct-codegen lint shows ${count === 1 ? "it" : "them"}`;

function summary(report: WriteReport, check: boolean, out: string): string {
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
