/** A thread that makes outputs: answers each with what was made, or with nothing where something is wrong. */
import { parentPort } from "node:worker_threads";
import { Memo } from "../memo.js";
import { makeTarget, Round, type GenerateOptions } from "../targets.js";

const memo = new Memo();
const round = new Round();
parentPort?.on("message", (target: GenerateOptions) => {
  void makeTarget(target, memo, undefined, round).then(
    // Places in files cannot be sent between threads: the main thread makes this output again, and finds the errors.
    (made) => parentPort?.postMessage(made.errors.length > 0 ? undefined : made),
    () => parentPort?.postMessage(undefined),
  );
});
