/**
 * Turns the events of a connection into OpenTelemetry spans and metrics, with the API objects that are passed
 * in.
 */
import type { Observer, OutcomeEvent, RequestEvent, ResponseEvent } from "./observe/events.js";

type Attributes = Record<string, string | number | boolean | string[]>;

interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The parts of OpenTelemetry's `Tracer` that are used. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Attributes }): Span;
}

/** The parts of OpenTelemetry's `Meter` that are used. */
export interface Meter {
  createHistogram(
    name: string,
    options: { description: string; unit: string },
  ): { record(value: number, attributes: Attributes): void };
  createCounter(
    name: string,
    options: { description: string; unit?: string },
  ): { add(value: number, attributes: Attributes): void };
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of the OpenTelemetry API. */
const clientKind = 2;
const errorStatus = 2;

/**
 * Makes an observer for `connect`: a span for each try of a request, `intacct.request.duration` in seconds, and
 * counts of retries, outcomes and billed transactions.
 */
export function openTelemetry({
  tracer,
  meter,
}: {
  readonly tracer?: Tracer;
  readonly meter?: Meter;
}): Observer {
  const spans = new Map<string, Span>();
  const duration = meter?.createHistogram("intacct.request.duration", {
    description: "How long the gateway takes to answer",
    unit: "s",
  });
  const retries = meter?.createCounter("intacct.retries", { description: "Requests tried again" });
  const outcomes = meter?.createCounter("intacct.outcomes", { description: "Functions that were run" });
  const transactions = meter?.createCounter("intacct.transactions", {
    description: "Transactions that the gateway counts",
  });
  const keyOf = ({ requestId, attempt }: RequestEvent | ResponseEvent): string => `${attempt} ${requestId}`;
  return (event) => {
    const { companyId } = event;
    const company = { "intacct.company": companyId };
    if (event.type === "request") {
      const span = tracer?.startSpan("intacct request", {
        kind: clientKind,
        attributes: requestAttributes(event),
      });
      if (span) spans.set(keyOf(event), span);
    } else if (event.type === "response") {
      const span = spans.get(keyOf(event));
      spans.delete(keyOf(event));
      if (span) endSpan(span, event);
      duration?.record(event.duration / 1000, { ...company, "error.type": event.failure ?? "none" });
    } else if (event.type === "retry") retries?.add(1, { ...company, "error.type": event.because });
    else if (event.type === "outcome") {
      outcomes?.add(1, { ...company, ...outcomeAttributes(event) });
      transactions?.add(event.transactions, company);
    }
  };
}

const requestAttributes = ({ companyId, requestId, attempt, host, functions }: RequestEvent): Attributes => ({
  "http.request.method": "POST",
  "server.address": host,
  "http.request.resend_count": attempt - 1,
  "intacct.company": companyId,
  "intacct.control_id": requestId,
  "intacct.functions": [...functions],
});

function endSpan(span: Span, { status, failure }: ResponseEvent): void {
  if (status !== undefined) span.setAttributes({ "http.response.status_code": status });
  if (failure !== undefined) {
    span.setAttributes({ "error.type": failure });
    span.setStatus({ code: errorStatus, message: failure });
  }
  span.end();
}

const outcomeAttributes = ({ profile, failure }: OutcomeEvent): Attributes => ({
  "intacct.profile": profile,
  "error.type": failure ?? "none",
});
