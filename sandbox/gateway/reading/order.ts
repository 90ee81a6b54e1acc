import { compareValues, sortableDate } from "./conditions/compare.js";
import { readDecimal } from "./conditions/decimal.js";

/** What records are sorted by. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

/** Less than 0 where the record that was read as number `a` comes before that read as number `b`. */
type Compare = (a: number, b: number) => number;

/**
 * Sorts positions of records by their fields; those that are alike stay in their order. Empty fields come last, or
 * first in descending order, as in the database behind the gateway.
 *
 * What is compared is kept as numbers where it can be: there may be a million records.
 *
 * @param read gives the text of a field of the record at a position
 */
export function sortPositions(
  positions: readonly number[],
  order: readonly Order[],
  read: (position: number, field: string) => string,
): number[] {
  const compares = order.map(({ field, descending }): Compare => {
    const compare = compareFields(positions.length, (index) => read(positions[index] as number, field));
    return descending ? (a, b) => compare(b, a) : compare;
  });
  const sorted = Uint32Array.from(positions.keys()).sort((a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Array.from(sorted, (index) => positions[index] as number);
}

function compareFields(count: number, read: (index: number) => string): Compare {
  const numbers = numbersOf(count, read, numberKey) ?? numbersOf(count, read, dateKey);
  if (numbers) {
    return (a, b) => {
      const [left, right] = [numbers[a] as number, numbers[b] as number];
      if (left < right) return -1;
      return left > right ? 1 : Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    };
  }
  const texts = Array.from({ length: count }, (_, index) => read(index));
  const isPlain = texts.every((text) => !readDecimal(text) && sortableDate(text) === undefined);
  return (a, b) => {
    const [left, right] = [texts[a] as string, texts[b] as string];
    if (left === right) return 0;
    if (left === "" || right === "") return left === "" ? 1 : -1;
    return isPlain ? (left < right ? -1 : 1) : compareValues(left, right);
  };
}

/** Texts as numbers of the same order, empty ones as NaN; undefined as soon as one of them cannot be. */
function numbersOf(
  count: number,
  read: (index: number) => string,
  keyOf: (text: string) => number | undefined,
): Float64Array | undefined {
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const text = read(index);
    const key = text === "" ? NaN : keyOf(text);
    if (key === undefined) return undefined;
    keys[index] = key;
  }
  return keys;
}

/** Up to so many digits no two decimals are the same binary number, and their order is kept. */
const exactDigits = 15;

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const numberKey = (text: string): number | undefined =>
  text.length <= exactDigits + 1 && decimal.test(text) ? Number(text) : undefined;

const dateKey = (text: string): number | undefined => {
  const date = sortableDate(text);
  return date === undefined ? undefined : Number(date.replace(/\D/g, ""));
};
