import type { Issue } from "../model/issues.js";
import type { GatewayError } from "../xml/xml-read-error.js";

/**
 * - `configuration`: the connection cannot be made with the options given
 * - `input`: a value that its profile does not allow; nothing was sent, `issues` says what is wrong
 * - `control`: the gateway refused the whole request (the sender, the form of the request); nothing ran
 * - `authentication`: the company, the user or the session was refused; nothing ran
 * - `function`: one function failed, or was rolled back with others (`isRolledBack`)
 * - `rate-limit`: too many requests, tried again as often as allowed; nothing ran
 * - `http`: another answer than the gateway's: an HTTP status, a redirect
 * - `connection`: no connection, or it broke
 * - `timeout`: no answer in time
 * - `malformed`: an answer that cannot be used: not XML, cut off, or without what was asked for
 * - `outcome-unknown`: a writing function whose answer was lost: it may have run, or not
 * - `not-sent`: what was not tried, because something before it failed
 */
export type IntacctErrorKind =
  | "configuration"
  | "input"
  | "control"
  | "authentication"
  | "function"
  | "rate-limit"
  | "http"
  | "connection"
  | "timeout"
  | "malformed"
  | "outcome-unknown"
  | "not-sent";

/** An error as the gateway answers it; texts are empty where it gives none. */
export interface ReportedError extends GatewayError {
  /** What support asks for. */
  readonly supportId?: string;
  readonly errorId?: string;
  readonly category?: string;
  readonly target?: string;
  /** What else it says, as `name: text`. */
  readonly details?: string;
}

/** What is known of a failure besides its kind. */
export interface Failure {
  /** What the gateway says, in its order. */
  readonly errors?: readonly ReportedError[] | undefined;
  /** The function's, by which its answer is known. */
  readonly controlId?: string | undefined;
  /** Which of the inputs that were given together, from 0. */
  readonly index?: number | undefined;
  /** The profile's name. */
  readonly profile?: string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** The platform's code of a broken connection: `ECONNRESET`. */
  readonly code?: string | undefined;
  /** In milliseconds, where the gateway says when to come back. */
  readonly retryAfter?: number | undefined;
  /** What is wrong with an input. */
  readonly issues?: readonly Issue[] | undefined;
  /** Another function of the transaction failed, and this one was undone. */
  readonly isRolledBack?: boolean | undefined;
  /** The record number that the answer names, though it does not say what came of the function, or cannot be read. */
  readonly key?: string | undefined;
  /** The same, by control id, where a request holds several functions. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** What to do about it. */
  readonly advice?: string | undefined;
  /** What led to it; never an error of the platform, whose texts may hold what was sent. */
  readonly cause?: unknown;
}

/** Whatever goes wrong between a program and the gateway; `kind` tells what. Holds no secret. */
export class IntacctError extends Error implements Failure {
  override readonly name = "IntacctError";
  declare readonly errors: readonly ReportedError[];
  /** The first that the gateway names. */
  declare readonly supportId: string | undefined;
  declare readonly controlId?: string;
  declare readonly index?: number;
  declare readonly profile?: string;
  declare readonly status?: number;
  declare readonly code?: string;
  declare readonly retryAfter?: number;
  declare readonly issues?: readonly Issue[];
  declare readonly isRolledBack?: boolean;
  declare readonly key?: string;
  declare readonly advice?: string;

  /** @param reason what happened, in words, without the rest that is known */
  constructor(
    readonly kind: IntacctErrorKind,
    readonly reason: string,
    { cause, errors = [], ...known }: Failure = {},
  ) {
    const { profile, index, key, advice } = known;
    const where = [profile, index === undefined ? undefined : `input ${index}`].filter((part) => part);
    const place = where.length > 0 ? `${where.join(", ")}: ` : "";
    const named = key === undefined ? "" : `; the answer names the record ${key}`;
    super(
      place + reason + named + (advice ? `. ${advice}` : ""),
      cause === undefined ? undefined : { cause },
    );
    this.errors = errors;
    this.supportId = errors.find(({ supportId }) => supportId)?.supportId;
    Object.assign(this, defined(known));
  }

  /** The same failure, with more that is known of it. */
  with(known: Failure): IntacctError {
    return new IntacctError(this.kind, this.reason, { ...(this as Failure), cause: this.cause, ...known });
  }
}

/** The same object without what is undefined. */
export const defined = <Values extends object>(
  values: Values,
): { [Name in keyof Values]: Exclude<Values[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** Reported errors in words: number, descriptions, correction. */
export const errorText = (errors: readonly ReportedError[]): string =>
  errors
    .map(({ errorno, description, description2, correction, details = "" }) => {
      const words = [description, description2, correction, details].filter((text) => text !== "");
      return `${errorno} ${words.map((text) => text.replace(/\.$/, "")).join(". ")}`.trim();
    })
    .join("; ");
