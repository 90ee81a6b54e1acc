import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContent, printParticle, type Particle } from "../../../runtime/model/content.js";
import { simplify } from "../../../runtime/model/particles.js";
import { compileModel, expected, next, reachable, type State } from "../../../runtime/model/matcher.js";
import { particles } from "./particles.js";

const modelOf = (text: string): Particle => {
  const content = parseContent(text);
  if (content.kind !== "children") throw new Error(`${text} has no children`);
  return content.particle;
};

function run(particle: Particle, names: Iterable<string>): State | undefined {
  let state: State | undefined = compileModel(particle).start;
  for (const name of names) state &&= next(state, name);
  return state;
}

const accepts = (model: string, names: Iterable<string>): boolean =>
  run(modelOf(model), names)?.accepts ?? false;

/** All words of a model up to a length, by its definition: what the matcher is held to. */
function words(particle: Particle, length: number): Set<string> {
  const one = oneOf(particle, length);
  const { min, max } = particle.occurs;
  const all = new Set<string>();
  let last = new Set([""]);
  // Beyond `length` rounds nothing but the empty word can still be added.
  for (let round = 0; round <= Math.min(max, min + length); round++) {
    if (round >= min) for (const word of last) all.add(word);
    last = concatenate(last, one, length);
  }
  return all;
}

function oneOf(particle: Particle, length: number): Set<string> {
  if (particle.kind === "element") return new Set(length > 0 ? [particle.name] : []);
  if (particle.kind === "any") return new Set(length > 0 ? ["a", "b", "c", "x"] : []);
  const items = particle.items.map((item) => words(item, length));
  if (particle.kind === "choice") return new Set(items.flatMap((item) => [...item]));
  if (particle.kind === "some") {
    // Any but none of the items: what all of them make when each may be missing, and nothing only if one may be.
    const free = items.map((item) => new Set([...item, ""]));
    const all = free.reduce((before, item) => interleave(before, item, length), new Set([""]));
    if (!items.some((item) => item.has(""))) all.delete("");
    return all;
  }
  const join = particle.kind === "seq" ? concatenate : interleave;
  return items.reduce((before, item) => join(before, item, length), new Set([""]));
}

function concatenate(left: Set<string>, right: Set<string>, length: number): Set<string> {
  const all = new Set<string>();
  for (const a of left) for (const b of right) if (a.length + b.length <= length) all.add(a + b);
  return all;
}

function interleave(left: Set<string>, right: Set<string>, length: number): Set<string> {
  const shuffles = (a: string, b: string): string[] =>
    a === "" || b === ""
      ? [a + b]
      : [
          ...shuffles(a.slice(1), b).map((rest) => a.charAt(0) + rest),
          ...shuffles(a, b.slice(1)).map((rest) => b.charAt(0) + rest),
        ];
  const all = new Set<string>();
  for (const a of left)
    for (const b of right)
      if (a.length + b.length <= length) for (const word of shuffles(a, b)) all.add(word);
  return all;
}

/** Every word over the alphabet up to a length. */
function everyWord(length: number): string[] {
  const all = [""];
  for (let from = 0; all[from] !== undefined && (all[from] as string).length < length; from++)
    for (const name of "abcx") all.push((all[from] as string) + name);
  return all;
}

describe("the matcher", () => {
  it("accepts exactly the words of random models", () => {
    const all = everyWord(4);
    fc.assert(
      fc.property(particles, (particle) => {
        const wanted = words(particle, 4);
        for (const word of all)
          expect([word, run(particle, word)?.accepts ?? false]).toEqual([word, wanted.has(word)]);
      }),
      { numRuns: 300 },
    );
  });

  it("accepts the same words when a model is simplified", () => {
    fc.assert(
      fc.property(
        particles,
        fc.array(fc.constantFrom("a", "b", "c", "x"), { maxLength: 6 }),
        (particle, word) => {
          const simple = simplify(particle);
          expect(run(simple, word)?.accepts ?? false, printParticle(simple)).toBe(
            run(particle, word)?.accepts ?? false,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("says what may follow", () => {
    fc.assert(
      fc.property(
        particles,
        fc.array(fc.constantFrom("a", "b", "c", "x"), { maxLength: 4 }),
        (particle, word) => {
          const state = run(particle, word);
          if (!state) return;
          const { names, any, end } = expected(state);
          for (const name of ["a", "b", "c", "x"])
            expect(next(state, name) !== undefined).toBe(any || names.has(name));
          expect(end).toBe(state.accepts);
          for (const name of names) expect(reachable(state)).toContain(name);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("lists what may follow in the order of the model", () => {
    const state = run(modelOf("(a?, (b | (c, d))*, e)"), ["a", "b"]) as State;
    expect([...expected(state).names]).toEqual(["b", "c", "e"]);
  });

  it("counts to a thousand and beyond", () => {
    expect(accepts("(a{1,1000})", Array<string>(1000).fill("a"))).toBe(true);
    expect(accepts("(a{1,1000})", Array<string>(1001).fill("a"))).toBe(false);
    expect(accepts("((a, b?){1000,}, c)", [...Array<string>(999).fill("a"), "c"])).toBe(false);
    expect(accepts("((a, b?){1000,}, c)", [...Array<string>(1000).fill("a"), "c"])).toBe(true);
    expect(accepts("(((a{1,1000}){1,1000}){1,1000}, a)", Array<string>(3000).fill("a"))).toBe(true);
    expect(accepts("((a | b){0,100000})", Array<string>(30_000).fill("a"))).toBe(true);
  });

  it("takes a hundred fields in any order", () => {
    const names = Array.from({ length: 100 }, (_, index) => `f${index}`);
    const model = `(${names.map((name) => `${name}?`).join(" & ")})`;
    for (let turn = 0; turn < 20; turn++) {
      const mixed = names.map((_, index) => names[(index * 37 + turn * 11) % 100] as string);
      expect(accepts(model, mixed)).toBe(true);
      expect(accepts(model, [...mixed, "f0"])).toBe(false);
    }
  });

  it("takes models of thousands of names", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `n${index}`);
    const sequence = modelOf(`(${names.map((name) => `${name}?`).join(", ")})`);
    expect(run(sequence, names)?.accepts).toBe(true);
    expect(run(sequence, ["n4999"])?.accepts).toBe(true);
    expect(run(sequence, ["n4999", "n0"])).toBeUndefined();
    expect(expected(compileModel(sequence).start).names.size).toBe(5000);
    const choice = modelOf(`(${names.join(" | ")})*`);
    expect(run(choice, names)?.accepts).toBe(true);
  });

  it("takes models that make backtracking matchers blow up", () => {
    let nested = "(a?, b?)*";
    for (let depth = 0; depth < 10; depth++) nested = `(${nested}, ${nested})*`;
    expect(accepts(nested, "ab".repeat(40))).toBe(true);
    expect(accepts(nested, `${"ab".repeat(40)}c`)).toBe(false);
    let apart = "((a?, b?)*, (b?, a?)*)*";
    for (let depth = 0; depth < 7; depth++) apart = `(${apart}, c?, ${apart})*`;
    expect(accepts(apart, "abcab".repeat(10))).toBe(true);
    expect(accepts(apart, `${"abcab".repeat(10)}d`)).toBe(false);
    expect(accepts("((a | b)*, a, (a | b){12,12})", "ba".repeat(200))).toBe(true);
    expect(accepts("((a | b)*, a, (a | b){12,12})", "ab".repeat(200))).toBe(false);
    expect(accepts(`(${"a?, ".repeat(100)}${"a, ".repeat(99)}a)`, "a".repeat(99))).toBe(false);
  });

  it("goes on after it has forgotten what it knew", () => {
    const model = modelOf("((a | b | c){5,20000}, d)");
    const state = run(
      model,
      Array.from({ length: 19_000 }, (_, index) => "abc".charAt(index % 3)),
    ) as State;
    expect(next(state, "d")?.accepts).toBe(true);
    expect(next(state, "x")).toBeUndefined();
  });
});
