import { dirname } from "node:path";
import { check, generate, loadConfig, write, type Config, type Finding } from "../generator/api.js";
import { summary, type Failure } from "./failure.js";
import type { PluginOptions } from "./options.js";

/** What came of generating once. */
export interface Outcome {
  /** What is wrong; undefined where the output is as it should be. */
  readonly failure?: Failure | undefined;
  /** Files and folders, absolute: when one of them changes, it is to be generated again. */
  readonly sources: readonly string[];
  /** How many modules were written or deleted. */
  readonly changed: number;
}

/** Generates what a configuration says, as often as it is asked to. */
export class Generation {
  #running: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Outcome> | undefined;
  #last: Outcome = { sources: [], changed: 0 };

  constructor(private readonly options: PluginOptions) {}

  /** What came of it last. */
  get last(): Outcome {
    return this.#last;
  }

  /**
   * Generates, after what is under way; whoever asks while somebody waits, waits with them.
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

  /** Whether something that was made from a file is to be made again when it changes. */
  isSource(file: string): boolean {
    const place = inSlashes(file);
    return this.#last.sources.some((source) => {
      const above = inSlashes(source);
      return place === above || place.startsWith(`${above}/`);
    });
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
    const { schema, imports } = config;
    const common = { cwd, ...(schema !== undefined && { schema }), ...(imports && { imports }) };
    const { force = false, check: isChecked } = this.options;
    for (const { out, ...target } of config.targets) {
      const made = await generate({ ...common, ...target });
      const done = isChecked ? await check(made, { out, cwd }) : await write(made, { out, cwd, force });
      found.push(...done.findings);
      changed += done.written.length + done.deleted.length;
    }
    return { failure: summary(found, cwd), changed };
  }
}

const inSlashes = (path: string): string => path.replaceAll("\\", "/");
