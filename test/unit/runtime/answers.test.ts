/** What gateways answer differently from their descriptions say, and what becomes of it. */
import { describe, expect, it } from "vitest";
import { fromXml, type Issue, type Shape } from "../../../runtime/index.js";

const line: Shape = {
  element: "BILLITEM",
  content: "(RECORDNO? & ENTRY_DATE? & AMOUNT? & #ANY*)",
  types: { RECORDNO: "INTEGER", ENTRY_DATE: "DATE_MDY", AMOUNT: "NUMBER" },
  answer: true,
};
const lines: Shape = {
  element: "BILLITEMS",
  content: "(BILLITEM*)",
  types: { BILLITEM: () => line },
  answer: true,
};
const bill: Shape<Record<string, unknown>> = {
  element: "BILL",
  content: "(RECORDNO, BILLITEMS?, due?, posted?, when?, tags?, turns?, text?)",
  types: {
    RECORDNO: "INTEGER",
    BILLITEMS: () => lines,
    due: "DATE",
    when: "TIMESTAMP",
    posted: "DATETIME_MDY",
    tags: () => ({ element: "tags", content: "(tag*)", answer: true }),
    turns: () => ({ element: "turns", content: "(a | b)*", answer: true }),
    text: () => ({ element: "text", content: "(#PCDATA | b)*", answer: true }),
  },
  answer: true,
};

function read(inside: string): { value: Record<string, unknown>; issues: Issue[] } {
  const issues: Issue[] = [];
  const value = fromXml(bill, `<BILL><RECORDNO>1</RECORDNO>${inside}</BILL>`, {
    onIssue: (issue) => issues.push(issue),
  });
  return { value, issues };
}

describe("letter case in answers", () => {
  it.each([
    ["", {}],
    ["<BILLITEMS/>", { BILLITEMS: [] }],
    ["<BILLITEMS><billitem><RECORDNO>2</RECORDNO></billitem></BILLITEMS>", { BILLITEMS: [{ RECORDNO: "2" }] }],
    [
      "<BillItems><billitem><recordno>2</recordno><Entry_Date>01/02/2026</Entry_Date></billitem><BILLITEM/></BillItems>",
      { BILLITEMS: [{ RECORDNO: "2", ENTRY_DATE: "2026-01-02" }, {}] },
    ],
  ])("does not matter: %s", (xml, value) => {
    expect(read(xml)).toEqual({ value: { RECORDNO: "1", ...value }, issues: [] });
  }); // prettier-ignore

  it("tells apart what stands beside each other", () => {
    const { value } = read(
      "<BILLITEMS><BILLITEM><AMOUNT>1</AMOUNT><amount>x</amount></BILLITEM></BILLITEMS>",
    );
    expect(value["BILLITEMS"]).toEqual([{ AMOUNT: "1", amount: "x" }]);
  });

  it("matters in requests", () => {
    const request: Shape<Record<string, unknown>> = { element: "a", content: "(b?)", types: { b: "MONEY" } };
    expect(fromXml(request, "<a><B>1</B></a>")).toEqual({ B: "1" });
    expect(() => fromXml(request, "<A/>")).toThrow("expected <a>");
  });
});

describe("empty elements in answers", () => {
  it.each([
    ["<due></due>", { due: null }],
    ["<due><year></year><month></month><day></day></due>", { due: null }],
    ["<due><year/></due>", { due: null }],
    ["<posted/>", { posted: null }],
    ["<posted>\n  </posted>", { posted: null }],
    ["<due>\n<year> 2026 </year><month>1</month><day>2</day></due>", { due: "2026-01-02" }],
    ["<when/>", { when: "" }],
  ])("stand for null where text would be something else: %s", (xml, value) => {
    expect(read(xml)).toEqual({ value: { RECORDNO: "1", ...value }, issues: [] });
  });

  it("does not take half a date for none", () => {
    const { value, issues } = read("<due><year>2026</year><month></month><day></day></due>");
    expect(value["due"]).toEqual({ year: "2026", month: "", day: "" });
    expect(issues).toMatchObject([{ code: "type", path: ["due"] }]);
  });
});

describe("what does not belong in a list", () => {
  it.each([
    ["BILLITEMS", '<BILLITEMS count="1"><BILLITEM/><surplus>x</surplus></BILLITEMS>', [{}, { surplus: "x" }, { "@count": "1" }], ["1.surplus", "2.@count"]],
    ["BILLITEMS", "<BILLITEMS>stray<other><x>1</x></other></BILLITEMS>", [{ other: { x: "1" } }, { "#text": "stray" }], ["0.other", "1.#text"]],
    ["tags", "<tags><tag>a</tag><label>b</label><tag>c</tag></tags>", ["a", { label: "b" }, "c"], ["1.label"]],
    ["turns", '<turns n="1"><a>1</a><c>2</c><b>3</b></turns>', [{ a: "1" }, { c: "2" }, { b: "3" }, { "@n": "1" }], ["1.c", "3.@n"]],
    ["text", '<text n="1">x<b>y</b></text>', ["x", { b: "y" }, { "@n": "1" }], ["2.@n"]],
  ])("is kept in it under its name: %s", (key, xml, value, places) => {
    const found = read(xml);
    expect(found.value[key]).toEqual(value);
    expect(found.issues.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`)).toEqual(
      places.map((place) => `unknown ${place}`),
    );
  }); // prettier-ignore
});
