import { describe, expect, it } from "vitest";
import { compareGrammars, contentText, type Difference } from "../../schema/model/compare.js";
import { parseContent } from "../../runtime/model/content.js";
import { grammarOf } from "../support/grammar.js";

const types = `
  <!ENTITY % STRING_40 "(#PCDATA)">
  <!ENTITY % STRING_80 "(#PCDATA)">
  <!ENTITY % DATE "(year, month, day)">`;

const compare = (before: string, after: string): Difference[] =>
  compareGrammars(grammarOf(types + before), grammarOf(types + after));

describe("compareGrammars", () => {
  it("finds nothing between a grammar and itself", () => {
    const text = "<!ELEMENT a (b?, (c | d)*)> <!ATTLIST a x (y | z) 'y'> <!ELEMENT b %STRING_40;>";
    expect(compare(text, text)).toEqual([]);
  });

  it.each([
    ["parentheses around one item", "<!ELEMENT a (((b)))>", "<!ELEMENT a (b)>"],
    ["an occurrence inside or outside", "<!ELEMENT a (b+)>", "<!ELEMENT a (b)+>"],
    ["occurrences that multiply", "<!ELEMENT a ((b+)?)>", "<!ELEMENT a (b*)>"],
    ["the order of branches", "<!ELEMENT a (b | (c, d))>", "<!ELEMENT a ((c, d) | b)>"],
    ["a branch that comes twice", "<!ELEMENT a (b | c | b)>", "<!ELEMENT a (b | c)>"],
    ["the order in mixed content", "<!ELEMENT a (#PCDATA | b | c)*>", "<!ELEMENT a (#PCDATA | c | b)*>"],
    [
      "the order of declarations",
      "<!ELEMENT a EMPTY> <!ELEMENT b ANY>",
      "<!ELEMENT b ANY> <!ELEMENT a EMPTY>",
    ],
    ["an entity for a group", '<!ENTITY % G "(b | c)?"> <!ELEMENT a (%G;, d)>', "<!ELEMENT a ((b | c)?, d)>"],
    ["a date without its entity", "<!ELEMENT a %DATE;>", "<!ELEMENT a (year, month, day)>"],
    ["the order of values", "<!ATTLIST a x (y | z) #REQUIRED>", "<!ATTLIST a x (z | y) #REQUIRED>"],
  ])("takes for the same: %s", (_, before, after) => {
    expect(compare(`<!ELEMENT e ANY> ${before}`, `<!ELEMENT e ANY> ${after}`)).toEqual([]);
  });

  it("tells elements that come and go, with what they hold", () => {
    const before = "<!ELEMENT gone %DATE;> <!ELEMENT kept EMPTY>";
    const after = "<!ELEMENT kept EMPTY> <!ELEMENT new (kept?)> <!ATTLIST new key CDATA #REQUIRED>";
    expect(compare(before, after)).toEqual([
      { kind: "removed", subject: "element", element: "gone", before: "DATE" },
      { kind: "added", subject: "element", element: "new", after: "(kept?) key CDATA #REQUIRED" },
    ]);
  });

  it("tells the types of values, of untyped ones too", () => {
    const before = "<!ELEMENT a %STRING_40;> <!ELEMENT b %DATE;> <!ELEMENT c (#PCDATA)>";
    const after = "<!ELEMENT a %STRING_80;> <!ELEMENT b (#PCDATA)> <!ELEMENT c %STRING_40;>";
    expect(compare(before, after)).toEqual([
      { kind: "changed", subject: "type", element: "a", before: "STRING_40", after: "STRING_80" },
      { kind: "changed", subject: "type", element: "b", before: "DATE", after: "TEXT" },
      { kind: "changed", subject: "type", element: "c", before: "TEXT", after: "STRING_40" },
    ]);
  });

  it.each([
    ["order", "(b, c)", "(c, b)"],
    ["occurrence", "(b?, c)", "(b, c)"],
    ["structure", "(b | c)", "(b, c)"],
    ["grouping that means something", "(b?, c?)", "((b, c)?)"],
    ["emptiness", "EMPTY", "(b?)"],
  ])("tells contents that differ in %s", (_, before, after) => {
    expect(compare(`<!ELEMENT a ${before}>`, `<!ELEMENT a ${after}>`)).toEqual([
      { kind: "changed", subject: "content", element: "a", before: text(before), after: text(after) },
    ]);
  });

  it("tells the branches of a plain list one by one", () => {
    expect(compare("<!ELEMENT function (b | c | d)>", "<!ELEMENT function (e | d | b)>")).toEqual([
      { kind: "removed", subject: "child", element: "function", name: "c" },
      { kind: "added", subject: "child", element: "function", name: "e" },
    ]);
  });

  it("tells attributes, and the values of those that differ in values only", () => {
    const before = "<!ATTLIST a gone CDATA #IMPLIED object (b | c) #REQUIRED use CDATA #REQUIRED>";
    const after = "<!ATTLIST a new (y | n) 'n' object (c | d) #REQUIRED use CDATA #FIXED 'x'>";
    expect(compare(`<!ELEMENT a EMPTY> ${before}`, `<!ELEMENT a EMPTY> ${after}`)).toEqual([
      { kind: "removed", subject: "attribute", element: "a", name: "gone", before: "CDATA #IMPLIED" },
      { kind: "added", subject: "attribute", element: "a", name: "new", after: '(n | y) "n"' },
      { kind: "removed", subject: "value", element: "a", name: "object", before: "b" },
      { kind: "added", subject: "value", element: "a", name: "object", after: "d" },
      {
        kind: "changed",
        subject: "attribute",
        element: "a",
        name: "use",
        before: "CDATA #REQUIRED",
        after: 'CDATA #FIXED "x"',
      },
    ]);
  });

  it("sorts by element in code units", () => {
    const names = compare("", "<!ELEMENT b EMPTY> <!ELEMENT a EMPTY> <!ELEMENT B EMPTY> <!ELEMENT _ EMPTY>");
    expect(names.map(({ element }) => element)).toEqual(["B", "_", "a", "b"]);
  });
});

const text = (content: string): string => contentText(parseContent(content));

describe("contentText", () => {
  it("keeps counts between which there are gaps", () => {
    expect(text("((a{2,2})?, b)")).toBe("((a{2,2})?, b)");
    expect(text("((a{2,3}), b)")).toBe("(a{2,3}, b)");
  });

  it("puts what stands in any order into one order", () => {
    expect(text("(b? & a)")).toBe("(a & b?)");
  });
});
