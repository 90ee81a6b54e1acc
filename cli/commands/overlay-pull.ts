import { IntacctError } from "intacct-runtime/node";
import { addObject } from "../../schema/overlay/import/described-object.js";
import { leaveOutUnknownTargets } from "../../schema/overlay/import/targets.js";
import { Imports, type ImportedObject } from "../../schema/overlay/import/imported.js";
import { ObjectNames } from "../../schema/overlay/import/names.js";
import { knownObjectsOf } from "../../schema/overlay/known-objects.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import type { Overlay } from "../../schema/overlay/model.js";
import {
  driftOf,
  leftoverFindings,
  leftoversOf,
  withoutDimensions,
} from "../../schema/overlay/pull-drift.js";
import { driftedOverlay } from "../../schema/overlay/drifted.js";
import { summarise } from "../../schema/diff/change.js";
import { changesGithub, changesMarkdown, changesText } from "../change-report.js";
import type { DriftReport } from "./overlay-drift.js";
import {
  askCompany,
  schemaObjects,
  placeless,
  type CompanyAnswer,
  type CompanyQuestion,
} from "../../schema/overlay/pull.js";
import type { Diagnostic, Outcome } from "../../schema/text/diagnostic.js";
import type { SourceFile } from "../../schema/text/source.js";
import { defineCommand, type Verdict } from "../command.js";
import { hasErrors, printFindings, sorted, verdictOf } from "../findings.js";
import type { Io } from "../io.js";
import type { OptionValues } from "../options.js";
import { staged } from "../progress.js";
import { findingJson, printJson } from "../report.js";
import { readUsableSchema } from "../../generator/read/schema-input.js";
import { signIn } from "../sign-in.js";
import { counted, painter } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { overlayPaths, readOverlayIfThere, readText } from "../../generator/read/overlay-input.js";
import { deliverOverlay } from "./overlay-output.js";

export const overlayPull = defineCommand({
  name: "overlay pull",
  summary: "Makes or updates an overlay from a live company, or reports how they differ.",
  options: ["output", "object", "check", "fail-on", "schema", "format"],
  choices: { format: ["text", "markdown", "json", "github"] },
  examples: [
    [
      "overlay pull -o overlays/acme.yaml",
      "all objects that can be customised; credentials from INTACCT_… variables",
    ],
    ["overlay pull --object VENDOR,APBILL", "only these objects, to standard output"],
    ["overlay pull --check", "in CI: differences from overlays/, and whether code has to change; exit 1"],
    ["overlay pull --check --fail-on breaking", "exit 1 only if code has to change"],
  ],
  empty: { objects: [], fields: [], diagnostics: [] },
  async run({ options }, io) {
    refuseWithoutCheck(options);
    const files = await committedFiles(options, io);
    const overlay = await readCommitted(files);
    const found = [...files.diagnostics, ...overlay.diagnostics];
    if (hasErrors(found)) {
      report({ objects: [], fields: [] }, sorted(found), options.format, io);
      return "findings";
    }
    const grammars = readUsableSchema({ schema: options.schema, version: undefined }, io);
    const schemas = knownObjectsOf(grammars);
    const names = new ObjectNames(schemas);
    const requests = grammars.filter(({ message }) => message === "request");
    const question = {
      ...schemaObjects(requests, schemas),
      named: options.object,
      names,
      overlay: overlay.value,
    };
    const answer = await ask(question, io);
    const company = carried(answer, names, overlay.value);
    const pulled = { answer, company, names, overlay: overlay.value, files: files.value };
    return options.check ? check(pulled, options, io) : write(pulled, options, io);
  },
});

/** Refuses options that only affect the report of `--check`. */
function refuseWithoutCheck({ check: isChecked, format, "fail-on": failOn }: Options): void {
  if (isChecked) return;
  const given = failOn === undefined ? undefined : "--fail-on breaking";
  const alone = (format as string) === "markdown" ? "--format markdown" : given;
  if (alone === undefined) return;
  throw new UsageError("IC1803", `${alone} goes with --check only`, "without it, there is no comparison");
}

type Options = OptionValues<"output" | "object" | "check" | "fail-on" | "schema" | "format">;

/** The answers of a company, and its overlay. */
interface Pulled {
  readonly answer: CompanyAnswer;
  readonly company: Outcome<readonly ImportedObject[]>;
  readonly names: ObjectNames;
  readonly overlay: Overlay;
  readonly files: readonly SourceFile[];
}

/** The overlay to write, which may not exist yet; for `--check`, all overlays of the usual folder. */
async function committedFiles({ output, check }: Options, io: Io): Promise<Outcome<readonly SourceFile[]>> {
  const paths = output === undefined ? (check ? await overlayPaths([], io) : []) : [output];
  const texts = paths.flatMap(
    (path) => (check ? readText(path, maxFileSize, io) : readOverlayIfThere(path, io)) ?? [],
  );
  return {
    value: texts.map(({ file }) => file),
    diagnostics: texts.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function readCommitted({
  value,
  diagnostics,
}: Outcome<readonly SourceFile[]>): Promise<Outcome<Overlay>> {
  // Loaded here because it loads the YAML reader, which takes time.
  const { readOverlays } = await import("../../schema/overlay/read.js");
  return readOverlays(diagnostics.length > 0 ? [] : value);
}

async function ask(question: CompanyQuestion, io: Io): Promise<CompanyAnswer> {
  let count = 0;
  let done = 0;
  try {
    return await staged(io, async (stage) => {
      stage("signing in");
      const connection = await signIn(io, ({ type }) => {
        if (type === "outcome" && count > 0) stage(`looking up objects: ${++done} of ${count}`);
      });
      stage("listing the company's objects");
      const onAsk = (objects: number): void => {
        count = objects;
        stage(`looking up ${counted(count, "object")}`);
      };
      return askCompany(connection, { ...question, onAsk });
    });
  } catch (error) {
    if (!(error instanceof IntacctError)) throw error;
    throw new UsageError("IC2041", `the company cannot be reached: ${error.reason}`, error.advice);
  }
}

/** The part of the answers that an overlay can express. */
function carried(
  { objects }: CompanyAnswer,
  names: ObjectNames,
  overlay: Overlay,
): Outcome<readonly ImportedObject[]> {
  const imports = new Imports();
  for (const object of objects) addObject(object, names, imports);
  leaveOutUnknownTargets(imports, names, overlay);
  return {
    value: withoutDimensions(imports.objects.values(), overlay),
    diagnostics: imports.diagnostics.map(placeless),
  };
}

/** Updates the overlay with what it can express, and reports the rest. */
async function write(pulled: Pulled, { output, format }: Options, io: Io): Promise<Verdict> {
  const { answer, company, names, overlay, files } = pulled;
  const { updateOverlay } = await import("../../schema/overlay/import/import.js");
  const json = output?.endsWith(".json") ?? false;
  const { schemas } = names;
  const updated = updateOverlay(company.value, { overlay: files[0], json, command: "pull", schemas });
  const leftovers = leftoversOf(answer.objects, answer.missing, names, overlay);
  const found = sorted([
    ...answer.diagnostics,
    ...company.diagnostics,
    ...updated.diagnostics.map(placeless),
    ...leftoverFindings(leftovers, "IC2054"),
  ]);
  // Entries that were left out are errors; the rest is written.
  const usable = !hasErrors(answer.diagnostics) && updated.value.text !== "";
  deliverOverlay({ value: updated.value, found, output, format, usable }, io);
  return verdictOf(found);
}

/** Reports how the company differs from its overlay, and how that changes code. */
async function check(pulled: Pulled, options: Options, io: Io): Promise<Verdict> {
  const { answer, company, names, overlay, files } = pulled;
  const path = files.length === 1 ? files[0]?.path : undefined;
  const drift = driftOf(company.value, overlay, path);
  const leftovers = leftoversOf(answer.objects, answer.missing, names, overlay);
  const removed = leftovers.fields.map(({ object, field }) => ({ object, id: field.id, change: "removed" }));
  const differences = [...drift.diagnostics, ...leftoverFindings(leftovers, "IC2052")];
  const after = driftedOverlay(overlay, company.value, leftovers);
  const compared = { before: overlay, after, named: path ?? "overlays" };
  // Loaded here because planning modules takes time and is only needed if something differs.
  const changes =
    differences.length > 0
      ? (await import("./overlay-drift.js")).reportDrift(compared, options.schema, io)
      : undefined;
  const isFailure = options["fail-on"] !== "breaking" || (changes?.report.summary.breaking ?? 0) > 0;
  const found = sorted([
    ...answer.diagnostics,
    ...company.diagnostics,
    ...differences.map((one) => (isFailure ? one : { ...one, severity: "warning" as const })),
  ]);
  const objects = company.value.map(({ name }) => name);
  report({ objects, fields: [...drift.fields, ...removed], changes }, found, options.format, io);
  return verdictOf(found);
}

interface Result {
  readonly objects: readonly string[];
  /** Those that differ. */
  readonly fields: readonly object[];
  /** Absent where nothing differs. */
  readonly changes?: DriftReport | undefined;
}

/** @param format a format of findings, or `markdown`, which only this command and `diff` have */
function report(result: Result, found: readonly Diagnostic[], format: string, io: Io): void {
  const { objects, fields, changes } = result;
  if (format === "json") {
    const { changes: list = [], report: told } = changes ?? {};
    const summary = told?.summary ?? summarise([]);
    const diagnostics = found.map(findingJson);
    io.stdout.write(printJson({ objects, fields, changes: list, summary, diagnostics }));
    return;
  }
  if (format === "markdown") {
    printFindings(found, "text", { ...io, stdout: io.stderr });
    const nothing = { before: "overlays", after: "the company", groups: [], summary: summarise([]) };
    io.stdout.write(changesMarkdown(changes?.report ?? nothing));
    return;
  }
  printFindings(found, format === "github" ? "github" : "text", io);
  if (format === "github") {
    if (changes) io.stdout.write(changesGithub(changes.report, "", hasErrors(found)));
    return;
  }
  if (changes) io.stdout.write(`\n${changesText(changes.report, painter(io.stdout, io.env))}\n`);
  const differences = found.filter(({ code }) => /^IC205[123]$/.test(code)).length;
  const customised = `${counted(objects.length, "object")} with customisations`;
  if (differences > 0) io.stdout.write(`${customised}; ${counted(differences, "difference")}\n`);
  else if (!hasErrors(found)) io.stdout.write(`${customised}: the overlay is up to date\n`);
}
