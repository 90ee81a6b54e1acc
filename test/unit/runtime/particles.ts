import fc from "fast-check";
import type { Occurs, Particle } from "../../../runtime/model/content.js";

const occurs: fc.Arbitrary<Occurs> = fc.constantFrom(
  { min: 1, max: 1 },
  { min: 0, max: 1 },
  { min: 0, max: Infinity },
  { min: 1, max: Infinity },
  { min: 2, max: 3 },
  { min: 0, max: 2 },
  { min: 2, max: Infinity },
);

/** Random content models over the names a, b and c, deterministic or not. */
export const particles: fc.Arbitrary<Particle> = fc.letrec<{ particle: Particle }>((tie) => ({
  particle: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({
      kind: fc.constant("element"),
      name: fc.constantFrom("a", "b", "c"),
      occurs,
    }) as fc.Arbitrary<Particle>,
    fc.record({ kind: fc.constant("any"), occurs }) as fc.Arbitrary<Particle>,
    fc.record({
      kind: fc.constantFrom("seq", "choice", "all", "some"),
      items: fc.array(tie("particle"), { minLength: 2, maxLength: 3 }),
      occurs,
    }) as fc.Arbitrary<Particle>,
  ),
})).particle;
