import yargs, { type Argv } from "yargs";
import type { Command } from "./command.js";
import { options, type OptionName, type OptionSpec } from "./options.js";
import { npx, program } from "../generator/read/program.js";
import { meantCommand, meantOperand, meantOption, meantValue, normalised, plainWords } from "./suggest.js";
import { UsageError } from "../generator/read/usage-error.js";

export type Parsed =
  /** Help or the version: nothing to run. */
  | { readonly text: string }
  | {
      readonly command: Command;
      readonly operands: readonly string[];
      readonly options: Readonly<Record<string, unknown>>;
    };

const exitCodes = `Exit codes:
  0  success
  1  there are errors, or the output is not up to date
  2  the command line or a path is wrong, or the output cannot be written
  3  an internal error`;

/** Reads a command line; `width` is that of help. Throws UsageError. */
export async function parse(
  given: readonly string[],
  commands: readonly Command[],
  version: string,
  width: number,
): Promise<Parsed> {
  const words = normalised(given);
  const named = plainWords(words);
  const command = commandOf(named, commands);
  // yargs would misread the first word of a command with two words.
  const group = command ? undefined : named.slice(0, 1).find((word) => isGroup(word, commands));
  if (command) refuseVersion(words, command);
  let text = "";
  const parser = parserFor(commands, { command, group }, version, width);
  const values = await parser.parseAsync(
    words.filter((word) => word !== group),
    {},
    (_error: unknown, _argv: unknown, output: string) => {
      text = output;
    },
  );
  if (text !== "") {
    const [first] = named;
    // No help for an unknown command: `generat --help`.
    if (!command && group === undefined && first !== undefined) throw unknownCommand([first], commands);
    return { text: `${text}\n` };
  }
  if (!command) {
    const option = values._.length > 0 ? undefined : unknownOption(values, commands);
    if (option !== undefined) throw refusedOption(option, undefined, commands);
    throw unknownCommand([...(group ? [group] : []), ...values._.map(String)], commands);
  }
  const operands = values._.slice(command.name.split(" ").length);
  return { command, operands: operandsOf(command, operands), options: read(command, values, commands) };
}

/** The command that words, without options and their values, begin with. */
export const commandOf = (named: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find(({ name }) => name.split(" ").every((word, index) => word === named[index]));

/** `--version 3.0` would show the version of this program, and do nothing. */
function refuseVersion(words: readonly string[], command: Command): void {
  const at = words.findIndex((word) => /^--version(=|$)/.test(word));
  const value = words[at]?.split("=")[1] ?? words[at + 1] ?? "";
  if (at === -1 || !/^v?\d/.test(value)) return;
  const hint = meantOption("version", command, []);
  throw new UsageError("IC1802", `--version takes no value, and shows that of ${program}`, hint);
}

function parserFor(
  commands: readonly Command[],
  { command, group }: { readonly command?: Command | undefined; readonly group?: string | undefined },
  version: string,
  width: number,
) {
  const parser = yargs()
    .scriptName(program)
    .detectLocale(false)
    .exitProcess(false)
    .fail(false)
    .wrap(width)
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .version(version)
    .help()
    .alias("help", "h")
    .alias("version", "v");
  if (command) return describeCommand(parser, command);
  return group === undefined ? describeProgram(parser, commands) : describeGroup(parser, group, commands);
}

function describeGroup(parser: Argv, group: string, commands: readonly Command[]): Argv {
  parser.usage(`${program} ${group} COMMAND [options]`);
  for (const { name, summary } of commands) if (name.startsWith(`${group} `)) parser.command(name, summary);
  return parser.epilogue(
    `${program} ${group} COMMAND --help lists the options of a command.\n\n${exitCodes}`,
  );
}

function describeProgram(parser: Argv, commands: readonly Command[]): Argv {
  parser.usage(
    `${program} COMMAND [options]\n\n` +
      "Generates TypeScript types, validators and profiles for the Sage Intacct XML gateway, and checks XML " +
      "documents against its schemas.",
  );
  for (const { name, summary } of commands) parser.command(name, summary);
  return parser.epilogue(`${program} COMMAND --help lists the options of a command.\n\n${exitCodes}`);
}

function describeCommand(parser: Argv, command: Command): Argv {
  const { name, operands, summary, examples } = command;
  parser.usage(`${[program, name, operands, "[options]"].filter(Boolean).join(" ")}\n\n${summary}`);
  for (const option of command.options) parser.option(option, yargsOption(option, command));
  for (const [line, meaning] of examples) parser.example(`${program} ${line}`, meaning);
  return parser.epilogue(exitCodes);
}

const specOf = (option: OptionName, command: Command): OptionSpec => command.own?.[option] ?? options[option];

const choicesOf = (option: OptionName, command: Command): readonly string[] | undefined =>
  command.choices?.[option] ?? specOf(option, command).choices;

function yargsOption(option: OptionName, command: Command) {
  const { describe, value, alias, default: fallback, otherwise } = specOf(option, command);
  const choices = choicesOf(option, command);
  return {
    describe: `${describe}${choices ? `: ${choices.join(", ")}` : ""}${otherwise ? ` (default: ${otherwise})` : ""}`,
    ...(value === undefined ? { type: "boolean" as const } : { type: "string" as const }),
    ...(alias === undefined ? {} : { alias }),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

function operandsOf(command: Command, words: readonly (string | number)[]): string[] {
  const [first] = words;
  if (command.operands === undefined && first !== undefined) {
    throw new UsageError(
      "IC1810",
      `${command.name} does not take ${first}`,
      meantOperand(String(first), command) ?? helpHint(command),
    );
  }
  return words.map(String);
}

function read(
  command: Command,
  values: Readonly<Record<string, unknown>>,
  commands: readonly Command[],
): Readonly<Record<string, unknown>> {
  const unknown = unknownOption(values, [command]);
  if (unknown !== undefined) throw refusedOption(unknown, command, commands);
  return Object.fromEntries(
    command.options.map((option) => [option, valueOf(option, values[option], command)]),
  );
}

/** An option that none of the commands has. */
function unknownOption(
  values: Readonly<Record<string, unknown>>,
  commands: readonly Command[],
): string | undefined {
  const known = commands.flatMap((command) =>
    command.options.flatMap((option) => [option, specOf(option, command).alias]),
  );
  return Object.keys(values).find(
    (name) => !(known as unknown[]).includes(name) && !/^(_|\$0|h|help|v|version)$/.test(name),
  );
}

function refusedOption(
  option: string,
  command: Command | undefined,
  commands: readonly Command[],
): UsageError {
  const shown = option.length === 1 ? `-${option}` : `--${option}`;
  return new UsageError(
    "IC1802",
    `${command?.name ?? program} has no option ${shown}`,
    meantOption(option, command, commands) ??
      (command ? helpHint(command) : `${npx} --help lists the commands`),
  );
}

function valueOf(option: OptionName, given: unknown, command: Command): unknown {
  const { value: shown, list } = specOf(option, command);
  if (list) return listed([given ?? []].flat(), option, command);
  // If an option is given twice, the last value counts, so that scripts can append options.
  const value: unknown = Array.isArray(given) ? given.at(-1) : given;
  const choices = choicesOf(option, command);
  if (shown === undefined) return value === true;
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "") {
    throw new UsageError("IC1803", `--${option} needs a value: --${option} ${shown}`, helpHint(command));
  }
  if (choices && !choices.includes(value)) {
    const meant = meantValue(value, choices);
    const list = `--${option} takes ${choices.join(", ")}`;
    throw new UsageError(
      "IC1803",
      `--${option} cannot be ${value}`,
      meant ? `Did you mean ${meant}? ${list}` : list,
    );
  }
  return value;
}

/** The values of an option that can be given again, or several at once with commas between them. */
function listed(given: readonly unknown[], option: OptionName, command: Command): string[] {
  const values = given.flatMap((value) => (typeof value === "string" ? value.split(",") : [""]));
  if (!values.includes("")) return values;
  const { value = "" } = specOf(option, command);
  throw new UsageError("IC1803", `--${option} needs a value: --${option} ${value}`, helpHint(command));
}

/** Whether commands have names of two words that begin with this one. */
const isGroup = (word: string, commands: readonly Command[]): boolean =>
  commands.some(({ name }) => name.startsWith(`${word} `));

function unknownCommand(words: readonly string[], commands: readonly Command[]): UsageError {
  const [first] = words;
  const ofGroup = commands.filter(({ name }) => first !== undefined && name.startsWith(`${first} `));
  const names = (ofGroup.length > 0 ? ofGroup : commands).map(({ name }) => name);
  const list = `the commands are ${names.join(", ")}; ${npx} --help lists them`;
  if (first === undefined) return new UsageError("IC1801", "no command is given", list);
  const name = ofGroup.length > 0 ? words.slice(0, 2).join(" ") : first;
  return new UsageError(
    "IC1801",
    `there is no command ${name}`,
    (name === first && ofGroup.length > 0 ? undefined : meantCommand(name, names)) ?? list,
  );
}

const helpHint = ({ name }: Command): string => `${npx} ${name} --help lists its options`;
