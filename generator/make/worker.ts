/** A thread that makes outputs: answers each with what was made, or with nothing where something is wrong. */
import { parentPort } from "node:worker_threads";
import { Memo } from "../memo.js";
import { makeTarget, type GenerateOptions } from "../targets.js";

const memo = new Memo();
parentPort?.on("message", (target: GenerateOptions) => {
  void makeTarget(target, memo).then(
    // What is wrong is found again by whoever asked: places in files do not travel between threads.
    (made) => parentPort?.postMessage(made.errors.length > 0 ? undefined : made),
    () => parentPort?.postMessage(undefined),
  );
});
