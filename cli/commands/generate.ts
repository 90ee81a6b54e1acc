import { relative, resolve, sep } from "node:path";
import { defineCommand, type Verdict } from "../command.js";
import { brief, hasErrors, printFindings, sorted, verdictOf, withRemedy } from "../findings.js";
import { jobSource, settledByConfig, type Job, type JobOptions, type JobSource } from "../generate-job.js";
import { tellMisfit } from "../installation.js";
import type { Io } from "../io.js";
import { options as table, type OptionValues } from "../options.js";
import { stages } from "../progress.js";
import { findingJson, printJson } from "../report.js";
import { counted, printable } from "../style.js";
import { Memo } from "../../generator/memo.js";
import { commandLine } from "../../generator/read/program.js";
import { refuseFolder } from "../../generator/read/refuse-folder.js";
import { isOfOverlays, schemaFolder } from "../../generator/read/schema-input.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { formatFiles } from "../../generator/write/format-command.js";
import { rememberAsTheyAre } from "../../generator/write/remembered.js";
import { makeTargets } from "../../generator/make/many.js";
import { TargetMaker, type ConfiguredTarget, type Finding, type Made } from "../../generator/targets.js";
import {
  checkOutput,
  generatedFolders,
  writeOutput,
  type Output,
  type WriteReport,
} from "../../generator/write/output.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { append } from "../../schema/text/collections.js";

const nothingDone = { written: [], unchanged: [], deleted: [], stale: [], diagnostics: [] };

export const generate = defineCommand({
  name: "generate",
  summary: "Writes a TypeScript module for each object, with types, validators and profiles.",
  options: [...settledByConfig, "config", "check", "force", "strict", "watch", "format"],
  own: { overlay: { ...table.overlay, otherwise: "all in overlays/" } },
  examples: [
    ["generate", "as intacct.config.ts says, or else everything into generated/"],
    ["generate --overlay overlays/acme.yaml", "with a company's custom fields and objects"],
    ["generate --object APBILL,'VENDOR*'", "only these objects, with everything that they need"],
    [
      "generate --overlay overlays/acme.yaml --shared intacct-modules",
      "only the modules that differ for the company",
    ],
    ["generate --config intacct.config.ts", "for many companies, each with its own overlays"],
    ["generate --check", "in CI: fails if generated/ is not up to date"],
    ["generate --schema ../my-dtd --out src/intacct", "from your own DTDs"],
    ["generate --import-ending ts", "for Node's TypeScript support, and for Deno"],
    ["generate --watch", "again when a schema, an overlay or the configuration changes"],
  ],
  empty: nothingDone,
  async run({ options }, io) {
    if (options.watch && options.check)
      throw new UsageError("IC1803", "--watch writes, and --check does not", "choose one of them");
    const source = await jobSource(options, io);
    for (const note of source.notes) io.stderr.write(`${printable(note)}\n`);
    const memo = new Memo();
    const run = async (): Promise<Verdict> => new Run(await source.read(), options, io).all(memo);
    return options.watch ? watch(source, run, () => warmUp(source, memo), io) : run();
  },
});

type Options = JobOptions & OptionValues<"check" | "force" | "format">;

/** Generates again whenever something changes that modules are made from. */
async function watch(
  source: JobSource,
  run: () => Promise<Verdict>,
  warm: () => Promise<void>,
  io: Io,
): Promise<Verdict> {
  let places = await source.sources();
  // Watching starts before the first run, so that changes during the run are noticed.
  const changes = io.changes(() => places);
  let verdict = await run();
  const shown = places
    .map((place) => relative(io.cwd, place) || ".")
    .filter((each) => !each.startsWith(".."));
  const watched = shown.length > 0 ? printable(shown.join(", ")) : "the schema";
  io.stderr.write(`watching ${watched}; Ctrl-C ends it\n`);
  await warm();
  for await (const _ of changes) {
    verdict = await runAgain(run, io);
    places = await source.sources();
  }
  return verdict;
}

/** Prepares the first change. Errors are ignored: the run before has reported them, or the next one will. */
async function warmUp(source: JobSource, memo: Memo): Promise<void> {
  try {
    const [first] = (await source.read()).targets;
    if (first) await new TargetMaker(first, memo).warmUp();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}

/** While a source is being edited it may be invalid for a moment. That does not end the watch. */
async function runAgain(run: () => Promise<Verdict>, io: Io): Promise<Verdict> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printFindings(error.found, "text", io);
    return "refused";
  }
}

/** The result for one output folder. */
interface Delivery {
  readonly out: string;
  readonly findings: readonly Finding[];
  /** Errors that prevented writing. */
  readonly errors: readonly Diagnostic[];
  /** The folder that the paths in errors are relative to. */
  readonly base: string;
  readonly report: WriteReport;
}

/** One run of a job. */
class Run {
  readonly #deliveries: Delivery[] = [];

  constructor(
    readonly job: Job,
    readonly options: Options,
    readonly io: Io,
  ) {}

  async all(memo: Memo): Promise<Verdict> {
    const { targets } = this.job;
    for (const { out, cwd = ".", schema } of targets)
      refuseFolder(resolve(cwd, out), out, schemaFolder(schema, { cwd }), { cwd });
    const [first] = targets;
    if (first) {
      const folder = resolve(first.cwd ?? ".", first.out);
      tellMisfit({ folder, runtime: first.imports?.runtime, modules: first.shared?.from }, this.io);
    }
    const refused: Diagnostic[] = [];
    for await (const { target, made } of makeTargets(targets, memo, stages(this.io))) {
      try {
        this.#deliveries.push(await this.#deliver(target, await made));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        append(refused, error.found);
      }
    }
    if (refused.length > 0) throw new UsageError(sorted(refused));
    return this.#report(await this.#format());
  }

  /** Runs the formatting command on the written files. */
  async #format(): Promise<readonly Diagnostic[]> {
    const { format, targets } = this.job;
    if (format === undefined) return [];
    const { cwd } = this.io;
    const files = this.#deliveries.flatMap(({ out, report }) =>
      report.written.map((path) => resolve(cwd, out, path)),
    );
    const found = await formatFiles(format, files, resolve(targets[0]?.cwd ?? cwd));
    for (const { out, report } of this.#deliveries) rememberAsTheyAre(resolve(cwd, out), report.written);
    return found;
  }

  async #deliver(target: ConfiguredTarget, made: Made): Promise<Delivery> {
    const { check, force } = this.options;
    const folder = resolve(target.cwd ?? ".", target.out);
    const shown = relative(this.io.cwd, folder).split(sep).join("/") || ".";
    const base = relative(this.io.cwd, resolve(target.cwd ?? ".", made.base))
      .split(sep)
      .join("/");
    const delivery = { out: shown, findings: made.findings, errors: made.errors, base };
    if (made.errors.length > 0) return { ...delivery, report: nothingDone };
    const output = { folder, shown, files: made.files, scope: made.versions };
    if (target.version === undefined) refuseLostVersions(output);
    const report = await (check ? checkOutput(output) : writeOutput(output, { force }));
    return {
      ...delivery,
      report: { ...report, diagnostics: withRemedy(report.diagnostics, this.job.command) },
    };
  }

  #report(afterwards: readonly Diagnostic[]): Verdict {
    const { format } = this.options;
    const errors = sorted(this.#deliveries.flatMap((each) => each.errors));
    const found = [...this.#deliveries.flatMap(({ report }) => report.diagnostics), ...afterwards];
    if (format === "json") this.io.stdout.write(printJson(this.#json(afterwards)));
    else {
      printFindings(errors, format, this.io, this.#deliveries[0]?.base);
      printFindings(format === "text" ? brief(found) : found, format, this.io);
      if (format === "text") for (const line of this.#summary()) this.io.stdout.write(`${printable(line)}\n`);
    }
    return verdictOf([...errors, ...found]);
  }

  /** The findings about schemas and overlays, without duplicates. */
  get #findings(): readonly Finding[] {
    const found = this.#deliveries.flatMap(({ findings }) => findings);
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
  }

  #json(afterwards: readonly Diagnostic[]): object {
    const [only] = this.#deliveries;
    const about = [...this.#findings, ...afterwards.map(findingJson)];
    if (only && !this.#isMany)
      return { ...only.report, diagnostics: [...about, ...only.report.diagnostics.map(findingJson)] };
    const targets = this.#deliveries.map(({ out, report }) => ({
      out,
      ...report,
      diagnostics: report.diagnostics.map(findingJson),
    }));
    return { targets, diagnostics: about };
  }

  get #isMany(): boolean {
    return this.job.isConfigured || this.#deliveries.length !== 1;
  }

  #summary(): string[] {
    const reports = this.#deliveries.map(({ report }) => report);
    const failed = this.#deliveries.filter(({ errors }) => errors.length > 0);
    const lines = [
      ...lintHint(this.#findings, this.options, this.job),
      ...(failed.length > 0 ? [NOTHING] : []),
      ...(failed.length === this.#deliveries.length
        ? []
        : [
            reports.length === 1
              ? summary(this.#deliveries[0], this.options)
              : summaryOfMany(reports, this.options),
          ]),
    ];
    return lines.filter((line) => line !== "");
  }
}

const NOTHING = "nothing was written: the schema has errors";

/** If the schema no longer has a version, its modules are not deleted: only the user can decide that. */
function refuseLostVersions({ folder, shown, scope }: Output): void {
  const [lost] = generatedFolders(folder).filter((name) => !scope.includes(name));
  if (lost === undefined) return;
  throw new UsageError(
    "IC1711",
    `the schema has no version ${lost}, but there are modules of it here`,
    `restore the schema of ${lost}; or delete the folder, or use --dtd-version ${scope.join("")} to leave it`,
    `${shown}/${lost}`,
  );
}

/** Names the commands that show the warnings. Printing them here would hide the result. */
function lintHint(found: readonly Finding[], { strict }: Options, { targets }: Job): string[] {
  const warnings = found.filter(({ severity }) => severity === "warning");
  const ofOverlays = warnings.filter(({ code }) => isOfOverlays(code)).length;
  const line = (count: number, what: string, command: string): string[] =>
    count === 0
      ? []
      : [`${counted(count, "warning")} about ${what}: ${command} shows ${count === 1 ? "it" : "them"}`];
  const schema = targets[0]?.schema;
  const overlays = [...new Set(targets.flatMap((target) => target.overlays ?? []))];
  const named = overlays.length > 3 ? ["…"] : overlays;
  return [
    ...line(warnings.length - ofOverlays, "the schema", commandLine("lint", { schema, strict })),
    ...line(ofOverlays, "the overlays", [commandLine("overlay check", { schema }), ...named].join(" ")),
  ];
}

function summary(delivery: Delivery | undefined, { check }: Options): string {
  if (!delivery) return "";
  const { report, out } = delivery;
  const { written, unchanged, deleted, stale, diagnostics } = report;
  const total = written.length + unchanged.length;
  if (check) {
    // The findings already say it.
    if (stale.length > 0) return "";
    return hasErrors(diagnostics)
      ? `${out} could not be checked`
      : `${counted(total, "file")} in ${out} up to date`;
  }
  if (hasErrors(diagnostics)) return "nothing was written";
  return `${counted(total, "file")} in ${out}: ${written.length} written, ${unchanged.length} unchanged, ${deleted.length} deleted`;
}

function summaryOfMany(reports: readonly WriteReport[], { check }: Options): string {
  const count = (of: "written" | "unchanged" | "deleted" | "stale"): number =>
    reports.reduce((sum, report) => sum + report[of].length, 0);
  const done = check
    ? `${counted(count("unchanged"), "file")} up to date, ${count("stale")} not`
    : `${counted(count("written"), "file")} written, ${count("unchanged")} unchanged, ${count("deleted")} deleted`;
  return `${counted(reports.length, "folder")}: ${done}`;
}
