import { compareValues, equalValues, isLike } from "./compare.js";

export type Operator =
  | "equal"
  | "notEqual"
  | "less"
  | "lessOrEqual"
  | "greater"
  | "greaterOrEqual"
  | "between"
  | "in"
  | "notIn"
  | "like"
  | "notLike"
  | "isNull"
  | "isNotNull";

/** What records are asked for, however it was written. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | {
      readonly kind: "test";
      readonly field: string;
      readonly operator: Operator;
      readonly values: readonly string[];
    };

/** How many values each operator takes: least and most. */
export const arity: Readonly<Record<Operator, readonly [number, number]>> = {
  equal: [1, 1],
  notEqual: [1, 1],
  less: [1, 1],
  lessOrEqual: [1, 1],
  greater: [1, 1],
  greaterOrEqual: [1, 1],
  between: [2, 2],
  in: [1, 1000],
  notIn: [1, 1000],
  like: [1, 1],
  notLike: [1, 1],
  isNull: [0, 0],
  isNotNull: [0, 0],
};

type Test = (text: string, values: readonly [string, ...string[]]) => boolean;

/** Of fields that are not empty: an empty one is null, which meets no condition but `isNull`. */
const tests: Readonly<Record<Exclude<Operator, "isNull">, Test>> = {
  equal: (text, [value]) => equalValues(text, value),
  notEqual: (text, [value]) => !equalValues(text, value),
  less: (text, [value]) => compareValues(text, value) < 0,
  lessOrEqual: (text, [value]) => compareValues(text, value) <= 0,
  greater: (text, [value]) => compareValues(text, value) > 0,
  greaterOrEqual: (text, [value]) => compareValues(text, value) >= 0,
  between: (text, [low, high = low]) => compareValues(text, low) >= 0 && compareValues(text, high) <= 0,
  in: (text, values) => values.some((value) => equalValues(text, value)),
  notIn: (text, values) => !values.some((value) => equalValues(text, value)),
  like: (text, [pattern]) => isLike(text, pattern),
  notLike: (text, [pattern]) => !isLike(text, pattern),
  isNotNull: () => true,
};

/** Whether something meets a condition; `read` gives the text of its fields. */
export function meets(condition: Condition, read: (field: string) => string, ignoresCase: boolean): boolean {
  switch (condition.kind) {
    case "all":
      return condition.of.every((one) => meets(one, read, ignoresCase));
    case "any":
      return condition.of.some((one) => meets(one, read, ignoresCase));
    case "test": {
      const text = read(condition.field);
      const { operator, values } = condition;
      if (operator === "isNull") return text === "";
      if (text === "") return false;
      const fold = (one: string): string => (ignoresCase ? one.toUpperCase() : one);
      return tests[operator](fold(text), values.map(fold) as [string, ...string[]]);
    }
  }
}
