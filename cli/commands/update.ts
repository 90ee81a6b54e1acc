import fs from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { sideOf } from "../../generator/compare/difference.js";
import { npx } from "../../generator/read/program.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { summarise } from "../../schema/diff/change.js";
import { groupChanges } from "../../schema/diff/uses.js";
import { grammarOf } from "../../schema/model/grammar.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import type { UpdatePlan } from "../../schema/update/plan.js";
import { changesJson } from "../../generator/compare/change-json.js";
import { changesText } from "../change-report.js";
import { changelogEntry } from "../changelog.js";
import { defineCommand, type Verdict } from "../command.js";
import { decisionLines } from "../decisions.js";
import type { Io } from "../io.js";
import { patchOf } from "../patch.js";
import { regenerate, regenerationOf, type Regeneration } from "../regenerate.js";
import { staged } from "../progress.js";
import { findingJson, findingText, printJson } from "../report.js";
import { counted, painter, printable, styleOf } from "../style.js";
import { planned, readRelease, type Planned, type Releases } from "../update-input.js";

export const update = defineCommand({
  name: "update",
  summary: "Updates a schema folder to a published release, in the style of its files.",
  options: ["from", "schema", "base", "dry-run", "all", "no-generate", "format"],
  own: {
    from: { value: "DIR", describe: "the release: a folder, or REVISION:PATH of one" },
    schema: { value: "DIR", describe: "the schema folder to update", otherwise: "dtd" },
    all: { describe: "list all changes, decisions and patches, however many there are" },
  },
  choices: { format: ["text", "json"] },
  examples: [
    ["update --from releases/2024-05-07 --dry-run", "shows the changes of dtd/, and what to decide"],
    ["update --from releases/2024-05-07", "writes the changes, and generates the modules"],
    ["update --from releases/2024-05-07 --base releases/2019-09-19", "keeps what only dtd/ has"],
  ],
  empty: { patched: [], decisions: [], changes: [], semver: "none", changelog: [] },
  async run({ options }, io) {
    const from: string | undefined = options.from;
    if (from === undefined)
      throw new UsageError("IC1803", "--from is missing: it names the release", `${npx} update --from DIR`);
    const target = options.schema ?? "dtd";
    const path = resolve(io.cwd, target);
    if (fs.existsSync(path) && isSame(path, resolve(io.cwd, from)))
      throw new UsageError("IC1816", `${target} and ${from} are the same`, "name the release with --from");
    const { plan, releases } = await staged(io, (stage) => {
      stage(`reading ${from}`);
      const release = readRelease(from, io);
      const base = options.base === undefined ? undefined : readRelease(options.base, io);
      stage(`taking ${from} over into ${target}`);
      return Promise.resolve({ plan: planned(target, { release, base }, io), releases: { release, base } });
    });
    const isDry = options["dry-run"];
    if (!isDry) for (const [file, text] of plan.texts) write(join(path, file), text);
    const how =
      options["no-generate"] || plan.texts.size === 0 ? undefined : await regenerationOf(target, io);
    const shown = relative(io.cwd, path).split(sep).join("/");
    const report: Report = {
      plan,
      from,
      target: shown,
      isDry,
      isAll: options.all,
      how,
      found: missingIn(plan, releases, from),
    };
    const made =
      how && !isDry ? await regenerate(how, options.format === "json" ? "json" : "text", io) : undefined;
    if (options.format === "json") io.stdout.write(planJson(report, made?.printed));
    else io.stdout.write(planText(report, io) + (made?.printed ?? ""));
    return made?.verdict ?? ("clean" satisfies Verdict);
  },
});

const isSame = (path: string, other: string): boolean =>
  fs.existsSync(other) && fs.realpathSync(path) === fs.realpathSync(other);

/** Replaces a file in one step. */
function write(path: string, text: string): void {
  const staged = join(dirname(path), `.${process.pid}.update`);
  fs.writeFileSync(staged, text);
  fs.renameSync(staged, path);
}

/** What the folder has and a release lacks, except the response grammar of 3.0, which is never published. */
function missingIn({ parts, untouched }: Planned, { release, base }: Releases, from: string): Diagnostic[] {
  const missing = parts.flatMap((part) => {
    const { version, message } = part;
    if (version === "3.0" && message === "response") return [];
    const text = !grammarOf(release, part)
      ? `${from} does not describe the ${version} ${message}: it stays unchanged`
      : base && !grammarOf(base, part)
        ? `the base does not describe the ${version} ${message}: what only the folder has of it is taken away`
        : undefined;
    return text === undefined ? [] : [diagnostic("IC1814", text)];
  });
  const schemas = untouched.map(
    (path) =>
    diagnostic("IC1814", "an XML Schema is replaced, and not edited: it stays unchanged", { path }, "put that of the release in its place"), // prettier-ignore
  );
  return [...missing, ...schemas];
}

interface Report {
  readonly plan: Planned;
  readonly from: string;
  readonly target: string;
  readonly isDry: boolean;
  readonly isAll: boolean;
  readonly how: Regeneration | undefined;
  readonly found: readonly Diagnostic[];
}

function planJson({ plan, from, target, found }: Report, generated: string | undefined): string {
  const { texts, changes, decisions, semver } = plan;
  const groups = groupChanges(changes, sideOf(plan.before), sideOf(plan.after));
  const decided = changesJson(
    groups,
    decisions.map(({ change }) => change),
  );
  return printJson({
    patched: [...texts.keys()].map((path) => `${target}/${path}`),
    decisions: decisions.map(({ change: _, ...rest }, index) => ({ ...rest, ...decided[index] })),
    changes: changesJson(groups, changes),
    semver,
    changelog: changelogEntry(changes, from),
    ...(generated !== undefined && { generated: JSON.parse(generated) as unknown }),
    diagnostics: found.map(findingJson),
  });
}

/** More of them are counted and not listed, unless all are asked for. */
const mostChanges = 200;
const mostPatchLines = 400;

function planText({ plan, from, target, isDry, isAll, how, found }: Report, io: Io): string {
  const { texts, changes, decisions, semver } = plan;
  const findings = found.map((one) => findingText(one, styleOf(io.stdout, io.env))).join("");
  if (changes.length === 0 && decisions.length === 0 && texts.size === 0)
    return `${findings}${printable(`${target} already agrees with ${from}`)}: nothing to do\n`;
  const groups = groupChanges(changes, sideOf(plan.before), sideOf(plan.after));
  const most = isAll ? Infinity : mostChanges;
  const report = { before: target, after: from, groups, summary: summarise(changes), most };
  const entry = changelogEntry(changes, from);
  return [
    findings + changesText(report, painter(io.stdout, io.env)),
    ...decisionLines(decisions, isAll),
    `${counted(texts.size, "file")} ${isDry ? "would be written" : "written"}:`,
    ...[...texts.keys()].map((path) => `  ${printable(`${target}/${path}`)}`),
    ...(isDry ? ["", ...patches(texts, target, isAll, io)] : []),
    "",
    `version step: ${semver}${entry.length > 0 ? "; for the changelog:" : ""}`,
    ...entry.map((line) => `  ${line}`),
    ...nextLines(how, isDry, target),
    "",
  ].join("\n");
}

/** The changes as patches; of many lines only the number is told, unless all are asked for. */
function patches(texts: UpdatePlan["texts"], target: string, isAll: boolean, io: Io): string[] {
  const found = Array.from(texts, ([file, text]) => {
    const before = fs.readFileSync(join(resolve(io.cwd, target), file), "utf8");
    return patchOf(`${target}/${file}`, before, text).trimEnd();
  });
  const lines = found.join("\n").split("\n").length;
  return isAll || lines <= mostPatchLines
    ? found
    : [`patches of ${counted(lines, "line")}: --all shows them`];
}

/** Says how the modules are updated. */
function nextLines(how: Regeneration | undefined, isDry: boolean, target: string): string[] {
  if (!how) return isDry ? [] : [`next: ${npx} generate --schema ${target}`];
  const named = "config" in how ? `as ${how.config} says` : "in generated/";
  return [
    "",
    isDry ? `modules would be generated again, ${named}` : `modules are generated again, ${named}:`,
  ];
}
