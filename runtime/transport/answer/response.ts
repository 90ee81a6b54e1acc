import type { FromXmlOptions } from "../../codec/from-xml.js";
import type { FunctionProfile } from "../../model/shape.js";
import type { CheckOptions } from "../calls/check.js";
import { gatewayOf, type Connection } from "../connection.js";
import { unknownOutcome } from "../gateway.js";
import { IntacctError, type ReportedError } from "../errors.js";
import { told, type Said } from "./interpret.js";
import { judge } from "./judge.js";
import { decodeOutput, outcomeOf, prepare, type Outcome } from "../calls/operations.js";
import type { Call } from "../calls/call.js";
import { openCall, type XmlOutput } from "../calls/raw.js";
import type { Signal } from "../wire/platform.js";
import { inTransaction, type Verdict } from "./verdicts.js";

/** The options of `submit`. */
export interface SubmitOptions extends CheckOptions {
  /** The policy that defines where the answer is sent. Intacct sets it up for the sender id. */
  readonly policyId: string;
  readonly transaction?: boolean;
  readonly signal?: Signal | undefined;
  readonly entityId?: string | undefined;
}

/** The gateway accepted a request to run later. */
export interface Acknowledgement {
  /** The control id of the request, which the later answer repeats. */
  readonly controlId: string;
  /** The control ids of the functions, in the order of the calls, which the later answer repeats. */
  readonly controlIds: readonly string[];
}

/**
 * Sends functions to run later, all in one request. It signs in with user and password, because a session could
 * expire before they run.
 *
 * @throws IntacctError as `execute` does; of kind `input`, nothing was sent
 */
export async function submit(
  connection: Connection,
  calls: readonly Call[],
  options: SubmitOptions,
): Promise<Acknowledgement> {
  const { policyId, transaction = false, signal, entityId } = options;
  const gateway = gatewayOf(connection);
  const batch = calls.map((call, index) => prepare(gateway.settings, call, index, options));
  for (const { error } of batch) if (error) throw error;
  if (policyId === "") throw new IntacctError("configuration", "policyId is empty");
  const { id, answer } = await gateway.send({
    functions: batch.flatMap(({ text }) => text ?? []),
    isTransaction: transaction,
    policyId,
    signal,
    entityId,
    signsIn: true,
  });
  if (!answer.isAcknowledged) {
    const reason = "results came at once, and no acknowledgement, or more than that";
    const errors = [...answer.errors, ...answer.results.flatMap((result) => result.errors)];
    throw unknownOutcome(new IntacctError("malformed", reason, { errors }));
  }
  return { controlId: id, controlIds: batch.map(({ controlId }) => controlId) };
}

/** The profile of a function that was sent, by its control id and the name of its element. */
export type ProfileOf<Output> = (
  controlId: string,
  functionName: string,
) => FunctionProfile<unknown, Output> | undefined;

/** The options of `parseResponse`. */
export interface ParseOptions extends FromXmlOptions {
  /** Whether the functions ran as one transaction. */
  readonly transaction?: boolean;
}

/** The answer to a request that ran later. */
export interface ParsedResponse<Output> {
  /** The request's control id, as the answer has it. */
  readonly controlId: string;
  /** The outcome of each function, in the order of the answer. `index` counts these. */
  readonly outcomes: readonly Outcome<Output>[];
  /** Errors outside the results, for example if one of several operations was refused. */
  readonly errors: readonly ReportedError[];
}

/**
 * Reads the answer to a request that ran later, for example in a web handler. The answer of a function whose
 * profile is not given is an open record, as of `executeXml`.
 *
 * @throws IntacctError `control`, `authentication` or `rate-limit` where nothing ran, and `malformed` where it
 *   is not an answer
 */
export function parseResponse<Output>(
  xml: string,
  profileOf: (...names: Parameters<ProfileOf<Output>>) => FunctionProfile<unknown, Output>,
  options?: ParseOptions,
): ParsedResponse<Output>;
export function parseResponse<Output = never>(
  xml: string,
  profileOf?: ProfileOf<Output>,
  options?: ParseOptions,
): ParsedResponse<Output | XmlOutput>;
export function parseResponse(
  xml: string,
  profileOf: ProfileOf<unknown> = () => undefined,
  options: ParseOptions = {},
): ParsedResponse<unknown> {
  const reading = {
    question: { requestId: "", functions: [] },
    mask: keep,
    leavesRecords: false,
    isLater: false,
  };
  const answer = judge({ status: 200, text: xml, retryAfter: undefined }, reading);
  if ("error" in answer) throw answer.error;
  const said = answer.results.map((result) => told(answer, result));
  const verdicts = said.map(({ row }) => row.verdict);
  const outcomes = answer.results.map(({ controlId, name }, index) => {
    const own = verdicts[index] as Verdict;
    const verdict = options.transaction ? inTransaction(own, verdicts) : own;
    const profile = profileOf(controlId, name);
    const call: Call = profile ? { profile, input: undefined } : openCall(name);
    const prepared = { call, controlId, index, text: undefined, error: undefined };
    const answered = { prepared, said: said[index] as Said, verdict, lost: undefined, mask: keep };
    return outcomeOf(answered, (result) => decodeOutput(result, call, options));
  });
  return { controlId: answer.requestId, outcomes, errors: answer.errors };
}

const keep = (text: string): string => text;
