import { compareValues } from "../reading/conditions/compare.js";
import {
  decimalText,
  divided,
  readDecimal,
  sumOf,
  type DecimalNumber,
} from "../reading/conditions/decimal.js";

/** Makes one text of those of a field in many records, which it sees one by one: there may be a million. */
export interface Aggregate {
  /** Empty texts are never given. */
  add(text: string): void;
  /** Empty where there is nothing to tell. */
  result(): string;
}

function count(): Aggregate {
  let seen = 0;
  return { add: () => void seen++, result: () => String(seen) };
}

function sum(): Aggregate {
  let total: DecimalNumber | undefined;
  return {
    add: (text) => void (total = sumOf([total ?? zero, readDecimal(text) ?? zero])),
    result: () => (total ? decimalText(total) : ""),
  };
}

function average(): Aggregate {
  let [total, seen] = [zero, 0];
  return {
    add(text) {
      const number = readDecimal(text);
      if (!number) return;
      total = sumOf([total, number]);
      seen++;
    },
    result: () => (seen === 0 ? "" : decimalText(divided(total, seen))),
  };
}

const zero: DecimalNumber = { digits: 0n, scale: 0 };

/** @param isBetter whether a text takes the place of the one that was best so far */
const best = (isBetter: (difference: number) => boolean) => (): Aggregate => {
  let found: string | undefined;
  return {
    add(text) {
      if (found === undefined || isBetter(compareValues(text, found))) found = text;
    },
    result: () => found ?? "",
  };
};

/** The aggregates, by their names in `select`. */
export const aggregates: ReadonlyMap<string, () => Aggregate> = new Map([
  ["count", count],
  ["sum", sum],
  ["avg", average],
  ["min", best((difference) => difference < 0)],
  ["max", best((difference) => difference > 0)],
]);
