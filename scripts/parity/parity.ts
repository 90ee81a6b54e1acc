import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DiskFolder } from "../../generator/cli/disk-folder.js";
import { compareGrammars, type ComparableGrammar, type Difference } from "../../generator/model/compare.js";
import type { MessageKind } from "../../generator/model/grammar.js";
import { findGrammars, readGrammars } from "../../generator/schema.js";
import { reckon, type Addition } from "./additions.js";
import { factGrammar, type FactTable } from "./facts.js";

type Grammars = Readonly<Record<MessageKind, ComparableGrammar>>;

export interface Verdict {
  readonly same: boolean;
  /** The report. */
  readonly lines: readonly string[];
}

const messages = ["request", "response"] as const;

/**
 * Whether `dtd/2.1` states what the newest published release states. There are two judges: the release itself,
 * read with this project's DTD reader, and a table of facts that was made without it. Requests have to be the
 * same; answers have to be the same but for the listed additions. `project` is this project's folder,
 * `reference` the one with `releases/` and `facts/`, without which there is nothing to compare.
 */
export function parity(project: string, reference: string): Verdict {
  if (!existsSync(reference))
    return { same: true, lines: [`${reference} is absent: nothing to compare with`] };
  const ours = readFolder(join(project, "dtd"));
  const additions = readJson<readonly Addition[]>(join(project, "dtd/2.1/additions.json"));
  const release = newestRelease(join(reference, "releases"));
  const facts = readJson<FactTable>(join(reference, "facts/interface-2.1.json"));
  const published = readFolder(join(reference, "releases", release));
  const tabled = { request: factGrammar(facts.request), response: factGrammar(facts.response) };
  const verdicts = messages.flatMap((message) => {
    const allowed = message === "response" ? additions : [];
    return [
      judge(`2.1 ${message} and the release of ${release}`, published[message], ours[message], allowed),
      judge(`2.1 ${message} and the table of facts`, tabled[message], ours[message], allowed),
    ];
  });
  return { same: verdicts.every(({ same }) => same), lines: verdicts.flatMap(({ lines }) => lines) };
}

function judge(
  title: string,
  theirs: ComparableGrammar,
  ours: ComparableGrammar,
  additions: readonly Addition[],
): Verdict {
  const { unlisted, unused, listed } = reckon(compareGrammars(theirs, ours), additions);
  const same = unlisted.length === 0 && unused.length === 0;
  const counts = `elements: ${theirs.elements.size}${listed > 0 ? `, listed additions: ${listed}` : ""}`;
  return {
    same,
    lines: [
      `${title}: ${same ? "the same" : "NOT the same"} (${counts})`,
      ...unlisted.map((difference) => `  ${sayDifference(difference)}`),
      ...unused.map((listing) => `  listed in additions.json, but no difference: ${sayDifference(listing)}`),
    ],
  };
}

function sayDifference({ kind, subject, element, name, before, after }: Difference): string {
  const where = name === undefined ? element : `${element}, ${name}`;
  const [theirs, ours] = before && after ? excerpts(before, after) : [before, after];
  const what = [theirs && `theirs ${theirs}`, ours && `ours ${ours}`].filter(Boolean).join(", ");
  return `${where}: ${subject} ${kind}${what && `: ${what}`}`;
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

/** The 2.1 grammars of a schema folder; syntax errors, beyond what the reader mends, end the comparison. */
function readFolder(path: string): Grammars {
  const folder = new DiskFolder(path);
  const sources = findGrammars(folder).value.filter(
    ({ version, form }) => version === "2.1" && form === "dtd",
  );
  const { value, diagnostics } = readGrammars(folder, sources, false);
  const error = diagnostics.find(({ severity }) => severity === "error");
  const [request, response] = messages.map((message) => value.find((grammar) => grammar.message === message));
  if (error || !request || !response) throw new Error(`${path}: ${error?.message ?? "no 2.1 grammars"}`);
  return { request, response };
}

/** Releases are folders named by their date. */
function newestRelease(path: string): string {
  const releases = readdirSync(path).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  const newest = releases.sort().at(-1);
  if (newest === undefined) throw new Error(`${path}: no releases`);
  return newest;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
