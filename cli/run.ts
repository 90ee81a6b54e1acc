import { diagnostic } from "../schema/text/diagnostic.js";
import { allCommands, commandsFor } from "./commands.js";
import type { Command } from "./command.js";
import type { Io } from "./io.js";
import { packageVersion } from "../generator/read/package-root.js";
import { commandOf, parse, type Parsed } from "./parse.js";
import { npx, program } from "../generator/read/program.js";
import { findingGithub, findingJson, findingText, printJson } from "./report.js";
import { styleOf, widthOf } from "./style.js";
import { normalised, plainWords } from "./suggest.js";
import { UsageError } from "../generator/read/usage-error.js";

/** The one place where exit codes are given their numbers. */
export const exitCodes = { clean: 0, findings: 1, refused: 2, internal: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs a command line, without the program's name, and says how it went. Never throws. */
export async function run(words: readonly string[], outside: Io): Promise<ExitCode> {
  const io = { ...outside, printedCodes: new Set<string>() };
  const asked: Asked = { words, commands: await commandsFor(plainWords(normalised(words))) };
  try {
    const parsed = await parsedFor(asked, Math.min(widthOf(io.stdout), 100));
    if ("text" in parsed) {
      io.stdout.write(parsed.text);
      return exitCodes.clean;
    }
    const { command, operands, options } = parsed;
    const verdict = await command.run({ operands, options: options as never }, io);
    const [code] = io.printedCodes;
    if (code !== undefined) io.stderr.write(`More about a code: ${npx} explain ${code}\n`);
    return exitCodes[verdict];
  } catch (error) {
    return error instanceof UsageError ? refused(error, asked, io) : internal(error, asked, io);
  }
}

/** A command line, and the commands that it may mean. */
interface Asked {
  readonly words: readonly string[];
  readonly commands: readonly Command[];
}

async function parsedFor({ words, commands }: Asked, width: number): Promise<Parsed> {
  try {
    return await parse(words, commands, packageVersion(), width);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // The unknown option may belong to another command, so all commands are loaded for the hint.
    return parse(words, await allCommands(), packageVersion(), width);
  }
}

function refused(error: UsageError, asked: Asked, io: Io): ExitCode {
  const { words } = asked;
  const all = [...error.found, ...error.more];
  if (wants("json", words)) io.stdout.write(nothingBut(all.map(findingJson), asked));
  else if (wants("github", words) && printsGithub(asked))
    for (const found of all) io.stdout.write(findingGithub(found, ""));
  else for (const found of error.found) io.stderr.write(findingText(found, styleOf(io.stderr, io.env)));
  return exitCodes.refused;
}

/** The JSON output of a command that did nothing. */
const nothingBut = (diagnostics: readonly object[], asked: Asked): string =>
  printJson({ ...commandIn(asked)?.empty, diagnostics });

const printsGithub = (asked: Asked): boolean => commandIn(asked)?.choices?.format?.includes("github") ?? true;

const commandIn = ({ words, commands }: Asked): Command | undefined => commandOf(plainWords(words), commands);

/** Decided from the raw words, because the command line itself may be wrong. */
const wants = (format: string, words: readonly string[]): boolean =>
  words.some(
    (word, index) => word === `--format=${format}` || (word === format && words[index - 1] === "--format"),
  );

function internal(error: unknown, asked: Asked, io: Io): ExitCode {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const more = io.env["DEBUG"] ? stack : "Run again with DEBUG=1 in the environment to see where.";
  if (wants("json", asked.words))
    io.stdout.write(nothingBut([findingJson(diagnostic("IC1819", message))], asked));
  io.stderr.write(
    `${program} ${packageVersion()}: internal error: ${message}\n${more}\n` +
      "Please report it, with the command line and, if you may, the files that it read.\n",
  );
  return exitCodes.internal;
}
