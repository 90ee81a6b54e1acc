/**
 * What the transport needs of the machine it runs on, said in its own types: programs that use it are compiled
 * with the libraries of a browser, of Node, of a worker, or with none.
 */

/** An `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What is given to `fetch`. */
export interface FetchInit {
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: "manual";
  // Each platform has its own, narrower, type for it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly signal: any;
}

/** What `fetch` resolves to: the parts of a `Response` that are looked at. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Read as far as the limit for answers; where it is no stream of bytes, `text` is taken. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/** A `ReadableStream` of bytes. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/**
 * The global `fetch`, or another that does the same. What it rejects with may say `sent: false`, where nothing was
 * sent.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** Time, so that programs can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after so many milliseconds; returns what calls it off. */
  schedule(milliseconds: number, callback: () => void): () => void;
}

interface PlatformUrl {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
}

interface Platform {
  readonly fetch: Fetch;
  readonly crypto: { randomUUID(): string };
  readonly AbortController: new () => { readonly signal: Signal; abort(): void };
  readonly URL: new (text: string) => PlatformUrl;
  readonly process?: { readonly env?: Environment };
  readonly console?: { warn(...words: unknown[]): void };
  readonly Headers?: unknown;
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
  btoa(text: string): string;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const platform = globalThis as unknown as Platform;

/** The longest time that platforms can wait at once: beyond it, they do not wait at all. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(milliseconds, callback) {
    let timer: unknown;
    const wait = (left: number): void => {
      timer = platform.setTimeout(
        () => (left > longestTimer ? wait(left - longestTimer) : callback()),
        Math.min(left, longestTimer),
      );
    };
    wait(milliseconds);
    return () => platform.clearTimeout(timer);
  },
};

/** Waits; rejects with the signal's reason once that is given, and forgets the timer. */
export function sleep(clock: Clock, milliseconds: number, signal: Signal | undefined): Promise<void> {
  return interruptible(signal, (resolve) => clock.schedule(milliseconds, resolve));
}

/**
 * A promise that a signal can end: `start` begins what resolves it, and returns what calls that off.
 * Leaves no listener behind, however it ends.
 */
export function interruptible(
  signal: Signal | undefined,
  start: (resolve: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      signal?.removeEventListener("abort", abort);
      stop();
    };
    const abort = (): void => {
      end();
      reject(signal?.reason as Error);
    };
    const stop = start(() => {
      end();
      resolve();
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}
