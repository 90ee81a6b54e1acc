import type { Io } from "./io.js";
import type { OptionName, OptionSpec, OptionValues } from "./options.js";

/** How a command went: all is well; something was found; what was asked for cannot be done. */
export type Verdict = "clean" | "findings" | "refused";

/** One command: its words for help, and what it does. One file each in `commands/`. */
export interface Command<Name extends OptionName = OptionName> {
  readonly name: string;
  /** Half a line for the list of commands. */
  readonly summary: string;
  /** What it takes besides options, as help shows it: `PATH…`. */
  readonly operands?: string;
  readonly options: readonly Name[];
  /** Other choices of an option than usual: not every command prints every format. */
  readonly choices?: { readonly [K in Name]?: readonly string[] };
  /** Options that mean something else here than elsewhere. */
  readonly own?: { readonly [K in Name]?: OptionSpec };
  /** Command lines, without the program's name, and what each does. */
  readonly examples: readonly (readonly [string, string])[];
  /** What `--format json` prints beside what is wrong where the command line cannot be carried out. */
  readonly empty?: Readonly<Record<string, unknown>>;
  /** Throws UsageError where nothing can be done. */
  run(input: Input<Name>, io: Io): Promise<Verdict>;
}

export interface Input<Name extends OptionName> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Name>;
}

/** Ties the options that a command lists to those that it may read. */
export function defineCommand<const Name extends OptionName>(command: Command<Name>): Command<Name> {
  return command;
}
