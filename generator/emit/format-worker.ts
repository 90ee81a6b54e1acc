/** A thread of a `Formatter`: answers every batch of texts with the same texts formatted, one batch at a time. */
import { parentPort } from "node:worker_threads";
import { FormatMemo, formatModules } from "./format.js";

const memo = new FormatMemo();
// What formatting needs is loaded while there is nothing to format yet.
let before: Promise<unknown> = formatModules(["type A=B;"], memo);
parentPort?.on("message", (texts: readonly string[]) => {
  before = before.then(async () => parentPort?.postMessage(await formatModules(texts, memo)));
});
