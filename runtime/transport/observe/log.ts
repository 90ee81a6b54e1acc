import { issueLines } from "../../model/messages.js";
import type { Observer, OutcomeEvent, RequestEvent, ResponseEvent, TransportEvent } from "./events.js";

/**
 * Makes an observer for `connect` that writes each event as a line: `logTo(console.log)`. Events contain no
 * secrets, so lines do not either.
 */
export const logTo =
  (write: (line: string) => void): Observer =>
  (event) =>
    write(formatEvent(event));

/** Formats an event as one readable line, without the time, which loggers add. */
export function formatEvent(event: TransportEvent): string {
  const words = [event.companyId, ...wordsOf(event)];
  return words
    .filter((word) => word !== "")
    .map(plain)
    .join(" ");
}

function wordsOf(event: TransportEvent): string[] {
  switch (event.type) {
    case "request":
      return [
        "request",
        ...tryOf(event),
        `to ${event.host}:`,
        functionsOf(event.functions),
        `(${sizeOf(event.length)})`,
      ];
    case "response":
      return ["response", ...tryOf(event), ...endOf(event)];
    case "retry":
      return [
        "retry",
        event.requestId,
        `in ${timeOf(event.wait)}, after try ${event.attempt}: ${event.because}`,
      ];
    case "advice":
      return ["advice", event.controlId, `${event.profile}:`, issueLines(event.issues).join("; ")];
    case "session":
      return ["session", event.entityId ? `of entity ${event.entityId}` : "", `at ${event.host}`];
    case "outcome":
      return ["outcome", event.controlId, `${event.profile}, input ${event.index}:`, ...outcomeOf(event)];
  }
}

const tryOf = ({ requestId, attempt }: RequestEvent | ResponseEvent): string[] =>
  attempt === 1 ? [requestId] : [requestId, `(try ${attempt})`];

/** `create_bill ×20, get_list` */
function functionsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => (count === 1 ? name : `${name} ×${count}`)).join(", ");
}

const endOf = ({ status, failure, duration, length }: ResponseEvent): string[] => [
  status === undefined ? "none" : `HTTP ${status}`,
  failure === undefined ? "" : `(${failure})`,
  `after ${timeOf(duration)}`,
  length > 0 ? `(${sizeOf(length)})` : "",
];

const outcomeOf = ({ ok, failure, errors, supportId, tracked }: OutcomeEvent): string[] => [
  ok ? "ok" : `failed (${[failure, ...errors].filter((part) => part).join(", ")})`,
  supportId ? `[Support ID: ${supportId}]` : "",
  ...Object.entries(tracked).map(
    ([name, value]) => `${name}=${/[\s="]/.test(value) ? JSON.stringify(value) : value}`,
  ),
];

const timeOf = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

const sizeOf = (length: number): string =>
  length < 10_000 ? `${length} characters` : `${Math.round(length / 1000)}k characters`;

/** Without characters that would begin another line, or do something to a terminal. */
const plain = (text: string): string =>
  text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (found) => {
    const code = found.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
