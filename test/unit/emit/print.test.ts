/**
 * What is printed is laid out as Prettier would: it leaves modules as they are, however wide what is in them is.
 * SEED repeats a run.
 */
import { format } from "prettier";
import { expect, it } from "vitest";
import { modulePrinter } from "../../../generator/emit/module.js";
import { specifierIn } from "../../../generator/emit/imports.js";
import {
  language,
  runtimePackage,
  type Declaration,
  type Member,
  type ModuleSymbol,
  type Property,
  type Type,
  type Value,
} from "../../../generator/plan/tree.js";
import { tools } from "../../support/generated.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`print: SEED=${seed}`);

const many = <T>(most: number, draw: () => T): T[] =>
  Array.from({ length: random.whole(1, most) }, () => draw());

const name = (): string => random.pick([..."abAB_$"]) + "Name9_$".repeat(6).slice(0, random.below(40));
const key = (): string => (random.chance(0.05) ? random.pick(["x-y", "1a", "é", ""]) : name());
const words = (): string =>
  many(random.pick([1, 3, 12]), () =>
    random.pick([
      "a",
      "word",
      "it's",
      'so "called"',
      "\\",
      "`",
      "${x}",
      "é",
      "漢字",
      "*/",
      "\u2028",
      "// ",
      "\n",
    ]),
  ).join(" ");

const symbol = (): ModuleSymbol => ({
  name: name(),
  module: random.pick([language, runtimePackage, "a.ts", "b.ts", "itself.ts"]),
});
const reference = (depth: number): Type => ({
  kind: "reference",
  symbol: symbol(),
  ...(random.chance(0.3) && { arguments: many(3, () => type(depth + 1)) }),
});

function type(depth = 0): Type {
  const kind = depth > 2 ? random.below(4) : random.below(12);
  const inner = (): Type => type(depth + 1);
  if (kind < 2) return reference(depth);
  if (kind === 2) return { kind: "literal", value: words() };
  if (kind === 3)
    return random.pick<Type>([
      { kind: "keyword", keyword: "string" },
      { kind: "keyword", keyword: "null" },
      { kind: "keyword", keyword: "never" },
      { kind: "dottedName" },
      { kind: "otherText" },
      { kind: "parameter", name: "Field" },
      { kind: "inherited", property: "constructor" },
    ]);
  if (kind === 4) return { kind: "array", item: inner(), readonly: random.chance(0.5) };
  if (kind === 5) return { kind: "tuple", item: inner(), least: random.whole(1, 4) };
  if (kind === 6) return { kind: "keyof", of: inner() };
  if (kind === 7) return { kind: "object", members: many(4, () => member(depth + 1)) };
  const types = [inner(), ...many(4, inner)].filter(
    (each) => each.kind !== "union" && each.kind !== "intersection",
  );
  if (types.length < 2) return reference(depth);
  if (kind > 9) return { kind: "intersection", types: types.map((each) => nested("union", each, depth)) };
  return { kind: "union", types: types.map((each) => nested("intersection", each, depth)) };
}

/** Unions are in intersections, and the other way round. */
const nested = (kind: "union" | "intersection", other: Type, depth: number): Type =>
  random.chance(0.2) ? { kind, types: [other, reference(depth)] } : other;

const documented = (): { doc?: string } => (random.chance(0.3) ? { doc: words() } : {});

const member = (depth: number): Member => ({
  property: key(),
  optional: random.chance(0.5),
  type: type(depth),
  ...documented(),
});

function value(depth = 0): Value {
  const kind = depth > 2 ? random.below(4) : random.below(8);
  if (kind < 2) return words();
  if (kind === 2) return random.pick([true, 1, 12345, null]);
  if (kind === 3) return { kind: "constant", symbol: symbol() };
  if (kind === 4) return many(6, words);
  if (kind === 5) return { kind: "lazy", value: { kind: "constant", symbol: symbol() } };
  const object = { kind: "object", properties: many(5, () => property(depth + 1)) } as const;
  if (kind === 6) return { kind: "lazy", value: object };
  return { ...object, isConst: random.chance(0.1) };
}

const property = (depth: number): Property => ({ key: key(), value: value(depth) });

function declaration(): Declaration {
  const parameter = random.chance(0.2) ? "Field" : undefined;
  const named = { name: name(), ...documented() };
  switch (random.below(4)) {
    case 0:
      return { kind: "alias", ...named, parameter, type: type() };
    case 1: {
      const bases = random.chance(0.5) ? many(3, () => reference(2)) : [];
      const members = random.chance(0.2) ? [] : many(6, () => member(0));
      return { kind: "interface", ...named, exported: random.chance(0.8), parameter, bases, members };
    }
    case 2:
      return { kind: "reexport", module: "a.ts" };
    default: {
      const lines: Property = {
        key: random.pick(["content", "c"]),
        value: { kind: "lines", lines: ["a,", words()] },
      };
      const properties = [lines, ...many(6, () => property(0))];
      return { kind: "constant", ...named, type: reference(0), value: { kind: "object", properties } };
    }
  }
}

it("modules are laid out as Prettier lays them out", async () => {
  const print = modulePrinter(tools.templates);
  for (let count = 0; count < 400; count++) {
    const module = { path: "itself.ts", sources: [words()], declarations: many(4, declaration) };
    const text = print(module, specifierIn({}));
    for (const objectWrap of ["preserve", "collapse"] as const)
      expect(await format(text, { parser: "babel-ts", objectWrap }), text).toBe(text);
  }
});
