import type { Command } from "../../cli/command.js";
import { allCommands } from "../../cli/commands.js";
import { options, type OptionName, type OptionSpec } from "../../cli/options.js";
import { exitCodes } from "../../cli/run.js";
import { code, madeBy, plain, table } from "./markdown.js";

/** Each command with its options. */
export async function commandsPage(): Promise<string> {
  const commands = await allCommands();
  const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
    clean: "success",
    findings: "there are errors, or the output is not up to date",
    refused: "the command line or a path is wrong, or the output cannot be written",
    internal: "an internal error",
  };
  const exits = Object.entries(exitCodes).map(([name, exit]) => [
    code(String(exit)),
    meanings[name as keyof typeof exitCodes],
  ]);
  return `# Commands and options

${madeBy}

\`npx intacct-codegen COMMAND [options]\`. Options have the form \`--name VALUE\` or \`--name=VALUE\`. Findings and answers
go to standard output, progress and summaries of what went wrong to standard error.

## Exit codes

${table(["Code", "Meaning"], exits)}

${commands.map(section).join("\n\n")}
`;
}

function section(command: Command): string {
  const { name, operands, summary, examples } = command;
  const usage = ["npx intacct-codegen", name, operands, command.options.length > 0 ? "[options]" : ""];
  const rows = command.options.map((option) => row(option, command));
  const lines = examples.map(([line, meaning]) => `npx intacct-codegen ${line} # ${meaning}`);
  return [
    `## ${name}`,
    plain(summary),
    `\`${usage.filter(Boolean).join(" ")}\``,
    ...(rows.length > 0 ? [table(["Option", "What it does", "Default"], rows)] : []),
    ...(lines.length > 0 ? [`\`\`\`sh\n${lines.join("\n")}\n\`\`\``] : []),
  ].join("\n\n");
}

function row(option: OptionName, { own, choices }: Command): string[] {
  const {
    describe,
    alias,
    value,
    list,
    otherwise,
    default: usual,
    ...spec
  }: OptionSpec = own?.[option] ?? options[option];
  const allowed = choices?.[option] ?? spec.choices;
  const names = [`--${option}`, ...(alias === undefined ? [] : [`-${alias}`])].map((name) =>
    code(value === undefined ? name : `${name} ${value}${list ? "…" : ""}`),
  );
  const values = allowed === undefined ? "" : `: ${allowed.map(code).join(", ")}`;
  const fallback = usual === undefined ? (otherwise ?? (value === undefined ? "off" : "")) : code(usual);
  return [names.join(", "), `${plain(describe)}${values}`, plain(fallback)];
}
