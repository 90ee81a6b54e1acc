import type { Io } from "./io.js";
import type { OptionName, OptionSpec, OptionValues } from "./options.js";

/** The result of a command: no findings, findings, or the request cannot be carried out. */
export type Verdict = "clean" | "findings" | "refused";

/** A command: its help texts and its code. Each has a file in `commands/`. */
export interface Command<Name extends OptionName = OptionName> {
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** Its operands, as help shows them: `PATH…`. */
  readonly operands?: string;
  readonly options: readonly Name[];
  /** The allowed values of an option, where they differ from the usual ones. */
  readonly choices?: { readonly [K in Name]?: readonly string[] };
  /** Options that have another description in this command. */
  readonly own?: { readonly [K in Name]?: OptionSpec };
  /** Example command lines without the program's name, with a description. */
  readonly examples: readonly (readonly [string, string])[];
  /** What `--format json` prints, besides the diagnostics, if the command line is refused. */
  readonly empty?: Readonly<Record<string, unknown>>;
  /** Throws UsageError where nothing can be done. */
  run(input: Input<Name>, io: Io): Promise<Verdict>;
}

export interface Input<Name extends OptionName> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Name>;
}

/** Types a command so that it can read only the options that it lists. */
export function defineCommand<const Name extends OptionName>(command: Command<Name>): Command<Name> {
  return command;
}
