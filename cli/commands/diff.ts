import { listedProfiles } from "../../generator/plan/plans.js";
import { summarise } from "../../schema/diff/change.js";
import { diffSchemas, type SchemaDiff } from "../../schema/diff/diff.js";
import { groupChanges, type Side } from "../../schema/diff/uses.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { changesJson } from "../change-json.js";
import { changesGithub, changesMarkdown, changesText, type ChangeReport } from "../change-report.js";
import { defineCommand } from "../command.js";
import { comparable, readCompared, type Compared } from "../compared.js";
import { soundChanges } from "../faulty.js";
import { printFindings, sorted, verdictOf } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import { painter } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const diff = defineCommand({
  name: "diff",
  summary: "Compares two schemas, and says which changes break code, and why.",
  operands: "OLD NEW",
  options: ["dtd-version", "schema", "fail-on", "format"],
  choices: { format: ["text", "markdown", "json", "github"] },
  examples: [
    ["diff releases/2019-09-19 releases/2024-05-07", "two published releases, or folders like dtd/"],
    ["diff HEAD~3:dtd dtd", "what became of dtd/ since a revision of the repository"],
    ["diff overlays/old.yaml overlays/acme.yaml", "two states of what a company has added"],
    ["diff before.xml after.xml", "two saved answers of lookup"],
    ["diff HEAD:dtd dtd --fail-on breaking --format github", "in CI: exit 1 where something breaks"],
    ["diff HEAD:dtd dtd --format markdown", "for a pull request"],
  ],
  async run({ operands, options }, io) {
    const { schema, "dtd-version": version, "fail-on": failOn } = options;
    // Markdown is a format of this command alone.
    const format: string = options.format;
    const [before, after] = await readCompared({ operands, schema, version }, io);
    const {
      changes: all,
      compared,
      apart,
    } = diffSchemas(comparable(before, after), comparable(after, before));
    if (compared.length === 0) throw nothingInCommon(before, after);
    const { changes, diagnostics: unsound } = soundChanges(all, before, after);
    const found = sorted([
      ...before.diagnostics,
      ...after.diagnostics,
      ...unsound,
      ...notCompared(apart, before, after),
    ]);
    const groups = groupChanges(changes, sideOf(before), sideOf(after));
    const summary = summarise(changes);
    const report: ChangeReport = { before: before.named, after: after.named, groups, summary };
    const isFailure = failOn === "breaking" && summary.breaking > 0;
    if (format === "json") {
      const diagnostics = found.map(findingJson);
      io.stdout.write(printJson({ changes: changesJson(groups, changes), summary, compared, diagnostics }));
    } else if (format === "github") {
      printFindings(found, "github", io, after.base);
      io.stdout.write(changesGithub(report, after.base, isFailure));
    } else {
      printFindings(found, "text", format === "markdown" ? { ...io, stdout: io.stderr } : io);
      const text =
        format === "markdown" ? changesMarkdown(report) : changesText(report, painter(io.stdout, io.env));
      io.stdout.write(text);
    }
    return isFailure ? "findings" : verdictOf(found);
  },
});

/** The profiles of a schema, found out where something has changed. */
export function sideOf({ kind, grammars }: Pick<Compared, "kind" | "grammars">): Side {
  let known: ReturnType<typeof listedProfiles> | undefined;
  return { grammars, profiles: () => (known ??= kind === "lookup" ? [] : listedProfiles(grammars)) };
}

function nothingInCommon(before: Compared, after: Compared): UsageError {
  const [faulty] = [...before.diagnostics, ...after.diagnostics];
  const parts = ({ named, grammars }: Compared): string =>
    `${named} describes ${grammars.map(({ version, message }) => `the ${version} ${message}`).join(" and ") || "nothing"}`;
  const message = `nothing can be compared: ${parts(before)}, ${parts(after)}`;
  return new UsageError("IC1816", message, faulty && `the first error: ${faulty.message}`);
}

function notCompared(apart: SchemaDiff["apart"], before: Compared, after: Compared): Diagnostic[] {
  return apart.map(({ version, message, only }) => {
    const [has, lacks] = only === "before" ? [before, after] : [after, before];
    const text = `the ${version} ${message} is not compared: ${has.named} describes it, ${lacks.named} does not`;
    return diagnostic("IC1814", text);
  });
}
