import { describe, expect, it } from "vitest";
import type { Change } from "../../../schema/diff/change.js";
import { Random, seedOf } from "../../support/random.js";
import { changesOf } from "./changes.js";
import { copyOf, dtdOf, mutate, randomSchema, type Sign, type SmallSchema } from "./random-schema.js";

/**
 * What `diff` finds after random changes to a schema, against a comparison of its own: over the declarations as data,
 * without models, rules or renames.
 */

const rounds = 400;
const seed = seedOf(process.env);

interface Expected {
  /** `added child f0/t1`. */
  readonly facts: ReadonlySet<string>;
  /** By element, the children that both have, where their order is another. */
  readonly reordered: ReadonlyMap<string, readonly [string[], string[]]>;
}

function compare(before: SmallSchema, after: SmallSchema): Expected {
  const facts = new Set<string>();
  const reordered = new Map<string, readonly [string[], string[]]>();
  const tell = (subject: string, olds: Iterable<string>, news: Iterable<string>, at = ""): void => {
    const [old, now] = [new Set(olds), new Set(news)];
    for (const name of old) if (!now.has(name)) facts.add(`removed ${subject} ${at}${name}`);
    for (const name of now) if (!old.has(name)) facts.add(`added ${subject} ${at}${name}`);
  };
  tell("element", before.elements.keys(), after.elements.keys());
  tell("function", before.functions, after.functions, "function/");
  for (const [name, old] of before.elements) {
    const now = after.elements.get(name);
    if (!now) continue;
    if (old.type !== now.type) facts.add(`changed type ${name}/${name}`);
    tell("attribute", old.attributes.keys(), now.attributes.keys(), `${name}/`);
    for (const [attribute, text] of old.attributes)
      if (now.attributes.has(attribute) && now.attributes.get(attribute) !== text)
        facts.add(`changed attribute ${name}/${attribute}`);
    const [olds, news] = [new Map(old.children), new Map(now.children)];
    tell("child", olds.keys(), news.keys(), `${name}/`);
    for (const [child, sign] of olds)
      if (news.has(child) && news.get(child) !== sign) facts.add(`changed child ${name}/${child}`);
    const common = [...olds.keys()].filter((child) => news.has(child));
    const other = [...news.keys()].filter((child) => olds.has(child));
    if (common.join() !== other.join()) reordered.set(name, [common, other]);
  }
  return { facts, reordered };
}

/** What was found in the words of the comparison above; a rename is a removal and an addition. */
const factsOf = ({ kind, subject, element, name, renamed }: Change): string[] => {
  const path = subject === "element" ? "" : `${element}/`;
  if (renamed) return [`removed ${subject} ${path}${renamed.from}`, `added ${subject} ${path}${renamed.to}`];
  return [`${kind} ${subject} ${path}${name}`];
};

/** The sequences that a declaration accepts, each child at most twice. */
function sequencesOf(children: readonly (readonly [string, Sign])[]): string[][] {
  const counts = { "": [1], "?": [0, 1], "*": [0, 1, 2], "+": [1, 2] } as const;
  return children.reduce<string[][]>(
    (all, [name, sign]) =>
      all.flatMap((words) => counts[sign].map((count) => [...words, ...Array.from({ length: count }, () => name)])),
    [[]],
  ); // prettier-ignore
}

const accepts = (children: readonly (readonly [string, Sign])[], words: readonly string[]): boolean =>
  new RegExp(`^${children.map(([name, sign]) => `(${name} )${sign}`).join("")}$`).test(
    words.map((word) => `${word} `).join(""),
  );

describe(`random changes to a schema, SEED=${seed}`, () => {
  it("are all found, and no others", () => {
    const random = new Random(seed);
    for (let round = 0; round < rounds; round++) {
      const before = randomSchema(random);
      const after = copyOf(before);
      for (let count = random.whole(1, 6); count > 0; count--) mutate(after, random);
      const texts = { before: dtdOf(before), after: dtdOf(after) };
      const told = `seed ${seed}, round ${round}\n${texts.before}\n---\n${texts.after}`;
      const { facts, reordered } = compare(before, after);
      const found = changesOf(texts);
      const all = new Set(found.flatMap(factsOf));
      for (const [element, [olds, news]] of reordered) {
        // Which of them have moved can be told in several ways: without those that are named, the order is the same.
        const named = found.filter((one) => one.element === element && one.subject === "child" && one.kind === "changed").map(({ name }) => name); // prettier-ignore
        const left = (names: readonly string[]): string =>
          names.filter((name) => !named.includes(name)).join();
        expect(named.length, told).toBeGreaterThan(0);
        expect(left(olds), told).toBe(left(news));
        for (const name of named) if (!facts.has(`changed child ${element}/${name}`)) all.delete(`changed child ${element}/${name}`); // prettier-ignore
      }
      expect([...all].sort(), told).toEqual([...facts].sort());
    }
  });

  it("are called breaking where sequences that were accepted are refused", () => {
    const random = new Random(seed + 1);
    let refused = 0;
    for (let round = 0; round < rounds; round++) {
      const before = randomSchema(random);
      const after = copyOf(before);
      for (let count = random.whole(1, 4); count > 0; count--) mutate(after, random);
      const texts = { before: dtdOf(before), after: dtdOf(after) };
      const changes = changesOf(texts);
      const used = new Set(before.functions);
      for (const one of used) for (const [child] of before.elements.get(one)?.children ?? []) used.add(child);
      for (const [name, { children }] of before.elements) {
        // What no request could hold breaks nothing.
        if (!used.has(name)) continue;
        const now = after.elements.get(name)?.children;
        if (!children || !now) continue;
        const own = changes.filter(({ element, subject }) => element === name && subject === "child");
        const isRefused = sequencesOf(children).some((words) => !accepts(now, words));
        const breaking = own.filter((change) => change.breaking);
        const told = `seed ${seed}, round ${round}, ${name}\n${texts.before}\n---\n${texts.after}`;
        if (isRefused) refused++;
        if (isRefused) expect(breaking, told).not.toEqual([]);
        // What breaks code alone says so.
        else expect(breaking.filter(({ reason }) => !/code/.test(reason)), told).toEqual([]); // prettier-ignore
      }
    }
    expect(refused).toBeGreaterThan(rounds / 10);
  });
});
