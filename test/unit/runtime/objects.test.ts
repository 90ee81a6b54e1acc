/** What objects of 3.0 need: children in any order, wildcards, an element around, settled children, lists. */
import { describe, expect, it } from "vitest";
import {
  formatIssues,
  fromXml,
  toXml,
  validate,
  XmlReadError,
  type Issue,
  type Profile,
} from "../../../runtime/index.js";

const createVendor: Profile<Record<string, unknown>> = {
  name: "Intacct vendor CREATE Request",
  version: "3.0",
  within: "create",
  element: "VENDOR",
  content: "((VENDORID || NAME) & (TERM | DUE)? & STATUS? & LIMIT? & PAGES? & KINDS? & WHEN? & BORN? & ONHOLD? & #ANY*)",
  types: {
    STATUS: { name: "S", base: "enum", values: ["active"], open: true },
    LIMIT: { name: "L", base: "decimal", min: 0 },
    PAGES: { name: "P", base: "integer", min: 1, max: 2000 },
    KINDS: { name: "K", base: "enum", values: ["a", "b", "a#~#b"], separator: "#~#" },
    WHEN: "DATETIME_MDY",
    BORN: "DATE_MDY",
    ONHOLD: "FLAG",
  },
}; // prettier-ignore

const readVendor: Profile<Record<string, unknown>> = {
  name: "Intacct vendor GET Request",
  version: "3.0",
  element: "read",
  content: "(object & keys & fields? & docparid?)",
  fixed: { object: "VENDOR" },
  types: {
    keys: { name: "KEYS", base: "string", separator: "," },
    fields: { name: "FIELDS", base: "string", separator: "," },
  },
};

const lines = (profile: Profile<never>, issues: readonly Issue[]): string[] =>
  formatIssues(profile, issues)
    .split("\n")
    .slice(1)
    .filter((text) => !text.startsWith("If the gateway"))
    .map((text) =>
      text
        .trim()
        .replace(/ {3,}/, " | ")
        .replace(/ \[[^[\]]*\]$/, ""),
    );

/** What is found when a document is read, beside its value. */
function found(profile: Profile<Record<string, unknown>>, xml: string): [unknown, ...string[]] {
  const issues: Issue[] = [];
  const value = fromXml(profile, xml, { onIssue: (issue) => issues.push(issue) });
  return [value, ...lines(profile as Profile<never>, issues)];
}

describe("an object", () => {
  it.each([
    ["some of several", { STATUS: "x" }, ["(the value) | needs VENDORID or NAME"]],
    ["apart", { NAME: "x", TERM: "1", DUE: "2" }, ["DUE | not together with TERM"]],
    ["a bound below", { NAME: "x", LIMIT: "-0.01" }, ['LIMIT | expected a number of at least 0, got "-0.01"']],
    ["bounds on both sides", { NAME: "x", PAGES: 2001 }, ["PAGES | expected a number from 1 to 2000, got 2001"]],
    ["no list", { NAME: "x", KINDS: "a" }, ['KINDS | expected an array, got "a"']],
    ["an item", { NAME: "x", KINDS: ["a", "c"] }, ['KINDS[1] | expected "a" or "b" or "a#~#b", got "c"']],
    ["a separator in an item", { NAME: "x", KINDS: ["b", "a#~#b"] }, ['KINDS[1] | would be read as other items: "#~#" separates them']],
    ["no time of day", { NAME: "x", WHEN: "2026-11-22" }, ['WHEN | expected a real date and time such as "2026-11-22T14:30:00", got "2026-11-22"; give the time, too']],
    ["a moment as it is sent", { NAME: "x", WHEN: "11/22/2026 10:00:00" }, ['WHEN | expected a real date and time such as "2026-11-22T14:30:00", got "11/22/2026 10:00:00"; did you mean 2026-11-22T10:00:00?']],
    ["a date as it is sent", { NAME: "x", BORN: "11/22/2026" }, ['BORN | expected a real date such as "2026-11-22", got "11/22/2026"; did you mean 2026-11-22?']],
    ["a date in three parts", { NAME: "x", BORN: { year: 2026, month: 11, day: "22" } }, ['BORN | expected a real date such as "2026-11-22", got the parts "2026-11-22"; did you mean 2026-11-22?']],
    ["a day that is none, in three parts", { NAME: "x", BORN: { year: "2026", month: "02", day: "30" } }, ['BORN | expected a real date such as "2026-11-22", got the parts "2026-02-30"; month 02 of 2026 has 28 days']],
    ["a part too few", { NAME: "x", BORN: { year: "2026", month: "", day: "30" } }, ['BORN | expected a real date such as "2026-11-22", got the parts "2026-?-30"']],
    ["no part at all", { NAME: "x", BORN: { date: "2026-11-22" } }, ['BORN | expected a real date such as "2026-11-22", got an object']],
    ["no boolean", { NAME: "x", ONHOLD: "T" }, ['ONHOLD | expected true or false, got "T"']],
    ["a letter too many", { NAME: "x", VENDORIDD: "x" }, ["VENDORIDD | is not known here. Did you mean VENDORID?"]],
    ["a letter too few", { NAME: "x", VENDRID: "x" }, ["VENDRID | is not known here. Did you mean VENDORID?"]],
    ["another letter", { NAME: "x", VENDOR1D: "x" }, ["VENDOR1D | is not known here. Did you mean VENDORID?"]],
    ["letters swapped", { NAME: "x", VENODRID: "x" }, ["VENODRID | is not known here. Did you mean VENDORID?"]],
    ["letter case", { NAME: "x", vendorId: "x" }, ["vendorId | is not known here. Did you mean VENDORID?"]],
  ])("says what is wrong: %s", (_, value, wanted) => {
    expect(lines(createVendor as Profile<never>, validate(createVendor, value))).toEqual(wanted);
  }); // prettier-ignore

  it("takes fields that nobody lists, and those whose like is there already", () => {
    const value = { NAME: "x", VENDORID: "1", VENDORIDD: "2", CREDIT_RATING: "A", STATUS: "unheard-of" };
    expect(validate(createVendor, value)).toEqual([]);
    expect(validate(createVendor, { NAME: "x", VENDORKEY: "1", PAGE: undefined })).toEqual([]);
  });

  it("suspects nothing of what is read: a company has fields of its own", () => {
    expect(found(createVendor, "<create><VENDOR><NAME>x</NAME><VENDORIDD>1</VENDORIDD></VENDOR></create>")).toEqual([
      { NAME: "x", VENDORIDD: "1" },
    ]);
  }); // prettier-ignore

  it("is named in any letter case where the profile fixes its name", () => {
    const get = (object: string) => `<read><object>${object}</object><keys>1</keys></read>`;
    expect(found(readVendor, get("vendor"))).toEqual([{ keys: ["1"] }]);
    expect(found(readVendor, get("Vendor"))).toEqual([{ keys: ["1"] }]);
    expect(found(readVendor, get("VENDORS"))).toEqual([
      { keys: ["1"] },
      'object | expected "VENDOR", got "VENDORS". Did you mean VENDOR?',
    ]);
  });

  it("is read in any order, and what comes too often is told", () => {
    expect(
      found(createVendor, "<create><VENDOR><BORN>1/2/2026</BORN><X/><NAME>x</NAME><ONHOLD>F</ONHOLD></VENDOR></create>"),
    ).toEqual([{ BORN: "2026-01-02", X: "", NAME: "x", ONHOLD: false }]);
    expect(found(createVendor, "<create><VENDOR><NAME>x</NAME><NAME>y</NAME></VENDOR></create>")).toEqual([
      { NAME: ["x", "y"] },
      "NAME | expected text, got an array",
    ]);
    // The lists stay apart, each as it was answered.
    const kinds = (...texts: string[]): unknown =>
      fromXml(createVendor, `<create><VENDOR><NAME>x</NAME>${texts.map((text) => `<KINDS>${text}</KINDS>`).join("")}</VENDOR></create>`);
    expect(kinds("a#~#b")).toMatchObject({ KINDS: ["a", "b"] });
    expect(kinds("a#~#b", "b")).toMatchObject({ KINDS: [["a", "b"], ["b"]] });
    expect(kinds("a", "a#~#b", "b")).toMatchObject({ KINDS: [["a"], ["a", "b"], ["b"]] });
  }); // prettier-ignore

  it("keeps text that is no value, and tells", () => {
    expect(
      found(createVendor, "<create><VENDOR><NAME>x</NAME><BORN>31/12/2026</BORN><ONHOLD>yes</ONHOLD></VENDOR></create>"),
    ).toEqual([
      { NAME: "x", BORN: "31/12/2026", ONHOLD: "yes" },
      'BORN | expected a real date such as "2026-11-22", got "31/12/2026"; did you mean 2026-12-31?',
      'ONHOLD | expected true or false, got "yes"',
    ]);
  }); // prettier-ignore

  it.each([
    "<VENDOR><NAME>x</NAME></VENDOR>",
    "<create/>",
    "<create><VENDOR><NAME>x</NAME></VENDOR><VENDOR><NAME>y</NAME></VENDOR></create>",
    "<create><CUSTOMER/></create>",
    "<create>x<VENDOR><NAME>x</NAME></VENDOR></create>",
    "<update><VENDOR><NAME>x</NAME></VENDOR></update>",
  ])("stands alone in its function: %s", (xml) => {
    expect(() => fromXml(createVendor, xml)).toThrow(XmlReadError);
  });

  it("is read in answers whatever the letter case of its name", () => {
    const data: Profile<Record<string, unknown>> = {
      name: "Intacct vendor GET Response",
      version: "3.0",
      element: "data",
      content: "(vendor*)",
      answer: true,
      attributes: { listtype: "CDATA #IMPLIED" },
      types: { vendor: () => ({ element: "VENDOR", content: "(NAME? & #ANY*)" }) },
    };
    const read = (xml: string): unknown => fromXml(data, xml, { strict: true });
    expect(read("<data><VENDOR><NAME>A</NAME></VENDOR><VENDOR/></data>")).toEqual({
      vendor: [{ NAME: "A" }, {}],
    });
    expect(read("<data><vendor/></data>")).toEqual({ vendor: [{}] });
    expect(read("<data><Vendor/></data>")).toEqual({ vendor: [{}] });
    expect(() => read("<data><Vendors/></data>")).toThrow(XmlReadError);
  });

  it("takes children by a wildcard only where their names begin as it says", () => {
    const shape = { ...createVendor, open: ["GLDIM"] };
    expect(validate(shape, { NAME: "x", GLDIM_COLOUR: "red" })).toEqual([]);
    expect(validate(shape, { NAME: "x", COLOUR: "red" }).map(({ code, path }) => [code, ...path])).toEqual([
      ["unknown", "COLOUR"],
    ]);
    expect(() => toXml(shape, { NAME: "x", COLOUR: "red" })).toThrow("cannot write COLOUR: unknown");
    expect(
      found(shape, "<create><VENDOR><NAME>x</NAME><COLOUR>r</COLOUR><GLDIM_A>b</GLDIM_A></VENDOR></create>"),
    ).toEqual([{ NAME: "x", COLOUR: "r", GLDIM_A: "b" }, "COLOUR | is not known here"]);
  });
});

describe("settled children", () => {
  it("are written where the model has them, and are no part of the value", () => {
    expect(toXml(readVendor, { fields: ["*"], keys: ["1", "2"] })).toBe(
      "<read><object>VENDOR</object><keys>1,2</keys><fields>*</fields></read>",
    );
    expect(validate(readVendor, { keys: ["1"], object: "VENDOR" }).map(({ code }) => code)).toEqual(["unknown"]);
    expect(() => toXml(readVendor, { keys: ["1"], object: "CUSTOMER" })).toThrow("cannot write object: unknown");
  }); // prettier-ignore

  it.each([
    ["<read><object>VENDOR</object><keys>1</keys></read>", []],
    ["<read><keys>1</keys><object>CUSTOMER</object></read>", ['object | expected "VENDOR", got "CUSTOMER"']],
    ["<read><keys>1</keys></read>", ["object | is required"]],
    ["<read><object>VENDOR</object><keys>1</keys><object>VENDOR</object></read>", ['object | expected "VENDOR", got an array']],
    ["<read><object a='b'>VENDOR</object><keys>1</keys></read>", ["object.@a | is not known here"]],
  ])("are looked at when read: %s", (xml, wanted) => {
    expect(found(readVendor, xml)).toEqual([{ keys: ["1"] }, ...wanted]);
  }); // prettier-ignore
});
