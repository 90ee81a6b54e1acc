import { IntacctError } from "./errors.js";
import type { Settings } from "./options.js";
import { interruptible, platform, type Signal } from "./platform.js";

/** What came back for one try. */
export interface Received {
  readonly status: number;
  readonly text: string;
  /** How long the gateway asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** A try that failed, and whether it may be made again. */
export interface Failed {
  readonly error: IntacctError;
  /** What was sent may have run, or may still. */
  readonly mayHaveRun: boolean;
  /**
   * `always`: nothing ran; `safe`: reads, and writes that the gateway would refuse the second time; `reads`:
   * reads only, as the work may still go on; `never`: the same would come of it.
   */
  readonly repeat: "always" | "safe" | "reads" | "never";
}

/** The caller gave up. */
export interface Aborted {
  readonly reason: unknown;
}

/**
 * Sends one document, and waits for the whole answer: at most for the time allowed, whether `fetch` and the
 * body heed the signal that they are given or not.
 */
export async function exchange(
  settings: Settings,
  url: string,
  body: string,
  signal: Signal | undefined,
): Promise<Received | Failed | Aborted> {
  const { clock, timeout } = settings;
  const controller = new platform.AbortController();
  let end = (): void => {};
  const stopped = interruptible(signal, (resolve) => clock.schedule(timeout, (end = resolve))).then(
    () => tooLate(timeout),
    (reason: unknown): Aborted => ({ reason }),
  );
  const answered = post(settings, url, body, controller.signal).catch((error: unknown) => broken(error, url));
  const first = await Promise.race([answered, stopped]);
  // Lets go of the timer and of the signal.
  end();
  if (!("status" in first)) controller.abort();
  return first;
}

async function post(settings: Settings, url: string, body: string, signal: Signal): Promise<Received> {
  const response = await settings.fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/xml" },
    body,
    // Following would send passwords to wherever the answer points.
    redirect: "manual",
    signal,
  });
  const { status, headers } = response;
  const retryAfter = waitOf(headers.get("Retry-After"), settings.clock.now());
  return { status, retryAfter, text: await response.text() };
}

/** Seconds, or a date. */
function waitOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait >= 0 ? wait : undefined;
}

const tooLate = (timeout: number): Failed => ({
  error: new IntacctError("timeout", `no answer within ${timeout / 1000} s`),
  mayHaveRun: true,
  repeat: "reads",
});

/** Codes of connections that never were: nothing was sent. */
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT)$/;
/** Codes of certificates that are not trusted: nothing was sent, and nothing will be. */
const untrusted = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/;

/** What a platform throws is told by its code: its texts may hold what was sent. */
function broken(error: unknown, url: string): Failed {
  const { code, syscall } = innermost(error);
  const isUntrusted = untrusted.test(code ?? "");
  const isUnconnected = isUntrusted || syscall === "connect" || unconnected.test(code ?? "");
  const { host } = new platform.URL(url);
  const what = isUnconnected ? "no connection to" : "the connection broke to";
  return {
    error: new IntacctError("connection", `${what} ${host}${code ? ` (${code})` : ""}`, {
      code,
      advice: isUntrusted ? "The certificate is not trusted here" : undefined,
    }),
    mayHaveRun: !isUnconnected,
    repeat: isUntrusted ? "never" : isUnconnected ? "always" : "safe",
  };
}

interface PlatformError {
  readonly code?: string;
  readonly syscall?: string;
}

/** The error with a code that led to others. */
function innermost(error: unknown): PlatformError {
  let found = error as (PlatformError & { cause?: unknown; errors?: unknown[] }) | undefined;
  for (let depth = 0; depth < 5 && found && typeof found.code !== "string"; depth++) {
    const inner = found.cause ?? found.errors?.[0];
    if (typeof inner !== "object" || inner === null) break;
    found = inner as PlatformError;
  }
  return typeof found === "object" ? found : {};
}
