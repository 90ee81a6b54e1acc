import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  and,
  between,
  count,
  descending,
  equalTo,
  field,
  fromXml,
  greaterThan,
  greaterThanOrEqualTo,
  isIn,
  isNotIn,
  isNotNull,
  isNull,
  lessThan,
  lessThanOrEqualTo,
  like,
  max,
  notEqualTo,
  notLike,
  or,
  query,
  sum,
  toXml,
  validate,
  type Filter,
  type Operand,
  type OpenValues,
  type Profile,
  type QueryProfile,
  type Shape,
} from "../../../runtime/index.js";

interface ContactRecord extends OpenValues {
  CONTACTNAME?: string;
  BORN?: `${number}-${number}-${number}` | null;
}
interface VendorRecord extends OpenValues {
  VENDORID?: string;
  NAME?: string;
  TOTALDUE?: `${number}` | null;
  WHENDUE?: `${number}-${number}-${number}` | null;
  WHENMODIFIED?: string | null;
  ONHOLD?: boolean | null;
  ONETIME?: boolean | null;
  CONTACT?: ContactRecord;
}

const contact: Shape = {
  element: "CONTACT",
  content: "(CONTACTNAME? & BORN? & #ANY*)",
  types: { BORN: "DATE_MDY" },
};
const vendorRecord: Shape<VendorRecord> = {
  element: "VENDOR",
  content:
    "(VENDORID? & NAME? & TOTALDUE? & WHENDUE? & WHENMODIFIED? & ONHOLD? & ONETIME? & CONTACT? & #ANY*)",
  types: {
    TOTALDUE: "NUMBER",
    WHENDUE: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    ONHOLD: "FLAG",
    ONETIME: "BOOLEAN",
    CONTACT: () => contact,
  },
};
const answer: Profile<{ VENDOR?: VendorRecord[]; count?: string }> = {
  name: "Intacct vendor QUERY Response",
  version: "3.0",
  element: "data",
  content: "(VENDOR*)",
  attributes: { count: "CDATA #IMPLIED" },
  types: { VENDOR: () => vendorRecord },
};

const comparison: Shape = { element: "", content: "(field, value)" };
const comparisons: Shape = { element: "", content: "(field, value{1,1000})" };
const operators =
  "equalto notequalto lessthan lessthanorequalto greaterthan greaterthanorequalto like notlike";
const filterTypes: Record<string, () => Shape> = {
  ...Object.fromEntries(operators.split(" ").map((operator) => [operator, () => comparison])),
  between: () => ({ element: "", content: "(field, value{2,2})" }),
  in: () => comparisons,
  notin: () => comparisons,
  isnull: () => ({ element: "", content: "(field)" }),
  isnotnull: () => ({ element: "", content: "(field)" }),
  and: () => logical,
  or: () => logical,
};
const anyFilter = Object.keys(filterTypes).join(" | ");
const logical: Shape = { element: "", content: `(${anyFilter}){2,}`, types: filterTypes };
const queryVendor: QueryProfile<VendorRecord> = {
  name: "Intacct vendor QUERY Request",
  version: "3.0",
  element: "query",
  content: "(object & select & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  fixed: { object: "VENDOR" },
  types: {
    select: () => ({ element: "select", content: "(field | count | avg | min | max | sum)+" }),
    filter: () => ({ element: "filter", content: `(${anyFilter})`, types: filterTypes }),
    orderby: () => ({
      element: "orderby",
      content: "(order+)",
      types: {
        order: () => ({
          element: "order",
          content: "(field, (ascending | descending)?)",
          types: {
            ascending: () => ({ element: "", content: "EMPTY" }),
            descending: () => ({ element: "", content: "EMPTY" }),
          },
        }),
      },
    }),
    options: () => ({
      element: "options",
      content: "(caseinsensitive?, showprivate?, returnformat?)",
      types: { caseinsensitive: "BOOLEAN", showprivate: "BOOLEAN" },
    }),
    pagesize: { name: "INTEGER", base: "integer", min: 1, max: 2000 },
    offset: "INTEGER",
  },
  response: () => answer,
};

/** What is sent for a filter. */
const filterXml = (filter: Filter<"NAME">): string => {
  const { profile, input } = query(queryVendor, { select: ["NAME"], filter });
  expect(validate(profile, input)).toEqual([]);
  return /<filter>(.*)<\/filter>/.exec(toXml(profile, input))?.[1] ?? "";
};

describe("query", () => {
  it("puts together what is sent", () => {
    const { profile, input } = query(queryVendor, {
      select: ["VENDORID", sum("TOTALDUE")],
      filter: and(equalTo("NAME", "A & B"), isNull("WHENDUE")),
      orderBy: ["NAME", descending("WHENDUE")],
      pageSize: 2000,
      offset: 0,
      showPrivate: true,
      docParId: "Order",
    });
    expect(validate(profile, input)).toEqual([]);
    expect(toXml(profile, input)).toBe(
      "<query><object>VENDOR</object><select><field>VENDORID</field><sum>TOTALDUE</sum></select>" +
        "<docparid>Order</docparid><filter><and><equalto><field>NAME</field><value>A &amp; B</value></equalto>" +
        "<isnull><field>WHENDUE</field></isnull></and></filter>" +
        "<orderby><order><field>NAME</field></order><order><field>WHENDUE</field><descending/></order></orderby>" +
        "<options><showprivate>true</showprivate></options><pagesize>2000</pagesize><offset>0</offset></query>",
    );
  });

  it("does not apply to what it is not told", () => {
    expect(query(queryVendor, { select: ["NAME"] })).toEqual({
      profile: queryVendor,
      input: { select: [{ field: "NAME" }] },
    });
  });

  it("leaves it to validate what is out of bounds", () => {
    const { profile, input } = query(queryVendor, {
      select: ["NAME"],
      pageSize: 2001,
      filter: isIn("NAME", Array.from({ length: 1001 }, String) as [string]),
    });
    expect(validate(profile, input).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["many", "filter.in.value"],
      ["range", "pagesize"],
    ]);
  });

  it.each([
    [equalTo("NAME", "x"), "<equalto><field>NAME</field><value>x</value></equalto>"],
    [notEqualTo("NAME", 1e21), `<notequalto><field>NAME</field><value>1${"0".repeat(21)}</value></notequalto>`],
    [lessThan("TOTALDUE", 1.5), "<lessthan><field>TOTALDUE</field><value>1.5</value></lessthan>"],
    [lessThanOrEqualTo("TOTALDUE", "1"), "<lessthanorequalto><field>TOTALDUE</field><value>1</value></lessthanorequalto>"],
    [greaterThan("WHENDUE", "2026-01-31"), "<greaterthan><field>WHENDUE</field><value>01/31/2026</value></greaterthan>"],
    [greaterThanOrEqualTo("WHENMODIFIED", "2026-01-31T22:01:29"), "<greaterthanorequalto><field>WHENMODIFIED</field><value>01/31/2026 22:01:29</value></greaterthanorequalto>"],
    [between("WHENDUE", ["2026-01-31", "02/01/2026"]), "<between><field>WHENDUE</field><value>01/31/2026</value><value>02/01/2026</value></between>"],
    [isIn("ONHOLD", [true, "F"]), "<in><field>ONHOLD</field><value>T</value><value>F</value></in>"],
    [isNotIn("ONETIME", [false]), "<notin><field>ONETIME</field><value>false</value></notin>"],
    [like("WHENDUE", "01/%"), "<like><field>WHENDUE</field><value>01/%</value></like>"],
    [notLike("NAME", "2026-01-31"), "<notlike><field>NAME</field><value>2026-01-31</value></notlike>"],
    [isNotNull("NAME"), "<isnotnull><field>NAME</field></isnotnull>"],
    [or(isNull("NAME"), and(equalTo("NAME", ""), equalTo("ONHOLD", true))), "<or><isnull><field>NAME</field></isnull><and><equalto><field>NAME</field><value/></equalto><equalto><field>ONHOLD</field><value>T</value></equalto></and></or>"],
  ])("sends %j as its fields have their values", (filter, xml) => {
    expect(filterXml(filter as Filter<"NAME">)).toBe(xml);
  }); // prettier-ignore

  it("writes a date along a path as the related record has it", () => {
    const { input } = query(queryVendor, {
      select: ["NAME"],
      filter: and(equalTo("CONTACT.BORN", "2001-02-03"), equalTo("CONTACT.CONTACTNAME", "2001-02-03")),
    });
    expect(JSON.stringify(input.filter)).toContain('{"field":"CONTACT.BORN","value":"02/03/2001"}');
    expect(JSON.stringify(input.filter)).toContain('{"field":"CONTACT.CONTACTNAME","value":"2001-02-03"}');
  });

  it.each<[string, Operand, string]>([
    ["WHENMODIFIED", "2026-01-02T03:04:05", "01/02/2026 03:04:05"],
    ["WHENMODIFIED", "2026-01-02T03:04:05.000", "01/02/2026 03:04:05"],
    ["WHENMODIFIED", "2026-01-02", "01/02/2026"],
    ["WHENMODIFIED", "01/02/2026 03:04:05", "01/02/2026 03:04:05"],
    ["WHENDUE", "2026-01-02", "01/02/2026"],
    ["ONHOLD", true, "T"],
    ["ONHOLD", "T", "T"],
    ["ONETIME", false, "false"],
    ["TOTALDUE", 1e21, "1000000000000000000000"],
    ["NAME", "2026-01-02", "2026-01-02"],
    ["CUSTOM", "red", "red"],
    ["CUSTOM", 7, "7"],
  ])("writes a value of %s as the field has it: %j", (name, value, text) => {
    const filter = greaterThan(name, value) as Filter<"NAME">;
    expect(query(queryVendor, { select: ["NAME"], filter }).input.filter).toEqual({
      greaterthan: { field: name, value: text },
    });
  });

  it.each<[string, Operand]>([
    ["WHENMODIFIED", "2026-01-02T03:04:05Z"],
    ["WHENMODIFIED", "2026-01-02T03:04:05+01:00"],
    ["WHENMODIFIED", "2026-02-30"],
    ["WHENDUE", "2026-01-02T03:04:05"],
    ["WHENDUE", new Date(0) as unknown as string],
    ["CUSTOM", "2026-01-02"],
    ["COMPANY.BORN", "2026-01-02"],
    ["CUSTOM", true],
  ])("sends no value of %s of which it is not sure how it is written: %j", (name, value) => {
    const filter = greaterThan(name, value) as Filter<"NAME">;
    expect(() => query(queryVendor, { select: ["NAME"], filter })).toThrow(
      `the filter on ${name} cannot be sent`,
    );
  });

  it("takes the type of a field that nobody knows from the caller", () => {
    const filter = and(
      greaterThan(field("CUSTOM", "date"), "2026-01-02"),
      between(field("A.B", "timestamp"), ["2026-01-02T03:04:05", "2026-01-03"]),
      equalTo(field("C", "flag"), true),
      equalTo(field("D", "boolean"), true),
      isIn(field("E", "text"), ["2026-01-02"]),
      isNull(field("F", "number")),
      equalTo("NAME", "x"),
    );
    expect(query(queryVendor, { select: ["NAME"], filter }).input.filter).toEqual({
      and: [
        { greaterthan: { field: "CUSTOM", value: "01/02/2026" } },
        { between: { field: "A.B", value: ["01/02/2026 03:04:05", "01/03/2026"] } },
        { equalto: { field: "C", value: "T" } },
        { equalto: { field: "D", value: "true" } },
        { in: { field: "E", value: ["2026-01-02"] } },
        { isnull: { field: "F" } },
        { equalto: { field: "NAME", value: "x" } },
      ],
    });
  });

  it("reads what was selected beyond the record's own fields as its type says", () => {
    const { profile } = query(queryVendor, {
      select: ["NAME", "CONTACT.BORN", "CONTACT.CONTACTNAME", "COMPANY.FIELD", sum("TOTALDUE"), max("WHENDUE"), count("NAME")],
    }); // prettier-ignore
    const read = (xml: string): unknown =>
      fromXml((profile as typeof queryVendor).response(), `<data><VENDOR>${xml}</VENDOR></data>`, {
        strict: true,
      });
    expect(
      read(
        "<NAME/><CONTACT.BORN>02/03/2001</CONTACT.BORN><CONTACT.CONTACTNAME/><COMPANY.FIELD/><SUM.TOTALDUE>12.50</SUM.TOTALDUE><MAX.WHENDUE>1/2/2026</MAX.WHENDUE><COUNT.NAME>3</COUNT.NAME>",
      ),
    ).toEqual({
      VENDOR: [
        {
          NAME: "",
          "CONTACT.BORN": "2001-02-03",
          "CONTACT.CONTACTNAME": "",
          "COMPANY.FIELD": "",
          "SUM.TOTALDUE": "12.50",
          "MAX.WHENDUE": "2026-01-02",
          "COUNT.NAME": "3",
        },
      ],
    });
    expect(read("<CONTACT.BORN/><SUM.TOTALDUE/>")).toEqual({
      VENDOR: [{ "CONTACT.BORN": null, "SUM.TOTALDUE": null }],
    });
  });

  it("gives what comes back the same, whatever the filter", () => {
    const fields = fc.constantFrom("NAME", "TOTALDUE", "WHENDUE", "ONHOLD", "CONTACT.BORN");
    const operand = fc.oneof(
      fc.string().filter((text) => !/^\d{4}-/.test(text)),
      fc.boolean(),
      fc.integer(),
      fc.constant("2026-02-03"),
    );
    const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
      filter: fc.oneof(
        { maxDepth: 4 },
        fc.tuple(fields, operand).map(([field, value]) => equalTo(field, value)),
        fc.tuple(fields, operand, operand).map(([field, a, b]) => between(field, [a, b])),
        fc.tuple(fields, fc.array(operand, { minLength: 1 })).map(([field, all]) => isIn(field, all as [string])),
        fields.map((field) => isNotNull(field)),
        fc.tuple(tie("filter"), tie("filter"), fc.array(tie("filter"))).map(([a, b, more]) => and(a, b, ...more)),
        fc.tuple(tie("filter"), tie("filter")).map(([a, b]) => or(a, b)),
      ),
    })); // prettier-ignore
    fc.assert(
      fc.property(filter, (condition) => {
        const { profile, input } = query(queryVendor, {
          select: ["NAME"],
          filter: condition as Filter<"NAME">,
        });
        const faults = validate(profile, input).filter(({ code }) => code !== "character");
        expect(faults).toEqual([]);
        if (validate(profile, input).length === 0)
          expect(fromXml(profile, toXml(profile, input), { strict: true })).toEqual(input);
      }),
    );
  });
});
