import type { DtdVersion } from "../../schema/model/grammar.js";
import { compareProfiles, type ObjectComparison } from "../../schema/profiles/compare.js";
import type { PlannedProfile } from "../../generator/plan/plan.js";
import { listWanted, profileJson } from "../../generator/report/profiles.js";
import { defineCommand } from "../command.js";
import { listIfAny } from "../options.js";
import { printJson } from "../report.js";
import { counted } from "../style.js";
import { npx } from "../../generator/read/program.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const profiles = defineCommand({
  name: "profiles",
  summary: "Lists the profiles: the requests that the gateway accepts, and their exports.",
  operands: "[VERSION VERSION]",
  options: ["schema", "dtd-version", "overlay", "object", "function", "action", "compare", "format"],
  choices: { format: ["text", "json"] },
  examples: [
    ["profiles", "all profiles"],
    ["profiles --object bill", "the profiles of bills"],
    ["profiles --object 'VENDOR*' --function get", "patterns: * for any characters, ? for one"],
    ["profiles --action CREATE --format json", "all CREATE profiles, as JSON"],
    ["profiles --compare 2.1 3.0", "the objects and actions of each version"],
  ],
  empty: { profiles: [], diagnostics: [] },
  async run({ operands, options }, io) {
    const versions = comparedVersions(operands, options.compare);
    const version = versions ? "both" : options["dtd-version"];
    const request = {
      schema: options.schema,
      version,
      overlays: options.overlay,
      objects: listIfAny(options.object),
      functions: listIfAny(options.function),
      actions: listIfAny(options.action),
    };
    const listed = await listWanted(request, io);
    if (versions) {
      const compared = compareProfiles(listed, versions);
      io.stdout.write(
        options.format === "json"
          ? printJson({ versions, objects: compared })
          : comparison(compared, versions),
      );
    } else
      io.stdout.write(
        options.format === "json" ? printJson({ profiles: listed.map(profileJson) }) : table(listed),
      );
    return "clean";
  },
});

type Versions = readonly [DtdVersion, DtdVersion];

/** The versions to compare; UsageError where the operands are not two of them. */
function comparedVersions(operands: readonly string[], compare: boolean): Versions | undefined {
  const [first = "2.1", second = "3.0", extra] = operands;
  const hint = `${npx} profiles --compare 2.1 3.0`;
  if (!compare && operands.length > 0)
    throw new UsageError(
      "IC1810",
      `profiles takes no operand without --compare: ${operands.join(" ")}`,
      hint,
    );
  if (!compare) return undefined;
  if (!isVersion(first) || !isVersion(second) || first === second || extra !== undefined)
    throw new UsageError("IC1810", `--compare takes two versions, not ${operands.join(" ")}`, hint);
  return [first, second];
}

const isVersion = (text: string): text is DtdVersion => text === "2.1" || text === "3.0";

function table(listed: readonly PlannedProfile[]): string {
  const rows = listed.map(({ name, function: of, module, export: as }) => [name, of, `${module} ${as}`]);
  return `${[...columns(rows), counted(listed.length, "profile")].join("\n")}\n`;
}

function comparison(objects: readonly ObjectComparison[], versions: Versions): string {
  const rows = objects.map(({ object, actions, related }) => [
    related.length > 0 ? `${object} (${related.join(", ")})` : object,
    ...versions.map((version) => actions[version]?.join(" ") || "-"),
  ]);
  const counts = versions.map(
    (version) =>
      `${counted(objects.filter(({ actions }) => actions[version]?.length).length, "object")} in ${version}`,
  );
  const both = objects.filter(({ actions }) => versions.every((version) => actions[version]?.length)).length;
  const lines = columns([["object", ...versions], ...rows]);
  return `${[...lines, `${counts.join(", ")}; ${both} in both under the same name`].join("\n")}\n`;
}

/** Rows of cells, with the cells of a column under each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const last = Math.max(0, ...rows.map(({ length }) => length - 1));
  const widths = Array.from({ length: last }, (_, column) =>
    Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}
