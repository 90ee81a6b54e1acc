import { pathText, type Issue } from "./issues.js";
import type { ProfileData } from "./shape.js";

/**
 * Issues as people read them: the profile's name, then a line for each issue with its path and what to do.
 *
 * @param options.input the number of the value among those that were checked together
 */
export function formatIssues(
  profile: Pick<ProfileData, "name">,
  issues: readonly Issue[],
  options: { readonly input?: number } = {},
): string {
  const title = options.input === undefined ? profile.name : `${profile.name}, input ${options.input}`;
  return [title, ...issueLines(issues)].join("\n");
}

/** A line for each issue. */
export function issueLines(issues: readonly Issue[]): string[] {
  const places = issues.map(({ path }) => pathText(path) || "(the value)");
  const width = Math.max(...places.map(({ length }) => length).filter((length) => length <= 60), 0);
  return issues.map((issue, index) => `  ${(places[index] as string).padEnd(width)}   ${explain(issue)}`);
}

/** What is wrong, in words: `needs projectid beside it`. */
export function explain({ code, expected, received, message, path }: Issue): string {
  if (message !== undefined) return message;
  switch (code) {
    case "type":
      return `expected ${anyOf(expected, (kind) => kinds[kind] ?? kind)}, got ${received}`;
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
      return `would be read as other items: ${JSON.stringify(expected)} stands between them`;
    case "enum":
      return `expected ${anyOf(expected, JSON.stringify)}, got ${received}${meant(received, expected)}`;
    case "character":
      return `XML cannot hold the character ${received}`;
    case "name":
      return `${received} cannot be the name of an element`;
    case "unknown":
      return path.at(-1) === "#text"
        ? "there is text where only elements may stand"
        : `is not known here${suggestion(String(path.at(-1)), expected.split(" | "))}`;
    case "required":
      return "is required";
    case "choice":
      return `needs ${anyOf(expected)}`;
    case "needs":
      return `needs ${anyOf(expected)} beside it`;
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

/** `1..2000` as `from 1 to 2000`; either bound may be missing. */
function rangeText(range: string): string {
  const [min, max] = range.split("..");
  return min && max ? `from ${min} to ${max}` : min ? `of at least ${min}` : `of at most ${max}`;
}

const plural = (count: string, noun: string): string =>
  `${count} ${count === "1" ? noun : `${noun}s`.replace("ys", "ies")}`;

/** The most alternatives that a message lists. */
const maxListed = 8;

/** `a | (b, c)` as `a or b and c`. */
function anyOf(expected: string, print: (name: string) => string = String): string {
  const names = expected.split(" | ");
  const shown = names
    .slice(0, maxListed)
    .map((name) => print(name).replace(/[()]/g, "").replaceAll(", ", " and "));
  const rest = names.length > maxListed ? [`${names.length - maxListed} more`] : [];
  return [...shown, ...rest].join(" or ");
}

/** The allowed value that the one received, which stands in quotes, was probably meant to be. */
const meant = (received: string, expected: string): string =>
  received.length > 4 ? suggestion(received.slice(1, -1), expected.split(" | ")) : "";

/** Longer names are no slips of the pen. */
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
