import { readBody } from "./body.js";
import { IntacctError } from "../errors.js";
import type { Settings } from "../options.js";
import { interruptible, platform, type Signal } from "./platform.js";
import { noAnswer, rowFor, type Facts, type Repeat } from "../answer/verdicts.js";

/** What came back for one try. */
export interface Received {
  readonly status: number;
  readonly text: string;
  /** Why the text cannot be read, or only in part. */
  readonly problem?: string;
  /** How long the gateway asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** A try that failed, and whether it may be made again. */
export interface Failed {
  readonly error: IntacctError;
  /** What was sent may have run, or may still. */
  readonly mayHaveRun: boolean;
  readonly repeat: Repeat;
}

/** What is sent, and where. */
interface Outgoing {
  readonly url: string;
  /** The host, as it may be told. */
  readonly host: string;
  readonly body: string;
  readonly signal: Signal | undefined;
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
  { url, host, body, signal }: Outgoing,
): Promise<Received | Failed | Aborted> {
  const { clock, timeout } = settings;
  const controller = new platform.AbortController();
  let end = (): void => {};
  const stopped = interruptible(signal, (resolve) => clock.schedule(timeout, (end = resolve))).then(
    () => tooLate(timeout),
    (reason: unknown): Aborted => ({ reason }),
  );
  const answered = post(settings, url, body, controller.signal).catch((error: unknown) =>
    broken(error, host),
  );
  const first = await Promise.race([answered, stopped]);
  // Lets go of the timer and of the signal.
  end();
  if (!("status" in first) || first.problem) controller.abort();
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
  try {
    const { status, headers } = response;
    const retryAfter = waitOf(headers.get("Retry-After"), settings.clock.now());
    return { status, retryAfter, text: "", ...(await readBody(response, settings.maxAnswerSize)) };
  } catch (error) {
    throw new BrokenOff(error);
  }
}

/** What an answer broke off with after it had begun: whatever it looks like, the request was sent. */
class BrokenOff extends Error {
  constructor(cause: unknown) {
    super("the answer broke off", { cause });
  }
}

/** Seconds, or a date. */
function waitOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait >= 0 ? wait : undefined;
}

const failed = (http: Facts["http"], error: IntacctError, repeat?: Repeat): Failed => {
  const row = rowFor(noAnswer(http));
  return { error, mayHaveRun: row.verdict !== "did-not-run", repeat: repeat ?? row.repeat };
};

const tooLate = (timeout: number): Failed =>
  failed("late", new IntacctError("timeout", `no answer within ${timeout / 1000} s`));

/** Codes of connections that never were: nothing was sent. */
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
/** Codes of certificates and protocols that do not suit: nothing was sent, and nothing will be. */
const untrusted =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|EPROTO$|ERR_SSL_\w*(VERSION|PROTOCOL|HANDSHAKE|HTTP_REQUEST|NAME|CERTIFICATE|CIPHER|PACKET_LENGTH|KEY_TOO|CA_MD|RENEGOTIATION))/;
const certificates = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT)/;
/** Codes of limits that the platform has for answers, whatever the caller allows. */
const late = /^(UND_ERR_(HEADERS|BODY)_TIMEOUT|E(SOCKET)?TIMEDOUT|ERR_HTTP_REQUEST_TIMEOUT|TimeoutError)$/;

/** What a platform throws is told by its code: its texts may hold what was sent. */
function broken(thrown: unknown, host: string): Failed {
  const errors = chain(thrown);
  const code = errors.map((error) => error.code).find(isCode);
  const has = (codes: RegExp): boolean =>
    errors.some(({ code: own, name = "" }) => codes.test(typeof own === "string" ? own : name));
  const known =
    thrown instanceof BrokenOff || errors.map(({ sent }) => sent).find((sent) => sent !== undefined);
  const isUnsent =
    errors.some(
      ({ syscall, message }) => syscall === "connect" || /before secure TLS connection/.test(message ?? ""),
    ) ||
    has(unconnected) ||
    has(untrusted);
  const fail = (what: string, http: Facts["http"], repeat?: Repeat, advice?: string): Failed => {
    const kind = http === "late" ? "timeout" : "connection";
    const reason = `${what} ${host}${code ? ` (${code})` : ""}`;
    return failed(http, new IntacctError(kind, reason, { code, advice }), repeat);
  };
  if (known === false || (known === undefined && isUnsent))
    return has(untrusted)
      ? fail(
          "no connection to",
          "unreached",
          "never",
          has(certificates)
            ? "Its certificate is not trusted here"
            : "No secure connection can be made with what answers there",
        )
      : fail("no connection to", "unreached");
  if (has(late)) return fail("no answer within the platform's own limit, of", "late");
  return fail("the connection broke to", "broken");
}

/** Nothing that is longer than a word: it may hold what was sent, too. */
const isCode = (code: unknown): code is string => typeof code === "string" && /^[A-Z\d_]{1,60}$/.test(code);

interface PlatformError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly syscall?: string;
  readonly sent?: boolean;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** An error and those that led to it, outermost first. */
function chain(thrown: unknown): PlatformError[] {
  const found: PlatformError[] = [];
  let error = thrown;
  while (typeof error === "object" && error !== null && found.length < 5) {
    found.push(error as PlatformError);
    const { cause, errors } = error as PlatformError;
    error = cause ?? errors?.[0];
  }
  return found;
}
