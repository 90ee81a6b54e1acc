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
  /** The request runs later; what comes of it is sent elsewhere. */
  readonly isAcknowledged: boolean;
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
  const named = textOf(control[0], "controlid");
  return {
    requestId: named,
    facts: {
      http,
      answer: "whole",
      request: named === "" || requestId === "" || named === requestId.trim() ? "same" : "other",
      control: statusOf([...control, ...acknowledgement]),
      authentication: statusOf(authentication),
      errors: errors.length > 0 ? "yes" : "no",
    },
    isAcknowledged: acknowledgement.length > 0,
    lifetime: lifetimeOf(authentication[0]),
    errors,
    results: operations.flatMap((operation) =>
      childrenOf(operation, "result").map((node) => ({
        node,
        controlId: textOf(node, "controlid"),
        name: textOf(node, "function"),
        status: statusOf([node]),
        authentication: statusOf(childrenOf(operation, "authentication")),
        errors: errorsOf(node, mask),
      })),
    ),
  };
}

/** What all of them say alike. */
function statusOf(nodes: readonly XmlNode[]): "success" | "failure" | "unclear" {
  const statuses = nodes
    .flatMap((node) => childrenOf(node, "status"))
    .map(({ text }) => text.trim().toLowerCase());
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
  if (!result)
    return { ...told(answer, undefined, { result: results.length > 0 ? "missing" : "none" }), errors };
  const facts: Partial<Facts> = {
    ...(own.length > 1 && { result: "unclear" }),
    function: result.name === "" || result.name.toLowerCase() === sent.name.toLowerCase() ? "same" : "other",
    controlId: isNameless ? "absent" : "same",
  };
  return { ...told(answer, result, facts), errors };
}

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
  if (facts.function === "other") return "the result is that of another function";
  if (result === "unclear") return "its result has no status, or two";
  if (facts.controlId === "absent") return "its result has no control id";
  return "its result says success, but has an error";
}

const rateLimit = "GW-0010";

/** Whether errors say that there were too many requests. */
export const isLimited = (errors: readonly ReportedError[]): boolean =>
  errors.some(({ errorno }) => errorno === rateLimit);

/**
 * The errors of a level, whatever the form and the letter case of its messages. In a result that did not succeed they
 * may occur in its data as well.
 */
function errorsOf(node: XmlNode, mask: Mask): ReportedError[] {
  const inData = node.name === "result" && statusOf([node]) !== "success" ? childrenOf(node, "data") : [];
  return [node, ...inData].flatMap((level) =>
    level.children.flatMap((message) => {
      if (isNamed(message, "error")) return [reported(message, mask)];
      if (!isNamed(message, "errormessage")) return [];
      const found = message.children.filter((child) => isNamed(child, "error"));
      return (found.length > 0 ? found : [message]).map((error) => reported(error, mask));
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
