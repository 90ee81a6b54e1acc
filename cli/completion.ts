import type { Command } from "./command.js";
import { options, type OptionName, type OptionSpec } from "./options.js";
import { program } from "../generator/read/program.js";
import { append } from "../schema/text/collections.js";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** The words that can follow the name of a command. */
interface Words {
  readonly command: string;
  readonly summary: string;
  /** The only operands that it takes; undefined if it takes others. */
  readonly operands: readonly string[] | undefined;
  readonly options: readonly { readonly name: string; readonly spec: OptionSpec; readonly choices?: readonly string[] }[]; // prettier-ignore
}

/** A script that completes commands, options and their values. It is static, so that completion starts no program. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  const words = commands.map(wordsOf);
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](words);
}

function wordsOf({ name, summary, operands = "", options: names, own, choices }: Command): Words {
  const specOf = (option: OptionName): OptionSpec => own?.[option] ?? options[option];
  return {
    command: name,
    summary,
    operands: operands === "" ? [] : operands.includes("|") ? operands.split("|") : undefined,
    options: names.map((option) => {
      const allowed = choices?.[option] ?? specOf(option).choices;
      return { name: option, spec: specOf(option), ...(allowed && { choices: allowed }) };
    }),
  };
}

/** The first words of all commands, and the second words of those with two; each with its description. */
function namesOf(words: readonly Words[]): {
  first: Map<string, string>;
  second: Map<string, Map<string, string>>;
} {
  const first = new Map<string, string>();
  const second = new Map<string, Map<string, string>>();
  for (const { command, summary } of words) {
    const [group = "", name] = command.split(" ");
    first.set(group, name === undefined ? summary : `${group} ${GROUP}`);
    if (name !== undefined)
      second.set(group, (second.get(group) ?? new Map<string, string>()).set(name, summary));
  }
  return { first, second };
}

const GROUP = "COMMAND";

function bashScript(words: readonly Words[]): string {
  const { first, second } = namesOf(words);
  const groups = [...second].map(([group, names]) => [group, [...names.keys()]] as const);
  const cases = words.map(({ command, options: list }) => {
    const flags = [...list.map(({ name }) => `--${name}`), "--help"].join(" ");
    return `    "${command}") flags="${flags}" ;;`;
  });
  const values = words.flatMap(({ command, operands = [], options: list }) => [
    ...list.flatMap(({ name, choices }) =>
      choices ? [`    "${command} --${name}") values="${choices.join(" ")}" ;;`] : [],
    ),
    ...(operands.length > 0 ? [`    "${command} ${command}") values="${operands.join(" ")}" ;;`] : []),
  ]);
  return `\
_intacct_codegen() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" flags="" values="" at=2
  COMPREPLY=()
  case "$command" in
${groups.map(([group]) => `    ${group}) command="$command \${COMP_WORDS[2]}"; at=3 ;;`).join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...first.keys()].join(" ")} --help --version" -- "$current")); return
  fi
  if [ "$COMP_CWORD" -lt "$at" ]; then
    case "\${COMP_WORDS[1]}" in
${groups.map(([group, names]) => `      ${group}) COMPREPLY=($(compgen -W "${names.join(" ")} --help" -- "$current")) ;;`).join("\n")}
    esac
    return
  fi
  case "$command $before" in
${values.join("\n")}
  esac
  case "$command" in
${cases.join("\n")}
  esac
  if [ -n "$values" ] && [[ "$current" != -* ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  fi
}
complete -o default -F _intacct_codegen ${program}
`;
}

/** For a file `_intacct-codegen` in a folder of `fpath`, and to be sourced. */
function zshScript(words: readonly Words[]): string {
  const { first, second } = namesOf(words);
  const described = (names: ReadonlyMap<string, string>): string =>
    `names=(${[...names].map(([name, text]) => zshQuoted(`${name}:${text}`)).join(" ")}); _describe command names`;
  const groups = [...second].map(([group, names]) => ({ group, describe: described(names) }));
  const cases = words.map(
    ({ command, operands, options: list }) =>
      `    ${zshQuoted(command)}) _arguments ${[...list.map(zshOption), "'(- *)'{-h,--help}'[show help]'", ...zshOperands(operands)].join(" ")} ;;`,
  );
  return `\
#compdef ${program}
_${program}() {
  local -a names
  local command="$words[2]"
  local -i at=3
  case "$command" in
${groups.map(({ group }) => `    ${group}) command="$command $words[3]"; at=4 ;;`).join("\n")}
  esac
  if (( CURRENT == 2 )); then
    ${described(first)}
    return
  fi
  if (( CURRENT < at )); then
    case "$words[2]" in
${groups.map(({ group, describe }) => `      ${group}) ${describe} ;;`).join("\n")}
    esac
    return
  fi
  words=("$words[1]" "\${(@)words[at,-1]}")
  (( CURRENT -= at - 2 ))
  case "$command" in
${cases.join("\n")}
  esac
}
(( $+functions[compdef] )) || { autoload -U compinit && compinit }
if [ "$funcstack[1]" = "_${program}" ]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

function zshOption({ name, spec, choices }: Words["options"][number]): string {
  const hasValue = spec.value !== undefined;
  const value = hasValue ? `:${spec.value ?? ""}:${choices ? `(${choices.join(" ")})` : filesFor(spec)}` : "";
  const text = `[${spec.describe.replace(/[[\]\\]/g, "\\$&")}]${value}`;
  const names = [`--${name}${hasValue ? "=" : ""}`, ...(spec.alias === undefined ? [] : [`-${spec.alias}`])];
  return names.map((one) => zshQuoted(`${spec.list ? "*" : ""}${one}${text}`)).join(" ");
}

const filesFor = ({ value }: OptionSpec): string =>
  value === "DIR" ? "_files -/" : value === "FILE" || value === "WHERE" ? "_files" : "";

const zshOperands = (operands: readonly string[] | undefined): string[] =>
  operands === undefined
    ? ["'*:file:_files'"]
    : operands.length > 0
      ? [`'1:word:(${operands.join(" ")})'`]
      : [];

function fishScript(words: readonly Words[]): string {
  const { first, second } = namesOf(words);
  const line = (condition: string, rest: string): string =>
    `complete -c ${program} -n '${condition}' ${rest}`;
  const named = (condition: string, names: ReadonlyMap<string, string>): string[] =>
    [...names].map(([name, summary]) => line(condition, `-f -a ${name} -d ${quoted(summary)}`));
  const seen = (name: string): string => `__fish_seen_subcommand_from ${name}`;
  const lines = named("__fish_use_subcommand", first);
  for (const [group, names] of second)
    append(lines, named(`${seen(group)}; and not ${seen([...names.keys()].join(" "))}`, names));
  for (const { command, operands, options: list } of words) {
    const condition = command.split(" ").map(seen).join("; and ");
    if (operands !== undefined) lines.push(line(condition, `-f -a ${quoted(operands.join(" "))}`));
    for (const { name, spec, choices } of list) {
      const value = choices ? ` -x -a '${choices.join(" ")}'` : spec.value === undefined ? "" : " -r";
      const files = !choices && filesFor(spec) !== "" ? " -F" : "";
      const alias = spec.alias === undefined ? "" : ` -s ${spec.alias}`;
      lines.push(line(condition, `-l ${name}${alias}${value}${files} -d ${quoted(spec.describe)}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

/** In single quotes, as fish reads them. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** In single quotes, as zsh reads them: nothing in them can be escaped. */
const zshQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
