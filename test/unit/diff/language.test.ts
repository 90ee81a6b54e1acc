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

/** Whether all words of a length at most that a model accepts are accepted by another. */
function isSubset(small: Particle, large: Particle, length: number): boolean {
  const known = words(large, length);
  return [...words(small, length)].every((word) => known.has(word));
}

describe("languages of models", () => {
  it("include each other exactly where all their short words do", () => {
    const seed = seedOf(process.env);
    const random = new Random(seed);
    for (let round = 0; round < 500; round++) {
      const [large, small] = [model(random, 2), model(random, 2)];
      const told = `seed ${seed}, round ${round}: ${JSON.stringify([large, small])}`;
      expect(includes(large, small), told).toBe(isSubset(small, large, 7) && isSubset(small, large, 11));
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
    let undecided = 0;
    for (let round = 0; round < 300; round++) {
      const particle = model(random, 2);
      const struck = (length: number): Set<string> =>
        new Set([...words(particle, length)].map((word) => word.replaceAll("c", "")));
      const projected = words(
        project(particle, (name) => name !== "c"),
        3,
      );
      const told = `seed ${seed}, round ${round}: ${JSON.stringify(particle)}`;
      const [few, many] = [struck(7), () => struck(11)];
      // What takes more than eleven letters with those struck out cannot be listed: few models are so long.
      const isListed = [...projected].every((word) => few.has(word) || many().has(word));
      if (!isListed) undecided++;
      for (const word of few) if (word.length <= 3) expect(projected.has(word), `${told} ${word}`).toBe(true);
    }
    expect(undecided, `seed ${seed}`).toBeLessThan(15);
  });
});
