/**
 * Answers that say what they are told to say, whether it makes sense or not, beside a ledger of what was really
 * done: by the gateway's own statuses, and by nothing that the transport concludes.
 */
import type { Fetch, FetchResponse } from "../../../runtime/index.js";
import type { Facts } from "../../../runtime/transport/answer/verdicts.js";
import { readTree, type XmlNode } from "../../../runtime/xml/xml-tree.js";
import { errors, find, text } from "./scripted-gateway.js";

/** What each fact may be. */
export const domain: { readonly [Fact in keyof Facts]: readonly Facts[Fact][] } = {
  http: ["2xx", "3xx", "4xx", "429", "5xx", "late", "broken", "unreached"],
  answer: ["whole", "cut", "empty", "other"],
  request: ["same", "other"],
  control: ["success", "failure", "unclear"],
  authentication: ["success", "failure", "unclear"],
  errors: ["yes", "no"],
  result: ["success", "failure", "unclear", "missing", "none"],
  resultErrors: ["yes", "no"],
  function: ["same", "other"],
  controlId: ["same", "absent"],
};

/** Each combination of facts. */
export function* everyFact(): Generator<Facts> {
  const names = Object.keys(domain) as (keyof Facts)[];
  const total = names.reduce((product, name) => product * domain[name].length, 1);
  for (let number = 0; number < total; number++) {
    let rest = number;
    const facts: Record<string, string> = {};
    for (const name of names) {
      const values = domain[name];
      facts[name] = values[rest % values.length] as string;
      rest = Math.floor(rest / values.length);
    }
    yield facts as unknown as Facts;
  }
}

/** Whether facts can be told by an answer: what has no whole answer says nothing else. */
export function canBeTold(facts: Facts): boolean {
  const { http, answer, result, controlId, ...rest } = facts;
  const isSilent =
    rest.request === "same" &&
    rest.control === "unclear" &&
    rest.authentication === "unclear" &&
    result === "none" &&
    rest.resultErrors === "no" &&
    rest.function === "same" &&
    controlId === "same" &&
    rest.errors === "no";
  if (http === "broken" || http === "unreached") return answer === "empty" && isSilent;
  if (answer !== "whole") return isSilent;
  if (result === "none" || result === "missing")
    return rest.resultErrors === "no" && rest.function === "same" && controlId === "same";
  return true;
}

/**
 * Whether the gateway did the work, by what it says: it did, unless one of its statuses says that it did not, or the
 * request did not reach it. A gateway that says both did it.
 */
export function isDone(facts: Facts): boolean {
  const { http, answer, request, control, authentication, result } = facts;
  if (http === "unreached") return false;
  if (/^(5xx|late|broken)$/.test(http)) return true;
  if (answer !== "whole") return http === "2xx" || answer === "cut";
  if (request === "other") return true;
  if (result === "none") {
    if (control === "failure") return authentication === "success";
    return !(control === "success" && authentication === "failure");
  }
  const isFailed = result === "failure" && facts.function === "same";
  return !(http === "2xx" && control === "success" && authentication === "success" && isFailed);
}

const statuses: Readonly<Record<Facts["http"], readonly number[]>> = {
  "2xx": [200, 202],
  "3xx": [301, 307],
  "4xx": [400, 401, 403, 404],
  "429": [429],
  // With what is no status, and what some servers say after the work.
  "5xx": [500, 502, 503, 520, 408, 303, 460, 499, 0, 100, 600, NaN],
  late: [504, 524],
  broken: [0],
  unreached: [0],
};

const strangers = [
  "<!DOCTYPE html><html><head><title>Just a moment</title></head><body><p>Wait</body></html>",
  "XML error: mismatched tag at line 16",
  '{"error": "API rate limit exceeded"}',
  "<response><control><status>failure</status></response>",
  "<soap:Envelope/>",
];

/** One of several values that stand for a fact, by a number that chooses. */
const one = <T>(items: readonly T[], choice: number): T => items[choice % items.length] as T;

const statusXml = (status: Facts["control"], choice: number): string =>
  status === "unclear"
    ? one(["", "<status/>", "<status>pending</status>", "<status>success<b/></status>"], choice)
    : `<status>${status}</status>`;

const aside = errors("GW-0010", "Too many requests.");

/** What the gateway answers to a function, which is `FUNCTION` with control id `ID`. */
function resultXml(facts: Facts, controlId: string, name: string, choice: number): string {
  if (facts.result === "none") return "";
  const id = { same: controlId, absent: "" }[facts.controlId];
  const said = facts.result === "missing" ? "of-another" : id;
  const [own, other] = [`<controlid>${controlId}</controlid>`, "<controlid>of-another</controlid>"];
  // A result where none should be, or of two functions at once.
  if (facts.result === "missing" && choice % 3 === 2)
    return `<data><result><status>success</status>${own}</result></data>`;
  if (facts.result === "unclear" && choice % 4 === 3)
    return `<result><status>success</status>${own}${other}<key>another</key></result>`;
  const called = facts.function === "same" ? one([name, name.toUpperCase()], choice) : "delete";
  const isAborted = facts.result === "failure" && choice % 2 === 1;
  const status =
    facts.result === "missing" ? one(["success", "failure"], choice) : isAborted ? "aborted" : facts.result;
  const shown = status === "unclear" ? statusXml("unclear", choice) : `<status>${status}</status>`;
  return `<result>${shown}<function>${called}</function>${said ? `<controlid>${said}</controlid>` : ""}<key>key-of-${controlId}</key>${facts.resultErrors === "yes" ? aside : ""}</result>`;
}

interface Sent {
  readonly requestId: string;
  readonly functions: readonly { readonly controlId: string; readonly name: string }[];
  readonly isUnique: boolean;
  readonly isTransaction: boolean;
}

function sentIn(body: string): Sent {
  const root = readTree(body);
  const control = find(root, "control");
  const operation = find(root, "operation");
  return {
    requestId: text(control, "controlid"),
    isUnique: text(control, "uniqueid") === "true",
    isTransaction: operation?.attributes.some(({ value }) => value === "true") === true,
    functions: (find(operation, "content")?.children ?? []).map((each) => ({
      controlId: each.attributes[0]?.value ?? "",
      name: (each.children[0] as XmlNode).name,
    })),
  };
}

/** What one request meets: what is the same for all its functions, and what differs. */
export interface Contradiction {
  readonly facts: Facts;
  /** By position of the function; those of `facts` beyond the end. */
  readonly each: readonly Facts[];
  /** Chooses among values that stand for the same fact. */
  readonly choice: number;
  /** There is a result of a function that was not sent, which failed: with it, a transaction did. */
  readonly hasStranger?: boolean;
}

/** A gateway whose answers contradict themselves, and a ledger that does not. */
export class ContradictoryGateway {
  /** How often each control id was done. */
  readonly ledger = new Map<string, number>();
  /** By request number, from 0; other requests are answered as they should be. */
  readonly contradictions = new Map<number, Contradiction>();
  requests = 0;

  readonly fetch: Fetch = (_url, init) => {
    const sent = sentIn(init.body);
    const met = this.contradictions.get(this.requests++) ?? { facts: right, each: [], choice: 0 };
    const { facts, each, choice } = met;
    if (facts.http === "unreached")
      return Promise.reject(Object.assign(new TypeError("x"), { cause: { code: "ECONNREFUSED" } }));
    const known = sent.functions.map((_, index) => ({ ...facts, ...inner(each[index] ?? facts) }));
    const results = this.#work(sent, known, met) + (met.hasStranger === true ? stranger : "");
    if (facts.http === "broken")
      return Promise.reject(Object.assign(new TypeError("x"), { cause: { code: "ECONNRESET" } }));
    if (facts.http === "late" && choice % 3 === 0) return new Promise(() => {});
    const body = bodyOf(facts, sent, results, choice);
    const response: FetchResponse = {
      status: one(statuses[facts.http], choice),
      headers: new Headers(),
      text: () => Promise.resolve(body),
    };
    return Promise.resolve(response);
  };

  /** Does what is to be done, and gives the results. */
  #work(sent: Sent, known: readonly Facts[], { facts, choice, hasStranger = false }: Contradiction): string {
    const used = sent.functions.map(({ controlId }) => sent.isUnique && this.ledger.has(controlId));
    const fails = known.map((each, index) => used[index] === true || !isDone(each));
    const isUndone = sent.isTransaction && (fails.includes(true) || hasStranger);
    return sent.functions
      .map(({ controlId, name }, index) => {
        if (!fails[index] && !isUndone) this.ledger.set(controlId, (this.ledger.get(controlId) ?? 0) + 1);
        const own: Facts = used[index] ? { ...facts, ...failed } : (known[index] as Facts);
        return resultXml(own, controlId, name, choice);
      })
      .join("");
  }
}

const stranger = `<result><status>failure</status><controlid>of-another</controlid>${aside}</result>`;

const inner = ({ result, resultErrors, function: name, controlId }: Facts): Partial<Facts> => ({
  result,
  resultErrors,
  function: name,
  controlId,
});

const failed = { result: "failure", resultErrors: "yes", function: "same", controlId: "same" } as const;

/** A whole answer that says that all went well. */
export const right: Facts = {
  http: "2xx",
  answer: "whole",
  request: "same",
  control: "success",
  authentication: "success",
  errors: "no",
  result: "success",
  resultErrors: "no",
  function: "same",
  controlId: "same",
};

function bodyOf(facts: Facts, { requestId }: Sent, results: string, choice: number): string {
  if (facts.answer === "empty") return one(["", " \n"], choice);
  if (facts.answer === "other") return one(strangers, choice);
  const said = facts.answer === "cut" ? right : facts;
  const id = said.request === "same" ? one([requestId, ""], choice) : "another-request";
  const outer = said.errors === "yes" ? aside : "";
  const [atRoot, inOperation] = choice % 2 === 0 ? [outer, ""] : ["", outer];
  const authentication = `<authentication>${statusXml(said.authentication, choice)}</authentication>`;
  const whole = `<?xml version="1.0" encoding="UTF-8"?><response><control>${statusXml(said.control, choice)}<controlid>${id}</controlid></control>${atRoot}<operation>${authentication}${inOperation}${results}</operation></response>`;
  // At least the beginning of the root, so that what is left can be told from something else.
  return facts.answer === "cut"
    ? whole.slice(0, Math.max(50, Math.floor((whole.length - 12) * ((choice % 7) / 6))))
    : whole;
}
