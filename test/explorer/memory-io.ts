import type { Io } from "../../cli/io.js";

/** A command's surroundings, with what it prints kept. */
export function memoryIo(): Io & { errors(): string; text(): string } {
  const out: string[] = [];
  const err: string[] = [];
  async function* none(): AsyncGenerator<never> {}
  return {
    cwd: process.cwd(),
    env: {},
    stdout: { write: (text: string) => void out.push(text) },
    stderr: { write: (text: string) => void err.push(text) },
    stdin: none(),
    changes: none,
    errors: () => err.join(""),
    text: () => out.join(""),
  };
}
