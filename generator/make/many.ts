import { availableParallelism } from "node:os";
import type { Memo } from "../memo.js";
import {
  makeTarget,
  Round,
  TargetMaker,
  type GenerateOptions,
  type Made,
  type Progress,
} from "../targets.js";
import { UsageError } from "../read/usage-error.js";
import type { Helper } from "./helper.js";

/** An output that was made. */
export interface Making<Target extends GenerateOptions = GenerateOptions> {
  readonly target: Target;
  /** Fails with UsageError where what is asked for cannot be read. */
  readonly made: Promise<Made>;
}

/** Makes outputs, and gives them in their order: where there are many to be made, with a second thread. */
export async function* makeTargets<Target extends GenerateOptions>(
  targets: readonly Target[],
  memo: Memo,
  onStage?: Progress,
): AsyncGenerator<Making<Target>> {
  const making = new Many(targets, memo, onStage);
  try {
    for (const [index, target] of targets.entries()) {
      const made = making.made(index);
      await made.catch(() => undefined);
      onStage?.();
      yield { target, made };
      making.forget(index);
    }
  } finally {
    onStage?.();
    await making.end();
  }
}

/** With fewer outputs left than this, they are made before a second thread has read the schema. */
const WORTH_A_THREAD = 12;

/** Replaces an output that has been delivered. */
const GIVEN = Symbol("given");

/** Outputs for one thread or two: each thread takes the next one that is left. */
class Many {
  readonly #made: (Promise<Made> | typeof GIVEN | undefined)[] = [];
  /** Those that the helper has taken. */
  readonly #helped = new Set<number>();
  #needed = 0;
  #helper: Helper | undefined;
  #isEnded = false;
  readonly #round = new Round();

  constructor(
    readonly targets: readonly GenerateOptions[],
    readonly memo: Memo,
    readonly onStage: Progress | undefined,
  ) {}

  /** What was made of a target. While the helper is at it, the next ones are made here. */
  async made(index: number): Promise<Made> {
    const own = (this.#made[index] ??= this.#make(index));
    if (own === GIVEN) throw new Error(`output ${index} has been asked for before`);
    if (!this.#helped.has(index)) return own;
    const state = { isDone: false };
    const finish = (): boolean => (state.isDone = true);
    void own.then(finish, finish);
    for (;;) {
      await new Promise(setImmediate);
      const next = this.#nextFree();
      if (state.isDone || next === undefined) return own;
      await (this.#made[next] = this.#make(next)).catch(() => undefined);
    }
  }

  /** Each output is delivered once, and its texts are then dropped to save memory. */
  forget(index: number): void {
    this.#made[index] = GIVEN;
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#helper?.end();
  }

  #nextFree(): number | undefined {
    const next = this.targets.findIndex((_, index) => this.#made[index] === undefined);
    return next < 0 ? undefined : next;
  }

  async #make(index: number): Promise<Made> {
    const { length } = this.targets;
    const target = this.targets[index] as GenerateOptions;
    this.onStage?.(
      length > 1 ? `making ${index + 1} of ${length}: ${target.out ?? ""}` : "reading the schema",
    );
    const maker = new TargetMaker(target, this.memo, this.#round);
    const whole = await maker.recall();
    if (whole) return whole;
    this.#needed++;
    return maker.make(length === 1 ? this.onStage : undefined, () => this.#getHelp(index));
  }

  /** Starts the helper, once it shows that more is to be made than one output that has changed. */
  async #getHelp(index: number): Promise<void> {
    if (this.#helper || this.targets.length - index < WORTH_A_THREAD || availableParallelism() < 2) return;
    // Sources are run as they are by tests only, which need no second thread.
    if (!import.meta.url.endsWith(".js")) return;
    if (this.#needed < 2 && (await this.#isAsItWas(index + 1))) return;
    const { Helper } = await import("./helper.js");
    this.#helper ??= new Helper();
    void this.#help(this.#helper);
  }

  /** Whether there is nothing to be made for an output. What is wrong with it, `made` says. */
  async #isAsItWas(index: number): Promise<boolean> {
    try {
      const maker = new TargetMaker(this.targets[index] as GenerateOptions, this.memo, this.#round);
      const whole = await maker.recall();
      if (whole) this.#made[index] = Promise.resolve(whole);
      return whole !== undefined;
    } catch (error) {
      if (error instanceof UsageError) return false;
      throw error;
    }
  }

  async #help(helper: Helper): Promise<void> {
    for (let next = this.#nextFree(); next !== undefined && !this.#isEnded; next = this.#nextFree()) {
      const target = this.targets[next] as GenerateOptions;
      const making = helper
        .make(target)
        .then((made) => made ?? makeTarget(target, this.memo, undefined, this.#round));
      this.#helped.add(next);
      this.#made[next] = making;
      await making.catch(() => undefined);
    }
  }
}
