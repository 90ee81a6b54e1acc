import { describe, expect, it } from "vitest";
import {
  ascending,
  descending,
  explain,
  extra,
  field,
  fromXml,
  query,
  toXml,
  validate,
  type Profile,
  type QueryProfile,
  type Shape,
} from "../../../runtime/index.js";

const line: Shape = { element: "LINE", content: "(AMOUNT & MEMO?)", source: "documented" };
const lines: Shape = { element: "LINES", content: "(LINE+)", types: { LINE: () => line } };
const create: Profile<object> = {
  name: "Intacct bill CREATE Request",
  version: "3.0",
  within: "create",
  element: "APBILL",
  content: "(VENDORID & LINES?)",
  source: "documented",
  types: { LINES: () => lines },
};

describe("extra", () => {
  it("writes fields that nothing knows after the others, by the types that are stated", () => {
    const fields = { NOTE: "a<b", COUNT: 2, DONE: true, EMPTY: null, DAY: "2026-01-02", AT: "2026-01-02T03:04:05", FLAG: true, MANY: ["1", "2"], DEEP: { A: "1", B: ["2", "3"] } };
    const value = {
      VENDORID: "V1",
      ...extra(fields, { DAY: "date", AT: "timestamp", FLAG: "flag", COUNT: "number" }),
      LINES: [{ AMOUNT: "1", ...extra({ NEW: "x" }) }],
    };
    expect(validate(create, value)).toEqual([]);
    expect(toXml(create, value)).toBe(
      "<create><APBILL><VENDORID>V1</VENDORID><LINES><LINE><AMOUNT>1</AMOUNT><NEW>x</NEW></LINE></LINES>" +
        "<NOTE>a&lt;b</NOTE><COUNT>2</COUNT><DONE>true</DONE><EMPTY/><DAY>01/02/2026</DAY>" +
        "<AT>01/02/2026 03:04:05</AT><FLAG>T</FLAG><MANY>1</MANY><MANY>2</MANY>" +
        "<DEEP><A>1</A><B>2</B><B>3</B></DEEP></APBILL></create>",
    );
  }); // prettier-ignore

  it("writes custom fields that nothing knows as pairs where the others are", () => {
    const custom: Shape = {
      element: "customfields",
      content: "(RATING?)",
      pairs: ["customfield", "customfieldname", "customfieldvalue"],
    };
    const bill: Profile<object> = {
      name: "x",
      version: "2.1",
      element: "create_bill",
      content: "(vendorid, customfields?)",
      types: { customfields: () => custom },
    };
    const value = { vendorid: "V", customfields: { ...extra({ NEW: "1" }) } };
    expect(validate(bill, value)).toEqual([]);
    expect(toXml(bill, value)).toBe(
      "<create_bill><vendorid>V</vendorid><customfields><customfield><customfieldname>NEW</customfieldname>" +
        "<customfieldvalue>1</customfieldvalue></customfield></customfields></create_bill>",
    );
  });

  it.each([
    ["a name that no element can have", extra({ "a b": "1" }), "a b name"],
    ["a value of another type than is stated", extra({ DAY: "soon" }, { DAY: "date" }), "DAY type"],
    ["a character that XML cannot hold", extra({ A: "\u0007" }), "A character"],
  ])("refuses %s", (_, more, wanted) => {
    const found = validate(create, { VENDORID: "V1", ...more });
    expect(found.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([wanted]);
    expect(() => toXml(create, { VENDORID: "V1", ...more })).toThrow(wanted.split(" ").at(-1));
  });

  it("says of customfields in an object how its custom fields are given", () => {
    const value = { VENDORID: "V1", customfields: [{ customfieldname: "A", customfieldvalue: "1" }] };
    const open = { ...create, content: "(VENDORID & LINES? & #ANY*)" };
    expect(validate(create, value).map(({ severity }) => severity)).toEqual(["error"]);
    const [issue, ...others] = validate(open, value);
    expect([issue?.severity, others]).toEqual(["advice", []]);
    expect(issue && explain(issue)).toContain("write custom fields beside the others, by their own names");
    expect(validate(open, { VENDORID: "V1", CUSTOMFIELDS: {} })).toEqual([
      { ...issue, path: ["CUSTOMFIELDS"] },
    ]);
  });
});

const record: Shape = {
  element: "VENDOR",
  content: "(VENDORID? & DUE? & #ANY*)",
  types: { DUE: "DATE_MDY" },
  answer: true,
};
const vendors: QueryProfile<{ VENDORID?: string; DUE?: string }> = {
  name: "Intacct vendor QUERY Request",
  version: "3.0",
  element: "query",
  content: "(object, select, filter?, orderby?, options?, pagesize?, offset?)",
  fixed: { object: "VENDOR" },
  response: () => ({
    name: "r",
    version: "3.0",
    element: "data",
    content: "(VENDOR* & #ANY*)",
    types: { VENDOR: () => record },
    answer: true,
  }),
};

describe("field", () => {
  it("selects, orders by and reads fields that nothing knows, by the types that are stated", () => {
    const { profile, input } = query(vendors, {
      select: ["VENDORID", field("NEW_DATE", "date"), field("NEW_FLAG", "flag"), field("DUE", "text")],
      orderBy: [field("NEW_DATE", "date"), descending(field("B", "text")), ascending("VENDORID")],
    });
    expect(input.select.map((item) => Object.values(item)[0])).toEqual([
      "VENDORID",
      "NEW_DATE",
      "NEW_FLAG",
      "DUE",
    ]);
    expect(input.orderby).toEqual([
      { field: "NEW_DATE" },
      { field: "B", descending: {} },
      { field: "VENDORID", ascending: {} },
    ]);
    const xml =
      "<data><VENDOR><VENDORID>V</VENDORID><NEW_DATE>01/02/2026</NEW_DATE><NEW_FLAG>T</NEW_FLAG>" +
      "<DUE>01/02/2026</DUE></VENDOR><VENDOR><NEW_DATE/></VENDOR></data>";
    const response = profile.response?.() as Profile<{ VENDOR: unknown }>;
    expect(fromXml(response, xml, { strict: true }).VENDOR).toEqual([
      { VENDORID: "V", NEW_DATE: "2026-01-02", NEW_FLAG: true, DUE: "01/02/2026" },
      { NEW_DATE: null },
    ]);
  });
});
