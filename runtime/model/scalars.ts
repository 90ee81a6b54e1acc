import { isArray, type Expectations, type Source } from "./issues.js";
import type { Scalar } from "./shape.js";

/** A decimal as text: plain digits, never an exponent. */
export type DecimalText = `${number}`;
/** A decimal to be sent: text, or a number that a double holds exactly. */
export type Decimal = number | DecimalText;
/** A whole number as text. */
export type IntegerText = `${bigint}`;
/** A whole number to be sent. */
export type Integer = number | IntegerText;
/** A calendar date: `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;
/** A date and a time of day without a time zone: `2026-11-22T14:30:00`. */
export type IsoDateTime = `${IsoDate}T${number}:${number}:${number}`;

/** The types that have no number in their names: base and format. */
const plainTypes: Readonly<Record<string, string>> = {
  BOOLEAN: "boolean",
  CONTACTNAME: "string",
  DATE: "date",
  DATE_MDY: "date mdy",
  DATETIME_MDY: "timestamp mdy",
  ENUM: "enum",
  FLAG: "boolean flag",
  ID: "string",
  INTEGER: "integer",
  KEY: "string",
  MONEY: "decimal",
  NUMBER: "decimal",
  PHONENO: "string",
  STRING: "string",
  TIMESTAMP: "timestamp",
};

/**
 * The scalar for the name of a value type: `STRING_40`, `NUMBER_10_4`, `MONEY`; `undefined` if unknown. A source
 * may follow the name: `STRING_40 borrowed`.
 */
export function scalarByName(text: string): Scalar | undefined {
  const [name = "", source] = text.split(" ") as [string, Source?];
  const scalar = namedScalar(name);
  return scalar && source ? { ...scalar, source } : scalar;
}

function namedScalar(name: string): Scalar | undefined {
  const [, kind, first, second] = /^(STRING|NUMBER)_(\d+)(?:_(\d+))?$/.exec(name) ?? [];
  if (kind === "NUMBER")
    return { name, base: "decimal", digits: +(first as string), ...(second && { fraction: +second }) };
  if (kind) return second ? undefined : { name, base: "string", maxLength: +(first as string) };
  if (!Object.hasOwn(plainTypes, name)) return undefined;
  const [base, format] = (plainTypes[name] as string).split(" ");
  return { name, base, ...(format && { format }) } as Scalar;
}

/**
 * Whether an empty element of a type can occur for `null`: of texts and lists it is a value like others. A date
 * of three elements cannot be empty in a request.
 */
export const hasNull = ({ base, format, separator }: Scalar, isAnswer: boolean): boolean =>
  separator === undefined &&
  base !== "string" &&
  (!!format || (base !== "timestamp" && (base !== "date" || isAnswer)));

/** Why a value does not fit its type; see `expectation`. */
export type ScalarFault =
  "type" | "inexact" | "length" | "digits" | "fraction" | "range" | "enum" | "separator";

/** The first reason why a value does not fit its type; without `facets` only what cannot be written. */
export function scalarFault(scalar: Scalar, value: unknown, facets = true): ScalarFault | undefined {
  if (scalar.separator === undefined) return itemFault(scalar, value, facets);
  if (!isArray(value)) return "type";
  for (const item of value) {
    const fault = itemFault(scalar, item, facets);
    if (fault) return fault;
  }
  // What is read must be what was given.
  const items = value.map((item) => scalarText(item as string, scalar.format));
  const read = listItems(scalar.separator, items.join(scalar.separator));
  return JSON.stringify(read) === JSON.stringify(items) ? undefined : "separator";
}

/** The items of a list that is written as one text. */
const listItems = (separator: string, text: string): string[] => (text === "" ? [] : text.split(separator));

function itemFault(scalar: Scalar, value: unknown, facets: boolean): ScalarFault | undefined {
  switch (scalar.base) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "type";
    case "date":
      return typeof value === "string" && isRealDate(value) ? undefined : "type";
    case "decimal":
    case "integer":
      return numberFault(scalar, value, facets);
    default:
      if (typeof value !== "string" || (scalar.format && !isRealTime(value))) return "type";
      if (!facets) return undefined;
      if (scalar.values && !scalar.open && !scalar.values.includes(value)) return "enum";
      return scalar.maxLength !== undefined && isLonger(value, scalar.maxLength) ? "length" : undefined;
  }
}

/** What a fault's issue expects: the limit, the allowed values, or the kind of value. */
export function expectation(scalar: Scalar, fault: ScalarFault): Expectations[ScalarFault] {
  const { base, format, values = [], separator = "", min, max } = scalar;
  if (fault === "separator") return separator;
  if (fault === "enum") return values;
  if (fault === "range") return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (fault === "type" || fault === "inexact") return [format && base === "timestamp" ? "datetime" : base];
  return scalar[fault === "length" ? "maxLength" : fault] as number;
}

const integerSyntax = /^-?\d+$/;
const decimalSyntax = /^-?(\d+(\.\d+)?|\.\d+)$/;

function numberFault(scalar: Scalar, value: unknown, facets: boolean): ScalarFault | undefined {
  let text = value;
  if (typeof value === "number" && Number.isFinite(value)) {
    text = scalarText(value);
    if (!Number.isSafeInteger(value) && significant(text as string) > 15) return "inexact";
  }
  if (typeof text !== "string" || !(scalar.base === "integer" ? integerSyntax : decimalSyntax).test(text))
    return "type";
  if (!facets) return undefined;
  const { min = -Infinity, max = Infinity } = scalar;
  if (+text < min || +text > max) return "range";
  return (scalar.digits ?? scalar.fraction) === undefined ? undefined : digitsFault(scalar, text);
}

/** Counts digits as the value has them: neither leading zeros nor trailing ones after the point. */
function digitsFault(
  { digits = Infinity, fraction = Infinity }: Scalar,
  text: string,
): ScalarFault | undefined {
  let start = text[0] === "-" ? 1 : 0;
  while (text[start] === "0") start++;
  const point = text.includes(".") ? text.indexOf(".") : text.length;
  if (point - start > digits) return "digits";
  let end = text.length;
  while (text[end - 1] === "0") end--;
  return end - point - 1 > fraction ? "fraction" : undefined;
}

const significant = (text: string): number => text.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

/** Length counts characters, not UTF-16 units. */
export const isLonger = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || [...text].length > max);

const dateSyntax = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the text is a date of the calendar, as in `2026-11-22`. */
export function isRealDate(text: string): boolean {
  if (!dateSyntax.test(text)) return false;
  const day = twoDigits(text, 8);
  const month = twoDigits(text, 5);
  if (day < 29 || (month !== 2 && day < 31)) return true;
  // Of the years divisible by four, the last of a century counts only every fourth time.
  const year = twoDigits(text, 2) || twoDigits(text, 0);
  return month === 2
    ? day === 29 && year % 4 === 0
    : month !== 4 && month !== 6 && month !== 9 && month !== 11;
}

/** Whether the text is a date and a time of day, as in `2026-11-22T14:30:00`. */
const isRealTime = (text: string): boolean =>
  /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text) && isRealDate(text.slice(0, 10));

const twoDigits = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** The text of a value that fits its type: numbers without an exponent. */
export function scalarText(value: string | number | boolean, format?: Scalar["format"]): string {
  const text = String(value);
  if (format === "mdy") return text.replace(/^(.{4})-(..)-(..)/, "$2/$3/$1").replace("T", " ");
  if (format) return value === true ? "T" : "F";
  if (typeof value !== "number" || !text.includes("e")) return text;
  const [, sign, digits, exponent] = /^(-?)([\d.]+)e(.+)$/.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const plain = digits.replace(".", "");
  return sign + (+exponent < 0 ? `0.${"0".repeat(-exponent - 1)}${plain}` : plain.padEnd(+exponent + 1, "0"));
}

const mdySyntax = /^(\d\d?)\/(\d\d?)\/(\d{4})(?: (\d\d?)((?::\d\d){2}))?$/;

/**
 * The value of text that was read, before it is checked: booleans are made, dates of 3.0 are ISO dates, a list
 * is an array; all else stays text. Only in text do white space around it, a plus sign, or a point at the end
 * mean anything.
 */
export function scalarValue(scalar: Scalar, text: string): string | boolean | (string | boolean)[] {
  const { separator } = scalar;
  return separator === undefined
    ? itemValue(scalar, text)
    : listItems(separator, text).map((item) => itemValue(scalar, item));
}

function itemValue({ name, base, format }: Scalar, text: string): string | boolean {
  const word = text.trim();
  if (base === "boolean") {
    const [yes, no] = format ? ["T", "F"] : name === "xs:boolean" ? ["1", "0"] : [];
    const said = word.toLowerCase();
    return said === "true" || word === yes || (said === "false" || word === no ? false : text);
  }
  if (base === "decimal" || base === "integer") {
    const plain = word.replace(/^\+(?=[\d.])|\.$/g, "");
    return numberFault({ name: "", base }, plain, false) ? text : plain;
  }
  if (!format) return text;
  const [, month = "", day = "", year, hour, rest] = mdySyntax.exec(word) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const iso = hour ? `${date}T${hour.padStart(2, "0")}${rest}` : date;
  return [iso, word].find((each) => !itemFault({ name: "", base, format }, each, false)) ?? text;
}

/** Checks that text is a decimal; throws `RangeError` otherwise. */
export function decimal(text: string): DecimalText {
  if (numberFault({ name: "", base: "decimal" }, text, false))
    throw new RangeError(`expected a decimal such as "120.50", got ${JSON.stringify(text)}`);
  return text as DecimalText;
}

/** Checks that text is a real date, or takes the UTC date of a `Date`; throws `RangeError` otherwise. */
export function isoDate(date: string | Date): IsoDate {
  const text = typeof date === "string" ? date : Number.isNaN(+date) ? "" : date.toISOString().slice(0, 10);
  if (!isRealDate(text))
    throw new RangeError(
      `expected a date such as "2026-11-22", got ${typeof date === "string" ? JSON.stringify(date) : String(date)}`,
    );
  return text as IsoDate;
}

/** Checks that an array holds something; throws `RangeError` otherwise. */
export function nonEmpty<T>(items: readonly T[]): [T, ...T[]] {
  if (items.length === 0) throw new RangeError("expected an array of at least one item, got an empty one");
  return items as [T, ...T[]];
}
