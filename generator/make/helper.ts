import { Worker } from "node:worker_threads";
import type { GenerateOptions, Made } from "../targets.js";

/** A second thread that makes outputs, one at a time. */
export class Helper {
  readonly #thread = new Worker(new URL("./worker.js", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  #done: (made: Made | undefined) => void = () => undefined;

  constructor() {
    this.#thread.on("message", (made: Made | undefined) => this.#done(made));
    // A thread that fails leaves its work to the other one.
    this.#thread.on("error", () => this.#done(undefined));
    this.#thread.on("exit", () => this.#done(undefined));
  }

  /** Undefined where something is wrong: it is to be made here then, to be told what. */
  make(target: GenerateOptions): Promise<Made | undefined> {
    return new Promise((done) => {
      this.#done = done;
      this.#thread.postMessage(target);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
