import {
  isError,
  pathText,
  type Alternatives,
  type Expectations,
  type Issue,
  type Source,
} from "./issues.js";
import type { ProfileData } from "./shape.js";

/**
 * Formats issues as text: the profile's name, then a line for each issue with its path, what is wrong, and the
 * source of the rule; at the end, what to do if the gateway accepts it anyway.
 *
 * @param options.input the number of the value among those that were checked together
 */
export function formatIssues(
  profile: Pick<ProfileData, "name">,
  issues: readonly Issue[],
  options: { readonly input?: number } = {},
): string {
  const title = options.input === undefined ? profile.name : `${profile.name}, input ${options.input}`;
  const isAnswer = profile.name.endsWith(" Response");
  return [title, ...issueLines(issues, isAnswer ? answerIsRight : wayOut)].join("\n");
}

/** A line for each issue, and a last line if a broken rule may be wrong. */
export function issueLines(issues: readonly Issue[], lastLine = wayOut): string[] {
  const places = issues.map(({ path }) => pathText(path) || "(the value)");
  const width = places.reduce((most, { length }) => (length <= 60 ? Math.max(most, length) : most), 0);
  const lines = issues.map((issue, index) => {
    const advice = isError(issue) ? "" : "advice: ";
    const says = issue.source ? ` [${sourceNames[issue.source]}]` : "";
    return `  ${(places[index] as string).padEnd(width)}   ${advice}${explain(issue)}${says}`;
  });
  const isRefused = issues.some((issue) => isError(issue) && issue.source);
  return isRefused ? [...lines, lastLine] : lines;
}

/** The names of the sources. */
export const sourceNames: Readonly<Record<Source, string>> = {
  published: "schema",
  documented: "documentation",
  lookup: "lookup",
  name: "type name",
  borrowed: "borrowed from 2.1",
  overlay: "overlay",
};

const wayOut =
  'If the gateway accepts it: correct the rule in an overlay, put unknown fields into extra({ … }), or send it with check: "none".';

const answerIsRight = "If this is what the gateway answers: correct the rule in an overlay.";

/** What is wrong, in words: `needs projectid beside it`. */
export function explain(issue: Issue): string {
  const { code, expected, received, message, path } = issue;
  if (message !== undefined) return message;
  switch (code) {
    case "type":
      return `expected ${anyOf(expected.map((kind) => kinds[kind] ?? kind))}, got ${received}${dateCure(expected, received)}`;
    case "inexact":
      return `give ${received} as text: a number does not hold it exactly`;
    case "length":
      return `expected at most ${plural(expected, "character")}, got ${received}`;
    case "digits":
      return `expected a decimal with at most ${plural(expected, "digit")} before the point, got ${received}`;
    case "fraction":
      return `expected a decimal with at most ${plural(expected, "fraction digit")}, got ${received}`;
    case "range":
      return `expected a number ${rangeText(expected)}, got ${received}`;
    case "separator":
      return `would be read as other items: ${JSON.stringify(expected)} separates them`;
    case "enum":
      return `expected ${anyOf(expected.map((value) => JSON.stringify(value)))}, got ${received}${meant(received, expected)}`;
    case "character":
      return `XML does not allow the character ${received}`;
    case "name":
      return `${received} cannot be the name of an element`;
    case "unknown":
      return path.at(-1) === "#text"
        ? "there is text where only elements are allowed"
        : `is not known here${suggestion(String(path.at(-1)), expected)}`;
    case "required":
      return received === "null" ? "is required, and null sends nothing" : "is required";
    case "choice":
      return `needs ${eitherOf(expected)}`;
    case "needs":
      return `needs ${eitherOf(expected)} beside it`;
    case "conflict":
      return `not together with ${expected}`;
    case "few":
      return `expected at least ${plural(expected, "entry")}, got ${received}`;
    case "many":
      return `expected at most ${plural(expected, "entry")}, got ${received}`;
    case "order":
      return `${received} is out of place in ${expected}`;
    case "content":
      return `the children do not fit ${expected}`;
    case "turn":
      return "is empty, or would be read as part of the entry before it";
    case "text":
      return `expected no text here, got ${received}`;
    case "unreadable":
      return "cannot be read: it throws";
    case "size":
      return "is nested too deep, refers to itself, or is too large";
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  datetime: 'a real date and time such as "2026-11-22T14:30:00"',
  date: 'a real date such as "2026-11-22"',
  decimal: 'a decimal such as "120.50"',
  enum: "text",
  integer: "a whole number",
  object: "an object",
  string: "text",
  timestamp: "text",
};

/** What was probably meant by a text that is not a date, or what rules it out. */
function dateCure(expected: readonly string[], received: string): string {
  const [, a = "", b = "", c = "", time] =
    /^(?:the parts )?"(\d+)[-/.](\d+)[-/.](\d+)(?:[T ](\d\d:\d\d:\d\d))?/.exec(received) ?? [];
  if (c === "" || !expected.some((kind) => kind.startsWith("date"))) return "";
  const [year, month, day] = a.length > 2 ? [a, b, c] : [c, a, b];
  if (year.length !== 4) return "; give the year with four digits";
  const [m, d] = [Number(month), Number(day)];
  const days = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  const isSwapped = m > 12 && d < 13;
  if (!isSwapped && m > 12) return "; a year has 12 months";
  if (!isSwapped && d > days) return `; month ${month} of ${year} has ${days} days`;
  const [mm, dd] = (isSwapped ? [day, month] : [month, day]).map((part) => part.padStart(2, "0"));
  const isDate = expected.includes("date");
  if (!isDate && !time) return "; give the time, too";
  return `; did you mean ${year}-${mm}-${dd}${isDate ? "" : `T${time}`}?`;
}

const rangeText = ({ min, max }: Expectations["range"]): string =>
  min === undefined
    ? `of at most ${max}`
    : max === undefined
      ? `of at least ${min}`
      : `from ${min} to ${max}`;

const plural = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : `${noun}s`.replace("ys", "ies")}`;

/** The most alternatives that a message lists. */
const maxListed = 8;

/** `a or b or 2 more`. */
function anyOf(names: readonly string[]): string {
  const rest = names.length > maxListed ? [`${names.length - maxListed} more`] : [];
  return [...names.slice(0, maxListed), ...rest].join(" or ");
}

/** `a or b and c`. */
const eitherOf = (sets: Alternatives): string => anyOf(sets.map((names) => names.join(" and ")));

/** The allowed value that the one received, which is in quotes, was probably meant to be. */
const meant = (received: string, expected: readonly string[]): string =>
  received.length > 4 ? suggestion(received.slice(1, -1), expected) : "";

/** Longer names are not compared. */
const longestName = 64;

/** The known name that the unknown one was probably meant to be. */
function suggestion(name: string, known: readonly string[]): string {
  if (name.length > longestName) return "";
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best ? `. Did you mean ${best.name}?` : "";
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into another. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > a.length) return Infinity;
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        i === 0 ? j : Infinity,
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}
