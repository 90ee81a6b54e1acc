import type { IntacctErrorKind } from "../errors.js";
import { secret, type Issue } from "../../model/issues.js";
import { hidden } from "./privacy.js";
import { platform } from "../wire/platform.js";

/** An event of a connection. Times are in milliseconds. */
export type TransportEvent =
  RequestEvent | ResponseEvent | RetryEvent | SessionEvent | AdviceEvent | OutcomeEvent;

/** A request goes out. */
export interface RequestEvent {
  readonly type: "request";
  /** The request's control id: the same for each try. */
  readonly requestId: string;
  /** From 1. */
  readonly attempt: number;
  readonly companyId: string;
  readonly host: string;
  /** The elements of its functions. */
  readonly functions: readonly string[];
  /** Of the document, in UTF-16 units. */
  readonly length: number;
}

/** An answer has come, or will not come. */
export interface ResponseEvent {
  readonly type: "response";
  readonly requestId: string;
  readonly attempt: number;
  readonly companyId: string;
  /** The HTTP status, where there is an answer. */
  readonly status?: number;
  /** What kind of failure it is, where it is one. */
  readonly failure?: IntacctErrorKind | "aborted";
  readonly duration: number;
  readonly length: number;
}

/** A request will be tried again. */
export interface RetryEvent {
  readonly type: "retry";
  readonly requestId: string;
  /** The one that failed. */
  readonly attempt: number;
  readonly companyId: string;
  readonly because: IntacctErrorKind;
  readonly wait: number;
}

/** A session was opened. */
export interface SessionEvent {
  readonly type: "session";
  readonly companyId: string;
  readonly entityId: string;
  readonly host: string;
}

/** A function is sent whose input may be wrong. */
export interface AdviceEvent {
  readonly type: "advice";
  readonly companyId: string;
  /** The profile's name. */
  readonly profile: string;
  readonly controlId: string;
  readonly issues: readonly Issue[];
}

/** What came of one function. */
export interface OutcomeEvent {
  readonly type: "outcome";
  readonly companyId: string;
  /** The profile's name. */
  readonly profile: string;
  readonly controlId: string;
  readonly index: number;
  readonly ok: boolean;
  readonly failure?: IntacctErrorKind;
  /** The gateway's error numbers. */
  readonly errors: readonly string[];
  readonly supportId?: string;
  /** The fields that were asked for, as text; those that have no value are left out. */
  readonly tracked: Readonly<Record<string, string>>;
  /** How many transactions the gateway counts for it. */
  readonly transactions: number;
}

/**
 * An event as it is reported internally: the company is added later, and unknown properties may be undefined.
 */
export type Told = Partially<TransportEvent>;
type Partially<Event> = Event extends unknown
  ? { readonly [Name in Exclude<keyof Event, "companyId">]: Event[Name] | undefined }
  : never;

/** Receives events. An exception does not affect the call. */
export type Observer = (event: TransportEvent) => void;

/**
 * Names for fields of an operation's input or output, such as `{ vendor: "VENDORID", line:
 * "billitems.0.amount" }`.
 */
export type Track = Readonly<Record<string, string>>;

/**
 * Notifies an observer. If it throws, or its promise rejects, that is reported on the console, once for each
 * observer. It is not a failure of the call.
 */
export function notify(observer: Observer | undefined, event: TransportEvent): void {
  if (!observer) return;
  const complain = (error: unknown): void => {
    try {
      if (complained.has(observer)) return;
      platform.console?.warn(
        "An observer of an Intacct connection failed; it will not be said again.",
        error,
      );
      complained.add(observer);
    } catch {
      // A console that throws (as test runners have it), or an observer that is no function.
    }
  };
  try {
    const returned: unknown = observer(event);
    Promise.resolve(returned).catch(complain);
  } catch (error) {
    complain(error);
  }
}

const complained = /*@__PURE__*/ new WeakSet<Observer>();

/**
 * The values of tracked fields: of the output where it has them, of the input otherwise. None where one cannot be
 * read: what is watched must not change what came of a function.
 */
export function trackedValues(track: Track, ...documents: readonly unknown[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, path] of entriesOf(track)) {
    const found = documents.map((document) => textAt(document, path)).find((value) => value !== undefined);
    const isSecret = [name, ...path.split(".")].some((key) => secret.test(key));
    if (found !== undefined) values[name] = isSecret ? hidden : found;
  }
  return values;
}

/** Of a track as callers without types may give it. */
const entriesOf = (track: unknown): [string, string][] =>
  Object.entries(Object(track) as object).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );

function textAt(document: unknown, path: string): string | undefined {
  try {
    return at(document, path);
  } catch {
    return undefined;
  }
}

/** The text of what is at a path; none for objects. */
function at(document: unknown, path: string): string | undefined {
  const value = path
    .split(".")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      document,
    );
  return /^(string|number|boolean|bigint)$/.test(typeof value) ? String(value) : undefined;
}
