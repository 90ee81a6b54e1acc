import { describe, expect, it } from "vitest";
import { formatIssues, validate, type Profile, type Shape } from "../../../runtime/index.js";

const customField: Shape = { element: "customfield", content: "(customfieldname, customfieldvalue)" };
const customFields: Shape = {
  element: "customfields",
  content: "(customfield*)",
  types: { customfield: () => customField },
};
const line: Shape = {
  element: "lineitem",
  content:
    "((accountlabel | glaccountno), amount, memo?, customfields?, (projectid, (taskid, costtypeid?)?)?, billable?, status?)",
  types: {
    amount: "NUMBER_10_2",
    memo: "STRING_10",
    customfields: () => customFields,
    billable: "BOOLEAN",
    status: { name: "ENUM_STATUS", base: "enum", values: ["active", "inactive"] },
  },
};
const lines: Shape = { element: "billitems", content: "(lineitem+)", types: { lineitem: () => line } };
const bill: Profile = {
  name: "Intacct bill CREATE Request",
  version: "2.1",
  element: "create_bill",
  content: `(vendorid, datecreated, ((datedue, termname?) | termname), (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, (reportingperiodname | (startdate, enddate))?, taxid?, password?, billitems)`,
  types: {
    datecreated: "DATE",
    datedue: "DATE",
    exchrate: "NUMBER_3",
    taxid: "INTEGER",
    password: "INTEGER",
    billitems: () => lines,
  },
  attributes: { key: "CDATA #REQUIRED", partial: '(true | false) "false"' },
};

const good = {
  key: "1",
  vendorid: "V100",
  datecreated: "2026-11-22",
  termname: "N30",
  billitems: [{ glaccountno: "6000", amount: "120.50" }],
};
const firstLine = { glaccountno: "6000", amount: "120.50" };

/** The lines of the report, without its title and who says so. */
function report(change: object): string[] {
  const value = { ...good, ...change };
  return formatIssues(bill, validate(bill, value))
    .split("\n")
    .slice(1)
    .filter((text) => !text.startsWith("If the gateway"))
    .map((text) =>
      text
        .trim()
        .replace(/ {3,}/, " | ")
        .replace(/ \[[^[\]]*\]$/, ""),
    );
}
const lineReport = (change: object): string[] => report({ billitems: [{ ...firstLine, ...change }] });

describe("issues", () => {
  it("are none for a good value", () => {
    expect(validate(bill, good)).toEqual([]);
    expect(validate(bill, { ...good, partial: true, termname: undefined, datedue: "2026-12-22" })).toEqual(
      [],
    );
  });

  it("are plain data with a path", () => {
    const value = { ...good, billitems: [firstLine, { ...firstLine, amount: "12.345", taskid: "7" }] };
    expect(validate(bill, value)).toEqual([
      {
        code: "fraction",
        path: ["billitems", 1, "amount"],
        severity: "error",
        source: "name",
        expected: 2,
        received: '"12.345"',
      },
      {
        code: "needs",
        path: ["billitems", 1, "taskid"],
        severity: "error",
        source: "published",
        expected: [["projectid"]],
        received: "nothing",
      },
    ]);
  });

  it("are printed as people read them", () => {
    const value = {
      ...good,
      billitems: [firstLine, firstLine, { ...firstLine, amount: "12.345", taskid: "7" }],
    };
    expect(formatIssues(bill, validate(bill, value), { input: 17 })).toBe(
      `Intacct bill CREATE Request, input 17
  billitems[2].amount   expected a decimal with at most 2 fraction digits, got "12.345" [type name]
  billitems[2].taskid   needs projectid beside it [schema]
If the gateway accepts it: correct the rule in an overlay, put unknown fields into extra({ … }), or send it with check: "none".`,
    );
  });

  it.each([
    ["what is missing", { vendorid: undefined, key: undefined }, ["key | is required", "vendorid | is required"]],
    ["a choice without a branch", { termname: undefined }, ["(the value) | needs datedue or termname"]],
    ["both branches", { exchrate: "1", exchratetype: "x", currency: "USD" }, ["exchrate | not together with exchratetype"]],
    ["a dependency", { exchratedate: "x", currency: "USD" }, ["exchratedate | needs exchratetype beside it"]],
    ["a group without its head", { exchrate: "1" }, ["exchrate | needs currency beside it"]],
    ["a group without a choice", { currency: "USD" }, ["currency | needs exchratetype or exchrate beside it"]],
    ["half of a branch", { startdate: "x" }, ["startdate | needs enddate beside it"]],
    ["two branches mixed", { startdate: "x", enddate: "y", reportingperiodname: "z" }, ["reportingperiodname | not together with startdate"]],
    ["an empty list", { billitems: [] }, ["billitems | expected at least 1 entry, got 0"]],
    ["no list", { billitems: {} }, ["billitems | expected an array, got an object"]],
    ["a slip of the pen", { datecraeted: "x" }, ["datecraeted | is not known here. Did you mean datecreated?"]],
    ["an unknown property", { zzz: 1 }, ["zzz | is not known here"]],
    ["no such day", { datecreated: "2026-02-30" }, ['datecreated | expected a real date such as "2026-11-22", got "2026-02-30"; month 02 of 2026 has 28 days']],
    ["no such month", { datecreated: "2026-13-32" }, ['datecreated | expected a real date such as "2026-11-22", got "2026-13-32"; a year has 12 months']],
    ["a year of two digits", { datecreated: "01/02/26" }, ['datecreated | expected a real date such as "2026-11-22", got "01/02/26"; give the year with four digits']],
    ["the day first", { datecreated: "31.12.2026" }, ['datecreated | expected a real date such as "2026-11-22", got "31.12.2026"; did you mean 2026-12-31?']],
    ["a time after a date", { datecreated: "2026-01-02T10:00:00" }, ['datecreated | expected a real date such as "2026-11-22", got "2026-01-02T10:00:00"; did you mean 2026-01-02?']],
    ["no date at all", { datecreated: "soon" }, ['datecreated | expected a real date such as "2026-11-22", got "soon"']],
    ["a string for a boolean", { partial: "true" }, ['partial | expected true or false, got "true"']],
    ["null", { vendorid: null }, ["vendorid | expected text, got null"]],
    ["digits", { currency: "USD", exchrate: "1234" }, ['exchrate | expected a decimal with at most 3 digits before the point, got "1234"']],
  ])("say %s", (_, change, lines) => {
    expect(report(change)).toEqual(lines);
  }); // prettier-ignore

  it.each([
    ["an exponent", { amount: "1e3" }, ['billitems[0].amount | expected a decimal such as "120.50", got "1e3"']],
    ["an inexact number", { amount: 0.1 + 0.2 }, ["billitems[0].amount | give 0.30000000000000004 as text: a number does not hold it exactly"]],
    ["NaN", { amount: NaN }, ['billitems[0].amount | expected a decimal such as "120.50", got NaN']],
    ["a long text", { memo: "12345678901" }, ['billitems[0].memo | expected at most 10 characters, got "12345678901"']],
    ["no allowed value", { status: "on" }, ['billitems[0].status | expected "active" or "inactive", got "on"']],
    ["a control character", { memo: "a\u0007" }, ["billitems[0].memo | XML does not allow the character U+0007"]],
    ["half a surrogate pair", { memo: "\ud83d" }, ["billitems[0].memo | XML does not allow the character U+D83D"]],
    ["a list inside", { customfields: [{ customfieldname: "x" }, "y"] }, ["billitems[0].customfields[0].customfieldvalue | is required", 'billitems[0].customfields[1] | expected an object, got "y"']],
  ])("say of a line %s", (_, change, lines) => {
    expect(lineReport(change)).toEqual(lines);
  }); // prettier-ignore

  it.each(["STRING_9", "TIMESTAMP", "ID", { name: "E", base: "enum" } as const])(
    "find bad characters in %j",
    (type) => {
      const shape: Shape = { element: "a", content: "(x)", types: { x: type } };
      for (const repeat of [1, 2])
        expect([repeat, validate(shape, { x: "a\uffff" }).map(({ code }) => code)]).toEqual([
          repeat,
          ["character"],
        ]);
    },
  );

  it("count characters, not halves of them", () => {
    expect(lineReport({ memo: "😀".repeat(10) })).toEqual([]);
    expect(lineReport({ memo: "😀".repeat(11) })).toHaveLength(1);
  });

  it("never tell secrets", () => {
    expect(report({ taxid: "12-3456789", password: "hunter2" })).toEqual([
      "taxid | expected a whole number, got (hidden)",
      "password | expected a whole number, got (hidden)",
    ]);
  });

  it("end at a thousand", () => {
    const value = { ...good, billitems: Array.from({ length: 5000 }, () => ({})) };
    expect(validate(bill, value)).toHaveLength(1000);
  });

  it("tell of turns that would not come back", () => {
    const due: Shape = { element: "due", content: "(dueday?, duefrom?)+" };
    expect(validate(due, [{ dueday: "1" }, { dueday: "2", duefrom: "x" }])).toEqual([]);
    expect(
      validate(due, [{ dueday: "1" }, { duefrom: "x" }]).map(({ code, path }) => [code, ...path]),
    ).toEqual([["turn", 1]]);
    expect(validate(due, [{}]).map(({ code }) => code)).toEqual(["turn"]);
  });

  it("are exact where a name has several places or counts have gaps", () => {
    const places: Shape = { element: "a", content: "((x, y) | (y, x, z) | (x?, w, x?))" };
    expect(validate(places, { x: ["1", "2"], w: "3" })).toEqual([]);
    expect(validate(places, { y: "1", x: ["2"], z: "3" })).toEqual([]);
    expect(validate(places, { y: "1", x: ["2", "3"] })).not.toEqual([]);
    const pairs: Shape = { element: "a", content: "(x{2,2})*" };
    expect(validate(pairs, ["1", "2", "3", "4"])).toEqual([]);
    expect(validate(pairs, ["1", "2", "3"]).map(({ code, expected }) => [code, expected])).toEqual([
      ["content", "(x{2,2})*"],
    ]);
  });
});
