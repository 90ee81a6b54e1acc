/** What `validate` and `fromXml` say of the children of an object, held to what the model says of their orders. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../runtime/codec/compile.js";
import { printContent, type Particle } from "../../../runtime/model/content.js";
import { fromXml, toXml, validate, type Shape } from "../../../runtime/index.js";
import { compileModel, next, type State } from "../../../runtime/model/matcher.js";
import { particles } from "./particles.js";

/** All orders of the names, each once. */
function orders(names: string): string[] {
  if (names === "") return [""];
  return [...new Set(names)].flatMap((name) => orders(names.replace(name, "")).map((rest) => name + rest));
}

function accepts(particle: Particle, names: string): boolean {
  let state: State | undefined = compileModel(particle).start;
  for (const name of names) state &&= next(state, name);
  return state?.accepts ?? false;
}

const shapeOf = (particle: Particle): Shape => ({
  element: "e",
  content: printContent({ kind: "children", particle }),
  attributes: { id: "CDATA #IMPLIED" },
});

/** The value with these children; `undefined` where they are more than its properties can hold. */
function valueOf(shape: Shape, names: string): Record<string, string | string[]> | undefined {
  const value: Record<string, string | string[]> = {};
  for (const name of new Set(names)) {
    const count = names.split(name).length - 1;
    const slot = compile(shape).keys.get(name);
    if (!slot || (count > 1 && !slot.many)) return undefined;
    value[name] = slot.many ? Array.from({ length: count }, () => name) : name;
  }
  return value;
}

/** Models whose properties are their children alone. */
const plainModels = particles.filter((particle) => {
  const { children } = compile(shapeOf(particle));
  return children.every(({ kind, key }) => kind === "child" && key !== "#ANY");
});

const counted = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 5 }).map((names) => names.join(""));

describe("the children of an object", () => {
  it("are right if the model allows them in some order, and are written and read in such orders", () => {
    fc.assert(
      fc.property(plainModels, counted, (particle, names) => {
        const shape = shapeOf(particle);
        const allowed = orders(names).filter((order) => accepts(particle, order));
        const value = valueOf(shape, names);
        if (!value) {
          expect(allowed).toEqual([]);
          return;
        }
        expect(validate(shape, value).length === 0, `${shape.content} ${names}`).toBe(allowed.length > 0);
        if (allowed.length === 0) return;
        expect(allowed).toContain(toXml(shape, value).replace(/<\/?e\/?>|<(.)>.<\/.>/g, "$1"));
        for (const order of allowed) {
          const xml = `<e>${order.replace(/./g, "<$&>$&</$&>")}</e>`;
          expect(fromXml(shape, xml, { strict: true })).toEqual(value);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("take about as long in any order as one after another, however many they are", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `F${index}`);
    const shape = { element: "e", content: `((F0 || F1) & ${names.slice(2).join("? & ")}? & #ANY*)` };
    const value = Object.fromEntries(names.map((name) => [name, "x"]));
    const children = names.map((name) => `<${name}>x</${name}>`);
    expect(validate(shape, value)).toEqual([]);
    expect(toXml(shape, value)).toBe(`<e>${children.join("")}</e>`);
    for (let turn = 0; turn < 200; turn++) {
      const order = [...children.slice(turn * 5), ...children.slice(0, turn * 5)];
      if (turn % 2 > 0) order.reverse();
      expect(fromXml(shape, `<e>${order.join("")}</e>`)).toEqual(value);
    }
    // There is one state: one for each set of children that came so far would be tens of thousands.
    const start = compile(shape).start as State;
    expect(new Set(start.next.values())).toEqual(new Set([start]));
  });
});
