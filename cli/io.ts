/** Everything outside the program that a command may use. Tests pass their own. */
export interface Io {
  /** The working directory: what relative paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Findings and answers. */
  readonly stdout: Sink;
  /** Progress and what is wrong with the command line. */
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Asks the user at a terminal; absent where there is no terminal. Throws `Stopped`. */
  ask?(question: string): Promise<string>;
  /** The diagnostic codes that people were shown; kept by whoever runs a command. */
  readonly printedCodes?: Set<string>;
  /** Yields whenever something at one of the places, or below it, has changed. */
  changes(places: () => readonly string[]): AsyncIterable<void>;
}

export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}
