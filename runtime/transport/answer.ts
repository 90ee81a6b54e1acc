import { readXml } from "../xml-reader.js";
import { addChild, childOf, makeNode, type XmlNode } from "../xml-tree.js";
import { defined, errorText, IntacctError, type ReportedError } from "./errors.js";
import type { Mask } from "./privacy.js";

/** What the gateway answers to one function. */
export interface FunctionResult {
  readonly controlId: string;
  /** The element that was sent. */
  readonly name: string;
  readonly status: string;
  readonly node: XmlNode;
  readonly errors: readonly ReportedError[];
}

/** An answer that says that the request was taken and who it ran for. */
export interface Answer {
  /** The request runs later; what comes of it is sent elsewhere. */
  readonly isAcknowledged: boolean;
  /** How long the session is good for, in milliseconds, where the answer says so. */
  readonly lifetime: number | undefined;
  readonly results: readonly FunctionResult[];
  /** What is left of the records, where they were to be left. */
  readonly records?: RecordText;
}

/** Where records stand: `response`, `operation`, `result`, `data`, counted with the document. */
const recordDepth = 5;
const maxDepth = 1000;
/** How many records are in memory as trees at a time. */
const chunkSize = 200;

/** Records that are left where they are in an answer until they are asked for. */
export class RecordText {
  /** Where each begins, and where the last one ends, by the `data` that they are in. */
  readonly #places = new Map<XmlNode, number[]>();

  #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** Takes where a record in `data` begins. */
  begin(data: XmlNode, start: number): void {
    const places = this.#places.get(data);
    if (places) places.push(start);
    else this.#places.set(data, [start]);
  }

  /** Takes where an element ends, which may be `data`. */
  end(data: XmlNode, end: number): void {
    this.#places.get(data)?.push(end);
  }

  count(data: XmlNode | undefined): number {
    return this.#of(data).length - 1;
  }

  #of(data: XmlNode | undefined): readonly number[] {
    return (data && this.#places.get(data)) ?? [0];
  }

  /** The records, some of which are read at a time; once, as the answer is then let go. */
  *read(data: XmlNode | undefined): Generator<XmlNode, void> {
    const places = this.#of(data);
    const last = places.length - 1;
    for (let first = 0; first < last; first += chunkSize) {
      const text = this.#xml.slice(places[first], places[Math.min(first + chunkSize, last)]);
      yield* readAnswer(`<data>${text}</data>`).children;
    }
    this.#xml = "";
  }
}

/**
 * Reads an answer. Where `records` are to be left, what stands in `data` is only looked through: a page of
 * records never stands in memory as a tree.
 *
 * @throws XmlReadError where it is not well-formed, inside of records, too
 */
export function readAnswer(xml: string, records?: RecordText): XmlNode {
  let node = makeNode("", [], 0);
  const open = [node];
  let depthInRecord = 0;
  const isInData = (): boolean => open.length === recordDepth && node.name === "data";
  readXml(
    xml,
    {
      open(name, attributes, start) {
        if (records && (depthInRecord > 0 || isInData())) {
          if (depthInRecord++ === 0) records.begin(node, start);
        } else open.push((node = makeNode(name, attributes, node.text.length)));
      },
      close(_, start) {
        if (depthInRecord > 0) depthInRecord--;
        else {
          const closed = open.pop() as XmlNode;
          records?.end(closed, start);
          node = open[open.length - 1] as XmlNode;
          addChild(node, closed);
        }
      },
      text(text) {
        if (depthInRecord === 0) node.text = node.text === "" ? text : node.text + text;
      },
    },
    { maxDepth },
  );
  return node.children[0] as XmlNode;
}

const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((other) => other.name === name) ?? [];

export const textOf = (node: XmlNode | undefined, name: string): string =>
  childOf(node, name)?.text.trim() ?? "";

export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.find((other) => other.name === name)?.value;

/** The number that an attribute holds. */
export function countOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = attributeOf(node, name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

const rateLimit = "GW-0010";

/**
 * What an answer says, by its three levels: the request (`control`), the company and user
 * (`authentication`), each function.
 *
 * @throws IntacctError `control`, `authentication`, `rate-limit` or `malformed`
 */
export function interpret(root: XmlNode, mask: Mask): Omit<Answer, "records"> {
  if (root.name !== "response") throw new IntacctError("malformed", "the answer is another document");
  const operations = childrenOf(root, "operation");
  const [operation] = operations;
  const authentication = childOf(operation, "authentication");
  const acknowledgement = childOf(root, "acknowledgement");
  const control = childOf(root, "control");
  const errors = (node: XmlNode | undefined): ReportedError[] => errorsOf(node, mask);
  refuse("control", [root, control, acknowledgement], errors(root));
  refuse("authentication", [authentication], errors(operation));
  const results = operations
    .flatMap((each) => childrenOf(each, "result"))
    .map((node) => ({
      node,
      controlId: childOf(node, "controlid")?.text ?? "",
      name: textOf(node, "function"),
      status: textOf(node, "status"),
      errors: errors(node),
    }));
  if (results.length > 0 && results.every((result) => isLimited(result.errors)))
    throw refusal("rate-limit", results[0]?.errors as ReportedError[]);
  const said = acknowledgement ?? (operation && authentication ? control : undefined);
  if (textOf(said, "status") !== "success")
    throw new IntacctError("malformed", "the answer does not say that the request was taken");
  return { isAcknowledged: !!acknowledgement, lifetime: lifetimeOf(authentication), results };
}

const isLimited = (errors: readonly ReportedError[]): boolean =>
  errors.some(({ errorno }) => errorno === rateLimit);

/** Throws where a level of the answer says that nothing ran. */
function refuse(
  kind: "control" | "authentication",
  nodes: readonly (XmlNode | undefined)[],
  errors: readonly ReportedError[],
): void {
  if (errors.length > 0 || nodes.some((node) => textOf(node, "status") === "failure"))
    throw refusal(isLimited(errors) ? "rate-limit" : kind, errors);
}

const advice = {
  control: "Check senderId and senderPassword; if they are right, the request itself was refused",
  authentication:
    "Check companyId, userId and userPassword, and that the company lets the sender id use web services",
  "rate-limit": "Send fewer requests at a time, or later",
};

const refusal = (kind: keyof typeof advice, errors: readonly ReportedError[]): IntacctError =>
  new IntacctError(kind, errorText(errors) || "the gateway refused the request without saying why", {
    errors,
    advice: advice[kind],
  });

function errorsOf(node: XmlNode | undefined, mask: Mask): ReportedError[] {
  return childrenOf(node, "errormessage")
    .flatMap(({ children }) => children)
    .map((error) => reported(error, mask));
}

function reported(error: XmlNode, mask: Mask): ReportedError {
  const text = (name: string): string => mask(textOf(error, name));
  const description2 = text("description2");
  return defined({
    errorno: text("errorno"),
    description: text("description"),
    description2,
    correction: text("correction"),
    supportId: /\[Support ID: ([^\]]+)\]/.exec(description2)?.[1] ?? (text("supportid") || undefined),
    errorId: text("errorid") || undefined,
    category: text("category") || undefined,
    target: text("target") || undefined,
  }) as ReportedError;
}

/** The times are the gateway's: only what lies between them can be compared with the clock here. */
function lifetimeOf(authentication: XmlNode | undefined): number | undefined {
  const [from, to] = ["sessiontimestamp", "sessiontimeout"].map((name) =>
    Date.parse(textOf(authentication, name)),
  ) as [number, number];
  return to > from ? to - from : undefined;
}
