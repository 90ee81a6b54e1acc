import { describe, expect, it } from "vitest";
import {
  fromXml,
  toXml,
  XmlReadError,
  XmlWriteError,
  type FromXmlOptions,
  type Issue,
  type Profile,
  type Shape,
} from "../../../runtime/index.js";

const line: Shape = { element: "line", content: "(amount, memo?)", types: { amount: "MONEY" } };
const lines: Shape = { element: "lines", content: "(line+)", types: { line: () => line } };
const bill: Shape<Record<string, unknown>> = {
  element: "bill",
  content: "(vendorid, datecreated, paid?, total?, status?, note?, lines)",
  types: {
    datecreated: "DATE",
    paid: "BOOLEAN",
    total: "MONEY",
    status: { name: "ENUM_STATUS", base: "enum", values: ["active", "inactive"] },
    note: () => ({ element: "note", content: "(#PCDATA | b)*" }),
    lines: () => lines,
  },
  attributes: { key: "CDATA #IMPLIED" },
};
const created = "<datecreated><year>2026</year><month>11</month><day>22</day></datecreated>";
const rest = "<lines><line><amount>1</amount></line></lines>";
const xml = (inside: string): string => `<bill>${inside}</bill>`;

/** The value and the issues of a lenient reading. */
function read(
  source: string,
  shape: Shape<Record<string, unknown>> = bill,
): [value: unknown, issues: string[]] {
  const issues: Issue[] = [];
  const value = fromXml(shape, source, { onIssue: (issue) => issues.push(issue) });
  return [value, issues.map(({ code, path }) => [code, ...path].join(" "))];
}

function errorOf(source: string, shape: Shape = bill, options: FromXmlOptions = {}): XmlReadError {
  try {
    fromXml(shape, source, options);
  } catch (error) {
    if (error instanceof XmlReadError) return error;
    throw error;
  }
  throw new Error("it was read");
}

const good = { vendorid: "V", datecreated: "2026-11-22", lines: [{ amount: "1" }] };

describe("a document that is cut off", () => {
  // A tag that begins as one that was read before, `line` in `lines`, and one that goes on, are the traps.
  const whole = `<bill><vendorid>V</vendorid>${created}<lines><line><amount>1</amount></line><line><amount>2</amount></line></lines></bill>`;

  it("is refused wherever it is cut", () => {
    expect(read(whole)[1]).toEqual([]);
    for (let length = 0; length < whole.length; length++)
      for (const more of ["", "_", "s", "<line", "<line_", "<!--", "&", "</"])
        expect(errorOf(whole.slice(0, length) + more).message).not.toContain("deep");
  });
});

describe("fromXml", () => {
  it("reads through comments, sections, references and line ends", () => {
    const source = `<?xml version="1.0"?><!-- a --><bill key=" 1\t&#10;2">\r\n<vendorid>V&amp;<!-- b --><![CDATA[<&\r\n]]>&#x1F600;\r</vendorid>${created}${rest}</bill><?end?>`;
    expect(read(source)).toEqual([{ ...good, key: " 1 \n2", vendorid: "V&<&\n😀\n" }, []]);
  });

  it.each([
    ["an unknown child", `<vendorid>V</vendorid>${created}${rest}<new a="1"><x>1</x><x/></new>`, { new: { "@a": "1", x: ["1", ""] } }, ["unknown new"]],
    ["text that is not a date", `<vendorid>V</vendorid><datecreated>11/22/2026</datecreated>${rest}`, { datecreated: "11/22/2026" }, ["type datecreated"]],
    ["parts that are no date", `<vendorid>V</vendorid><datecreated><year>2026</year><month/></datecreated>${rest}`, { datecreated: { year: "2026", month: "" } }, ["type datecreated"]],
    ["a month of one digit", `<vendorid>V</vendorid><datecreated><year>2026</year><month>1</month><day>2</day></datecreated>${rest}`, { datecreated: "2026-01-02" }, []],
    ["text that is no boolean", `<vendorid>V</vendorid>${created}<paid>T</paid>${rest}`, { paid: "T" }, ["type paid"]],
    ["an unknown value", `<vendorid>V</vendorid>${created}<status>new</status>${rest}`, { status: "new" }, ["enum status"]],
    ["empty elements", `<vendorid/>${created}<paid/><total/><status></status><note/>${rest}`, { vendorid: "", paid: null, total: null, status: null, note: [] }, []],
    ["a child twice", `<vendorid>V</vendorid>${created}${rest}<vendorid>W</vendorid>`, { vendorid: ["V", "W"] }, ["type vendorid"]],
    ["children out of order", `${created}<vendorid>V</vendorid>${rest}`, {}, ["order"]],
    ["attributes that nobody declared", `<vendorid id="7">V</vendorid>${created}${rest}`, {}, ["unknown vendorid @id"]],
    ["text between children", `<vendorid>V</vendorid>${created} oh ${rest}`, { "#text": " oh " }, ["unknown #text"]],
    ["names that objects have of their own", `<vendorid>V</vendorid>${created}${rest}<toString>s</toString><constructor>c</constructor>`, { toString: "s", constructor: "c" }, ["unknown toString", "unknown constructor"]],
  ])("keeps and reports %s", (_, inside, more, issues) => {
    expect(read(xml(inside))).toEqual([{ ...good, ...more }, issues]);
  }); // prettier-ignore

  it("says what is missing, where it is missing", () => {
    const [, issues] = read(xml(`<vendorid>V</vendorid><lines><line><memo>m</memo></line></lines>`));
    expect(issues.sort()).toEqual(["required datecreated", "required lines 0 amount"]);
  });

  it("does not touch prototypes", () => {
    const [value] = read(
      xml(`<vendorid>V</vendorid>${created}${rest}<__proto__><polluted>1</polluted></__proto__>`),
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({ polluted: "1" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("refuses all of this when strict", () => {
    const error = errorOf(xml(`${created}<vendorid>V</vendorid><new/>${rest}`), bill, { strict: true });
    expect(error.issues.map(({ code }) => code)).toEqual(["unknown", "order"]);
    expect(fromXml(bill, xml(`<vendorid>V</vendorid>${created}${rest}`), { strict: true })).toEqual(good);
  });

  it.each([
    ["<bill>\n  <a></b></bill>", 2, 6],
    ["<bill>\r\n\r<a>&nbsp;</a></bill>", 3, 4],
    ["<bill a='1' a='2'/>", 1, 1],
    ["<!DOCTYPE bill><bill/>", 1, 1],
    ["<bill>", 1, 7],
    ["<bill/>\n<bill/>", 2, 1],
    ["<bill>\u0001</bill>", 1, 7],
    ["HTTP 502", 1, 1],
  ])("says where %j is not well-formed", (source, line, column) => {
    expect(errorOf(source)).toMatchObject({ name: "XmlReadError", line, column });
    expect(errorOf(source).message).toMatch(`${line}:${column}: `);
  });

  it("says that there is nothing to read", () => {
    expect(errorOf("")).toMatchObject({ message: "there is no element", line: 1, column: 1 });
  });

  it("refuses another element, and what is nested too deep", () => {
    expect(errorOf("<html/>").message).toBe("expected <bill>, found <html>");
    expect(errorOf("<bill>".repeat(100_000) + "</bill>".repeat(100_000)).message).toMatch("nested too deep");
  });
});

const data: Profile<Record<string, unknown>> = {
  name: "Intacct bill GET Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => bill },
  attributes: { count: "CDATA #IMPLIED" },
};
const ok = "<status>success</status>";
const answer = (inside: string, level = ok): string =>
  `<response><control>${ok}</control><operation><authentication>${level}</authentication>${inside}</operation></response>`;

describe("a gateway's answer", () => {
  it("gives the first result's data", () => {
    const first = `<result>${ok}<data count="1"><bill key="1"><vendorid>V</vendorid>${created}${rest}</bill></data></result>`;
    const second = `<result><status>failure</status><data count="0"/></result>`;
    expect(read(answer(first + second), data)).toEqual([{ count: "1", bill: [{ ...good, key: "1" }] }, []]);
  });

  it.each([
    ["a result", answer(`<result><status>failure</status><errormessage><error><errorno>E1</errorno><description>no</description></error><error><errorno>E2</errorno></error></errormessage></result>`)],
    ["the session", answer("<errormessage><error><errorno>E1</errorno><description>no</description></error><error><errorno>E2</errorno></error></errormessage>", "<status>failure</status>")],
    ["everything", "<response><control><status>failure</status></control><errormessage><error><errorno>E1</errorno><description>no</description></error><error><errorno>E2</errorno></error></errormessage></response>"],
  ])("throws what the gateway says of a failure of %s", (_, source) => {
    const error = errorOf(source, data);
    expect(error.message).toBe("no");
    expect(error.errors).toEqual([
      { errorno: "E1", description: "no", description2: "", correction: "" },
      { errorno: "E2", description: "", description2: "", correction: "" },
    ]);
  }); // prettier-ignore

  it("is told apart from one without data, and from one that was rolled back", () => {
    expect(errorOf(answer(`<result>${ok}</result>`), data).message).toBe("the response has no <data>");
    expect(errorOf(answer("<result><status>aborted</status></result>"), data).message).toBe(
      "the request failed",
    );
  });
});

describe("toXml", () => {
  const pathOf = (value: Record<string, unknown>): unknown => {
    try {
      return toXml(bill, value);
    } catch (error) {
      if (error instanceof XmlWriteError) return [error.issue.code, ...error.path].join(" ");
      throw error;
    }
  };

  it("escapes what XML would take for something else", () => {
    const value = { key: `"<&>'\t\n\r`, vendorid: `"<&>'\t\n\r]]>` };
    expect(toXml(bill, value)).toBe(
      `<bill key="&quot;&lt;&amp;&gt;'&#9;&#10;&#13;"><vendorid>"&lt;&amp;&gt;'\t\n&#13;]]&gt;</vendorid></bill>`,
    );
  });

  it("writes numbers without exponents", () => {
    expect(toXml(line, { amount: 1e21 })).toBe("<line><amount>1000000000000000000000</amount></line>");
    expect(toXml(line, { amount: -1.5e-7 })).toBe("<line><amount>-0.00000015</amount></line>");
    expect(toXml(line, { amount: 0.1 })).toBe("<line><amount>0.1</amount></line>");
  });

  it.each([
    [{ nope: "1" }, "unknown nope"],
    [{ vendorid: 5 }, "type vendorid"],
    [{ total: "1e5" }, "type total"],
    [{ total: 0.1 + 0.2 }, "inexact total"],
    [{ paid: "true" }, "type paid"],
    [{ datecreated: "2026-02-30" }, "type datecreated"],
    [{ vendorid: "\u0000" }, "character vendorid"],
    [{ vendorid: "\udc00" }, "character vendorid"],
    [{ vendorid: null }, "type vendorid"],
    [{ lines: { line: [] } }, "type lines"],
    [{ lines: [{ amount: "1" }, { amount: true }] }, "type lines 1 amount"],
    [{ note: [{ b: "1", c: "2" }] }, "type note 0"],
  ])("refuses to write %j", (value, refusal) => {
    expect(pathOf(value)).toBe(refusal);
  });

  it("leaves structure and facets to validate", () => {
    expect(toXml(bill, { status: "new" })).toBe("<bill><status>new</status></bill>");
  });

  it("lets errors of getters through", () => {
    const value = {
      get vendorid(): string {
        throw new RangeError("mine");
      },
    };
    expect(() => toXml(bill, value)).toThrow(new RangeError("mine"));
  });
});
