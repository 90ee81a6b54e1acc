import { beforeAll, describe, expect, it } from "vitest";
import { moduleData } from "./site-data.js";
import { profileOf, shapeOf } from "../../explorer/page/shapes.js";
import { register } from "../../explorer/page/store.js";
import type { Version } from "../../explorer/data/model.js";
import type { ProfileData, ShapeData, TypeRef } from "../../runtime/model/shape.js";

/** How many profiles of each version are compared. */
const COUNT = 100;
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers below 1 that a seed alone decides (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe(`what the page judges values by (SEED=${seed})`, () => {
  const random = numbers(seed);
  const data = moduleData();

  beforeAll(() => {
    for (const [key, module] of data.modules) register(key, module);
  });

  for (const version of ["2.1", "3.0"] as const)
    it(`is what is generated, of ${version}`, { timeout: 120_000 }, async () => {
      const requests = [...data.modules]
        .filter(([key]) => key.startsWith(version))
        .flatMap(([key, { profiles }]) =>
          Object.entries(profiles)
            .filter(([name]) => name.endsWith("Request"))
            .map(([name, detail]) => ({ key, name, detail })),
        );
      expect(requests.length).toBeGreaterThan(400);
      for (let n = 0; n < COUNT; n++) {
        const one = requests[Math.floor(random() * requests.length)];
        if (!one) continue;
        const module = (await import(/* @vite-ignore */ `../../generated/${one.key}.ts`)) as Record<
          string,
          ProfileData
        >;
        const generated = module[one.detail.export];
        const shown = profileOf(one.name, version as Version, one.detail);
        expect(generated, one.name).toBeDefined();
        expect(flat(shown as ProfileData), one.name).toEqual(flat(generated as ProfileData));
      }
    });

  it("reads what nothing describes as it comes", () => {
    expect(shapeOf("request", ["3.0/none", "nothing"], "tag")).toEqual({ element: "tag", content: "ANY" });
  });
});

/** A shape and all that it refers to, by the names of elements on the way. */
function flat(profile: ProfileData): object {
  const shapes = new Map<ShapeData, number>();
  const listed: object[] = [];
  const visit = (shape: ShapeData): number => {
    const known = shapes.get(shape);
    if (known !== undefined) return known;
    const number = shapes.size;
    shapes.set(shape, number);
    const { element, content, attributes = {}, source, wants, pairs, open, text } = shape;
    const types = Object.entries(shape.types ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const own: Record<string, unknown> = { element, content: content.replace(/\s+/g, " ") };
    listed[number] = own;
    Object.assign(own, { attributes, source, wants, pairs, open, text: plain(text) });
    own["types"] = types
      .filter(([name]) => mentions(content, name))
      .map(([name, type]) => [
        name,
        typeof type === "function" ? (anything(type()) ?? visit(type())) : plain(type),
      ]);
    return number;
  };
  visit(profile);
  return { name: profile.name, within: profile.within, fixed: profile.fixed, listed };
}

/** Constants that several profiles share have the types of more children than each. */
const mentions = (content: string, name: string): boolean => content.includes(name);

const anything = ({ element, content }: ShapeData): string | undefined =>
  content === "ANY" ? `any ${element}` : undefined;

/** A type without what only the page shows: the values that are known where any will do. */
function plain(type: TypeRef | undefined): unknown {
  if (typeof type !== "object") return type;
  const isAnyWord =
    type.open && type.separator === undefined && type.min === undefined && type.maxLength === undefined;
  return isAnyWord ? "ENUM" : type;
}
