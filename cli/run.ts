import type { Command } from "./command.js";
import { diff } from "./commands/diff.js";
import { generate } from "./commands/generate.js";
import { lint } from "./commands/lint.js";
import { overlayCheck } from "./commands/overlay-check.js";
import { overlayImport } from "./commands/overlay-import.js";
import { overlayPull } from "./commands/overlay-pull.js";
import { profiles } from "./commands/profiles.js";
import { sandbox } from "./commands/sandbox.js";
import { validate } from "./commands/validate.js";
import type { Io } from "./io.js";
import { packageVersion } from "./package-root.js";
import { parse } from "./parse.js";
import { findingJson, findingText, printJson } from "./report.js";
import { styleOf, widthOf } from "./style.js";
import { UsageError } from "./usage-error.js";

/** The one place where exit codes are given their numbers. */
const exitCodes = { clean: 0, findings: 1, usage: 2, internal: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const commands: readonly Command[] = [
  generate,
  validate,
  lint,
  profiles,
  diff,
  overlayImport,
  overlayPull,
  overlayCheck,
  sandbox,
];

/** Runs a command line, without the program's name, and says how it went. Never throws. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = await parse(words, commands, packageVersion(), Math.min(widthOf(io.stdout), 100));
    if ("text" in parsed) {
      io.stdout.write(parsed.text);
      return exitCodes.clean;
    }
    const { command, operands, options } = parsed;
    const clean = await command.run({ operands, options: options as never }, io);
    return clean ? exitCodes.clean : exitCodes.findings;
  } catch (error) {
    return error instanceof UsageError ? usage(error, words, io) : internal(error, io);
  }
}

function usage(error: UsageError, words: readonly string[], io: Io): ExitCode {
  if (wantsJson(words)) {
    const command = commands.find(({ name }) =>
      name.split(" ").every((word, index) => word === words[index]),
    );
    io.stdout.write(printJson({ ...command?.empty, diagnostics: error.found.map(findingJson) }));
  } else for (const found of error.found) io.stderr.write(findingText(found, styleOf(io.stderr, io.env)));
  return exitCodes.usage;
}

/** Told from the words: what is wrong may be the command line itself. */
const wantsJson = (words: readonly string[]): boolean =>
  words.some(
    (word, index) => word === "--format=json" || (word === "json" && words[index - 1] === "--format"),
  );

function internal(error: unknown, io: Io): ExitCode {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const more = io.env["DEBUG"] ? stack : "Run again with DEBUG=1 in the environment to see where.";
  io.stderr.write(
    `intacct-codegen ${packageVersion()} has met a fault of its own: ${message}\n${more}\n` +
      "Please report it, with the command line and, if you may, the files that it read.\n",
  );
  return exitCodes.internal;
}
