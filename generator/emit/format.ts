import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Prettier's own defaults, so that a copy of the output is clean wherever it is checked. The Babel parser
 * prints the same as the TypeScript one and takes two thirds of its time.
 */
export async function formatModule(text: string): Promise<string> {
  // Loaded where it is used: where nothing changed, or threads do the work, it is not needed here.
  const { format } = await import("prettier");
  return format(text, { parser: "babel-ts" });
}

/** Fewer modules than this are formatted before a second thread has started. */
const WORTH_A_THREAD = 12;
const MOST_THREADS = 2;

/** Formats modules, on threads of their own where there are many: formatting is most of the work. */
export async function formatModules(texts: readonly string[]): Promise<string[]> {
  const script = new URL("./format-worker.js", import.meta.url);
  const isCompiled = import.meta.url.endsWith(".js");
  if (texts.length < WORTH_A_THREAD || !isCompiled) return Promise.all(texts.map(formatModule));
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const formatted: string[] = [];
  await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      const own = texts.map((_text, index) => index).filter((index) => index % threads === thread);
      const results = await runWorker(
        script,
        own.map((index) => texts[index] as string),
      );
      for (const [at, index] of own.entries()) formatted[index] = results[at] as string;
    }),
  );
  return formatted;
}

function runWorker(script: URL, texts: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: texts, execArgv: [] });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      reject(new Error(`the formatter's thread ended with code ${code}`));
    });
  });
}
