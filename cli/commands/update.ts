import fs from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { reasonOf } from "../../generator/write/disk.js";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { listedProfiles } from "../../generator/plan/plans.js";
import { summarise } from "../../schema/diff/change.js";
import { groupChanges } from "../../schema/diff/uses.js";
import { MemoryFolder, type SchemaFolder } from "../../schema/dtd/folder.js";
import type { Grammar } from "../../schema/model/grammar.js";
import {
  findGrammars,
  finishGrammars,
  readGrammars,
  readSources,
  type ListedFolder,
} from "../../schema/schema.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { ownIn, planUpdate, type UpdatePlan } from "../../schema/update/plan.js";
import { changesJson } from "../change-json.js";
import { changesText, changeText } from "../change-report.js";
import { defineCommand } from "../command.js";
import type { Io } from "../io.js";
import { printJson } from "../report.js";
import { counted, painter } from "../style.js";

export const update = defineCommand({
  name: "update",
  summary: "Updates a schema folder to a published release; its style and comments stay.",
  options: ["from", "schema", "base", "dry-run", "format"],
  own: { from: { value: "DIR", describe: "the release to take over" } },
  choices: { format: ["text", "json"] },
  examples: [
    ["update --from releases/2024-05-07 --dry-run", "what would be written into dtd/, and what to decide"],
    ["update --from releases/2024-05-07", "write it"],
    ["update --from releases/2024-05-07 --base releases/2019-09-19", "what only dtd/ has stays in it"],
  ],
  empty: { patched: [], decisions: [], changes: [], semver: "none" },
  run({ options }, io) {
    const from: string | undefined = options.from;
    if (from === undefined)
      throw new UsageError(
        "IC1803",
        "--from does not say which release to take over",
        "intacct-codegen update --from DIR",
      );
    const target = options.schema ?? "dtd";
    const path = resolve(io.cwd, target);
    const release = readRelease(from, io);
    if (fs.existsSync(path) && fs.realpathSync(path) === fs.realpathSync(resolve(io.cwd, from)))
      throw new UsageError("IC1816", `${target} and ${from} are the same`, "name the release with --from");
    const base = options.base === undefined ? undefined : readRelease(options.base, io);
    const plan = planned(path, target, { release, base });
    if (!options["dry-run"]) for (const [file, text] of plan.texts) write(join(path, file), text);
    const shown = relative(io.cwd, path).split(sep).join("/");
    if (options.format === "json") io.stdout.write(planJson(plan, shown));
    else io.stdout.write(planText(plan, { from, target: shown, isDry: options["dry-run"], io }));
    return Promise.resolve("clean");
  },
});

function readRelease(named: string, io: Io): readonly Grammar[] {
  const folder = open(resolve(io.cwd, named), named);
  const { value, diagnostics } = readGrammars(folder, sourcesIn(folder, named), false);
  refuseErrors(diagnostics, named);
  return value;
}

function open(path: string, named: string): DiskFolder {
  try {
    return new DiskFolder(path);
  } catch (error) {
    throw new UsageError("IC1804", `the schema folder cannot be read: ${reasonOf(error)}`, undefined, named);
  }
}

function sourcesIn(folder: ListedFolder, named: string) {
  const { value, diagnostics } = findGrammars(folder);
  const [fault] = diagnostics;
  if (fault) throw new UsageError(fault.code, fault.message, fault.hint, named);
  return value;
}

/** A release with faults would take away what it only fails to say. */
function refuseErrors(diagnostics: readonly Diagnostic[], named: string): void {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  const hint = `intacct-codegen lint --schema ${named} shows all that is wrong with it`;
  throw new UsageError("IC1807", `the schema cannot be used: ${first.message}${more}`, hint, named);
}

interface Releases {
  readonly release: readonly Grammar[];
  readonly base: readonly Grammar[] | undefined;
}

function planned(path: string, named: string, { release, base }: Releases): UpdatePlan {
  const folder = open(path, named);
  const sources = sourcesIn(folder, named).filter(({ form }) => form === "dtd");
  const { value: ours, diagnostics } = readSources(folder, sources, false);
  refuseErrors(diagnostics, named);
  const texts = textsOf(ours);
  const reread = (changed: ReadonlyMap<string, string>): readonly Grammar[] => {
    const patched = new MemoryFolder(changed);
    const over: SchemaFolder = {
      read: (file, limit) => (changed.has(file) ? patched.read(file) : folder.read(file, limit)),
    };
    const { value, diagnostics: found } = readSources(over, sources, false);
    refuseErrors(found, named);
    return value;
  };
  const own = ownIn(additionsIn(join(path, "2.1/additions.json"), named));
  const finish = (grammars: readonly Grammar[]): readonly Grammar[] => finishGrammars(grammars).value;
  return planUpdate({
    ours,
    theirs: release,
    base,
    own,
    reread,
    finish,
    read: (file) => texts.get(file) ?? "",
  });
}

/** The texts of all files that something was read from, by path. */
function textsOf(grammars: readonly Grammar[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { elements, parameterEntities } of grammars)
    for (const { origin } of [...elements.values(), ...parameterEntities.values()]) {
      for (const { span } of [origin, ...origin.via]) texts.set(span.file.path, span.file.text);
    }
  return texts;
}

function additionsIn(path: string, named: string): unknown {
  if (!fs.existsSync(path)) return [];
  try {
    return JSON.parse(fs.readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(
      "IC1804",
      `the list of additions cannot be read: ${reasonOf(error)}`,
      undefined,
      named,
    );
  }
}

/** Puts a text in the place of another, whole or not at all. */
function write(path: string, text: string): void {
  const staged = join(dirname(path), `.${Date.now()}.update`);
  fs.writeFileSync(staged, text);
  fs.renameSync(staged, path);
}

function planJson({ texts, changes, decisions, semver }: UpdatePlan, base: string): string {
  return printJson({
    patched: [...texts.keys()].map((path) => `${base}/${path}`),
    decisions: decisions.map(({ change, ...rest }) => ({ ...rest, ...changesJson([], [change])[0] })),
    changes: changesJson([], changes),
    semver,
  });
}

interface Shown {
  readonly from: string;
  readonly target: string;
  readonly isDry: boolean;
  readonly io: Io;
}

function planText(
  { texts, changes, decisions, semver }: UpdatePlan,
  { from, target, isDry, io }: Shown,
): string {
  if (changes.length === 0 && decisions.length === 0)
    return `${target} says what ${from} says: nothing is to be done\n`;
  const side = { grammars: [], profiles: () => listedProfiles([]) };
  const groups = groupChanges(changes, side, side);
  const report = { before: target, after: from, groups, summary: summarise(changes) };
  const asked = decisions.map(
    ({ change, taken, choices }) =>
      `  ${change.version} ${change.message}: ${changeText(change, (name) => name)}\n    done: ${taken}; or: ${choices.join(", ")}`,
  );
  const files = [...texts.keys()].map((path) => `  ${target}/${path}`);
  return [
    changesText(report, painter(io.stdout, io.env)),
    ...(asked.length > 0 ? [`${counted(asked.length, "decision")}:`, ...asked, ""] : []),
    `${counted(files.length, "file")} ${isDry ? "would be written" : "written"}:`,
    ...files,
    "",
    `version step: ${semver}; for the changelog:`,
    `  - The interface as published in ${from}: ${counted(changes.length, "change")}, ${summarise(changes).breaking} of which break.`,
    ...(isDry ? [] : ["next: intacct-codegen generate"]),
    "",
  ].join("\n");
}
