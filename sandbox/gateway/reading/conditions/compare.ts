import { compareDecimals, readDecimal } from "./decimal.js";
import { byCodeUnit } from "../../../../schema/text/order.js";

const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{2}:\d{2}:\d{2}))?$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?/;

/** A date or a date with a time, in a form whose order is that of time; undefined for any other text. */
export function sortableDate(text: string): string | undefined {
  const [, month, day, year, time] = american.exec(text) ?? [];
  if (year !== undefined)
    return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")} ${time ?? "00:00:00"}`;
  const [, isoYear, isoMonth, isoDay, isoTime] = iso.exec(text) ?? [];
  return isoYear === undefined ? undefined : `${isoYear}-${isoMonth}-${isoDay} ${isoTime ?? "00:00:00"}`;
}

/** Numbers by value, dates by time, all else by code units: less than 0 where `a` comes first. */
export function compareValues(a: string, b: string): number {
  if (a === b) return 0;
  const numbers = [readDecimal(a), readDecimal(b)] as const;
  if (numbers[0] && numbers[1]) return compareDecimals(numbers[0], numbers[1]);
  const dates = [sortableDate(a), sortableDate(b)] as const;
  return dates[0] !== undefined && dates[1] !== undefined ? byCodeUnit(dates[0], dates[1]) : byCodeUnit(a, b);
}

/** What `T` and `F` mean where a field is kept in words. */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  ["T", ["true", "active"]],
  ["F", ["false", "inactive"]],
]);

const means = (flag: string, text: string): boolean => flags.get(flag)?.includes(text) ?? false;

export const equalValues = (a: string, b: string): boolean =>
  compareValues(a, b) === 0 || means(a, b) || means(b, a);

/** Whether a text is like a pattern, where `%` stands for any characters and `_` for one. */
export function isLike(text: string, pattern: string): boolean {
  let [at, next] = [0, 0];
  /** Where to go on when what comes after the last `%` does not fit after all. */
  let retry: { at: number; next: number } | undefined;
  while (at < text.length) {
    if (pattern[next] === "%") retry = { at, next: ++next };
    else if (next < pattern.length && (pattern[next] === "_" || pattern[next] === text[at])) {
      at++;
      next++;
    } else if (retry) {
      retry = { at: retry.at + 1, next: retry.next };
      ({ at, next } = retry);
    } else return false;
  }
  while (pattern[next] === "%") next++;
  return next === pattern.length;
}
