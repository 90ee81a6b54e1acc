import type { Command } from "./command.js";
import { options, type OptionName, type OptionSpec } from "./options.js";
import { program } from "../generator/read/program.js";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** The words that can follow the name of a command. */
interface Words {
  readonly command: string;
  readonly options: readonly { readonly name: string; readonly spec: OptionSpec; readonly choices?: readonly string[] }[]; // prettier-ignore
}

/**
 * A script that completes commands, options and their values. It is static, so that completion starts no
 * program.
 */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  const words = commands.map(wordsOf);
  if (shell === "fish") return fishScript(words);
  const zsh = "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";
  return `${shell === "zsh" ? zsh : ""}${bashScript(words)}`;
}

function wordsOf({ name, options: names, own, choices }: Command): Words {
  const specOf = (option: OptionName): OptionSpec => own?.[option] ?? options[option];
  return {
    command: name,
    options: names.map((option) => {
      const allowed = choices?.[option] ?? specOf(option).choices;
      return { name: option, spec: specOf(option), ...(allowed && { choices: allowed }) };
    }),
  };
}

/** The first words of all commands, and the second words of those with two. */
function namesOf(words: readonly Words[]): { first: string[]; second: Map<string, string[]> } {
  const second = new Map<string, string[]>();
  for (const { command } of words) {
    const [group = "", name] = command.split(" ");
    second.set(group, [...(second.get(group) ?? []), ...(name === undefined ? [] : [name])]);
  }
  return { first: [...second.keys()], second };
}

function bashScript(words: readonly Words[]): string {
  const { first, second } = namesOf(words);
  const groups = [...second].filter(([, names]) => names.length > 0);
  const cases = words.map(({ command, options: list }) => {
    const flags = [...list.map(({ name }) => `--${name}`), "--help"].join(" ");
    return `    "${command}") flags="${flags}" ;;`;
  });
  const values = words.flatMap(({ command, options: list }) =>
    list.flatMap(({ name, choices }) =>
      choices ? [`    "${command} --${name}") values="${choices.join(" ")}" ;;`] : [],
    ),
  );
  return `\
_intacct_codegen() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" flags="" values="" at=2
  COMPREPLY=()
  case "$command" in
${groups.map(([group]) => `    ${group}) command="$command \${COMP_WORDS[2]}"; at=3 ;;`).join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${first.join(" ")} --help --version" -- "$current")); return
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
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  fi
}
complete -o default -F _intacct_codegen ${program}
`;
}

function fishScript(words: readonly Words[]): string {
  const { first, second } = namesOf(words);
  const line = (condition: string, rest: string): string =>
    `complete -c ${program} -n '${condition}' ${rest}`;
  const lines = [line("__fish_use_subcommand", `-f -a '${first.join(" ")}'`)];
  for (const [group, names] of second)
    if (names.length > 0)
      lines.push(
        line(
          `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${names.join(" ")}`,
          `-f -a '${names.join(" ")}'`,
        ),
      );
  for (const { command, options: list } of words) {
    const condition = command
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
    for (const { name, spec, choices } of list) {
      const value = choices ? ` -x -a '${choices.join(" ")}'` : spec.value === undefined ? "" : " -r";
      const alias = spec.alias === undefined ? "" : ` -s ${spec.alias}`;
      lines.push(line(condition, `-l ${name}${alias}${value} -d ${quoted(spec.describe)}`));
    }
  }
  return `${lines.join("\n")}\n`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
