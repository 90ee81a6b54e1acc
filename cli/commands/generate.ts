import { dirname, relative, resolve, sep } from "node:path";
import { defineCommand, type Verdict } from "../command.js";
import { filesOfConfig, findConfig, readConfig } from "../../generator/read/config-input.js";
import { brief, hasErrors, printFindings, sorted, verdictOf, withRemedy } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import type { Io } from "../io.js";
import { makeFiles, type Files } from "../make.js";
import type { OptionValues } from "../options.js";
import { commandLine } from "../../generator/read/program.js";
import { refuseFolder } from "../../generator/read/refuse-folder.js";
import { tellMisfit } from "../installation.js";
import { stages } from "../progress.js";
import {
  isOfOverlays,
  readSchema,
  recallSchema,
  rememberSchema,
  schemaFolder,
} from "../../generator/read/schema-input.js";
import { counted } from "../style.js";
import { readTemplates, templatesFolder, toolDigest } from "../../generator/read/templates.js";
import { UsageError } from "../../generator/read/usage-error.js";
import type { ImportStyle } from "../../generator/emit/imports.js";
import { digest } from "../../generator/write/digest.js";
import {
  checkOutput,
  generatedFolders,
  writeOutput,
  type Output,
  type WriteReport,
} from "../../generator/write/output.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { generateTargets } from "./generate-targets.js";
import {
  overlayFiles,
  readNamedOverlays,
  readText,
  usualOverlays,
} from "../../generator/read/overlay-input.js";

const nothingDone = { written: [], unchanged: [], deleted: [], stale: [], diagnostics: [] };

export const generate = defineCommand({
  name: "generate",
  summary: "Writes a TypeScript module for each object: types, validators and profiles.",
  options: [
    "schema",
    "dtd-version",
    "overlay",
    "out",
    "import-ending",
    "runtime",
    "config",
    "check",
    "force",
    "strict",
    "watch",
    "format",
  ],
  examples: [
    ["generate", "what intacct.config.ts says; without one everything, into generated/"],
    ["generate --overlay overlays/acme.yaml", "with what a company has added"],
    ["generate --config intacct.config.ts", "for many companies, each with overlays of its own"],
    ["generate --check", "in CI: fails where generated/ is not what would be written"],
    ["generate --schema ../my-dtd --out src/intacct", "from DTDs of your own"],
    ["generate --import-ending ts", "for Node's own TypeScript, and Deno"],
    ["generate --watch", "again whenever a schema, an overlay or the configuration changes"],
  ],
  empty: nothingDone,
  async run({ options }, io) {
    if (options.watch && options.check)
      throw new UsageError("IC1803", "--watch writes, and --check does not", "choose one of them");
    const task = await taskOf(options, io);
    for (const note of task.notes) io.stderr.write(`${note}\n`);
    return options.watch ? watch(task, io) : task.run();
  },
});

/** What is to be generated: what the command line says, or a configuration. */
interface Task {
  /** What was found without being named. */
  readonly notes: readonly string[];
  run(): Promise<Verdict>;
  /** The files and folders that it is made from, absolute. */
  sources(): Promise<readonly string[]>;
}

/** What a configuration says instead, where there is one. */
const settledByConfig = ["schema", "dtd-version", "overlay", "out", "import-ending", "runtime"] as const;

async function taskOf(options: Options, io: Io): Promise<Task> {
  const beside = settledByConfig.find((name) => {
    const value = options[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  const named = options.config;
  if (named !== undefined && beside !== undefined)
    throw new UsageError("IC1803", `--${beside} cannot stand beside --config`, "say it in the configuration");
  const found = named === undefined ? findConfig(io.cwd) : undefined;
  const shown = found && relative(io.cwd, found).split(sep).join("/");
  const config = named ?? (beside === undefined ? shown : undefined);
  if (config !== undefined) {
    return {
      notes: named === undefined ? [`using ${config}`] : [],
      run: () => generateTargets({ ...options, config }, io),
      sources: () => sourcesOfConfig(config, io),
    };
  }
  const { overlays, notes } = await overlaysFor(options.overlay, io);
  const settled = { ...options, overlay: overlays };
  const ignored = shown === undefined ? [] : [`${shown} is not used, as --${beside as string} is given`];
  return {
    notes: [...ignored, ...notes],
    run: () => generateOnce(settled, io),
    sources: () =>
      Promise.resolve([
        schemaFolder(options.schema, io),
        templatesFolder,
        ...overlays.map((path) => resolve(io.cwd, path)),
      ]),
  };
}

/** The overlays that are named; where none is, those that are found. */
async function overlaysFor(
  named: readonly string[],
  io: Io,
): Promise<{ overlays: readonly string[]; notes: readonly string[] }> {
  if (named.length > 0) {
    const overlays = await overlayFiles(
      named.filter((name) => name !== "none"),
      io,
    );
    return { overlays, notes: [] };
  }
  const overlays = usualOverlays(io);
  const notes = overlays.length > 0 ? [`with ${overlays.join(", ")} (--overlay none: without)`] : [];
  return { overlays, notes };
}

async function sourcesOfConfig(shown: string, io: Io): Promise<readonly string[]> {
  const place = resolve(io.cwd, shown);
  const files = [...(await filesOfConfig(place)), templatesFolder];
  try {
    const { schema, targets } = await readConfig(place, shown);
    const base = { ...io, cwd: dirname(place) };
    const overlays = targets.flatMap((target) => target.overlays ?? []);
    return [...files, schemaFolder(schema, base), ...overlays.map((path) => resolve(base.cwd, path))];
  } catch (error) {
    if (error instanceof UsageError) return files;
    throw error;
  }
}

/** Generates again whenever something changes that modules are made from. */
async function watch(task: Task, io: Io): Promise<Verdict> {
  let places = await task.sources();
  // Looked at from here on: what changes while modules are made counts.
  const changes = io.changes(() => places);
  let verdict = await task.run();
  const shown = places
    .map((place) => relative(io.cwd, place) || ".")
    .filter((each) => !each.startsWith(".."));
  io.stderr.write(`watching ${shown.length > 0 ? shown.join(", ") : "the schema"}; Ctrl-C ends it\n`);
  for await (const _ of changes) {
    verdict = await runAgain(task, io);
    places = await task.sources();
  }
  return verdict;
}

/** While sources are being edited they may be anything for a moment: that does not end the watch. */
async function runAgain(task: Task, io: Io): Promise<Verdict> {
  try {
    return await task.run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printFindings(error.found, "text", io);
    return "refused";
  }
}

type Options = OptionValues<
  (typeof settledByConfig)[number] | "config" | "watch" | "check" | "force" | "strict" | "format"
>;

async function generateOnce(options: Options, io: Io): Promise<Verdict> {
  const { out = "generated", format } = options;
  const folder = resolve(io.cwd, out);
  refuseFolder(folder, out, schemaFolder(options.schema, io), io);
  tellMisfit(folder, options.runtime, io);
  const made = await make(folder, options, io);
  if ("errors" in made) {
    if (format === "json") io.stdout.write(printJson({ ...nothingDone, diagnostics: made.found }));
    else printFindings(made.errors, format, io, made.base);
    if (format === "text") tell(io, lintHint(made.found.filter(isWarning), options), NOTHING);
    return "findings";
  }
  const { files, scope, found } = made;
  if (options["dtd-version"] === undefined) refuseLostVersions({ folder, shown: out, scope });
  const report = await deliver({ folder, shown: out, files, scope }, options);
  const delivered = withRemedy(report.diagnostics, commandFor(options));
  if (format === "json") {
    const diagnostics = [...found, ...delivered.map(findingJson)];
    io.stdout.write(printJson({ ...report, diagnostics }));
  } else {
    printFindings(format === "text" ? brief(delivered) : delivered, format, io);
    const about = lintHint(found, options);
    if (format === "text") tell(io, about, summary(report, options.check, out));
  }
  return verdictOf(report.diagnostics);
}

const isWarning = (one: object): boolean => (one as { severity: string }).severity === "warning";

const NOTHING = "nothing was written: the schema has errors";

/** Warnings about the schema are the business of lint; here they would hide what was done. */
function tell(io: Io, warnings: string, done: string): void {
  if (warnings !== "") io.stdout.write(`${warnings}\n`);
  if (done !== "") io.stdout.write(`${done}\n`);
}

/** A schema that has lost a version deletes no modules: whether they are to go, only people know. */
function refuseLostVersions({ folder, shown, scope }: Pick<Output, "folder" | "shown" | "scope">): void {
  const [lost] = generatedFolders(folder).filter((name) => !scope.includes(name as DtdVersion));
  if (lost === undefined) return;
  throw new UsageError(
    "IC1711",
    `the schema has no version ${lost}, of which modules stand here`,
    `restore the schema of ${lost}; or delete the folder, or give --dtd-version ${scope.join("")} to leave it`,
    `${shown}/${lost}`,
  );
}

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
  const tools = { templates: readTemplates(), tool: toolDigest(), imports: importsOf(options) };
  const overlays = paths.map((path) => readText(path, maxFileSize, io).file.text);
  const wholeOf = (stamp: string): string => digest(JSON.stringify([stamp, tools, paths, overlays]));

  let failure: Failure | undefined;
  const recalled = recallSchema(request, io);
  const stage = stages(io);
  const making = makeFiles(folder, recalled && wholeOf(recalled), async (previous) => {
    stage("reading the schema");
    const input = readSchema({ ...request, overlay: await readNamedOverlays(paths, io) }, io);
    stage("planning the modules");
    const about = [...input.diagnostics];
    // Loaded here, as it brings in the compiler and the formatter, which other commands can do without.
    const generator = hasErrors(about) ? undefined : await import("../../generator/generate.js");
    const modules = await generator?.generate({ grammars: input.value, ...tools, previous, onStage: stage });
    about.push(...(modules?.diagnostics ?? []));
    const found = sorted(about).map(findingJson);
    const errors = sorted(about).filter(({ severity }) => severity === "error");
    if (errors.length > 0) failure = { errors, found, base: input.base };
    if (failure || !modules) return undefined;
    const scope = [...new Set(input.value.map((grammar) => grammar.version))];
    const whole = wholeOf(rememberSchema(request, input, io));
    return { files: modules.files, whole, note: JSON.stringify({ scope, found } satisfies Note) };
  });
  const made = await making.finally(stage);
  return made ? { ...made, ...(JSON.parse(made.note) as Note) } : (failure as Failure);
}

function importsOf({ "import-ending": ending = "js", runtime }: Options): ImportStyle {
  const suffix = ending === "none" ? "" : (`.${ending}` as const);
  return { ending: suffix, ...(runtime === undefined ? {} : { runtime }) };
}

/** The command that brings the output up to date, to be pasted. */
function commandFor(options: Options): string {
  const { schema, "dtd-version": version, overlay, out, "import-ending": ending, runtime, strict } = options;
  const overlays = overlay.join(",") || undefined;
  const named = { schema, "dtd-version": version, overlay: overlays, out, "import-ending": ending, runtime };
  return commandLine("generate", { ...named, strict });
}

/** Where warnings are shown: by the commands that count the same. */
function lintHint(found: readonly object[], options: Pick<Options, "schema" | "strict" | "overlay">): string {
  const { schema, strict, overlay } = options;
  const ofOverlays = found.filter((one) => isOfOverlays((one as { code: string }).code)).length;
  const line = (count: number, what: string, command: string): string[] =>
    count === 0
      ? []
      : [`${counted(count, "warning")} about ${what}: ${command} shows ${count === 1 ? "it" : "them"}`];
  return [
    ...line(found.length - ofOverlays, "the schema", commandLine("lint", { schema, strict })),
    ...line(ofOverlays, "the overlays", [commandLine("overlay check", { schema }), ...overlay].join(" ")),
  ].join("\n");
}

function summary(report: WriteReport, check: boolean, out: string): string {
  const total = report.written.length + report.unchanged.length;
  if (check) {
    // What is found says it.
    if (report.stale.length > 0) return "";
    return hasErrors(report.diagnostics)
      ? `${out} could not be checked`
      : `${counted(total, "file")} in ${out} up to date`;
  }
  if (hasErrors(report.diagnostics)) return "nothing was written";
  const { written, unchanged, deleted } = report;
  return `${counted(total, "file")} in ${out}: ${written.length} written, ${unchanged.length} unchanged, ${deleted.length} deleted`;
}
