import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { declarationsOf, layoutOf, type Fragment, type Layout } from "./layout.js";
import { Recent } from "./recent.js";

/**
 * Prettier's own defaults, so that a copy of the output is clean wherever it is checked. The Babel parser
 * prints the same as the TypeScript one and takes two thirds of its time.
 */
async function prettier(text: string): Promise<string> {
  // Loaded where it is used: where nothing changed, or threads do the work, it is not needed here.
  const { format } = await import("prettier");
  return format(text, { parser: "babel-ts" });
}

/** Stands between fragments that are formatted together. */
const BETWEEN = "\n\n//;\n\n";

/** What was formatted of late, by its text: modules, and those of many companies, have much in common. */
export class FormatMemo {
  readonly fragments = new Recent<string, string | undefined>(30_000);
  readonly declarations = new Recent<string, string | undefined>(30_000);
}

/** Formats modules as Prettier does, showing it only what it would not leave as it is, and that all at once. */
export async function formatModules(texts: readonly string[], memo = new FormatMemo()): Promise<string[]> {
  const modules = texts.map(declarationsOf);
  const known = await formatDeclarations(new Set(modules.flat()), memo);
  return Promise.all(
    modules.map((declarations, index) => {
      const parts = declarations.map((each) => known.get(each));
      if (parts.includes(undefined)) return prettier(texts[index] as string);
      return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
    }),
  );
}

/** Declarations as they are formatted, by their texts: undefined where only their module as a whole can be formatted. */
async function formatDeclarations(
  texts: ReadonlySet<string>,
  memo: FormatMemo,
): Promise<ReadonlyMap<string, string | undefined>> {
  const known = new Map<string, string | undefined>();
  const layouts = new Map<string, Layout>();
  for (const text of texts)
    if (memo.declarations.has(text)) known.set(text, memo.declarations.get(text));
    else layouts.set(text, layoutOf(text));
  const parts = [...layouts.values()].flat().filter((part) => typeof part !== "string");
  const formatted = await formatFragments(parts, memo);
  for (const [text, layout] of layouts) {
    const all = layout.map((part) => (typeof part === "string" ? part : formatted.get(part.program)));
    known.set(text, all.includes(undefined) ? undefined : all.join(""));
  }
  for (const text of layouts.keys()) memo.declarations.set(text, known.get(text));
  return known;
}

/** Fragments as they are formatted: those that are no programs by themselves, or were cut wrongly, as undefined. */
async function formatFragments(
  fragments: readonly Fragment[],
  memo: FormatMemo,
): Promise<ReadonlyMap<string, string | undefined>> {
  const known = new Map<string, string | undefined>();
  const fresh = new Map<string, Fragment>();
  for (const fragment of fragments)
    if (memo.fragments.has(fragment.program))
      known.set(fragment.program, memo.fragments.get(fragment.program));
    else fresh.set(fragment.program, fragment);
  if (fresh.size === 0) return known;
  const formatted = await prettier([...fresh.keys()].join(BETWEEN)).then(
    (text) => text.split(BETWEEN),
    (error: unknown) => {
      if (error instanceof SyntaxError) return [];
      throw error;
    },
  );
  [...fresh.values()].forEach(({ program, taken }, index) => {
    const own = formatted.length === fresh.size ? formatted[index] : undefined;
    known.set(program, own === undefined ? undefined : taken(`${own.trimEnd()}\n`));
    memo.fragments.set(program, known.get(program));
  });
  return known;
}

/** Fewer modules than this are formatted before a second thread has started. */
const WORTH_A_THREAD = 12;
const MOST_THREADS = 1;
/** Modules that a thread is given at once: few enough that all threads end together. */
const BATCH = 48;

interface Batch {
  readonly texts: readonly string[];
  readonly done: (formatted: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
}

/** Formats modules, on threads of its own where there are many: formatting is most of the work. */
export class Formatter {
  readonly #waiting: Batch[] = [];
  readonly #idle: Worker[] = [];
  readonly #working = new Map<Worker, Batch>();
  #failure: unknown;

  constructor(readonly memo = new FormatMemo()) {}

  /** Starts the threads ahead, where it is known that there will be much to do. */
  start(): void {
    if (!import.meta.url.endsWith(".js") || this.#idle.length + this.#working.size > 0) return;
    for (let count = Math.min(availableParallelism(), MOST_THREADS); count > 0; count--) this.#startThread();
  }

  /** The texts formatted, in their order. */
  async format(texts: readonly string[]): Promise<string[]> {
    if (texts.length >= WORTH_A_THREAD) this.start();
    if (this.#idle.length + this.#working.size === 0) return formatModules(texts, this.memo);
    const batches: Promise<readonly string[]>[] = [];
    for (let from = 0; from < texts.length; from += BATCH)
      batches.push(this.#queue(texts.slice(from, from + BATCH)));
    return (await Promise.all(batches)).flat();
  }

  /** Formats here, too, what no thread has come to yet: for a caller who has nothing else to do meanwhile. */
  async help(): Promise<void> {
    // The last ones, as a thread takes the first; one is left to it, which would be done sooner than here.
    while (this.#waiting.length > 1) {
      const { texts, done, failed } = this.#waiting.pop() as Batch;
      await formatModules(texts, this.memo).then(done, failed);
    }
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    const threads = [...this.#idle.splice(0), ...this.#working.keys()];
    this.#working.clear();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #startThread(): void {
    const thread = new Worker(new URL("./format-worker.js", import.meta.url), { execArgv: [] });
    thread.on("message", (formatted: readonly string[]) => {
      const batch = this.#working.get(thread);
      this.#working.delete(thread);
      this.#idle.push(thread);
      batch?.done(formatted);
      this.#next();
    });
    thread.on("error", (error) => {
      this.#failure = error;
      for (const { failed } of [...this.#working.values(), ...this.#waiting.splice(0)]) failed(error);
    });
    this.#idle.push(thread);
  }

  #queue(texts: readonly string[]): Promise<readonly string[]> {
    return new Promise((done, failed) => {
      if (this.#failure !== undefined) return failed(this.#failure as Error);
      this.#waiting.push({ texts, done, failed });
      this.#next();
    });
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const thread = this.#idle.pop() as Worker;
      const batch = this.#waiting.shift() as Batch;
      this.#working.set(thread, batch);
      thread.postMessage(batch.texts);
    }
  }
}
