import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContent, printContent, type Occurs, type Particle } from "../../../runtime/model/content.js";
import { simplify } from "../../../runtime/model/particles.js";
import { particles } from "./particles.js";

const modelOf = (text: string): Particle => {
  const content = parseContent(text);
  if (content.kind !== "children") throw new Error(`${text} has no children`);
  return content.particle;
};
const once: Occurs = { min: 1, max: 1 };
const element = (name: string, occurs = once): Particle => ({ kind: "element", name, occurs });

describe("parseContent", () => {
  it.each([
    ["EMPTY", "empty"],
    [" ANY\n", "any"],
    ["#PCDATA", "text"],
    ["( #PCDATA )", "text"],
    ["(#PCDATA)*", "text"],
  ])("reads %j", (text, kind) => {
    expect(parseContent(text)).toEqual({ kind });
  });

  it("reads mixed content", () => {
    expect(parseContent("(#PCDATA|a | b-c)*")).toEqual({
      kind: "mixed",
      elements: [element("a"), element("b-c")],
    });
  });

  it("reads groups, bounds and wildcards", () => {
    expect(modelOf("(a?, (b | #ANY)+, c{2,10}, (d & e*){3,})")).toEqual({
      kind: "seq",
      occurs: once,
      items: [
        element("a", { min: 0, max: 1 }),
        {
          kind: "choice",
          occurs: { min: 1, max: Infinity },
          items: [element("b"), { kind: "any", occurs: once }],
        },
        element("c", { min: 2, max: 10 }),
        {
          kind: "all",
          occurs: { min: 3, max: Infinity },
          items: [element("d"), element("e", { min: 0, max: Infinity })],
        },
      ],
    });
  });

  it.each([
    "", "(", "(a", "a)", "(a,)", "(,a)", "(a b)", "(a, b | c)", "(a,, b)", "(#PCDATA, a)", "(#PCDATA | a)", "(#PCDATA | a+)*",
    "(a)(b)", "a, b", "a{3,2}", "a{2}", "(a | #PCDATA)*", "#", "#NAME", "(a ?)", "(|)", "(a & b, c)", "EMPTY ANY", "(a))",
    "(".repeat(1000) + "a" + ")".repeat(1000),
  ])("refuses %j", (text) => {
    expect(() => parseContent(text)).toThrow(SyntaxError);
  }); // prettier-ignore

  it("takes long texts, good or bad, in linear time", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `n${index}?`).join(", ");
    expect(printContent(parseContent(`(${names})`))).toBe(`(${names})`);
    for (const text of [
      `(${names}`,
      `(#PCDATA${" | a".repeat(50_000)}`,
      `(a${" ".repeat(100_000)}`,
      "(".repeat(100_000),
    ])
      expect(() => parseContent(text)).toThrow(SyntaxError);
  });

  it("reads back what printContent prints", () => {
    fc.assert(
      fc.property(particles, (particle) => {
        const text = printContent({ kind: "children", particle });
        expect(printContent(parseContent(text))).toBe(text);
        if (particle.kind !== "element") expect(modelOf(text)).toEqual(particle);
      }),
    );
  });
});

describe("simplify", () => {
  it.each([
    ["((a))", "(a)"],
    ["((a, b), c)", "(a, b, c)"],
    ["((a | b) | (c | d))", "(a | b | c | d)"],
    ["((x+)?)", "(x*)"],
    ["(x, x*)", "(x+)"],
    ["(x, x, x?)", "(x{2,3})"],
    ["((a | b), (a | b)+)", "(a | b){2,}"],
    ["((x{0,3}){2,5})", "(x{0,15})"],
    ["((x{2,2})*)", "(x{2,2})*"],
    ["((x{2,3}){0,5})", "(x{2,3}){0,5}"],
    ["(a, b{0,0})", "(a)"],
    ["((a & b) & c)", "((a & b) & c)"],
  ])("makes %s %s", (text, simple) => {
    expect(printContent({ kind: "children", particle: simplify(modelOf(text)) })).toBe(simple);
  });
});
