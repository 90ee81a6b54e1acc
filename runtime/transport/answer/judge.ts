import { keysIn, readDocument, type Document } from "./document.js";
import { errorText, IntacctError, type Failure, type IntacctErrorKind } from "../errors.js";
import type { Failed, Received } from "../wire/exchange.js";
import { answerTo, doubt, interpret, isLimited, type Answer, type Question, type Said } from "./interpret.js";
import type { Mask } from "../observe/privacy.js";
import { noAnswer, rowFor, type Facts } from "./verdicts.js";

const httpClasses: Readonly<Record<number, Facts["http"]>> = {
  // The request came too slowly, or the front did not wait.
  408: "5xx",
  460: "5xx",
  499: "5xx",
  // "See other" is what some servers say after the work.
  303: "5xx",
  429: "429",
  // The front of the gateway does not wait any longer, while the work behind it goes on.
  504: "late",
  524: "late",
  598: "late",
  599: "late",
};

const httpClass = (status: number): Facts["http"] => {
  if (httpClasses[status]) return httpClasses[status];
  if (status >= 200 && status < 300) return "2xx";
  if (status >= 300 && status < 400) return "3xx";
  // What is no status says nothing: that of an answer that the platform keeps to itself is 0.
  return status >= 400 && status < 500 ? "4xx" : "5xx";
};

const isRedirect = (status: number): boolean => status === 0 || (status >= 300 && status < 400);

/** How an answer is to be read. */
export interface Reading {
  readonly question: Question;
  readonly mask: Mask;
  /** Does not read the records yet. */
  readonly leavesRecords: boolean;
  /** The answer is to be an acknowledgement. */
  readonly isLater: boolean;
}

/**
 * What came back, as an answer that says something of single functions, or as a failure of the request and
 * whether it may
 * be sent again.
 */
export function judge(received: Received, reading: Reading): Answer | Failed {
  const { status, text, problem } = received;
  const { mask, question } = reading;
  const http = httpClass(status);
  const document: Document = problem
    ? { kind: "other", words: problem }
    : readDocument(text, reading.leavesRecords, mask);
  const { root, records } = document;
  if (!root) {
    const row = rowFor(noAnswer(http, document.kind));
    const keys = http === "2xx" ? keysIn(text, question, mask) : undefined;
    const error = failureOf(received, http, document, { keys });
    return failed(error.kind === "rate-limit" && http === "2xx" ? { ...row, repeat: "reads" } : row, error);
  }
  const answer: Answer = { ...interpret(root, http, question.requestId, mask), ...(records && { records }) };
  const said = question.functions.map((sent) => answerTo(answer, sent, question.functions.length === 1));
  const { control, request } = answer.facts;
  const isTaken = http === "2xx" && control === "success" && request === "same";
  if (isTaken && reading.isLater && answer.isAcknowledged) return answer;
  if (http === "2xx" && answer.results.length > 0) return limitedResults(said) ?? answer;
  return refused(received, http, answer, said);
}

type Sendable = Pick<Failed, "repeat"> & { readonly verdict: string };

const failed = ({ verdict, repeat }: Sendable, error: IntacctError): Failed => ({
  error,
  mayHaveRun: verdict === "outcome-unknown",
  repeat,
});

/** An answer that is not one of the gateway's, or only its beginning. */
function failureOf(
  { status, retryAfter, text }: Received,
  http: Facts["http"],
  { kind, words }: Document,
  more: Failure,
): IntacctError {
  const known = { status, retryAfter, ...more };
  if (http === "429") return new IntacctError("rate-limit", "too many requests", known);
  if (http !== "2xx") {
    const advice = isRedirect(status)
      ? "Redirects are not followed: set endpointUrl to the address of the gateway"
      : undefined;
    const what = text === "" ? "" : `: ${words}`;
    return new IntacctError("http", `HTTP status ${status}${what}`, { ...known, advice });
  }
  // Some fronts say so in words of their own.
  const isLimit = kind === "other" && /^[^<]*rate limit exceeded/i.test(text.slice(0, 1000));
  return new IntacctError(isLimit ? "rate-limit" : "malformed", words, { retryAfter, ...more });
}

const advice = {
  control: "Check senderId and senderPassword; if they are right, the request itself was refused",
  authentication:
    "Check companyId, userId and userPassword, and that the company lets the sender id use web services",
  "rate-limit": "Send fewer requests at a time, or later",
};

/** A request whose answer has no results to judge by. */
function refused(
  received: Received,
  http: Facts["http"],
  { facts, errors, results, absence }: Answer,
  [first]: readonly Said[],
): Failed {
  const { retryAfter } = received;
  const status = http === "2xx" ? undefined : received.status;
  const all = [...errors, ...results.flatMap((result) => result.errors)];
  const known: Facts = first?.facts ?? { ...noAnswer(http, "whole"), ...facts, result: absence };
  const row = rowFor(known);
  const text = errorText(all);
  if (row.verdict === "did-not-run") {
    const refusal = facts.control === "failure" ? "control" : "authentication";
    const isTooMany = http === "429" || isLimited(all);
    const kind = isTooMany ? "rate-limit" : refusal;
    const reason = text || "the gateway refused the request without saying why";
    const error = new IntacctError(kind, reason, { errors: all, status, retryAfter, advice: advice[kind] });
    return failed(isTooMany ? { ...row, repeat: "always" } : row, error);
  }
  const kind: IntacctErrorKind = http === "2xx" ? "malformed" : "http";
  const reason = http === "2xx" ? doubt(known) : `HTTP status ${received.status}`;
  const words = text ? `${reason}: ${text}` : reason;
  return failed(row, new IntacctError(kind, words, { errors: all, status, retryAfter }));
}

/** Where each function failed because there were too many requests: reads are sent again. */
function limitedResults(said: readonly Said[]): Failed | undefined {
  const errors = said.flatMap(({ result }) => result?.errors ?? []);
  const isLimit = said.every(
    ({ row, result }) => row.verdict === "failed" && isLimited(result?.errors ?? []),
  );
  if (!isLimit || said.length === 0) return undefined;
  const error = new IntacctError("rate-limit", errorText(errors), { errors, advice: advice["rate-limit"] });
  return { error, mayHaveRun: false, repeat: "reads" };
}
