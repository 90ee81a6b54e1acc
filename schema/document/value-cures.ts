/** What was probably meant by a text that is no value of its type. */
import type { Scalar } from "intacct-runtime/internals";
import { suggestion } from "../text/wording.js";

/** A question with the text that was probably meant, or what rules it out; undefined where nothing is likely. */
export function cureOfValue(scalar: Scalar, text: string): string | undefined {
  const { base, format, values = [] } = scalar;
  switch (base) {
    case "date":
    case "timestamp":
      return format === undefined && base === "timestamp"
        ? undefined
        : cureOfDate(text.trim(), format !== undefined);
    case "boolean":
      return cureOfBoolean(text.trim().toLowerCase(), format !== undefined);
    case "decimal":
    case "integer":
      return cureOfNumber(text.trim());
    default:
      return suggestion(text, values);
  }
}

const didYouMean = (text: string): string => `Did you mean ${text}?`;

/** Dates as people write them: year first, or with the month or the day first. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d\d:\d\d(?::\d\d)?))?/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ](\d\d:\d\d(?::\d\d)?))?/;

/** @param isMonthFirst `mm/dd/yyyy`, as version 3.0 has dates; otherwise `yyyy-mm-dd` */
function cureOfDate(text: string, isMonthFirst: boolean): string | undefined {
  const [, year = "", month = "", day = "", time] = yearFirst.exec(text) ?? reordered(yearLast.exec(text));
  if (year === "") return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const written = (aMonth: number, aDay: number): string => {
    const [mm, dd] = [aMonth, aDay].map((part) => String(part).padStart(2, "0"));
    const date = isMonthFirst ? `${mm}/${dd}/${year}` : `${year}-${mm}-${dd}`;
    return time === undefined ? date : `${date} ${time.length === 5 ? `${time}:00` : time}`;
  };
  if (m > 12 && d >= 1 && d <= 12) return didYouMean(written(d, m));
  if (m < 1 || m > 12) return "a year has twelve months";
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d < 1 || d > days) return `${months[m - 1]} ${year} has ${days} days`;
  const meant = written(m, d);
  return meant === text ? undefined : didYouMean(meant);
}

/** Month, day and year in the order of `yearFirst`. */
const reordered = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
  found ? [found[0], found[3], found[1], found[2], found[4]] : [];

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function cureOfBoolean(text: string, isFlag: boolean): string | undefined {
  const isTrue = ["true", "t", "yes", "y", "1"].includes(text);
  if (!isTrue && !["false", "f", "no", "n", "0"].includes(text)) return undefined;
  return didYouMean(isFlag ? (isTrue ? "T" : "F") : String(isTrue));
}

/** Amounts with a currency or with signs between thousands. */
function cureOfNumber(text: string): string | undefined {
  const plain = text.replace(/[$€£\s]/g, "").replace(/,(?=\d{3}(\D|$))/g, "");
  return plain !== text && /^-?\d+(\.\d+)?$/.test(plain) ? didYouMean(plain) : undefined;
}
