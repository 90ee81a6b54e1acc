import { describe, expect, it } from "vitest";
import { diffSchemas } from "../../../schema/diff/diff.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { readXsd } from "../../../schema/xsd/read.js";
import { grammarOf } from "../../support/grammar.js";
import { changesOf, shortOf, withFunction, withRecord } from "./changes.js";

/** What becomes of the content of a function. */
const request = (before: string, after: string): string[] =>
  shortOf({ before: withFunction(before), after: withFunction(after) });

const response = (before: string, after: string): string[] =>
  shortOf({ before: withRecord(before), after: withRecord(after), message: "response" });

describe("children of requests", () => {
  it.each([
    ["(a)", "(a, b?)", ["- child f / b added: b? after a"]],
    ["(a)", "(a, b)", ["! child f / b added: b after a"]],
    ["(a, b?)", "(a)", ["! child f / b removed"]],
    ["(a, b?)", "(a, b)", ["! child f / b changed: b? after a → b after a"]],
    ["(a, b)", "(a, b?)", ["- child f / b changed: b after a → b? after a"]],
    ["(a, b?, c?)", "(a, c?, b?)", ["! child f / b moved: b? after a → b? after c"]],
    ["(a, b)", "(a, b*)", ["! child f / b changed: b after a → b* after a"]],
    ["(a, b+)", "(a, b)", ["! child f / b changed: b+ after a → b after a"]],
    ["(a, b+)", "(a, b*)", ["- child f / b changed: b+ after a → b* after a"]],
    ["(a, b*)", "(a, b+)", ["! child f / b changed: b* after a → b+ after a"]],
    ["(a, b)", "(a, (b | c))", [
      "- child f / c added: c in (b | c)",
      "- child f / b changed: b after a → b in (b | c)",
    ]],
    ["(a, (b | c))", "(a, b)", [
      "! child f / c removed",
      "! child f / b changed: b in (b | c) → b after a",
    ]],
    ["(a, b?, c?)", "(a, (b | c)?)", [
      "! child f / b changed: b? after a → b in (b | c)?",
      "! child f / c changed: c? after b → c in (b | c)?",
    ]],
    ["(a, (b | c)?)", "(a, b?, c?)", [
      "- child f / b changed: b in (b | c)? → b? after a",
      "- child f / c changed: c in (b | c)? → c? after b",
    ]],
    ["((a | b | c)+)", "((a | b)+)", ["! child f / c removed"]],
    ["((a | b)+)", "((a | b | c)+)", ["- child f / c added: c*"]],
    ["(a, (b, c)?)", "(a, (b, c, d)?)", ["! child f / d added: d in (b, c, d)?"]],
    ["(a, b?)", "(a, (b, c?)?)", ["- child f / c added: c? in (b, c?)?"]],
    ["(a, b?, c?)", "(a, (b, c?)?)", ["! child f / c changed: c? after b → c? in (b, c?)?"]],
    ["(a, (b, ((c?, d) | e))?)", "(a, (b, ((c?, d?) | e))?)", [
      "- child f / c changed: c? in (b, ((c?, d) | e))? → c? in (b, ((c?, d?) | e))?",
      "- child f / d changed: d in (b, ((c?, d) | e))? → d? in (b, ((c?, d?) | e))?",
    ]],
  ])("%s → %s", (before, after, expected) => {
    expect(request(before, after)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ["(a, b)", "((a), (b))"],
    ["(a, (b | c))", "(a, (c | b))"],
    ["(a, b, b*)", "(a, b+)"],
    ["(a, (b?)*)", "(a, b*)"],
    ["((a, b) | (a, c))", "(a, (b | c))"],
    ["(a?, b?)", "((a, b?) | b?)"],
  ])("say nothing where %s and %s accept the same", (before, after) => {
    expect(request(before, after)).toEqual([]);
  });

  it("say that a list became an object, which code has to follow", () => {
    expect(request("(a*)", "(a*, b?)")).toEqual(["! child f / b added: b? after a"]);
    expect(request("(a*, c?)", "(a*, b?, c?)")).toEqual(["- child f / b added: b? after a"]);
  });

  it("say nothing that breaks of what no request could hold", () => {
    const unused = (content: string): string => withFunction("(a)", `<!ELEMENT u ${content}>`);
    expect(shortOf({ before: unused("(a)"), after: unused("(b)") })).toEqual([
      "- child u / a removed",
      "- child u / b added: b",
    ]);
  });
});

describe("children of answers", () => {
  it.each([
    ["(a)", "(a, b)", ["- child f / b added: b after a"]],
    ["(a, b)", "(a)", ["! child f / b removed"]],
    ["(a, b)", "(a, b?)", ["! child f / b changed: b after a → b? after a"]],
    ["(a, b?)", "(a, b)", ["- child f / b changed: b? after a → b after a"]],
    ["(a, b, c)", "(a, c, b)", ["- child f / b moved: b after a → b after c"]],
    ["(a, b?)", "(a, b*)", ["! child f / b changed: b? after a → b* after a"]],
  ])("%s → %s", (before, after, expected) => {
    expect(response(before, after)).toEqual(expected);
  });
});

describe("values", () => {
  const types = `${[
    "STRING_40",
    "STRING_80",
    "MONEY",
    "INTEGER",
    "BOOLEAN",
    "ENUM_STATUS",
    "NUMBER_8_2",
    "NUMBER_10_4",
  ]
    .map((name) => `<!ENTITY % ${name} "(#PCDATA)">`)
    .join(
      "",
    )}<!ATTLIST type.ENUM_STATUS is.one-of CDATA #FIXED "active | inactive"><!ENTITY % DATE "(year, month, day)"><!ELEMENT year (#PCDATA)><!ELEMENT month (#PCDATA)><!ELEMENT day (#PCDATA)>`;

  it.each([
    ["%STRING_40;", "%STRING_80;", "-", "-"],
    ["%STRING_80;", "%STRING_40;", "!", "-"],
    ["%ENUM_STATUS;", "%STRING_80;", "-", "!"],
    ["%STRING_80;", "%ENUM_STATUS;", "!", "-"],
    ["%INTEGER;", "%MONEY;", "-", "!"],
    ["%MONEY;", "%INTEGER;", "!", "-"],
    ["%MONEY;", "%STRING_80;", "!", "!"],
    ["%STRING_80;", "%MONEY;", "!", "-"],
    ["%BOOLEAN;", "%STRING_80;", "!", "!"],
    ["%STRING_80;", "%DATE;", "!", "!"],
    ["%NUMBER_8_2;", "%NUMBER_10_4;", "-", "-"],
    ["%NUMBER_10_4;", "%NUMBER_8_2;", "!", "-"],
  ])("%s → %s: %s in requests, %s in answers", (before, after, inRequest, inAnswer) => {
    const text = (type: string): string => `${types}<!ELEMENT x ${type}>`;
    const name = (type: string): string => type.slice(1, -1);
    const expected = `type x changed: ${name(before)} → ${name(after)}`;
    const short = (wrap: typeof withFunction, message: "request" | "response"): string[] =>
      shortOf({ before: wrap("(a, x?)", text(before)), after: wrap("(a, x?)", text(after)), message });
    expect(short(withFunction, "request")).toEqual([`${inRequest} ${expected}`]);
    expect(short(withRecord, "response")).toEqual([`${inAnswer} ${expected}`]);
  });

  it("tell what an element holds of another kind", () => {
    const of = (content: string): string => withFunction("(a, x)", `<!ELEMENT x ${content}>`);
    expect(shortOf({ before: of("(#PCDATA)"), after: of("(b, c?)") })).toEqual([
      "! type x changed: text → (b, c?)",
      "! child x / b added: b, first",
      "! child x / c added: c? after b",
    ]);
    expect(shortOf({ before: of("(b, c?)"), after: of("ANY") })).toEqual(["! type x changed: (b, c?) → ANY"]);
    expect(shortOf({ before: of("EMPTY"), after: of("(b?)") })).toEqual(["- child x / b added: b?"]);
  });

  it("tell what becomes of a date, whose year, month and day are children", () => {
    const parts = ["year", "month", "day"].map((name) => `<!ELEMENT ${name} (#PCDATA)>`).join("");
    const of = (content: string): string => withFunction("(a, x)", `<!ELEMENT x ${content}>${parts}`);
    expect(shortOf({ before: of("(year, month, day)"), after: of("(year, month, day?)") })).toEqual([
      "! type x changed: DATE → (year, month, day?)",
      "! child x / day changed: day after month → day? after month",
    ]);
  });
});

describe("attributes", () => {
  const of = (list: string): string => withFunction("(a)", list === "" ? "" : `<!ATTLIST f k ${list}>`);

  it.each([
    ["", "CDATA #IMPLIED", "- attribute attribute f / k added: CDATA #IMPLIED"],
    ["", "CDATA #REQUIRED", "! attribute attribute f / k added: CDATA #REQUIRED"],
    ["CDATA #IMPLIED", "", "! attribute attribute f / k removed"],
    ["CDATA #IMPLIED", "CDATA #REQUIRED", "! attribute attribute f / k changed: CDATA #IMPLIED → CDATA #REQUIRED"],
    ["CDATA #REQUIRED", "CDATA #IMPLIED", "- attribute attribute f / k changed: CDATA #REQUIRED → CDATA #IMPLIED"],
    ["(x | y) #IMPLIED", "(y | z | x) #IMPLIED", "- attribute attribute f / k takes z"],
    ["(x | y) #IMPLIED", "(x | z) #IMPLIED", "! attribute attribute f / k takes z and no longer accepts y"],
    ['(x | y) "x"', '(x | y) "y"', '- attribute attribute f / k changed: (x | y) "x" → (x | y) "y"'],
  ])("%s → %s", (before, after, expected) => {
    expect(shortOf({ before: of(before), after: of(after) })).toEqual([expected]);
  }); // prettier-ignore

  it("say nothing where values are listed in another order", () => {
    expect(shortOf({ before: of("(x | y) #IMPLIED"), after: of("(y | x) #IMPLIED") })).toEqual([]);
  });
});

describe("attributes of an XML Schema", () => {
  const grammarWith = (type: string): Grammar => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="request"><xs:complexType><xs:attribute name="k" ${type}</xs:complexType></xs:element></xs:schema>`;
    const options = { version: "3.0", message: "request", root: "request" } as const;
    return readXsd(new MemoryFolder([["api.xsd", text]]), "api.xsd", options).value;
  };
  const narrow = '><xs:simpleType><xs:restriction base="xs:integer"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType></xs:attribute>';

  it.each([
    ['type="xs:string"/>', 'type="xs:integer"/>', true, "CDATA #IMPLIED", "xs:integer #IMPLIED"],
    ['type="xs:integer"/>', 'type="xs:string"/>', false, "xs:integer #IMPLIED", "CDATA #IMPLIED"],
    ['type="xs:boolean"/>', 'type="xs:integer"/>', true, "xs:boolean #IMPLIED", "xs:integer #IMPLIED"],
    [narrow, 'type="xs:integer"/>', false, "xs:integer, maxInclusive 9 #IMPLIED", "xs:integer #IMPLIED"],
  ] as const)("%s → %s", (before, after, breaking, old, now) => {
    const { changes } = diffSchemas([grammarWith(before)], [grammarWith(after)]);
    expect(changes).toMatchObject([{ subject: "attribute", name: "k", breaking, before: old, after: now }]);
  });
}); // prettier-ignore

describe("functions and elements", () => {
  const schema = (list: string, more: string): string =>
    `<!ELEMENT request (function)><!ELEMENT function (${list})><!ELEMENT f EMPTY>${more}`;

  it("are added and removed", () => {
    const both = [schema("f", ""), schema("f | g", "<!ELEMENT g EMPTY>")] as const;
    expect(shortOf({ before: both[0], after: both[1] })).toEqual([
      "- function function g added",
      "- element g added: EMPTY",
    ]);
    expect(shortOf({ before: both[1], after: both[0] })).toEqual([
      "! function function g removed",
      "! element g removed",
    ]);
  });

  it("have the keys that programs read", () => {
    const [change] = changesOf({ before: withFunction("(a, b?)"), after: withFunction("(a, b)") });
    expect(change).toMatchObject({
      version: "2.1",
      message: "request",
      kind: "changed",
      subject: "child",
      element: "f",
      name: "b",
      breaking: true,
      reason: "requests without it are refused",
      before: "b? after a",
      after: "b after a",
    });
    expect(change?.places.before?.span.file.path).toBe("2.1/test.dtd");
  });
});

describe("renames", () => {
  const schema = (name: string, place = `a, ${name}?, b`): string =>
    withFunction(`(${place})`, `<!ELEMENT ${name} (#PCDATA)>`);

  it("are told as one where name, place and content agree", () => {
    expect(shortOf({ before: schema("memo"), after: schema("memotext") })).toEqual([
      "! child memo is called memotext in f",
      "! element memo is called memotext",
    ]);
  });

  it("are told as two where the names have nothing in common, or the places differ", () => {
    expect(shortOf({ before: schema("memo"), after: schema("pager") })).toHaveLength(4);
    expect(shortOf({ before: schema("memo"), after: schema("memotext", "a, b, memotext?") })).toHaveLength(4);
  });
});

describe("the list of functions", () => {
  it("has attributes that can change like any other", () => {
    const withAttribute = (more: string): string => withFunction("(a)", more);
    expect(
      shortOf({
        before: withAttribute("<!ATTLIST function controlid CDATA #IMPLIED>"),
        after: withAttribute("<!ATTLIST function controlid CDATA #REQUIRED>"),
      }),
    ).toEqual(["! attribute attribute function / controlid changed: CDATA #IMPLIED → CDATA #REQUIRED"]);
  });
});

describe("schemas", () => {
  it("are compared as far as both have the same messages", () => {
    const [request, response] = [grammarOf(withFunction("(a)")), grammarOf(withRecord("(a)"), "response")];
    const { changes, compared, apart } = diffSchemas([request, response], [request]);
    expect({ changes, compared, apart }).toEqual({
      changes: [],
      compared: [{ version: "2.1", message: "request" }],
      apart: [{ version: "2.1", message: "response", only: "before" }],
    });
  });
});
