/**
 * A fault of a request:
 * - `rate-limit`: 429 with `Retry-After` and the error GW-0010; nothing is done
 * - `rate-limit-xml`: the same error with 200, as the gateway sometimes answers
 * - `server-error`: a 5xx HTML page; nothing is done
 * - `server-error-after`: the same, after the work is done
 * - `front-timeout`: 524 after the work is done: the front has given up waiting
 * - `cut-before`: the connection breaks before anything is done
 * - `cut-after`: the work is done, and the connection breaks before the answer
 * - `cut-midway`: the connection breaks in the middle of the answer
 * - `slow`: the answer comes in small pieces
 * - `malformed`: the answer ends in the middle of its XML, with 200
 * - `empty`: 200, and nothing in it, after the work is done
 * - `expired-session`: all sessions end before the request is looked at
 */
export const faultNames = [
  "rate-limit",
  "rate-limit-xml",
  "server-error",
  "server-error-after",
  "front-timeout",
  "cut-before",
  "cut-after",
  "cut-midway",
  "slow",
  "malformed",
  "empty",
  "expired-session",
] as const;

/** The faults that can be planned. */
export type FaultName = (typeof faultNames)[number];

/** The fault of a request, with its settings. */
export interface Fault {
  readonly fault: FaultName;
  /** Of `rate-limit`: in seconds. Default: 1. */
  readonly retryAfter?: number;
  /** Of `server-error`: 500 where absent. */
  readonly status?: number;
  /** Of `slow`: milliseconds between the pieces. Default: 10. */
  readonly pause?: number;
  /** Of `slow`: bytes a piece. Default: 64. */
  readonly piece?: number;
}

/** A fault of the n-th request, counted from 1. */
export type PlannedFault = Fault & { readonly at: number };

/** A request as plans see it. */
export interface RequestView {
  /** Counted from 1. */
  readonly number: number;
  /** As it was sent. */
  readonly xml: string;
}

/** Faults by the number of the request, or a function that decides for each request. */
export type FaultPlan = readonly PlannedFault[] | ((request: RequestView) => Fault | FaultName | undefined);

/** Counts requests, and decides the fault of each. */
export class Faults {
  #plan: FaultPlan;
  #count = 0;

  constructor(plan: FaultPlan = []) {
    this.#plan = plan;
  }

  /** How many requests there have been. */
  get count(): number {
    return this.#count;
  }

  /** Sets a new plan. Its numbers count from the next request. */
  plan(plan: FaultPlan): void {
    this.#plan = plan;
    this.#count = 0;
  }

  next(xml: () => string): Fault | undefined {
    const number = ++this.#count;
    if (typeof this.#plan !== "function") return this.#plan.find(({ at }) => at === number);
    const fault = this.#plan({ number, xml: xml() });
    return typeof fault === "string" ? { fault } : fault;
  }
}

/** A plan as JSON has it. Throws `RangeError`, saying what is wrong. */
export function readFaultPlan(value: unknown): readonly PlannedFault[] {
  if (!Array.isArray(value))
    throw new RangeError('expected a list such as [{"at": 3, "fault": "rate-limit"}]');
  return value.map(readFault);
}

const numbers = ["at", "retryAfter", "status", "pause", "piece"] as const;

function readFault(value: unknown, index: number): PlannedFault {
  const place = `fault ${index + 1}`;
  if (typeof value !== "object" || value === null) throw new RangeError(`${place} is not an object`);
  const given = value as Readonly<Record<string, unknown>>;
  const fault = faultNames.find((name) => name === given["fault"]);
  if (!fault) throw new RangeError(`${place}: fault is one of ${faultNames.join(", ")}`);
  for (const [name, number] of Object.entries(given)) {
    if (name === "fault") continue;
    if (!(numbers as readonly string[]).includes(name)) throw new RangeError(`${place} has no ${name}`);
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0)
      throw new RangeError(`${place}: ${name} is a whole number`);
  }
  const { status } = given;
  if (typeof status === "number" && (status < 400 || status > 599))
    throw new RangeError(`${place}: status is a number from 400 to 599`);
  if (typeof given["at"] !== "number" || given["at"] < 1)
    throw new RangeError(`${place} needs at: the number of the request, counted from 1`);
  return { ...(given as Omit<PlannedFault, "fault" | "at">), at: given["at"], fault };
}
