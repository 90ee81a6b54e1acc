import type { Issue } from "../model/issues.js";
import type { GatewayError } from "../xml/xml-read-error.js";

/**
 * - `configuration`: the connection cannot be made with the options given
 * - `input`: the input does not fit its profile; nothing was sent, `issues` lists the problems
 * - `control`: the gateway refused the whole request (the sender, the form of the request); nothing ran
 * - `authentication`: the company, the user or the session was refused; nothing ran
 * - `function`: one function failed, or was rolled back with others (`isRolledBack`)
 * - `rate-limit`: too many requests, tried again as often as allowed; nothing ran
 * - `http`: not an answer of the gateway: an HTTP error status, a redirect
 * - `connection`: no connection, or it broke
 * - `timeout`: no answer in time
 * - `malformed`: an answer that cannot be used: not XML, cut off, or without what was asked for
 * - `outcome-unknown`: the answer to a write was lost: it may or may not have run
 * - `not-sent`: not sent, because something before it failed
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

/** An error from the gateway. Texts that it does not give are empty. */
export interface ReportedError extends GatewayError {
  /** The id that Intacct's support asks for. */
  readonly supportId?: string;
  readonly errorId?: string;
  readonly category?: string;
  readonly target?: string;
  /** Everything else in the error, as `name: text`. */
  readonly details?: string;
}

/** What is known about a failure besides its kind. */
export interface Failure {
  /** The errors of the gateway, in its order. */
  readonly errors?: readonly ReportedError[] | undefined;
  /** The control id of the function. */
  readonly controlId?: string | undefined;
  /** The index of the input, from 0. */
  readonly index?: number | undefined;
  /** The profile's name. */
  readonly profile?: string | undefined;
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** The platform's code of a broken connection: `ECONNRESET`. */
  readonly code?: string | undefined;
  /** How long to wait, in milliseconds, if the gateway says so. */
  readonly retryAfter?: number | undefined;
  /** The problems of the input. */
  readonly issues?: readonly Issue[] | undefined;
  /** Another function of the transaction failed, and this one was undone. */
  readonly isRolledBack?: boolean | undefined;
  /**
   * The record number in the answer, if the answer does not tell the outcome of the function or cannot be
   * read.
   */
  readonly key?: string | undefined;
  /** The same, by control id, where a request holds several functions. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** What to do. */
  readonly advice?: string | undefined;
  /** The cause. Never an error of the platform, because its text may contain what was sent. */
  readonly cause?: unknown;
}

/** A failure between a program and the gateway; `kind` says which. Contains no secrets. */
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
