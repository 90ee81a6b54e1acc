import { describe, expect, it } from "vitest";
import { ambiguities } from "../../../schema/model/determinism.js";
import { countOf, isNullable } from "../../../schema/model/particles.js";
import { simplify } from "../../../runtime/model/particles.js";
import { represent } from "../../../schema/model/representation.js";
import { printContent } from "../../../runtime/model/content.js";
import { grammarOf, modelOf } from "../../support/grammar.js";

describe("simplify", () => {
  it.each([
    ["((a))", "(a)"],
    ["((a)+)?", "(a*)"],
    ["((a, b), c)", "(a, b, c)"],
    ["((a | b) | c)", "(a | b | c)"],
    ["(a, (b, c)?)", "(a, (b, c)?)"],
    ["(a, a*)", "(a+)"],
    ["(a, a, a*)", "(a{2,})"],
    ["((a | b), (a | b)+)", "(a | b){2,}"],
    ["((a, b?), (a, b?)*)", "(a, b?)+"],
    ["((a | b), (a | c)+)", "((a | b), (a | c)+)"],
    ["(a, b, a)", "(a, b, a)"],
  ])("%s is %s", (given, want) => {
    expect(printContent({ kind: "children", particle: simplify(modelOf(given)) })).toBe(want);
  });
});

describe("counts", () => {
  it.each([
    ["((a, b?) | b)", "b", 0, 1],
    ["(a, b, a)", "a", 2, 2],
    ["((a | b)+)", "a", 0, Infinity],
    ["((a, b)+)", "a", 1, Infinity],
    ["(a)", "c", 0, 0],
  ])("in %s, %s stands %d to %d times", (model, name, min, max) => {
    expect(countOf(modelOf(model), name)).toEqual({ min, max });
  });

  it("knows what may be empty", () => {
    expect(isNullable(modelOf("(a?, (b | c*))"))).toBe(true);
    expect(isNullable(modelOf("(a?, (b | c))"))).toBe(false);
  });
});

describe("determinism", () => {
  const names = (model: string): string[] => ambiguities(modelOf(model)).map(({ name }) => name);
  it.each([
    ["(a?, b)", []],
    ["((a, b) | c)", []],
    ["(a*, b, a?)", []],
    ["((a, b) | (a, c))", ["a"]],
    ["(a?, a)", ["a"]],
    ["(a, b?, c?, b?)", ["b"]],
    ["((a?, b?)*, a)", ["a", "a"]],
    ["((a, b?)+)", []],
    ["((b?, a, b?)+)", ["b"]],
    ["(a?, (b, a)?, a)", ["a"]],
  ])("%s: %j", (model, want) => {
    expect(names(model).length > 0).toBe(want.length > 0);
    for (const name of want) expect(names(model)).toContain(name);
  });
});

describe("representation", () => {
  const kind = (dtd: string): string => represent(grammarOf(dtd).elements.get("x") ?? expect.fail()).kind;
  it.each([
    ["<!ELEMENT x (#PCDATA)>", "text"],
    ["<!ELEMENT x (#PCDATA)><!ATTLIST x a CDATA #IMPLIED>", "attributed"],
    ["<!ELEMENT x (year, month, day)>", "date"],
    ["<!ELEMENT x (year, month, day?)>", "object"],
    ["<!ELEMENT x EMPTY>", "empty"],
    ["<!ELEMENT x EMPTY><!ATTLIST x a CDATA #IMPLIED>", "object"],
    ["<!ELEMENT x ANY>", "any"],
    ["<!ELEMENT x (#PCDATA | a)*>", "mixed"],
    ["<!ELEMENT x (a+)>", "list"],
    ["<!ELEMENT x (a, a*)>", "list"],
    ["<!ELEMENT x (a?)>", "object"],
    ["<!ELEMENT x (a+)><!ATTLIST x a CDATA #IMPLIED>", "object"],
    ["<!ELEMENT x (a | b)+>", "turns"],
    ["<!ELEMENT x ((a | b), (a | b)+)>", "turns"],
    ["<!ELEMENT x (a, (b | c)*)>", "object"],
  ])("%s: %s", (dtd, want) => {
    expect(kind(dtd)).toBe(want);
  });
});
