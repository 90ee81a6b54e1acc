import type { PlannedProfile } from "../../plan/plan.js";
import { closest } from "../../text/wording.js";
import { defineCommand } from "../command.js";
import { printJson } from "../report.js";
import { readUsableSchema } from "../schema-input.js";
import { counted } from "../style.js";
import { UsageError } from "../usage-error.js";

export const profiles = defineCommand({
  name: "profiles",
  summary: "Lists the profiles: what can be asked of the gateway, and the export that does it.",
  options: ["schema", "dtd-version", "object", "action", "format"],
  choices: { format: ["text", "json"] },
  examples: [
    ["profiles", "all of them"],
    ["profiles --object bill", "what can be done with bills"],
    ["profiles --action CREATE --format json", "everything that can be created, for programs"],
  ],
  async run({ options }, io) {
    const grammars = readUsableSchema(
      { schema: options.schema, version: options["dtd-version"], xsd: false },
      io,
    );
    const { profilesOf } = await import("../../generate.js");
    const all = profilesOf(grammars).profiles;
    const object = chosen("object", options.object, all);
    const action = chosen("action", options.action, all);
    const listed = all.filter(
      (profile) =>
        (object === undefined || profile.object === object || profile.subject === object) &&
        (action === undefined || profile.action === action),
    );
    io.stdout.write(options.format === "json" ? printJson({ profiles: listed.map(row) }) : table(listed));
    return true;
  },
});

/** The value as the profiles spell it; one that no profile has is a slip of the hand. */
function chosen(
  key: "object" | "action",
  value: string | undefined,
  all: readonly PlannedProfile[],
): string | undefined {
  if (value === undefined) return undefined;
  const values = [
    ...new Set(
      all.flatMap((profile) => (key === "object" ? [profile.object, profile.subject] : [profile.action])),
    ),
  ];
  const found = values.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const meant = closest(value, values);
  const hint = meant === undefined ? "intacct-codegen profiles lists them all" : `Did you mean ${meant}?`;
  throw new UsageError("IC1808", `no profile has the ${key} ${value}`, hint);
}

const row = ({
  name,
  version,
  object,
  action,
  direction,
  function: of,
  module,
  export: as,
}: PlannedProfile) => ({
  name,
  version,
  object,
  action,
  direction,
  function: of,
  module,
  export: as,
});

function table(listed: readonly PlannedProfile[]): string {
  const rows = listed.map(({ name, function: of, module, export: as }) => [name, of, `${module} ${as}`]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return `${[...lines, counted(listed.length, "profile")].join("\n")}\n`;
}
