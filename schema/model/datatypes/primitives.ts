import type { PrimitiveName } from "../grammar.js";
import { compareMoments, readMoment, type MomentForm } from "./moments.js";
import { byCodeUnit } from "../../text/order.js";

/** How the text of a primitive type is read. Texts are given with white space normalised. */
export interface Primitive {
  /** The same for texts that mean the same value; undefined where the text is not one of the type. */
  key(text: string): string | undefined;
  /**
   * Less than, equal to or more than zero for two texts of the type; undefined where neither is the larger.
   * Absent from types without an order.
   */
  compare?(a: string, b: string): number | undefined;
  /** What the facets of length count; absent from types without a length. */
  length?(text: string): number;
}

const characters = (text: string): number => [...text].length;

const anyText: Primitive = { key: (text) => text, length: characters };

const lexical = (form: RegExp): Primitive => ({ key: (text) => (form.test(text) ? text : undefined) });

const booleans: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"],
]);

const boolean: Primitive = { key: (text) => booleans.get(text) };

const decimal: Primitive = {
  key: (text) => readDecimal(text)?.key,
  compare(a, b) {
    const [left, right] = [readDecimal(a), readDecimal(b)];
    return left && right ? compareDecimals(left, right) : undefined;
  },
};

interface DecimalValue {
  readonly negative: boolean;
  /** Without leading zeros. */
  readonly whole: string;
  /** Without trailing zeros. */
  readonly fraction: string;
  readonly key: string;
}

/** libxml2 holds decimals of at most so many digits, leading zeros aside; it refuses others. */
const maxDigits = 24;

/** The parts of a decimal; undefined where the text is none. */
export function readDecimal(text: string): DecimalValue | undefined {
  const [, sign, before = "", after = ""] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text) ?? [];
  const whole = before.replace(/^0+/, "");
  if (before + after === "" || whole.length + after.length > maxDigits) return undefined;
  const fraction = after.replace(/0+$/, "");
  const negative = sign === "-" && whole + fraction !== "";
  return { negative, whole, fraction, key: `${negative ? "-" : ""}${whole}.${fraction}` };
}

function compareDecimals(a: DecimalValue, b: DecimalValue): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const sizes =
    a.whole.length - b.whole.length || byCodeUnit(a.whole, b.whole) || byCodeUnit(a.fraction, b.fraction);
  return a.negative ? -sizes : sizes;
}

const FLOAT = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/;

function float(round: (value: number) => number): Primitive {
  const read = (text: string): number => round(Number(text.replace("INF", "Infinity")));
  return {
    key: (text) => (FLOAT.test(text) ? String(read(text) || Math.abs(read(text))) : undefined),
    compare(a, b) {
      const [left, right] = [read(a), read(b)];
      if (left === right || (Number.isNaN(left) && Number.isNaN(right))) return 0;
      return left < right ? -1 : left > right ? 1 : undefined;
    },
  };
}

function moment(form: MomentForm): Primitive {
  return {
    key(text) {
      const value = readMoment(form, text);
      return value && `${value.seconds}.${value.fraction}${value.zoned ? "Z" : ""}`;
    },
    compare(a, b) {
      const [left, right] = [readMoment(form, a), readMoment(form, b)];
      return left && right && compareMoments(left, right);
    },
  };
}

const hexBinary: Primitive = {
  key: (text) => (/^(?:[0-9A-Fa-f]{2})*$/.test(text) ? text.toUpperCase() : undefined),
  length: (text) => text.length / 2,
};

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{3}[A-Za-z0-9+/]|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/;
const packed = (text: string): string => text.replaceAll(" ", "");

const base64Binary: Primitive = {
  key: (text) => (BASE64.test(packed(text)) ? packed(text) : undefined),
  length: (text) => Math.floor((packed(text).replace(/=+$/, "").length * 3) / 4),
};

const duration = lexical(
  /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=[\d.])(?:\d+H)?(?:\d+M)?(?:(?:\d+(?:\.\d*)?|\.\d+)S)?)?$/,
);

export const primitives: Readonly<Record<PrimitiveName, Primitive>> = {
  anySimpleType: anyText,
  string: anyText,
  anyURI: anyText,
  boolean,
  decimal,
  float: float(Math.fround),
  double: float((value) => value),
  duration,
  dateTime: moment("dateTime"),
  date: moment("date"),
  time: moment("time"),
  gYearMonth: moment("gYearMonth"),
  gYear: moment("gYear"),
  gMonthDay: moment("gMonthDay"),
  gDay: moment("gDay"),
  gMonth: moment("gMonth"),
  hexBinary,
  base64Binary,
};
