import { XmlReadError } from "../xml-read-error.js";
import { interpret, readAnswer, RecordText, type Answer } from "./answer.js";
import { IntacctError } from "./errors.js";
import type { Failed, Received } from "./exchange.js";
import type { Mask } from "./privacy.js";

/** What an HTTP answer means: the gateway's answer, or a failure and whether the request may be sent again. */
export function judge(
  { status, text, retryAfter }: Received,
  mask: Mask,
  leavesRecords: boolean,
): Answer | Failed {
  if (status === 429)
    return limited(new IntacctError("rate-limit", "too many requests", { status, retryAfter }));
  const isOk = status >= 200 && status < 300;
  try {
    const records = new RecordText(text);
    const answer = interpret(readAnswer(text, leavesRecords ? records : undefined), mask);
    return isOk ? { ...answer, records } : httpFailure(status, retryAfter);
  } catch (error) {
    if (error instanceof IntacctError && error.kind !== "malformed") {
      const known = error.with(isOk ? { retryAfter } : { status, retryAfter });
      if (known.kind === "rate-limit") return limited(known);
      return { error: known, mayHaveRun: false, repeat: status >= 500 ? "safe" : "never" };
    }
    if (!isOk) return httpFailure(status, retryAfter);
    if (!(error instanceof XmlReadError) && !(error instanceof IntacctError)) throw error;
    return unreadable(error, text, mask);
  }
}

const limited = (error: IntacctError): Failed => ({ error, mayHaveRun: false, repeat: "always" });

/** The front of the gateway cut the connection, while the work behind it goes on. */
const frontTimeout = 524;
const requestTimeout = 408;

function httpFailure(status: number, retryAfter: number | undefined): Failed {
  const isRedirect = status < 400;
  const error = new IntacctError("http", `HTTP status ${status}`, {
    status,
    retryAfter,
    advice: isRedirect
      ? "Redirects are not followed: set endpointUrl to the address of the gateway"
      : undefined,
  });
  const mayHaveRun = status >= 500 || status === requestTimeout;
  return {
    error,
    mayHaveRun,
    repeat: status === frontTimeout ? "reads" : mayHaveRun ? "safe" : "never",
  };
}

/** An answer of the gateway's that is none; one that breaks off was lost on the way. */
function unreadable(error: XmlReadError | IntacctError, text: string, mask: Mask): Failed {
  if (/rate limit exceeded/i.test(text.slice(0, 1000)))
    return limited(new IntacctError("rate-limit", "too many requests"));
  const isCutOff = error instanceof XmlReadError && !text.includes(">", error.offset);
  const reason = isCutOff ? "the answer breaks off" : `the answer cannot be read: ${mask(error.message)}`;
  return {
    error: new IntacctError("malformed", reason),
    mayHaveRun: true,
    repeat: isCutOff ? "safe" : "never",
  };
}
