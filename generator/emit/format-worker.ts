/** A thread of a `Formatter`: answers every batch of texts with the same texts formatted, one batch at a time. */
import { parentPort } from "node:worker_threads";
import { formatModule } from "./format.js";

let before: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (texts: readonly string[]) => {
  before = before.then(async () => {
    const formatted: string[] = [];
    // One after another: all at once would hold the syntax trees of all in memory.
    for (const text of texts) formatted.push(await formatModule(text));
    parentPort?.postMessage(formatted);
  });
});
