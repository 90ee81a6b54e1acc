import { fromNode, type FromXmlOptions } from "../from-xml.js";
import { isError, type Issue } from "../issues.js";
import { issueLines } from "../messages.js";
import type { FunctionProfile } from "../shape.js";
import { toXml, XmlWriteError } from "../to-xml.js";
import { validate } from "../validate.js";
import { XmlReadError } from "../xml-read-error.js";
import { childOf, type XmlNode } from "../xml-tree.js";
import { textOf, type FunctionResult } from "./answer.js";
import type { FunctionText } from "./envelope.js";
import { errorText, IntacctError, type Failure } from "./errors.js";
import { notify, type Track } from "./events.js";
import { isReadingName, unknownOutcome, type Delivered } from "./gateway.js";
import type { Check, Settings } from "./options.js";

/** One function to run, its input checked against its profile by `call`. */
export interface Call<Output = unknown> extends Tags {
  readonly profile: FunctionProfile<unknown, Output>;
  readonly input: unknown;
}

interface Tags {
  /** 1 to 256 characters, different for each function; made up where absent. */
  readonly controlId?: string;
  /** Fields to tell observers of, so that a run can be searched by what it was about. */
  readonly track?: Track;
}

/** Names a function to run together with others. */
export const call = <Input, Output>(
  profile: FunctionProfile<Input, Output>,
  input: Input,
  tags: Tags = {},
): Call<Output> => ({ ...tags, profile, input });

/** What came of a function: its output, or why there is none. */
export type Outcome<Output = unknown> = Success<Output> | Refusal;

export interface Success<Output = unknown> {
  readonly ok: true;
  readonly value: Output;
  readonly controlId: string;
  /** Which of the calls that were given together, from 0. */
  readonly index: number;
}

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

/** The element that stands in `function`. */
const elementOf = ({ within, element }: FunctionProfile): string => within ?? element;

/** Whether a function changes nothing. */
const isRead = ({ profile }: Call): boolean => isReadingName(elementOf(profile));

/** How an input is checked before it is sent. */
export interface CheckOptions {
  readonly check?: Check | undefined;
  /** Is told what only advises. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
}

/** Checks a call's input and writes it. */
export function prepare(
  settings: Settings,
  call: Call,
  index?: number,
  options: CheckOptions = {},
): Prepared {
  const { check = settings.check, onIssue } = options;
  const { profile, input, controlId = settings.newId() } = call;
  const prepared = { call, controlId, index, text: undefined, error: undefined };
  const refuse = (reason: string, more: Failure): Prepared => ({
    ...prepared,
    error: new IntacctError("input", reason, { profile: profile.name, index, controlId, ...more }),
  });
  if (profile.version === "3.0" && settings.dtdVersion === "2.1")
    return refuse("it is of version 3.0, and the connection of version 2.1", {
      advice: 'Connect with dtdVersion: "3.0", which takes both',
    });
  if (controlId.length < 1 || controlId.length > 256 || controlId !== controlId.trim())
    return refuse("a control id has 1 to 256 characters, and no space around them", {});
  const misfit = (issues: readonly Issue[]): Prepared =>
    refuse(["not sent, as the input does not fit", ...issueLines(issues)].join("\n"), { issues });
  const issues = validate(profile, input);
  if (check === "all" ? issues.length > 0 : check === "errors" && issues.some(isError)) return misfit(issues);
  let xml: string;
  try {
    xml = toXml(profile, input);
  } catch (error) {
    if (error instanceof XmlWriteError) return misfit([error.issue]);
    throw error;
  }
  if (onIssue) issues.forEach(onIssue);
  const { companyId, observer } = settings;
  if (issues.length > 0)
    notify(observer, { type: "advice", companyId, profile: profile.name, controlId, issues });
  return { ...prepared, text: { controlId, name: elementOf(profile), xml } };
}

/** What came of a call that failed, that its request failed with, or that was not sent. */
export const refusal = ({ call, controlId, index }: Prepared, error: IntacctError): Refusal => ({
  ok: false,
  controlId,
  index: index ?? 0,
  error: error.with({ profile: call.profile.name, controlId, index }),
});

/** Gives the output of a result that succeeded. */
export type Decode = (result: FunctionResult, call: Call) => unknown;

/**
 * What came of a function that was sent, by the result that bears its control id. Of a transaction nothing
 * succeeded where anything failed, whatever the single results say.
 */
export function outcomeOf(
  { answer: { results }, lost }: Delivered,
  prepared: Prepared,
  isTransaction: boolean,
  decode: Decode,
): Outcome {
  const { call, controlId, index = 0 } = prepared;
  const refuse = (error: IntacctError): Refusal => refusal(prepared, error);
  const [result, another] = results.filter((other) => other.controlId === controlId);
  if (!result || another || !/^(success|failure|aborted)$/.test(result.status)) {
    const error = new IntacctError("malformed", "the answer does not say what came of it");
    return refuse(isRead(call) ? error : unknownOutcome(lost ?? error, error));
  }
  const { status, errors } = result;
  const isUndone = isTransaction && results.some((other) => other.status !== "success");
  if (status === "success" && !isUndone) {
    try {
      return { ok: true, value: decode(result, call), controlId, index };
    } catch (error) {
      if (!(error instanceof XmlReadError)) throw error;
      const { issues, message } = error;
      return refuse(
        new IntacctError("malformed", `it ran, but its answer cannot be read: ${message}`, { issues }),
      );
    }
  }
  const isRolledBack = status !== "failure";
  const reason = errorText(errors) || (isRolledBack ? "undone, as another function failed" : "it failed");
  const error = new IntacctError("function", reason, { errors, isRolledBack });
  // The gateway may refuse the second try of what the first has done.
  return refuse(lost && !isRead(call) ? unknownOutcome(lost, error) : error);
}

/**
 * The output as the profile describes it; for others the record number of what was made or changed. A write that
 * succeeded is a success, however little the gateway says of it.
 */
export function decodeOutput({ node }: FunctionResult, call: Call, options: FromXmlOptions): unknown {
  const data = childOf(node, "data");
  const response = call.profile.response?.();
  const found = response && (childOf(node, response.element) ?? childOf(data, response.element));
  if (found) return fromNode(response, found, options);
  if (response && (options.strict || isRead(call)))
    throw new XmlReadError(`there is no <${response.element}>`);
  const key = textOf(node, "key") || recordNumber(data);
  return key === "" ? {} : { key };
}

/** The generic functions answer with the objects that they made or changed. */
const recordNumber = (data: XmlNode | undefined): string => {
  const object = data?.children[0];
  return textOf(object, "RECORDNO") || textOf(object, "recordno");
};
