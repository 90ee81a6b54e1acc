import { changesJson } from "../../generator/compare/change-json.js";
import { compare } from "../../generator/compare/difference.js";
import { changesGithub, changesMarkdown, changesText, type ChangeReport } from "../change-report.js";
import { defineCommand } from "../command.js";
import { comparedOperands } from "../difference.js";
import { printFindings, verdictOf } from "../findings.js";
import { staged } from "../progress.js";
import { findingJson, printJson } from "../report.js";
import { painter } from "../style.js";

export const diff = defineCommand({
  name: "diff",
  summary: "Compares two schemas, and says which changes break code and why.",
  operands: "OLD NEW",
  options: ["dtd-version", "schema", "fail-on", "format"],
  choices: { format: ["text", "markdown", "json", "github"] },
  examples: [
    ["diff releases/2019-09-19 releases/2024-05-07", "two published releases, or folders like dtd/"],
    ["diff HEAD~3:dtd dtd", "what changed in dtd/ since a revision of the repository"],
    ["diff overlays/old.yaml overlays/acme.yaml", "two versions of an overlay"],
    ["diff before.xml after.xml", "two saved answers of lookup"],
    ["diff HEAD:dtd dtd --fail-on breaking --format github", "in CI: exit 1 if something breaks"],
    ["diff HEAD:dtd dtd --format markdown", "for a pull request"],
  ],
  async run({ operands, options }, io) {
    const { schema, "dtd-version": version, "fail-on": failOn } = options;
    // Markdown is a format of this command alone.
    const format: string = options.format;
    const sides = comparedOperands("diff", operands);
    const difference = await staged(io, (stage) => {
      stage(`comparing ${sides.before} and ${sides.after}`);
      return compare({ ...sides, schema, version }, io);
    });
    const { before, after, changes, groups, summary, compared, uncompared, diagnostics } = difference;
    const report: ChangeReport = { before: before.named, after: after.named, groups, summary, uncompared };
    const isFailure = failOn === "breaking" && summary.breaking > 0;
    if (format === "json") {
      const found = diagnostics.map(findingJson);
      io.stdout.write(
        printJson({
          changes: changesJson(groups, changes),
          summary,
          compared,
          uncompared,
          diagnostics: found,
        }),
      );
    } else if (format === "github") {
      printFindings(diagnostics, "github", io);
      io.stdout.write(changesGithub(report, after.base, isFailure));
    } else {
      printFindings(diagnostics, "text", format === "markdown" ? { ...io, stdout: io.stderr } : io);
      const text =
        format === "markdown" ? changesMarkdown(report) : changesText(report, painter(io.stdout, io.env));
      io.stdout.write(text);
    }
    return isFailure ? "findings" : verdictOf(diagnostics);
  },
});
