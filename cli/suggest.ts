import { closest } from "../schema/text/wording.js";
import type { Command } from "./command.js";
import { options, type OptionName, type OptionSpec } from "./options.js";

/** Command names of other tools, and the commands that do the same here. */
const commandsElsewhere: Readonly<Record<string, string>> = {
  build: "generate",
  codegen: "generate",
  gen: "generate",
  watch: "generate --watch",
  check: "generate --check, overlay check or validate",
  verify: "validate",
  test: "validate",
  compare: "diff",
  list: "profiles",
  ls: "profiles",
  import: "overlay import",
  pull: "overlay pull",
  serve: "sandbox",
  server: "sandbox",
  start: "sandbox",
  mock: "sandbox",
  new: "init",
  create: "init",
  setup: "init",
  info: "doctor",
};

/** Options of other tools, and their names here. Only names that the command has are suggested. */
const optionsElsewhere: Readonly<Record<string, readonly OptionName[]>> = {
  output: ["out", "output"],
  outdir: ["out"],
  "out-dir": ["out"],
  dir: ["out", "schema"],
  dest: ["out"],
  out: ["out", "output"],
  dtd: ["schema", "dtd-version"],
  xsd: ["schema"],
  version: ["dtd-version"],
  "api-version": ["dtd-version"],
  response: ["message"],
  "dry-run": ["check"],
  dry: ["check"],
  company: ["overlay"],
};

/** Short options of other tools, for those that every command has. */
const generalElsewhere: Readonly<Record<string, string>> = { H: "help", "?": "help", V: "version" };

/** `Did you mean …?` for a command that does not exist. */
export function meantCommand(name: string, names: readonly string[]): string | undefined {
  const elsewhere = commandsElsewhere[name.toLowerCase()];
  const meant = elsewhere ?? closest(name, names) ?? names.find((each) => each.startsWith(name));
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}

/** The hint for an option that the command does not have. */
export function meantOption(
  name: string,
  command: Command | undefined,
  commands: readonly Command[],
): string | undefined {
  const known: readonly OptionName[] = command?.options ?? [];
  const formats = command?.choices?.format ?? options.format.choices;
  if (known.includes("format") && formats.includes(name)) return didYouMean([`format ${name}`]);
  if (/^(no-)?colou?r$/.test(name)) return "colours: NO_COLOR=1 or FORCE_COLOR=1 in the environment";
  const elsewhere = (optionsElsewhere[name] ?? []).filter((each) => known.includes(each));
  if (elsewhere.length > 0) return didYouMean(elsewhere);
  const near = name.length > 1 ? closest(name, [...known, "help", "version"]) : generalElsewhere[name];
  if (near !== undefined) return didYouMean([near]);
  const begun = known.filter((each) => each.startsWith(name) || (name.startsWith(each) && name.length > 1));
  if (begun.length > 0) return didYouMean(begun);
  const others = commands.filter(({ options: own }) => (own as readonly string[]).includes(name));
  if (others.length === 0) return undefined;
  return `--${name} is an option of ${others.map((each) => each.name).join(", ")}`;
}

/** The hint for an operand that the command does not take. */
export function meantOperand(word: string, command: Command): string | undefined {
  const known: readonly OptionName[] = command.options;
  const meant = (option: OptionName): string | undefined =>
    known.includes(option) ? didYouMean([`${option} ${word}`]) : undefined;
  if (/\.(ya?ml|json)$/i.test(word)) return meant("overlay");
  if (/\.(dtd|xsd)$/i.test(word)) return meant("schema");
  if ((options["dtd-version"].choices as readonly string[]).includes(word)) return meant("dtd-version");
  if (/config\.[cm]?[jt]s$/.test(word)) return meant("config");
  return /[/\\]/.test(word) ? (meant("out") ?? meant("schema")) : undefined;
}

/** The value that is most likely meant: one that is close, or of which a part is given. */
export function meantValue(value: string, choices: readonly string[]): string | undefined {
  const small = value.toLowerCase();
  return (
    closest(value, choices) ?? choices.find((choice) => choice.startsWith(small) || small.includes(choice))
  );
}

const didYouMean = (names: readonly string[]): string =>
  `Did you mean ${names.map((name) => `--${name}`).join(" or ")}?`;

const valued = (word: string): boolean => {
  const spec = Object.entries(options as Record<string, OptionSpec>).find(
    ([name, { alias }]) => word === `--${name}` || word === `-${alias}`,
  );
  return spec?.[1].value !== undefined;
};

/** The words that are neither options nor their values. */
export function plainWords(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith("-") && !valued(words[index - 1] ?? ""));
}

/**
 * Command lines as people write them, in the form that is parsed: `help x` is `x --help`, and overlays that follow
 * `--overlay`, as a shell makes of `--overlay overlays/*.yaml`, all belong to it.
 */
export function normalised(words: readonly string[]): string[] {
  const [first, ...rest] = words;
  if (first === "help") return [...rest, "--help"];
  let isOverlay = false;
  return words.flatMap((word, index) => {
    const isValue = words[index - 1] === "--overlay";
    const follows = isOverlay && !isValue && /\.(ya?ml|json)$/i.test(word) && !word.startsWith("-");
    isOverlay = word === "--overlay" || isValue || follows;
    return follows ? ["--overlay", word] : [word];
  });
}
