/**
 * `diff` against another reading of the published releases (`told.ts`) and another judgement of content models
 * (`regular.ts`), without the product's readers, models or rules. Every element, child, attribute, function and value
 * type that came, went or changed has to be found, and nothing else; a change of requests has to be called breaking where
 * sequences of children that were accepted are refused. Then the same over random changes to a release.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../generator/compare/difference.js";
import type { Change } from "../../schema/diff/change.js";
import { Random, seedOf } from "../support/random.js";
import { countsIn, hasAll, namesIn, takesAll, without, type Count, type Model } from "./regular.js";
import { spoilDtd, spoilXsd } from "./schema-mutations.js";
import { toldByDtd, toldByXsd, type Told, type ToldSchema } from "./told.js";

const shared = fileURLToPath(new URL("../../../shared/intacct/releases", import.meta.url));
const isThere = fs.existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");
const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
const pairs = releases.flatMap((from) => releases.filter((to) => to !== from).map((to) => [from, to] as const)); // prettier-ignore
const seed = seedOf(process.env);

const scratch = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "diff-releases-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Two declarations that are to be compared. */
interface Pair {
  readonly path: string;
  readonly old: Told;
  readonly now: Told;
}

const inside = (schema: ToldSchema, path: string, child: string): string =>
  schema.has(`${path}.${child}`) ? `${path}.${child}` : child;

/** The declarations of both, and those of a child that at least one of them declares where it is. */
function pairsOf(olds: ToldSchema, news: ToldSchema): Pair[] {
  const found: Pair[] = [];
  const add = (path: string, from: string, to: string): void => {
    const [old, now] = [olds.get(from), news.get(to)];
    if (!old || !now) return;
    found.push({ path, old, now });
    const names = new Set(namesIn(now.model));
    for (const child of namesIn(old.model).filter((name) => names.has(name))) {
      const [before, after] = [inside(olds, from, child), inside(news, to, child)];
      if (before !== child || after !== child) add(`${path}.${child}`, before, after);
    }
  };
  for (const name of olds.keys()) if (!name.includes(".")) add(name, name, name);
  return found;
}

function reachable(schema: ToldSchema, root: string): Set<string> {
  const found = new Set([root]);
  for (const path of found)
    for (const name of namesIn(schema.get(path)?.model ?? { kind: "seq", items: [], min: 1, max: 1 }))
      found.add(inside(schema, path, name));
  return found;
}

/** What the two readings differ in: `added child bill / memo`. */
function expected(olds: ToldSchema, news: ToldSchema, isRequest: boolean): Set<string> {
  const facts = new Set<string>();
  const between = (subject: string, before: Iterable<string>, after: Iterable<string>, of?: string): void => {
    const [old, now] = [new Set(before), new Set(after)];
    for (const name of old) if (!now.has(name)) facts.add(`removed ${subject} ${of ?? name} / ${name}`);
    for (const name of now) if (!old.has(name)) facts.add(`added ${subject} ${of ?? name} / ${name}`);
  };
  const plain = (schema: ToldSchema): string[] => [...schema.keys()].filter((name) => !name.includes("."));
  between("element", plain(olds), plain(news));
  for (const { path, old, now } of pairsOf(olds, news)) {
    const areTexts = isValue(old) && isValue(now);
    const subject = isRequest && path === "function" ? "function" : "child";
    between(subject, areTexts ? [] : namesIn(old.model), areTexts ? [] : namesIn(now.model), path);
    between("attribute", old.attributes.keys(), now.attributes.keys(), path);
    for (const [attribute, { text }] of old.attributes)
      if ((now.attributes.get(attribute)?.text ?? text) !== text) facts.add(`changed attribute ${path} / ${attribute}`);
    if (isOfAnotherKind(old, now)) facts.add(`changed type ${path} / ${path}`);
    if (path !== "function" && !areTexts) for (const name of recounted(old, now)) facts.add(`changed child ${path} / ${name}`);
  }
  return facts;
} // prettier-ignore

const isValue = ({ content }: Told): boolean => content === "text" || content === "date";

/** A date is a value, and has children where the other has some. */
function isOfAnotherKind(old: Told, now: Told): boolean {
  if (isValue(old) && isValue(now)) return typeOf(old) !== typeOf(now);
  return isValue(old) || isValue(now) || (old.content === "any") !== (now.content === "any");
}

const typeOf = ({ content, type }: Told): string => (content === "date" ? "DATE" : type);

/** The children that may come more or less often than before. */
function recounted({ model: old }: Told, { model: now }: Told): string[] {
  const counts = countsIn(now);
  return [...countsIn(old)].flatMap(([name, count]) => {
    const other = counts.get(name);
    return other && !isSame(count, other) ? name : [];
  });
}

const isSame = (a: Count, b: Count): boolean => a.min === b.min && a.max === b.max;

/** A change in the same words; a rename is a removal and an addition. */
const factsOf = ({ kind, subject, element, name, renamed }: Change): string[] =>
  renamed
    ? [`removed ${subject} ${subject === "element" ? renamed.from : element} / ${renamed.from}`, `added ${subject} ${subject === "element" ? renamed.to : element} / ${renamed.to}`] // prettier-ignore
    : [`${kind} ${subject} ${element} / ${name}`];

const textOf = ({ kind, name, items, min, max }: Model): string =>
  `${kind === "name" ? name : `(${items.map(textOf).join({ seq: ", ", choice: " | ", all: " & " }[kind])})`}${min === 1 && max === 1 ? "" : `{${min},${max}}`}`;

const isTheSame = (a: Model, b: Model): boolean => takesAll(a, b) && takesAll(b, a);

/** Whether every sequence that was accepted is accepted; undefined where that cannot be said in short. */
function keepsAll({ old, now }: Pair): boolean | undefined {
  if (!hasAll(old.model) && !hasAll(now.model)) return takesAll(now.model, old.model);
  if (old.model.kind !== "all" || now.model.kind !== "all") return undefined;
  const [olds, news] = [countsIn(old.model), countsIn(now.model)];
  return [...new Set([...olds.keys(), ...news.keys()])].every((name) => {
    const [was, is] = [olds.get(name), news.get(name)].map((count) => count ?? { min: 0, max: 0 });
    return is!.min <= was!.min && is!.max >= was!.max;
  });
}

/** Moved and regrouped children can be told in several ways: without those that are named, the models are the same. */
function expectExplained({ path, old, now }: Pair, found: readonly Change[]): void {
  const own = found.filter(({ element, renamed }) => element === path && !renamed);
  const named = own.filter(({ kind, subject }) => kind === "changed" && subject === "child").map(({ name }) => name); // prettier-ignore
  const isOrder = own.some(({ kind, subject }) => kind === "changed" && subject === "element");
  const [olds, news] = [namesIn(old.model), namesIn(now.model)];
  const common = new Set(olds.filter((name) => news.includes(name)));
  const apart = [...olds, ...news].filter((name) => !common.has(name));
  const [was, is] = [without(old.model, new Set(apart)), without(now.model, new Set(apart))];
  if (namesIn(was).length === 0 || old.content !== now.content) return;
  if (hasAll(was) || hasAll(is)) {
    expect(isOrder, `the order of ${path}`).toBe(isFree(was) !== isFree(is));
    if (!isOrder) expect(named, path).toEqual(recounted(old, now));
  } else if (isTheSame(was, is)) expect([...named, isOrder], path).toEqual([false]);
  else if (!isOrder) {
    const gone = new Set([...apart, ...named]);
    const isExplained = named.length > 0 || apart.length > 0;
    expect(isExplained, `${path} accepts other sequences`).toBe(true);
    if (named.length > 0) expect(isTheSame(without(old.model, gone), without(now.model, gone)), `${path} without ${named.join()}: ${textOf(was)} → ${textOf(is)}`).toBe(true); // prettier-ignore
  }
}

const isFree = (model: Model): boolean =>
  namesIn(model).length > 1 && (hasAll(model) || (model.kind === "choice" && model.max > 1));

/** What code alone minds is not judged here. */
const isOfDocuments = ({ breaking, reason }: Change): boolean => breaking && !/code/.test(reason);

function expectJudged(pair: Pair, found: readonly Change[]): void {
  const { path, old, now } = pair;
  const own = found.filter(({ element, renamed }) => element === path && !renamed);
  for (const change of own.filter(({ subject, kind }) => subject === "attribute" && kind !== "changed"))
    expect([isOfDocuments(change), change.kind, path, change.name]).toEqual([change.kind === "removed" || now.attributes.get(change.name)?.isRequired, change.kind, path, change.name]); // prettier-ignore
  const keeps = keepsAll(pair);
  if (keeps === undefined || old.content !== now.content || path === "function") return;
  const ofChildren = found.filter(({ element, subject }) => element === path && subject === "child");
  if (keeps) expect(ofChildren.filter(isOfDocuments), path).toEqual([]);
  else expect(ofChildren.filter(({ breaking }) => breaking), path).not.toEqual([]); // prettier-ignore
}

const readings = [
  { version: "2.1", message: "request", read: (folder: string) => toldByDtd(join(folder, "v2.1"), "intacct_request.v2.1.dtd") },
  { version: "2.1", message: "response", read: (folder: string) => toldByDtd(join(folder, "v2.1"), "intacct_response.v2.1.dtd") },
  { version: "3.0", message: "request", read: (folder: string) => toldByXsd(join(folder, "v3.0/api.xsd")) },
] as const; // prettier-ignore

async function expectTheSame(before: string, after: string, only?: "2.1" | "3.0"): Promise<number> {
  const io = { cwd: scratch, env: {} } as never;
  const { changes } = await compare({ before, after, schema: undefined, version: only }, io);
  let count = 0;
  for (const { version, message, read } of readings) {
    if (only !== undefined && version !== only) continue;
    const [olds, news] = [read(before), read(after)];
    const isRequest = message === "request";
    const found = changes.filter((change) => change.message === message && change.version === version);
    const facts = expected(olds, news, isRequest);
    const isMoved = (change: Change): boolean =>
      change.kind === "changed" && !change.renamed && (change.subject === "element" || (change.subject === "child" && !factsOf(change).some((fact) => facts.has(fact)))); // prettier-ignore
    const all = new Set(found.filter((change) => !isMoved(change)).flatMap(factsOf));
    expect([...all].sort()).toEqual([...facts].sort());
    const used = reachable(olds, isRequest ? "request" : "response");
    for (const pair of pairsOf(olds, news)) {
      if (
        textOf(pair.old.model) === textOf(pair.now.model) &&
        pair.old.attributes.size + pair.now.attributes.size === 0
      )
        continue;
      if (pair.path !== "function") expectExplained(pair, found);
      if (isRequest && used.has(pair.path)) expectJudged(pair, found);
    }
    count += facts.size;
  }
  return count;
}

describe.skipIf(!isThere)(`diff of published releases, SEED=${seed}`, () => {
  it.each(pairs)("%s → %s", { timeout: 120_000 }, async (from, to) => {
    expect(await expectTheSame(join(shared, from), join(shared, to))).toBeGreaterThan(10);
  });

  it.each([["2.1", spoilDtd], ["3.0", spoilXsd]] as const)("random changes to a release of %s", { timeout: 120_000 }, async (version, spoil) => {
    const random = new Random(seed);
    const [before, after] = [join(shared, "2024-05-07"), join(scratch, "changed")];
    for (let round = 0; round < Number(process.env["ROUNDS"] ?? 4); round++) {
      fs.rmSync(after, { recursive: true, force: true });
      fs.cpSync(before, after, { recursive: true });
      const folder = join(after, `v${version}`);
      const names = fs.readdirSync(folder);
      for (let number = random.whole(1, 6); number > 0; number--) {
        const place = join(folder, random.pick(names));
        fs.writeFileSync(place, spoil(fs.readFileSync(place, "utf8"), random, `zz${round}${number}`));
      }
      await expectTheSame(before, after, version);
    }
  }); // prettier-ignore
});
