import { textOf, type Element } from "../../xml/read.js";
import { queryFailed } from "../../errors.js";
import type { Condition, Operator } from "./condition.js";
import { signs } from "./query-text.js";

const operators: Readonly<Record<string, Operator>> = {
  ...signs,
  like: "like",
  "not like": "notLike",
  "is null": "isNull",
  "is not null": "isNotNull",
};

/** Reads the `filter` of a `get_list`; several conditions side by side must all be met. */
export function readListFilter(filter: Element | undefined): Condition {
  return { kind: "all", of: filter?.children.map(readCondition) ?? [] };
}

/** Reads one condition: a field, an operator and a value, or several joined. */
export function readCondition(element: Element): Condition {
  if (element.name === "logical") {
    const kind = element.attributes["logical_operator"] === "or" ? "any" : "all";
    return { kind, of: element.children.map(readCondition) };
  }
  const sign = textOf(element, "operator").toLowerCase().replace(/\s+/g, " ");
  const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
  if (!operator) throw queryFailed(`There is no operator '${sign}'`);
  const value = textOf(element, "value");
  // Comparing with nothing is how this version asks for empty fields.
  if (value === "" && (operator === "equal" || operator === "notEqual")) {
    return test(element, operator === "equal" ? "isNull" : "isNotNull", []);
  }
  return test(element, operator, operator === "isNull" || operator === "isNotNull" ? [] : [value]);
}

const test = (element: Element, operator: Operator, values: readonly string[]): Condition => ({
  kind: "test",
  field: textOf(element, "field"),
  operator,
  values,
});
