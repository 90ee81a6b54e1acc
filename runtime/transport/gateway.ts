import { writeEnvelope, type FunctionText } from "./wire/envelope.js";
import { defined, IntacctError, type Failure } from "./errors.js";
import { notify, type Told, type TransportEvent } from "./observe/events.js";
import { exchange, type Aborted, type Failed } from "./wire/exchange.js";
import type { Answer } from "./answer/interpret.js";
import { judge } from "./answer/judge.js";
import { hasLogin, type Settings } from "./options.js";
import { interruptible, sleep, type Signal } from "./wire/platform.js";
import { maskOf, type Mask } from "./observe/privacy.js";
import { hostOf, sessionAdvice, Sessions, type Session } from "./sessions.js";

/** Functions that are sent together. */
export interface Request {
  readonly functions: readonly FunctionText[];
  readonly isTransaction?: boolean;
  readonly entityId?: string | undefined;
  readonly signal?: Signal | undefined;
  readonly policyId?: string | undefined;
  /**
   * Signs in with user and password, whatever the connection does otherwise; by the given session without a
   * user.
   */
  readonly signsIn?: boolean;
  /** Does not read the records of the answer yet. */
  readonly leavesRecords?: boolean;
}

/** One try of a request. */
interface Attempt {
  readonly requestId: string;
  /** From 1. */
  readonly attempt: number;
  readonly session: Session | undefined;
}

/** The answer to a request. */
export interface Delivered {
  /** The request's control id. */
  readonly id: string;
  readonly answer: Answer;
  /** Why an earlier try of the same writing functions may have run them already. */
  readonly lost: IntacctError | undefined;
  /** How many tries it took. */
  readonly attempts: number;
  readonly mask: Mask;
}

/** Functions that change nothing, by their element: they may be sent again when their answer is lost. */
export const isReadingName = (name: string): boolean =>
  /^(get|read|describe|query$|lookup$|inspect$)/.test(name);

const isReading = ({ functions }: Request): boolean => functions.every(({ name }) => isReadingName(name));

const gaveUp = /*@__PURE__*/ new IntacctError("connection", "the caller did not wait for the answer");

const unread = /*@__PURE__*/ new IntacctError("malformed", "an error came before the answer was read");

const firstWait = 1_000;
const longestWait = 30_000;
/** The longest `Retry-After` that is followed. */
const longestRetryAfter = 300_000;

/**
 * Delivers the requests of one connection: opens and renews sessions, limits concurrent requests, and retries where
 * nothing can be done twice.
 */
export class Gateway {
  readonly sessions: Sessions;
  /** Functions that ran, but for the opening of sessions. */
  transactions = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(readonly settings: Settings) {
    this.sessions = new Sessions(this);
  }

  /** Notifies the observer, without undefined properties. */
  notify(event: Told): void {
    const { companyId, observer } = this.settings;
    notify(observer, defined({ ...event, companyId }) as TransportEvent);
  }

  /**
   * @throws IntacctError of any kind but `function`; the signal's reason where that ends a request in time
   */
  async send(request: Request): Promise<Delivered> {
    const { clock, retries, entityId: home } = this.settings;
    const { signal, entityId = home } = request;
    const ids = request.functions.map(({ controlId }) => controlId);
    if (new Set(ids).size < ids.length)
      throw new IntacctError("input", "two functions of a request have the same control id");
    const requestId = this.settings.newId();
    const isRead = isReading(request);
    let lost: IntacctError | undefined;
    let isRenewed = false;
    let isOnItsWay = false as boolean;
    try {
      // Until there is an answer, or no reason to try again.
      for (let attempt = 1; ; attempt++) {
        const session = request.signsIn ? this.sessions.opener : await this.sessions.get(entityId, signal);
        const tried = await this.#inTurn(signal, async () => {
          // Another request may have found out meanwhile that the session has ended.
          if (session && !this.sessions.holds(session)) return undefined;
          isOnItsWay = !isRead;
          const result = await this.#attempt(request, { requestId, attempt, session });
          isOnItsWay = false;
          if (session && "error" in result && result.error.kind === "authentication")
            this.sessions.drop(session);
          return result;
        });
        if (!tried) {
          attempt--;
          continue;
        }
        if ("results" in tried) {
          if (session) this.sessions.extend(session, tried.lifetime);
          return { id: requestId, answer: tried, lost, attempts: attempt, mask: this.#mask(request) };
        }
        if ("reason" in tried) {
          if (!isRead) lost = gaveUp;
          throw tried.reason;
        }
        const { error } = tried;
        if (tried.mayHaveRun && !isRead) lost = error;
        if (error.kind === "authentication" && session?.entityId === "" && !hasLogin(this.settings))
          throw error.with({ advice: sessionAdvice });
        if (error.kind === "authentication" && session && !isRenewed) isRenewed = true;
        else {
          if (attempt > retries || !this.#mayRepeat(tried, isRead)) throw error;
          const wait = this.#waitFor(attempt, error);
          this.notify({ type: "retry", requestId, attempt, because: error.kind, wait });
          await sleep(clock, wait, signal);
        }
      }
    } catch (error) {
      // Such as an answer that is too much for the platform, or a clock of the caller's that throws.
      if (isOnItsWay && !(error instanceof IntacctError)) lost ??= unread;
      throw lost ? unknownOutcome(lost, error) : error;
    }
  }

  #mayRepeat({ repeat, error }: Failed, isRead: boolean): boolean {
    if ((error.retryAfter ?? 0) > longestRetryAfter) return false;
    return (
      repeat === "always" || (repeat !== "never" && isRead) || (repeat === "safe" && this.settings.uniqueId)
    );
  }

  /** Doubles each time, with a random part. */
  #waitFor(attempt: number, { retryAfter = 0 }: IntacctError): number {
    const full = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
    return Math.max(retryAfter, Math.round(full * (0.5 + this.settings.random() / 2)));
  }

  /** Hides sessions, too: those that came before, and that which an answer opens. */
  #mask({ functions }: Request, answer: unknown = ""): Mask {
    const { senderPassword, userPassword, sessionId } = this.settings;
    const opened = String(answer)
      .slice(0, 20_000)
      .matchAll(/<sessionid>([^<]+)/g);
    const ids = [sessionId, ...this.sessions.ids, ...Array.from(opened, ([, id]) => id)];
    return maskOf([senderPassword, userPassword, ...ids], () => functions.map(({ xml }) => xml).join(""));
  }

  async #attempt(
    request: Request,
    { requestId, attempt, session }: Attempt,
  ): Promise<Answer | Failed | Aborted> {
    const { settings } = this;
    const { functions, isTransaction = false, policyId, signal } = request;
    const url = session?.endpoint ?? settings.endpointUrl;
    const body = writeEnvelope(settings, {
      id: requestId,
      functions,
      isTransaction,
      uniqueId: settings.uniqueId && !isReading(request),
      sessionId: session?.id,
      entityId: request.entityId ?? settings.entityId,
      policyId,
    });
    const common = { requestId, attempt };
    const host = hostOf(url, session);
    const names = functions.map(({ name }) => name);
    this.notify({ type: "request", ...common, host, functions: names, length: body.length });
    const start = settings.clock.now();
    const received = await exchange(settings, { url, host, body, signal });
    const result =
      "status" in received
        ? judge(received, {
            question: { requestId, functions },
            mask: this.#mask(request, received.text),
            leavesRecords: request.leavesRecords === true,
            isLater: policyId !== undefined,
          })
        : received;
    const failure = "reason" in result ? "aborted" : "error" in result ? result.error.kind : undefined;
    this.notify({
      type: "response",
      ...common,
      duration: settings.clock.now() - start,
      length: "text" in received ? received.text.length : 0,
      status: "status" in received ? received.status : undefined,
      failure,
    });
    return result;
  }

  /** Runs a task when the number of concurrent requests allows it. */
  async #inTurn<T>(signal: Signal | undefined, task: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting;
    if (this.#running < this.settings.concurrency) this.#running++;
    else
      await interruptible(signal, (resolve) => {
        waiting.push(resolve);
        return () => {
          const place = waiting.indexOf(resolve);
          if (place >= 0) waiting.splice(place, 1);
        };
      });
    try {
      if (signal?.aborted) throw signal.reason;
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

/** A writing function may have run: says so, and how to find out. */
export function unknownOutcome(lost: IntacctError, last: unknown = lost): IntacctError {
  const known = last instanceof IntacctError ? last : lost;
  const { errors, status, code } = known;
  const { keys } = lost as Failure;
  const then = known === lost ? "" : `; when it was tried again: ${known.reason}`;
  return new IntacctError("outcome-unknown", `it may have run or not: ${lost.reason}${then}`, {
    errors,
    status,
    code,
    key: lost.key,
    keys,
    advice:
      "Do not send it again before looking: read the object by its own id, or by a field that only it has",
    cause: last === known ? undefined : last,
  });
}
