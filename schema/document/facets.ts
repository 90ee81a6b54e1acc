import { type Scalar, type ScalarFault, describe, scalarFault, scalarValue } from "intacct-runtime/internals";
import { alternatives } from "../text/wording.js";

/**
 * Why a text does not fit the value type of its element; undefined if it fits. An empty text means no value, for
 * every type.
 */
export function facetFault(scalar: Scalar, text: string, element: string): string | undefined {
  if (text === "") return undefined;
  const value = scalarValue(scalar, text);
  // An ISO date in a document is not a date of version 3.0.
  const fault = scalar.format === "mdy" && value === text ? "type" : scalarFault(scalar, value);
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

/** What version 3.0 writes otherwise. */
const formats: Readonly<Partial<Record<Scalar["base"], string>>> = {
  boolean: "T or F",
  date: "a date of the calendar such as 11/22/2026",
  timestamp: "a date and a time such as 11/22/2026 14:30:00",
};

function expectation(scalar: Scalar, fault: ScalarFault): string {
  const { base, format } = scalar;
  switch (fault) {
    case "length":
      return `at most ${counted(scalar.maxLength, "character")}`;
    case "digits":
      return `at most ${counted(scalar.digits, "digit")} before the point`;
    case "fraction":
      return `at most ${counted(scalar.fraction, "digit")} after the point`;
    case "range":
      return `a number ${rangeText(scalar)}`;
    case "enum":
      return alternatives(scalar.values ?? []);
    default:
      return (format && formats[base]) ?? bases[base];
  }
}

function rangeText({ min, max }: Scalar): string {
  if (min === undefined) return `of at most ${max}`;
  return max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
}

const counted = (count: number | undefined, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;
