import { readdirSync, readFileSync } from "node:fs";
import { compareGrammars, type ComparableGrammar, type Difference } from "../../schema/model/compare.js";
import { reckon, type Addition } from "./additions.js";

export interface Verdict {
  readonly same: boolean;
  /** The report. */
  readonly lines: readonly string[];
}

/** Compares two grammars; the additions have to be the reason for all differences. */
export function judge(
  title: string,
  theirs: ComparableGrammar,
  ours: ComparableGrammar,
  additions: readonly Addition[],
): Verdict {
  const { unlisted, unused, listed } = reckon(compareGrammars(theirs, ours), additions);
  return verdict(
    title,
    `elements: ${theirs.elements.size}`,
    listed,
    unlisted.map(sayDifference),
    unused.map(sayDifference),
  );
}

/** The report of one comparison, from what was found in it. */
export function verdict(
  title: string,
  count: string,
  listed: number,
  unlisted: readonly string[],
  unused: readonly string[],
): Verdict {
  const same = unlisted.length === 0 && unused.length === 0;
  const counts = `${count}${listed > 0 ? `, listed additions: ${listed}` : ""}`;
  return {
    same,
    lines: [
      `${title}: ${same ? "the same" : "NOT the same"} (${counts})`,
      ...unlisted.map((difference) => `  ${difference}`),
      ...unused.map((listing) => `  listed in additions.json, but no difference: ${listing}`),
    ],
  };
}

function sayDifference({ kind, subject, element, name, before, after }: Difference): string {
  const where = name === undefined ? element : `${element}, ${name}`;
  return `${where}: ${subject} ${kind}${sayBoth(before, after)}`;
}

/** What theirs and ours say, but for what both begin and end with. */
export function sayBoth(before?: string, after?: string): string {
  const [theirs, ours] = before && after ? excerpts(before, after) : [before, after];
  const what = [theirs && `theirs ${theirs}`, ours && `ours ${ours}`].filter(Boolean).join(", ");
  return what && `: ${what}`;
}

/** Two texts without what they begin and end with alike, but for the nearest word of it on either side. */
function excerpts(a: string, b: string): [string, string] {
  const words = [a.split(" "), b.split(" ")] as const;
  const head = alike(...words);
  const tail = Math.min(alike(...reversed(words)), Math.min(words[0].length, words[1].length) - head);
  return [excerpt(words[0], head, tail), excerpt(words[1], head, tail)];
}

const reversed = ([a, b]: readonly [string[], string[]]): [string[], string[]] => [
  a.toReversed(),
  b.toReversed(),
];

/** How many words two texts begin with alike. */
function alike(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((word, index) => word !== b[index]);
  return first < 0 ? a.length : first;
}

function excerpt(words: readonly string[], head: number, tail: number): string {
  const from = Math.max(head - 1, 0);
  const to = Math.min(words.length - tail + 1, words.length);
  return [...(from > 0 ? ["…"] : []), ...words.slice(from, to), ...(to < words.length ? ["…"] : [])].join(
    " ",
  );
}

/** Releases are folders named by their date. */
export function newestRelease(path: string): string {
  const releases = readdirSync(path).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  const newest = releases.sort().at(-1);
  if (newest === undefined) throw new Error(`${path}: no releases`);
  return newest;
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
