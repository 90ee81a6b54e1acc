/**
 * The content matcher must accept exactly the sequences of names that the definition of content models gives.
 * SEED repeats a run, MODELS sets how many random models are tried.
 */
import { describe, expect, it } from "vitest";
import { parseContent, printContent, type Occurs, type Particle } from "../../runtime/model/content.js";
import { simplify } from "../../runtime/model/particles.js";
import { compileModel, expected, next, type State } from "../../runtime/model/matcher.js";
import { Random, seedOf } from "../support/random.js";

const seed = seedOf(process.env);
const models = Number(process.env["MODELS"] ?? 60);
console.log(`matcher: SEED=${seed}, ${models} models`);

const letters = ["a", "b", "c", "d"];

/** Every sequence of at most so many letters. */
function wordsUpTo(length: number): string[] {
  const words = [""];
  for (const word of words) if (word.length < length) words.push(...letters.map((letter) => word + letter));
  return words;
}

/** The length of the longest words that are tried. */
const longest = 6;

const words = wordsUpTo(longest);

function randomOccurs(random: Random): Occurs {
  const min = random.below(4);
  return random.pick<Occurs>([
    { min: 1, max: 1 },
    { min: 1, max: 1 },
    { min: 0, max: 1 },
    { min: 0, max: Infinity },
    { min: 1, max: Infinity },
    { min, max: random.chance(0.3) ? Infinity : min + random.below(3) || 1 },
  ]);
}

function randomModel(random: Random, depth = 0): Particle {
  const occurs = randomOccurs(random);
  if (depth > 0 && (depth > 2 || random.chance(0.5))) {
    if (random.chance(0.05)) return { kind: "any", occurs };
    return { kind: "element", name: random.pick(letters), occurs };
  }
  const kind = random.pick(["seq", "seq", "choice", "choice", "all"] as const);
  const items = Array.from({ length: random.whole(2, kind === "all" ? 3 : 4) }, () =>
    randomModel(random, depth + 1),
  );
  return { kind, items, occurs };
}

/** The words, none longer than `longest`, of a language. */
type Language = ReadonlySet<string>;

const joinings = (a: Language, b: Language, join: (u: string, v: string) => Iterable<string>): Language => {
  const joined = new Set<string>();
  const shortestFirst = [...b].sort((u, v) => u.length - v.length);
  for (const u of a)
    for (const v of shortestFirst) {
      if (u.length + v.length > longest) break;
      for (const word of join(u, v)) joined.add(word);
    }
  return joined;
};

const concatenation = (a: Language, b: Language): Language => joinings(a, b, (u, v) => [u + v]);

/** Every way to lay two words into one another, the letters of each in their order. */
function shuffles(u: string, v: string): string[] {
  if (u === "" || v === "") return [u + v];
  const first = shuffles(u.slice(1), v).map((rest) => u.charAt(0) + rest);
  return [...first, ...shuffles(u, v.slice(1)).map((rest) => v.charAt(0) + rest)];
}

/** No word of this length has more parts that are not empty, so that more turns than that add nothing. */
const turns = (count: number): number => Math.min(count, longest + 1);

function repetition(once: Language, { min, max }: Occurs): Language {
  let power: Language = new Set([""]);
  const repeated = new Set<string>();
  for (let count = 0; count <= turns(min) + turns(max - min); count++) {
    if (count >= turns(min)) for (const word of power) repeated.add(word);
    power = concatenation(power, once);
  }
  return repeated;
}

/**
 * What a model means, by the definition: sets of words, put together from the inside out. It is slow and holds
 * only short words, and takes its time whatever the model; regular expressions, which backtrack, can take forever.
 */
function languageOf(particle: Particle): Language {
  return repetition(languageOnce(particle), particle.occurs);
}

function languageOnce(particle: Particle): Language {
  if (particle.kind === "element") return new Set([particle.name]);
  if (particle.kind === "any") return new Set(letters);
  const items = particle.items.map(languageOf);
  if (particle.kind === "choice") return new Set(items.flatMap((each) => [...each]));
  return items.reduce(
    (a, b) => (particle.kind === "seq" ? concatenation(a, b) : joinings(a, b, shuffles)),
    new Set([""]),
  );
}

const after = (start: State, names: Iterable<string>): State | undefined => {
  let state: State | undefined = start;
  for (const name of names) state = state && next(state, name);
  return state;
};

const modelOf = (text: string): Particle => {
  const content = parseContent(text);
  if (content.kind !== "children") throw new Error(`no children: ${text}`);
  return content.particle;
};

const accepts = (particle: Particle, names: Iterable<string>): boolean =>
  after(compileModel(particle).start, names)?.accepts ?? false;

/** Words on which the matcher and the definition differ. */
function differences(particle: Particle, allowed: Language): string[] {
  const { start } = compileModel(particle);
  const states = new Map<string, State | undefined>([["", start]]);
  return words.filter((word) => {
    const before = word === "" ? start : states.get(word.slice(0, -1));
    const state = word === "" ? start : before && next(before, word.slice(-1));
    states.set(word, state);
    return (state?.accepts ?? false) !== allowed.has(word);
  });
}

function checked(count: number, draw: (random: Random) => Particle): void {
  const random = new Random(seed);
  let accepted = 0;
  for (let done = 0; done < count; done++) {
    const particle = draw(random);
    const text = printContent({ kind: "children", particle });
    const allowed = languageOf(particle);
    accepted += allowed.size;
    expect(differences(particle, allowed).slice(0, 5), text).toEqual([]);
    expect(differences(simplify(particle), allowed).slice(0, 5), `simplified: ${text}`).toEqual([]);
  }
  expect(accepted).toBeGreaterThan(count);
}

describe("the matcher beside the definition", () => {
  it("accepts the same words of random models", () => {
    checked(models, randomModel);
  });

  it("accepts the items of `all` in every order", () => {
    checked(Math.ceil(models / 4), (random) => {
      const names = letters.slice(0, random.whole(2, 4));
      const items = names.map((name): Particle => ({
        kind: "element",
        name: random.chance(0.8) ? name : random.pick(letters),
        occurs: { min: random.below(2), max: 1 },
      }));
      const occurs = { min: random.below(2), max: random.whole(1, 2) };
      return { kind: "all", items, occurs };
    });
  });

  it("interleaves longer items of `all`", () => {
    const judged = (text: string, ...isAllowed: ((word: string) => boolean)[]): void => {
      const model = modelOf(text);
      const differing = words.filter(
        (word) => accepts(model, word) !== isAllowed.every((allows) => allows(word)),
      );
      expect(differing, text).toEqual([]);
    };
    const keeping = (word: string, kept: string): string => word.replace(new RegExp(`[^${kept}]`, "g"), "");
    judged("((a, b) & (c | d)*)", (word) => keeping(word, "ab") === "ab");
    judged(
      "((a, b?)+ & c{1,2} & d?)",
      (word) => /^(ab?)+$/.test(keeping(word, "ab")),
      (word) => /^c{1,2}$/.test(keeping(word, "c")),
      (word) => /^d?$/.test(keeping(word, "d")),
    );
  });

  it("says which names may follow", () => {
    const random = new Random(seed);
    for (let count = 0; count < models; count++) {
      const particle = randomModel(random);
      let state: State | undefined = compileModel(particle).start;
      for (let length = 0; state && length < 6; length++) {
        const { names, any, end } = expected(state);
        expect(end).toBe(state.accepts);
        for (const name of [...letters, "z"]) {
          const text = printContent({ kind: "children", particle });
          if (next(state, name)) expect(any || names.has(name), text).toBe(true);
        }
        state = next(state, random.pick(letters));
      }
    }
  });
});

describe("the text of a content model", () => {
  it("reads back as the same model", () => {
    const random = new Random(seed);
    for (let count = 0; count < 1000; count++) {
      const content = { kind: "children", particle: randomModel(random) } as const;
      const text = printContent(content);
      expect(printContent(parseContent(text))).toBe(text);
      expect(printContent(parseContent(text.replaceAll(/\s/g, "")))).toBe(text);
      expect(parseContent(text), text).toEqual(content);
    }
  });

  it.each(["EMPTY", "ANY", "#PCDATA", "(#PCDATA | a | b)*", "(a)", "(a?)", "(#ANY)", "(#ANY*)"])(
    "reads back %s",
    (text) => {
      expect(parseContent(printContent(parseContent(text)))).toEqual(parseContent(text));
    },
  );

  it.each([
    ...["", "(", ")", "(a", "a)", "(a,)", "(,a)", "(a b)", "(a, b | c)", "(a & b, c)", "(a)(b)", "(a))"],
    ...[
      "(a**)",
      "(a{2,1})",
      "(a{,2})",
      "(a{2})",
      "(a{-1,2})",
      "(#PCDATA, a)",
      "(#PCDATA | a)",
      "(a | #PCDATA)*",
    ],
    ...["((#PCDATA | a)*)", "(#OTHER)", "(a, *)", "*", "(a{1,2)", `${"(".repeat(1000)}a`, "(a)(", "a, b"],
  ])("refuses %.40s", (text) => {
    expect(() => parseContent(text)).toThrow(SyntaxError);
  });
});

describe("hostile models", () => {
  const thousands = Array.from({ length: 5000 }, (_, index) => `n${index}`);
  const some = thousands.filter((_, index) => index % 10 === 0);

  it("matches a sequence of thousands of optional items", () => {
    const model = modelOf(`(${thousands.join("?, ")}?)`);
    expect(accepts(model, some)).toBe(true);
    expect(accepts(model, [])).toBe(true);
    expect(accepts(model, ["n4999"])).toBe(true);
    expect(accepts(model, ["n4999", "n0"])).toBe(false);
  });

  it("matches a choice of thousands", () => {
    const model = modelOf(`(${thousands.join(" | ")})+`);
    expect(accepts(model, [...some].reverse())).toBe(true);
    expect(accepts(model, ["n1", "other"])).toBe(false);
  });

  it("matches any order of sixty optional items, whatever the order", () => {
    const names = thousands.slice(0, 60);
    const { start } = compileModel(modelOf(`(${names.join("? & ")}?)`));
    const random = new Random(seed);
    for (let count = 0; count < 200; count++) {
      const order = names.map((name) => ({ name, rank: random.next() })).sort((a, b) => a.rank - b.rank);
      const shuffled = order.map(({ name }) => name).slice(0, random.below(60));
      expect(after(start, shuffled)?.accepts).toBe(true);
      if (shuffled[0] !== undefined) expect(after(start, [...shuffled, shuffled[0]])).toBeUndefined();
    }
  });

  it.each(["(a{1000,1000})", "((a, a?){500,1000})", "((((a?){0,10}){0,10}){0,10})"])(
    "counts to a thousand: %s",
    (text) => {
      const model = modelOf(text);
      expect(accepts(model, "a".repeat(1000))).toBe(true);
      expect(accepts(model, "a".repeat(2001))).toBe(false);
    },
  );

  it("counts in the millions without growing", () => {
    const model = modelOf("(a{1000000,2000000}, b)");
    expect(after(compileModel(model).start, "a".repeat(1000))?.accepts).toBe(false);
    expect(accepts(model, "b")).toBe(false);
  });

  it("matches nullable repetitions ten deep", () => {
    const nested = `${"(".repeat(10)}a?${", b?)*".repeat(10)}`;
    expect(accepts(modelOf(nested), "ab".repeat(50))).toBe(true);
    expect(accepts(modelOf(nested), "abc")).toBe(false);
    const pluses = `${"(".repeat(10)}a*${")+".repeat(10)}`;
    expect(accepts(modelOf(pluses), "a".repeat(100))).toBe(true);
    expect(accepts(modelOf(pluses), [])).toBe(true);
  });

  it("matches what makes backtracking explode", () => {
    const model = modelOf(`((a | a)*, (a, a)*, ${"a?, ".repeat(30)}${"a, ".repeat(30)}b)`);
    expect(accepts(model, "a".repeat(200))).toBe(false);
    expect(accepts(model, `${"a".repeat(200)}b`)).toBe(true);
  });
});
