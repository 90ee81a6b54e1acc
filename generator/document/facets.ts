import { describe } from "../../runtime/issues.js";
import { scalarFault, scalarValue, type ScalarFault } from "../../runtime/scalars.js";
import type { Scalar } from "../../runtime/shape.js";
import { alternatives } from "../text/wording.js";

/**
 * What the value type of an element has against its text, in words; undefined where it fits. Text of no
 * length says that there is no value, whatever the type.
 */
export function facetFault(scalar: Scalar, text: string, element: string): string | undefined {
  if (text === "") return undefined;
  const fault = scalarFault(scalar, scalarValue(scalar, text));
  if (fault === undefined) return undefined;
  return `${element}: expected ${expectation(scalar, fault)}, got ${describe(text, [element])}`;
}

const bases: Readonly<Record<Scalar["base"], string>> = {
  string: "text",
  decimal: 'a decimal such as "120.50"',
  integer: "a whole number",
  boolean: "true or false",
  date: "a date of the calendar",
  timestamp: "a timestamp",
  enum: "one of the values allowed",
};

function expectation(scalar: Scalar, fault: ScalarFault): string {
  switch (fault) {
    case "length":
      return `at most ${counted(scalar.maxLength, "character")}`;
    case "digits":
      return `at most ${counted(scalar.digits, "digit")} before the point`;
    case "fraction":
      return `at most ${counted(scalar.fraction, "digit")} after the point`;
    case "enum":
      return alternatives(scalar.values ?? []);
    default:
      return bases[scalar.base];
  }
}

const counted = (count: number | undefined, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;
