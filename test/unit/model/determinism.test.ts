import { expect, it } from "vitest";
import { ambiguities } from "../../../schema/model/determinism.js";
import type { ElementParticle, Particle } from "../../../schema/model/grammar.js";
import { isNullable } from "../../../schema/model/particles.js";
import { printContent } from "../../../runtime/model/content.js";
import { modelOf } from "../../support/grammar.js";
import { Random, seedOf } from "../../support/random.js";

interface Positions {
  readonly first: readonly ElementParticle[];
  readonly last: readonly ElementParticle[];
}

/** The definition itself: the first, last and follow positions of Glushkov's automaton, set by set. */
function isDeterministic(model: Particle): boolean {
  const follow = new Map<ElementParticle, Set<ElementParticle>>();
  const link = (from: readonly ElementParticle[], to: readonly ElementParticle[]): void => {
    for (const place of from) follow.set(place, new Set([...(follow.get(place) ?? []), ...to]));
  };
  const visit = (particle: Particle): Positions => {
    const once = visitOnce(particle);
    if (particle.occurs.max > 1) link(once.last, once.first);
    return once;
  };
  const visitOnce = (particle: Particle): Positions => {
    if (particle.kind === "element") return { first: [particle], last: [particle] };
    if (particle.kind === "any") throw new Error("no wildcards here");
    const parts = particle.items.map(visit);
    if (particle.kind === "choice") {
      return { first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last) };
    }
    let all: Positions = { first: [], last: [] };
    let nullable = true;
    for (const [index, part] of parts.entries()) {
      link(all.last, part.first);
      const canSkip = isNullable(particle.items[index] as Particle);
      all = {
        first: nullable ? [...all.first, ...part.first] : all.first,
        last: canSkip ? [...all.last, ...part.last] : part.last,
      };
      nullable &&= canSkip;
    }
    return all;
  };
  const { first } = visit(model);
  return [first, ...follow.values()].every((places) => {
    const names = [...new Set(places)].map(({ name }) => name);
    return new Set(names).size === names.length;
  });
}

function draw(random: Random, depth: number): string {
  const sign = random.pick(["", "", "", "?", "*", "+"]);
  if (depth === 0 || random.chance(0.3)) return random.pick(["a", "b", "c", "d"]) + sign;
  const separator = random.pick([", ", " | "]);
  const items = Array.from({ length: random.whole(1, 3) }, () => draw(random, depth - 1));
  return `(${items.join(separator)})${sign}`;
}

it("finds an ambiguity in exactly the models that have one", () => {
  const seed = seedOf(process.env);
  const random = new Random(seed);
  const seen = { deterministic: 0, not: 0 };
  for (let round = 0; round < 3000; round++) {
    const model = modelOf(`(${draw(random, 3)})`);
    const expected = isDeterministic(model);
    seen[expected ? "deterministic" : "not"]++;
    const text = printContent({ kind: "children", particle: model });
    expect(ambiguities(model).length === 0, `SEED=${seed} ${text}`).toBe(expected);
  }
  expect(Math.min(seen.deterministic, seen.not)).toBeGreaterThan(200);
});

it("finds the two places of the pair it names", () => {
  const [found] = ambiguities(modelOf("(((e, c), e?)?)+"));
  expect(found?.name).toBe("e");
  expect(found?.first).not.toBe(found?.second);
});
