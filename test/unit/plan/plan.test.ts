import { describe, expect, it } from "vitest";
import { simplify } from "../../../runtime/model/particles.js";
import { dominators } from "../../../generator/plan/dominators.js";
import { homesOf } from "../../../generator/plan/modules.js";
import { camel, NameSpace, pascal } from "../../../generator/plan/names.js";
import { PropertyNames, structureOf } from "../../../generator/plan/structure.js";
import { grammarOf, modelOf } from "../../support/grammar.js";

describe("names", () => {
  it.each([
    ["create_bill", "CreateBill", "createBill"],
    ["apadjustmentitems", "ApAdjustmentItems", "apAdjustmentItems"],
    ["userDefinedDimension", "UserDefinedDimension", "userDefinedDimension"],
    ["getAPISession", "GetApiSession", "getApiSession"],
    ["taxentries", "TaxEntries", "taxEntries"],
    ["paypriority", "Paypriority", "paypriority"],
    ["documentparams.docid", "DocumentparamsDocid", "documentparamsDocid"],
    ["class", "Class", "class_"],
    ["object", "Object_", "object_"],
    ["1099", "_1099", "_1099"],
    ["数量", "Element", "element"],
  ])("%s is %s and %s", (name, type, constant) => {
    expect([pascal(name), camel(name)]).toEqual([type, constant]);
  });

  it("are handed out once", () => {
    const names = new NameSpace(["Issue"]);
    expect([
      names.claim("Issue", "IssueElement"),
      names.claim("Issue", "IssueElement"),
      names.claim("a"),
    ]).toEqual(["IssueElement", "IssueElement2", "a"]);
  });
});

describe("dominators", () => {
  it("are the last nodes that every path goes through", () => {
    const edges: Record<string, string[]> = {
      r: ["a", "b"],
      a: ["c", "d"],
      b: ["d"],
      c: ["e"],
      e: ["c"],
      d: ["f"],
      f: [],
    };
    expect(Object.fromEntries(dominators("r", (node) => edges[node] ?? []))).toEqual({
      r: "r",
      a: "r",
      b: "r",
      c: "a",
      e: "c",
      d: "r",
      f: "d",
    });
  });
});

describe("homes", () => {
  it("keep what one object needs with it, and give what several share a module of its own", () => {
    const grammar = grammarOf(`
      <!ELEMENT create_bill (lines, terms)><!ELEMENT create_invoice (lines, notes)>
      <!ELEMENT lines (line+)><!ELEMENT line (tax, tax?)><!ELEMENT tax EMPTY>
      <!ELEMENT terms (due, line?)><!ELEMENT due EMPTY><!ELEMENT notes (note, notes?)><!ELEMENT note (#PCDATA)>`);
    const homes = homesOf(
      grammar,
      new Map([
        ["create_bill", "bill"],
        ["create_invoice", "invoice"],
      ]),
    );
    expect(Object.fromEntries(homes)).toEqual({
      create_bill: "bill",
      create_invoice: "invoice",
      lines: "lines",
      line: "line",
      tax: "line",
      terms: "bill",
      due: "bill",
      notes: "invoice",
    });
  });
});

/** A structure in short: fields with `?` and `[]`, then each choice as its alternatives. */
function outline(content: string): string {
  const model = simplify(modelOf(content));
  const { fields, factors, flattened } = structureOf(model, new PropertyNames(new Set(["items"])));
  const print = (list: typeof fields): string =>
    list
      .map(({ property, occurs }) => `${property}${occurs.min === 0 ? "?" : ""}${occurs.max > 1 ? "[]" : ""}`)
      .join(" ");
  const choices = factors.map(
    ({ alternatives }) => `(${alternatives.map((fields_) => print(fields_)).join(" | ")})`,
  );
  return [print(fields), ...choices, ...(flattened ? ["flattened"] : [])]
    .filter((part) => part !== "")
    .join(" & ");
}

describe("structure", () => {
  it.each([
    ["(a, b?, c+)", "a b? c[]"],
    ["((a, b?) | c)", "(a b? | c)"],
    ["(a, ((d, t?) | t))", "a & (d t? | t)"],
    ["(p, (t, c?)?)?", "( | p | p t c?)"],
    ["(a? | b?)", "(a? | b?)"],
    ["(a?, b?)?", "a? b?"],
    ["(a | (b, c))?", "( | a | b c)"],
    ["(x, (a | b)*)", "x items_?[]"],
    ["(x, (a | b)*, y, (c, d)+)", "x items_?[] y items2[]"],
    ["(a, b, a)", "a[] b"],
    ["((a | b), c, (a | d))", "a?[] b? c d? & flattened"],
    [`(${Array.from({ length: 8 }, (_, i) => `(a${i} | b${i})`).join(", ")})`, undefined],
  ])("%s", (content, want) => {
    if (want === undefined) expect(outline(content)).toMatch(/flattened$/);
    else expect(outline(content)).toBe(want);
  });
});
