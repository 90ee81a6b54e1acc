import type { Call } from "./call.js";
import { illegalCharacter } from "../../xml/characters.js";
import { fromNode, type FromXmlOptions } from "../../codec/from-xml.js";
import { issueLines } from "../../model/messages.js";
import type { Shape } from "../../model/shape.js";
import type { OpenRecord } from "../../model/values.js";
import { XmlReadError } from "../../xml/xml-read-error.js";
import { childOf, type XmlNode } from "../../xml/xml-tree.js";
import { textOf } from "../answer/answer.js";
import type { FunctionText } from "../wire/envelope.js";
import { errorText, IntacctError, type Failure } from "../errors.js";
import { isReadingName, unknownOutcome, type Delivered } from "../gateway.js";
import { checkedXml, type CheckOptions } from "./check.js";
import { answerTo, doubt, type FunctionResult, type Said } from "../answer/interpret.js";
import type { Mask } from "../observe/privacy.js";
import type { Check, Settings } from "../options.js";
import type { Signal } from "../wire/platform.js";
import { inTransaction, type Verdict } from "../answer/verdicts.js";

/** Options for sending requests and reading answers. `onIssue` also receives advice about an input. */
export interface SendOptions extends FromXmlOptions {
  /** How the input is checked. Default: the connection's setting. */
  readonly check?: Check | undefined;
  readonly signal?: Signal | undefined;
  /** The entity to work in. Default: the connection's. Empty: the top level. */
  readonly entityId?: string | undefined;
}

/** The outcome of a function: its output, or the reason why there is none. */
export type Outcome<Output = unknown> = Success<Output> | Refusal;

/** The outcome of an input that succeeded. */
export interface Success<Output = unknown> {
  readonly ok: true;
  readonly value: Output;
  readonly controlId: string;
  /** The index of the input, from 0. */
  readonly index: number;
}

/** The outcome of an input that failed, or whose outcome is unknown. */
export interface Refusal {
  readonly ok: false;
  readonly error: IntacctError;
  readonly controlId: string;
  readonly index: number;
}

/** A call made ready to be sent, or why it cannot be. */
export interface Prepared {
  readonly call: Call;
  readonly controlId: string;
  /** Which of the calls that were given together; a call alone has none. */
  readonly index: number | undefined;
  readonly text: FunctionText | undefined;
  readonly error: IntacctError | undefined;
}

/** The element that is in `function`. */
const elementOf = ({ profile: { within, element } }: Call): string => within ?? element;

/** The object that a generic function is given. */
const objectOf = ({ raw, profile: { within, element } }: Call): string | undefined =>
  raw || (within !== "create" && within !== "update") ? undefined : element;

/** Whether a function changes nothing. */
const isRead = (call: Call): boolean => isReadingName(elementOf(call));

/** Checks a call's input and writes it. What throws is a refusal: what others have come to must still be told. */
export function prepare(
  settings: Settings,
  call: Call,
  index?: number,
  options: CheckOptions = {},
): Prepared {
  let prepared: Prepared = { call, controlId: "", index, text: undefined, error: undefined };
  try {
    prepared = { ...prepared, controlId: String(call.controlId ?? settings.newId()) };
    const { controlId } = prepared;
    const text = textFor(settings, call, controlId, options);
    return "xml" in text ? { ...prepared, text } : { ...prepared, error: refused(prepared, text) };
  } catch (cause) {
    const reason = "not sent, as a function of the caller's failed (onIssue, newId, a profile)";
    return { ...prepared, error: refused(prepared, { reason, cause }) };
  }
}

interface Reason extends Failure {
  readonly reason: string;
}

const refused = ({ call, index, controlId }: Prepared, { reason, ...more }: Reason): IntacctError =>
  new IntacctError("input", reason, { profile: call.profile.name, index, controlId, ...more });

/** What is sent for a call, or why nothing is. */
function textFor(
  settings: Settings,
  call: Call,
  controlId: string,
  options: CheckOptions,
): FunctionText | Reason {
  const { profile, raw } = call;
  const name = elementOf(call);
  if (profile.version === "3.0" && settings.dtdVersion === "2.1")
    return {
      reason: "it is of version 3.0, and the connection of version 2.1",
      advice: 'Connect with dtdVersion: "3.0", which takes both',
    };
  if (!/^\S(?:[^]{0,254}\S)?$/.test(controlId))
    return { reason: "a control id has 1 to 256 characters, and no space around them" };
  if (illegalCharacter(controlId) >= 0)
    return { reason: "its control id holds a character that XML cannot hold" };
  if (raw) return { controlId, name, xml: raw.xml };
  const checked = checkedXml(settings, call, controlId, options);
  if (typeof checked === "string") return { controlId, name, xml: checked };
  const reason = ["not sent, as the input does not fit", ...issueLines(checked)].join("\n");
  return { reason, issues: checked };
}

/** What came of a call that failed, that its request failed with, or that was not sent. */
export const refusal = ({ call, controlId, index }: Prepared, error: IntacctError): Refusal => ({
  ok: false,
  controlId,
  index: index ?? 0,
  error: error.with({
    profile: call.profile.name,
    controlId,
    index,
    key: error.key ?? (error as Failure).keys?.[controlId],
    keys: undefined,
  }),
});

/** Gives the output of a result that succeeded. */
export type Decode = (result: FunctionResult, call: Call) => unknown;

/** A call that was sent, and what the answer says of it. */
export interface Answered {
  readonly prepared: Prepared;
  readonly said: Said;
  readonly verdict: Verdict;
  /** Why an earlier try of it may have run it already. */
  readonly lost: IntacctError | undefined;
  readonly mask: Mask;
}

/** What came of functions that were sent in one request, by the results that bear their control ids. */
export function outcomesOf(
  { answer, lost, mask }: Delivered,
  batch: readonly Prepared[],
  isTransaction: boolean,
  decode: Decode,
): Outcome[] {
  const said = batch.map(({ controlId, call }) =>
    answerTo(answer, { controlId, name: elementOf(call), object: objectOf(call) }, batch.length === 1),
  );
  const verdicts = said.map(({ row }) => row.verdict);
  // What is told of others is told of the transaction, too.
  if (isTransaction && answer.results.length > batch.length) verdicts.push("outcome-unknown");
  return batch.map((prepared, index) => {
    const own = verdicts[index] as Verdict;
    const verdict = isTransaction ? inTransaction(own, verdicts) : own;
    return outcomeOf({ prepared, said: said[index] as Said, verdict, lost, mask }, decode);
  });
}

/** What came of one function. */
export function outcomeOf({ prepared, said, verdict, lost, mask }: Answered, decode: Decode): Outcome {
  const { call } = prepared;
  const { errors, facts, row } = said;
  const result = said.result as FunctionResult;
  if (verdict === "success") return decoded(prepared, result, decode);
  if (verdict === "failed") {
    const isRolledBack = row.verdict === "success" || textOf(result.node, "status") === "aborted";
    const reason = errorText(errors) || (isRolledBack ? "undone, as another function failed" : "it failed");
    const error = new IntacctError("function", reason, { errors, isRolledBack });
    // The gateway may refuse the second try of what the first has done.
    return refusal(prepared, lost && !isRead(call) ? unknownOutcome(lost, error) : error);
  }
  const why = row.verdict === "success" ? "another function of the transaction is in doubt" : doubt(facts);
  const words = [`the answer does not say what came of it: ${why}`, errorText(errors)].filter((text) => text);
  const isOwn = facts.request === "same" && facts.function === "same" && facts.controlId === "same";
  const key = isOwn ? mask(textOf(said.result?.node, "key")) : "";
  const error = new IntacctError("malformed", words.join("; "), { errors, key: key || undefined });
  return refusal(prepared, isRead(call) ? error : unknownOutcome(lost ?? error, error));
}

/** The output of a function that succeeded. */
export function decoded(prepared: Prepared, result: FunctionResult, decode: Decode): Outcome {
  const { call, controlId, index = 0 } = prepared;
  try {
    return { ok: true, value: decode(result, call), controlId, index };
  } catch (error) {
    return refusal(prepared, undecoded(error));
  }
}

/**
 * Why the output of a function that succeeded is not there; it must not be taken for one that did not run.
 */
function undecoded(error: unknown): IntacctError {
  if (error instanceof XmlReadError) {
    const { issues, message } = error;
    return new IntacctError("malformed", `it ran, but its answer cannot be read: ${message}`, { issues });
  }
  return new IntacctError("malformed", "it ran, but reading its answer was broken off by an error", {
    cause: error,
  });
}

/**
 * The output as the profile describes it; for others the record number of what was made or changed. A write that
 * succeeded is a success, however little the gateway says of it.
 */
export function decodeOutput(result: FunctionResult, call: Call, options: FromXmlOptions): unknown {
  if (call.raw) return call.raw.decode(result, options);
  const { node } = result;
  const data = childOf(node, "data");
  const response = call.profile.response?.();
  const found = response && (childOf(node, response.element) ?? childOf(data, response.element));
  if (found) return fromNode(response, found, options);
  if (response && (options.strict || isRead(call)))
    throw new XmlReadError(`there is no <${response.element}>`);
  const key = textOf(node, "key") || recordNumber(data);
  const isTold = !data || isRecordNumber(data, key);
  return { ...(key !== "" && { key }), ...(!isTold && { data: fromNode(openData, data) }) };
}

const openData: Shape<OpenRecord> = { element: "data", content: "ANY" };

/** Whether data says no more than a record number that is known, or nothing at all. */
function isRecordNumber(data: XmlNode, key: string): boolean {
  const texts = (node: XmlNode): string[] => [node.text.trim(), ...node.children.flatMap(texts)];
  return texts(data).every((text) => text === "" || text === key);
}

/** The generic functions answer with the objects that they made or changed. */
const recordNumber = (data: XmlNode | undefined): string => {
  const object = data?.children[0];
  return textOf(object, "RECORDNO") || textOf(object, "recordno");
};
