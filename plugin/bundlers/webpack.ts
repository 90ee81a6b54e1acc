import type { Generation } from "../generation.js";
import { NAME } from "../name.js";

/** What is used of the compilers of webpack and Rspack, which have it in common. */
export interface Compiler {
  /** The root folder. */
  readonly context: string;
  readonly hooks: {
    readonly beforeRun: AsyncHook;
    readonly watchRun: AsyncHook;
    readonly thisCompilation: Hook;
    readonly afterCompile: Hook;
  };
}

interface AsyncHook {
  tapPromise(name: string, call: () => Promise<void>): void;
}

interface Hook {
  tap(name: string, call: (compilation: Compilation) => void): void;
}

interface Compilation {
  readonly errors: { push(error: Error): unknown };
  readonly fileDependencies: Dependencies;
  readonly contextDependencies: Dependencies;
}

interface Dependencies {
  add(path: string): unknown;
}

/**
 * Generates before each run. What is wrong becomes an error of the compilation and does not end the run: watching
 * goes on, and a dev server shows it in browsers.
 */
export function tapInto(compiler: Compiler, generation: Generation): void {
  const generate = async (): Promise<void> => {
    await generation.run(compiler.context);
  };
  compiler.hooks.beforeRun.tapPromise(NAME, generate);
  compiler.hooks.watchRun.tapPromise(NAME, generate);
  compiler.hooks.thisCompilation.tap(NAME, ({ errors }) => {
    const { failure } = generation.last;
    if (failure) errors.push(new Error(`[${NAME}] ${failure.message}`));
  });
  compiler.hooks.afterCompile.tap(NAME, ({ fileDependencies, contextDependencies }) => {
    const { files, folders } = generation.last.sources;
    for (const file of files) fileDependencies.add(file);
    for (const folder of folders) contextDependencies.add(folder);
  });
}
