import type { DtdVersion } from "../../schema/model/grammar.js";
import type { Call, Services } from "./call.js";
import type { Outcome } from "./outcome.js";
import { checkFields } from "./custom/check.js";
import { childrenOf, type Element } from "./xml/read.js";
import { Refusal, rolledBack, usedControlId, type GatewayError } from "./errors.js";
import { handlerOf } from "./handlers.js";
import type { Result } from "./xml/response.js";
import { functionKey, type Verdict } from "./schema.js";
import type { Session } from "./access/sessions.js";
import type { Company } from "./store/company.js";

/** What the functions of an operation have in common. */
export interface Operation {
  readonly element: Element;
  /** Its place in the request, from 1. */
  readonly position: number;
  /** What is wrong with functions, by `functionKey`. */
  readonly refusals: Verdict["refusals"];
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
  const functions = functionsIn(operation);
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

/** A function, and what is wrong with it from the outset. */
interface PlacedFunction {
  readonly name: string;
  readonly controlid: string;
  readonly element: Element;
  readonly refused: readonly GatewayError[] | undefined;
}

const functionsIn = ({ element, position, refusals }: Operation): PlacedFunction[] =>
  childrenOf(element, "content").flatMap((content, contentIndex) =>
    childrenOf(content, "function").map((wrapper, index) => ({
      name: wrapper.children[0]?.name ?? "",
      controlid: wrapper.attributes["controlid"] ?? "",
      element: wrapper.children[0] as Element,
      refused: refusals.get(functionKey(position, contentIndex + 1, index + 1)),
    })),
  );

function runFunction(one: PlacedFunction, operation: Operation, services: Services): Result {
  const { company, sender, isUnique } = operation;
  const { name, controlid, element, refused } = one;
  const mark = company.mark();
  try {
    const used = `${sender} ${controlid}`;
    if (isUnique && company.usedControlIds.has(used)) throw usedControlId(controlid);
    if (refused) throw new Refusal(refused);
    const call: Call = { ...operation, element, services };
    services.checkPermissions(element, operation.session);
    checkFields(call);
    const outcome = handlerOf(name)(call);
    if (isUnique) company.useControlId(used);
    return { status: "success", name, controlid, outcome, errors: [] };
  } catch (error) {
    company.undoTo(mark);
    if (!(error instanceof Refusal)) throw error;
    const errors = withSupportId(error.errors, services.supportId());
    return { status: "failure", name, controlid, outcome: failedOutcome(name), errors };
  }
}

const abortedResult = ({ name, controlid }: PlacedFunction, errors: readonly GatewayError[]): Result => ({
  status: "aborted",
  name,
  controlid,
  errors: [...errors, rolledBack],
});

/** Functions that answer with a list of objects say that there are none. */
const failedOutcome = (name: string): Outcome =>
  name === "create" || name === "update"
    ? { data: { attributes: { listtype: "objects", count: "0" }, content: "" } }
    : {};

/** The gateway names its own record of a failure behind the first description. */
function withSupportId([first, ...rest]: readonly GatewayError[], id: string): GatewayError[] {
  if (!first) return [];
  return [{ ...first, description2: `${first.description2 ?? ""} [Support ID: ${id}]`.trim() }, ...rest];
}
