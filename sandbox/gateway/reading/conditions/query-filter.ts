import { childrenOf, textOf, type Element } from "../../xml/read.js";
import { queryFailed } from "../../errors.js";
import { arity, type Condition, type Operator } from "./condition.js";

const operators: Readonly<Record<string, Operator>> = {
  equalto: "equal",
  notequalto: "notEqual",
  lessthan: "less",
  lessthanorequalto: "lessOrEqual",
  greaterthan: "greater",
  greaterthanorequalto: "greaterOrEqual",
  between: "between",
  in: "in",
  notin: "notIn",
  like: "like",
  notlike: "notLike",
  isnull: "isNull",
  isnotnull: "isNotNull",
};

/** Reads the `filter` of a `query`; several conditions side by side must all be met. */
export function readFilter(filter: Element | undefined): Condition {
  return { kind: "all", of: filter?.children.map(readCondition) ?? [] };
}

function readCondition(element: Element): Condition {
  const { name, children } = element;
  if (name === "and" || name === "or") {
    if (children.length < 2) throw queryFailed(`${name} needs two conditions or more`);
    return { kind: name === "and" ? "all" : "any", of: children.map(readCondition) };
  }
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) throw queryFailed(`There is no filter ${name}`);
  const field = textOf(element, "field");
  const values = childrenOf(element, "value").map(({ text }) => text.trim());
  const [least, most] = arity[operator];
  if (values.length < least || values.length > most) {
    throw queryFailed(
      `${name} takes ${least === most ? least : `${least} to ${most}`} values, not ${values.length}`,
    );
  }
  return { kind: "test", field, operator, values };
}
