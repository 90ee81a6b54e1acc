import type { Failure } from "../failure.js";
import type { Generation } from "../generation.js";

/** What is used of the context that Rollup and Vite call hooks with. */
export interface RollupContext {
  addWatchFile(file: string): void;
  error(error: RollupError): never;
}

export interface RollupError {
  readonly message: string;
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Rollup calls this before each build, in watch mode again after each change. */
export async function startBuild(context: RollupContext, generation: Generation): Promise<void> {
  const { failure } = await generation.run();
  // Watched after a failure, too: what it fixes is a change to them.
  for (const source of generation.watched) context.addWatchFile(source);
  if (failure) context.error(rollupError(failure));
}

/** Rollup counts columns from 0. */
export function rollupError({ message, at }: Failure): RollupError {
  if (!at) return { message };
  return { message, id: at.file, loc: { ...at, column: at.column - 1 } };
}
