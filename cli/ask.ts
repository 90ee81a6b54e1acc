import { createInterface } from "node:readline/promises";

/** Asks the user at a terminal; undefined where there is none. An empty answer takes the default. */
export function asker(
  stdin: typeof process.stdin,
  stdout: typeof process.stdout,
): ((question: string) => Promise<string>) | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input: stdin, output: stdout });
    try {
      const stopped = new Promise<never>((_, reject) => {
        lines.once("close", () => reject(new Stopped()));
      });
      return await Promise.race([lines.question(question), stopped]);
    } finally {
      lines.close();
    }
  };
}

/** The user ended the questions with Ctrl-C or Ctrl-D. */
export class Stopped extends Error {}
