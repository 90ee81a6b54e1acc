import type { DtdVersion } from "../../generator/model/grammar.js";
import type { Call, Services } from "./call.js";
import { childrenOf, type Element } from "./document.js";
import { Refusal, rolledBack, usedControlId, type GatewayError } from "./errors.js";
import { handlerOf } from "./handlers.js";
import type { Result } from "./response.js";
import type { Session } from "./sessions.js";
import type { Company } from "./store/company.js";

/** What the functions of an operation have in common. */
export interface Operation {
  readonly element: Element;
  readonly version: DtdVersion;
  readonly company: Company;
  readonly session: Session;
  readonly sender: string;
  /** Whether a function with a control ID that was there before is refused. */
  readonly isUnique: boolean;
  /** Whether there is but one function in the request. */
  readonly isAlone: boolean;
}

/** Runs the functions of an operation in their order; in a transaction, the first failure undoes all of them. */
export function runOperation(operation: Operation, services: Services): Result[] {
  const { element, company } = operation;
  const isTransaction = element.attributes["transaction"] === "true";
  const functions = childrenOf(element, "content").flatMap((content) => childrenOf(content, "function"));
  const results: Result[] = [];
  for (const one of functions) {
    const result = runFunction(one, operation, services);
    results.push(result);
    if (isTransaction && result.status === "failure") {
      company.undoTo(0);
      return functions.map((other) => abortedResult(other, other === one ? result.errors : []));
    }
  }
  company.settle();
  return results;
}

function runFunction(wrapper: Element, operation: Operation, services: Services): Result {
  const { company, sender, isUnique } = operation;
  const [element] = wrapper.children;
  const { name, controlid } = nameOf(wrapper);
  const mark = company.mark();
  try {
    const used = `${sender} ${controlid}`;
    if (isUnique && company.usedControlIds.has(used)) throw usedControlId(controlid);
    const call: Call = { ...operation, element: element as Element, services };
    const outcome = handlerOf(name)(call);
    if (isUnique) company.useControlId(used);
    return { status: "success", name, controlid, outcome, errors: [] };
  } catch (error) {
    company.undoTo(mark);
    if (!(error instanceof Refusal)) throw error;
    return { status: "failure", name, controlid, errors: withSupportId(error.errors, services.supportId()) };
  }
}

const abortedResult = (wrapper: Element, errors: readonly GatewayError[]): Result => ({
  status: "aborted",
  ...nameOf(wrapper),
  errors: [...errors, rolledBack],
});

const nameOf = (wrapper: Element): { name: string; controlid: string } => ({
  name: wrapper.children[0]?.name ?? "",
  controlid: wrapper.attributes["controlid"] ?? "",
});

/** The gateway names its own record of a failure behind the first description. */
function withSupportId([first, ...rest]: readonly GatewayError[], id: string): GatewayError[] {
  if (!first) return [];
  return [{ ...first, description2: `${first.description2 ?? ""} [Support ID: ${id}]`.trim() }, ...rest];
}
