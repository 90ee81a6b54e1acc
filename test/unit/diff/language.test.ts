import { describe, expect, it } from "vitest";
import type { Particle } from "intacct-runtime/internals";
import { compileModel, next, type State } from "intacct-runtime/internals";
import { includes, project, restrict } from "../../../schema/diff/language.js";
import { Random, seedOf } from "../../support/random.js";

const names = ["a", "b", "c"];
const bounds = [[1, 1], [1, 1], [0, 1], [0, Infinity], [1, Infinity], [1, 2]] as const; // prettier-ignore

function model(random: Random, depth: number): Particle {
  const [min, max] = random.pick(bounds);
  const occurs = { min, max };
  if (depth === 0 || random.chance(0.3)) return { kind: "element", name: random.pick(names), occurs };
  const items = Array.from({ length: random.whole(1, 3) }, () => model(random, depth - 1));
  return { kind: random.pick(["seq", "seq", "choice", "all"]), items, occurs };
}

/** The words of a length at most that a model accepts. */
function words(particle: Particle, length: number): Set<string> {
  const accepted = new Set<string>();
  const walk = (state: State, word: string): void => {
    if (state.accepts) accepted.add(word);
    if (word.length === length) return;
    for (const name of names) {
      const after = next(state, name);
      if (after) walk(after, word + name);
    }
  };
  walk(compileModel(particle).start, "");
  return accepted;
}

/**
 * The words that are left of those that a model accepts, of any length, when a letter is struck out of them: the letter
 * may be read at any time, as often as one likes.
 */
function wordsWithout(letter: string, particle: Particle, length: number): Set<string> {
  const accepted = new Set<string>();
  const closed = (states: Iterable<State | undefined>): Set<State> => {
    const all = new Set([...states].filter((state) => state !== undefined));
    for (const state of all) {
      const after = next(state, letter);
      if (after) all.add(after);
    }
    return all;
  };
  const walk = (states: ReadonlySet<State>, word: string): void => {
    if ([...states].some((state) => state.accepts)) accepted.add(word);
    if (word.length === length) return;
    for (const name of names.filter((one) => one !== letter)) {
      const after = closed([...states].map((state) => next(state, name)));
      if (after.size > 0) walk(after, word + name);
    }
  };
  walk(closed([compileModel(particle).start]), "");
  return accepted;
}

/** Whether all words that a model accepts, of any length, are accepted by another: no pair of states is left out. */
function isSubset(small: Particle, large: Particle): boolean {
  const pairs: [State, State | undefined][] = [[compileModel(small).start, compileModel(large).start]];
  const seen = new Map<State, Set<State | undefined>>();
  for (const [given, taken] of pairs) {
    const known = seen.get(given) ?? new Set();
    if (known.has(taken)) continue;
    seen.set(given, known.add(taken));
    if (given.accepts && taken?.accepts !== true) return false;
    for (const name of names) {
      const after = next(given, name);
      if (after) pairs.push([after, taken && next(taken, name)]);
    }
  }
  return true;
}

/** The same of the words of a length at most, one by one. */
function isSubsetUpTo(length: number, small: Particle, large: Particle): boolean {
  const known = words(large, length);
  return [...words(small, length)].every((word) => known.has(word));
}

describe("languages of models", () => {
  it("include each other exactly where all their words do", () => {
    const seed = seedOf(process.env);
    const random = new Random(seed);
    for (let round = 0; round < 500; round++) {
      const [large, small] = [model(random, 2), model(random, 2)];
      const told = `seed ${seed}, round ${round}: ${JSON.stringify([large, small])}`;
      expect(includes(large, small), told).toBe(isSubset(small, large));
      if (!isSubsetUpTo(5, small, large)) expect(includes(large, small), told).toBe(false);
      expect(includes(small, small), told).toBe(true);
    }
  });

  it("are left with the words that hold no other names", () => {
    const seed = seedOf(process.env);
    const random = new Random(seed);
    for (let round = 0; round < 300; round++) {
      const particle = model(random, 2);
      const left = restrict(particle, (name) => name !== "c");
      const expected = [...words(particle, 7)].filter((word) => !word.includes("c")).sort();
      const found = left ? [...words(left, 7)].sort() : [];
      expect(found, `seed ${seed}, round ${round}: ${JSON.stringify(particle)}`).toEqual(expected);
    }
  });

  it("lose the names that are struck out", () => {
    const seed = seedOf(process.env);
    const random = new Random(seed);
    for (let round = 0; round < 300; round++) {
      const particle = model(random, 2);
      const projected = words(
        project(particle, (name) => name !== "c"),
        4,
      );
      const told = `seed ${seed}, round ${round}: ${JSON.stringify(particle)}`;
      expect([...projected].sort(), told).toEqual([...wordsWithout("c", particle, 4)].sort());
    }
  });
});
