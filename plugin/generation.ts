import { dirname } from "node:path";
import {
  check,
  createMemo,
  generate,
  loadConfig,
  targetsOf,
  write,
  type Config,
  type ConfiguredTarget,
  type Finding,
  type Sources,
} from "../generator/api/index.js";
import { summary, type Failure } from "./failure.js";
import type { PluginOptions } from "./options.js";

/** What came of generating once. */
export interface Outcome {
  /** What is wrong; undefined where the output is as it should be. */
  readonly failure?: Failure | undefined;
  /** When something of it changes, it is to be generated again. */
  readonly sources: Sources;
  /** How many modules were written or deleted. */
  readonly changed: number;
}

/** Generates what a configuration says, as often as it is asked to. */
export class Generation {
  readonly #memo = createMemo();
  #running: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Outcome> | undefined;
  #last: Outcome = { sources: { files: [], folders: [] }, changed: 0 };

  constructor(private readonly options: PluginOptions) {}

  /** What came of it last. */
  get last(): Outcome {
    return this.#last;
  }

  /**
   * Generates once the run under way has ended. Calls that come while one waits share its run.
   *
   * @param root the bundler's root folder; the working directory where absent
   */
  run(root?: string): Promise<Outcome> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      const outcome = this.#generate(root);
      this.#running = outcome.catch(() => undefined);
      return outcome;
    });
    return this.#waiting;
  }

  /** All that is to be watched, as a list. */
  get watched(): readonly string[] {
    const { files, folders } = this.#last.sources;
    return [...files, ...folders];
  }

  /** Whether it is to be generated again when a file changes; what is new in a folder counts. */
  isSource(file: string): boolean {
    const place = inSlashes(file);
    return this.watched.some((source) => `${place}/`.startsWith(`${inSlashes(source)}/`));
  }

  async #generate(root: string | undefined): Promise<Outcome> {
    const { config, path, sources, findings } = await loadConfig(this.options.config, { cwd: root });
    const outcome =
      config && path !== undefined
        ? await this.#deliver(config, dirname(path))
        : { failure: summary(findings, root), changed: 0 };
    return (this.#last = { ...outcome, sources });
  }

  /** @param cwd what the configuration's paths are relative to */
  async #deliver(config: Config, cwd: string): Promise<Omit<Outcome, "sources">> {
    const found: Finding[] = [];
    let changed = 0;
    const { force = false, check: isChecked } = this.options;
    const targets = targetsOf(config, cwd).map((target) => ({ ...target, cache: true }));
    let index = 0;
    for await (const made of generate(targets, this.#memo)) {
      const { out } = targets[index++] as ConfiguredTarget;
      const options = { out, cwd, force, format: config.format };
      const done = isChecked ? await check(made, options) : await write(made, options);
      found.push(...done.findings);
      changed += done.written.length + done.deleted.length;
    }
    return { failure: summary(found, cwd), changed };
  }
}

const inSlashes = (path: string): string => path.replaceAll("\\", "/");
