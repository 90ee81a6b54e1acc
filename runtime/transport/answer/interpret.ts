import type { XmlNode } from "../../xml/xml-tree.js";
import { childrenOf, textOf, type RecordText } from "./answer.js";
import { defined, type ReportedError } from "../errors.js";
import type { Mask } from "../observe/privacy.js";
import { rowFor, type Facts, type Row } from "./verdicts.js";

/** What the gateway answers to one function. */
export interface FunctionResult {
  readonly controlId: string;
  /** The element that was sent. */
  readonly name: string;
  readonly status: Facts["control"];
  /** The status of the authentication that it is beside. */
  readonly authentication: Facts["authentication"];
  readonly node: XmlNode;
  readonly errors: readonly ReportedError[];
}

/** A `response` of the gateway's, by its levels: the request, the company and user, each function. */
export interface Answer {
  /** The control id of the request, as the answer has it. */
  readonly requestId: string;
  /** What is the same for all functions. */
  readonly facts: Omit<Facts, "result" | "resultErrors" | "function" | "controlId">;
  /** The request runs later, says the answer, and nothing else; what comes of it is sent elsewhere. */
  readonly isAcknowledged: boolean;
  /** What of a function that no result is told to be of. */
  readonly absence: "missing" | "none";
  /** How long the session is good for, in milliseconds, where the answer says so. */
  readonly lifetime: number | undefined;
  /** Those that are outside results. */
  readonly errors: readonly ReportedError[];
  readonly results: readonly FunctionResult[];
  /** What is left of the records, where they were to be left. */
  readonly records?: RecordText;
}

/** What was sent, by which an answer is known to belong to it. */
export interface Question {
  /** The request's control id; empty where it is not known. */
  readonly requestId: string;
  readonly functions: readonly Named[];
}

interface Named {
  readonly controlId: string;
  /** The name of the element. */
  readonly name: string;
  /** What a generic `create` or `update` is given, whose answers name it. */
  readonly object?: string | undefined;
}

/** What an answer says of one function. */
export interface Said {
  readonly facts: Facts;
  readonly row: Row;
  readonly result: FunctionResult | undefined;
  /** All that may have to do with it. */
  readonly errors: readonly ReportedError[];
}

/** Takes a `response` apart; nothing is concluded yet. */
export function interpret(root: XmlNode, http: Facts["http"], requestId: string, mask: Mask): Answer {
  const operations = childrenOf(root, "operation");
  const control = childrenOf(root, "control");
  const acknowledgement = childrenOf(root, "acknowledgement");
  const authentication = operations.flatMap((each) => childrenOf(each, "authentication"));
  const errors = [root, ...control, ...acknowledgement, ...operations, ...authentication].flatMap((node) =>
    errorsOf(node, mask),
  );
  const [named = "", another] = textsOf(control, "controlid");
  const results = operations.flatMap((operation) =>
    childrenOf(operation, "result").map((node) => resultOf(node, operation, mask)),
  );
  const isAccepted = statusOf(acknowledgement) === "success";
  const isSilent = results.length === 0 && errors.length === 0 && statusOf(authentication) !== "failure";
  const isSame = another === undefined && (named === "" || requestId === "" || named === requestId.trim());
  return {
    requestId: named,
    facts: {
      http,
      answer: "whole",
      request: isSame ? "same" : "other",
      control: statusOf([...control, ...acknowledgement]),
      authentication: statusOf(authentication),
      errors: errors.length > 0 ? "yes" : "no",
    },
    isAcknowledged: isAccepted && isSilent,
    absence: isAccepted || holdsResult(root) ? "missing" : "none",
    lifetime: lifetimeOf(authentication[0]),
    errors,
    results,
  };
}

function resultOf(node: XmlNode, operation: XmlNode, mask: Mask): FunctionResult {
  const [[controlId = "", otherId], [name = "", otherName]] = [
    textsOf([node], "controlid"),
    textsOf([node], "function"),
  ];
  // Of two functions at once, it is of none.
  const isDivided = otherId !== undefined || otherName !== undefined;
  return {
    node,
    controlId: isDivided ? "" : controlId,
    name,
    status: isDivided ? "unclear" : statusOf([node]),
    authentication: statusOf(childrenOf(operation, "authentication")),
    errors: errorsOf(node, mask),
  };
}

/** The different texts of children of a name; one, where an answer does not contradict itself. */
const textsOf = (nodes: readonly XmlNode[], name: string): string[] => [
  ...new Set(nodes.flatMap((node) => childrenOf(node, name).map(({ text }) => text.trim()))),
];

/** Whether there is a result anywhere: an answer that has one, wherever, does not say that nothing ran. */
const holdsResult = ({ name, children }: XmlNode): boolean => name === "result" || children.some(holdsResult);

/** What all of them say alike. */
function statusOf(nodes: readonly XmlNode[]): "success" | "failure" | "unclear" {
  const statuses = nodes
    .flatMap((node) => childrenOf(node, "status"))
    .map(({ text, children }) => (children.length > 0 ? "" : text.trim().toLowerCase()));
  if (statuses.length === 0 || statuses.length < nodes.length) return "unclear";
  if (statuses.every((status) => status === "success")) return "success";
  return statuses.every((status) => status === "failure" || status === "aborted") ? "failure" : "unclear";
}

/** What an answer says of a function that was sent, alone or together with others. */
export function answerTo(answer: Answer, sent: Named, isAlone: boolean): Said {
  const { results } = answer;
  const own = results.filter(({ controlId }) => controlId === sent.controlId);
  const isNameless = isAlone && results.length === 1 && results[0]?.controlId === "";
  const result = own[0] ?? (isNameless ? results[0] : undefined);
  const errors = [...(isAlone ? results : own).flatMap((each) => each.errors), ...answer.errors];
  if (!result) return { ...told(answer, undefined, { result: answer.absence }), errors };
  const isSame = result.name === "" || result.name.toLowerCase() === sent.name.toLowerCase();
  const facts: Partial<Facts> = {
    ...(own.length > 1 && { result: "unclear" }),
    function: isSame && !namesAnother(result, sent.object) ? "same" : "other",
    controlId: isNameless ? "absent" : "same",
  };
  return { ...told(answer, result, facts), errors };
}

/** Whether a success has a record of another object than was given. */
function namesAnother({ status, node }: FunctionResult, object: string | undefined): boolean {
  if (object === undefined || status !== "success") return false;
  const records = childrenOf(node, "data").flatMap((data) => data.children.filter(hasFields));
  return records.some(({ name }) => !isSameObject(name.toLowerCase(), object.toLowerCase()));
}

const hasFields = ({ children }: XmlNode): boolean => children.length > 0;

/** A custom object may be named with the prefix of its application or without: `MCA_attendee`, `attendee`. */
const isSameObject = (a: string, b: string): boolean => a === b || a.endsWith(`_${b}`) || b.endsWith(`_${a}`);

/** What is concluded from a result, and the facts that it is on. */
export function told(answer: Answer, result: FunctionResult | undefined, known: Partial<Facts> = {}): Said {
  const facts: Facts = {
    ...answer.facts,
    ...(result && { authentication: result.authentication }),
    result: result?.status ?? "none",
    resultErrors: result && result.errors.length > 0 ? "yes" : "no",
    function: "same",
    controlId: "same",
    ...known,
  };
  return { facts, row: rowFor(facts), result, errors: [...(result?.errors ?? []), ...answer.errors] };
}

/** Why an answer does not say what came of a function. */
export function doubt({ request, control, authentication, result, ...facts }: Facts): string {
  if (request === "other") return "the answer belongs to another request";
  if (control === "failure" && result !== "none")
    return "the answer has results, and says that the request failed";
  if (control !== "success") return "the answer does not say that the request was taken";
  if (authentication === "failure" && result !== "none")
    return "the answer has results, and says that nobody was signed in";
  if (authentication !== "success") return "the answer does not say that somebody was signed in";
  if (result === "none" || result === "missing") return "the answer has no result of it";
  if (facts.function === "other") return "the result is that of another function or object";
  if (result === "unclear") return "its result has no status, or says two things";
  if (facts.controlId === "absent") return "its result has no control id";
  return "its result says success, but has an error";
}

const rateLimit = "GW-0010";

/** Whether errors say that there were too many requests. */
export const isLimited = (errors: readonly ReportedError[]): boolean =>
  errors.some(({ errorno }) => errorno === rateLimit);

/**
 * The errors of a level, whatever the form and the letter case of its messages. In a result they may occur in its data
 * as well; in that of a success, only what cannot be anything else is one.
 */
function errorsOf(node: XmlNode, mask: Mask): ReportedError[] {
  const inData = node.name === "result" ? childrenOf(node, "data") : [];
  const isSuccess = statusOf([node]) === "success";
  return [node, ...inData].flatMap((level) =>
    level.children.flatMap((message) => {
      const isPlain = level === node || !isSuccess;
      if (isPlain && isNamed(message, "error")) return [reported(message, mask)];
      if (!isNamed(message, "errormessage")) return [];
      const found = message.children.filter((child) => isNamed(child, "error"));
      const shown = found.length > 0 || !isPlain ? found : [message];
      return shown.map((error) => reported(error, mask));
    }),
  );
}

const isNamed = ({ name }: XmlNode, lower: string): boolean => name.toLowerCase() === lower;

function reported(error: XmlNode, mask: Mask): ReportedError {
  const texts = Object.create(null) as Record<string, string | undefined>;
  for (const child of error.children) {
    const name = child.name.toLowerCase();
    texts[name] = `${texts[name] ?? ""} ${mask(wholeText(child))}`.trim();
  }
  const { errorno = "", description, description2 = "", correction = "", supportid, ...more } = texts;
  const { errorid: errorId, category, target, ...others } = more;
  const details = Object.entries(others).flatMap(([name, text]) => (text ? `${name}: ${text}` : []));
  return defined({
    errorno,
    description: description || mask(error.text.trim()),
    description2,
    correction,
    supportId: /\[Support ID: ([^\]]+)\]/.exec(description2)?.[1] || supportid || undefined,
    errorId: errorId || undefined,
    category: category || undefined,
    target: target || undefined,
    details: details.join("; ") || undefined,
  }) as ReportedError;
}

/** The text of an element and of all that it holds. */
const wholeText = ({ text, children }: XmlNode): string =>
  [text, ...children.map(wholeText)].join(" ").trim();

/** The times are the gateway's: only what lies between them can be compared with the clock here. */
function lifetimeOf(authentication: XmlNode | undefined): number | undefined {
  const [from, to] = ["sessiontimestamp", "sessiontimeout"].map((name) =>
    Date.parse(textOf(authentication, name)),
  ) as [number, number];
  return to > from ? to - from : undefined;
}
