import { describe, expect, it } from "vitest";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { sortDiagnostics } from "../../../schema/text/diagnostic.js";
import { knownObjects, read, shown } from "./support.js";

function findings(text: string, ...versions: ("2.1" | "3.0")[]): string[] {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return sortDiagnostics(checkOverlay(value, versions.flatMap(knownObjects))).map(shown);
}

describe("known objects", () => {
  it("of version 2.1 have the names of 3.0, and the fields of all functions that carry them", () => {
    const [known] = knownObjects("2.1");
    expect([...(known?.objects.keys() ?? [])]).toEqual(["APBILL", "APBILLITEM", "TERM"]);
    const bill = known?.objects.get("APBILL");
    expect([...(bill?.fields ?? [])].map(([name, { required }]) => [name, required])).toEqual([
      ["vendorid", true],
      ["status", false],
      ["billitems", true],
      ["updatebillitems", false],
    ]);
    expect(bill).toMatchObject({ takesCustomFields: true, takesDimensions: false });
    expect(known?.objects.get("APBILLITEM")).toMatchObject({
      takesCustomFields: true,
      takesDimensions: true,
    });
    expect(known?.objects.get("APBILLITEM")?.owners).toEqual(new Set(["APBILL"]));
    expect(known?.objects.get("TERM")?.takesCustomFields).toBe(false);
    expect(known?.aliases.get("bill")).toBe("APBILL");
  });

  it("of version 3.0 are its objects and their lines", () => {
    const [known] = knownObjects("3.0");
    expect([...(known?.objects.keys() ?? [])]).toEqual(["VENDOR", "APBILL", "APBILLITEM"]);
    expect(known?.objects.get("VENDOR")?.fields.get("NAME")?.required).toBe(true);
    expect(known?.objects.get("VENDOR")?.fields.get("STATUS")?.scalar?.values).toEqual([
      "active",
      "inactive",
    ]);
    expect(known?.objects.get("APBILLITEM")).toMatchObject({
      takesCustomFields: true,
      takesDimensions: true,
    });
    expect(known?.objects.get("APBILLITEM")?.owners).toEqual(new Set(["APBILL"]));
  });

  it("of version 3.0 are those of its object-specific functions, too", () => {
    const [, known] = knownObjects("3.0");
    expect(known).toMatchObject({ version: "3.0", describedBy: "functions" });
    expect([...(known?.objects.keys() ?? [])]).toEqual(["EEXPENSES", "EEXPENSESITEM"]);
    expect(known?.aliases.get("expensereport")).toBe("EEXPENSES");
  });
});

describe("overlay check", () => {
  it("has nothing to say where every entry has an effect in one version at least", () => {
    const text = `
objects:
  APBILL:
    fields: { RATING: { type: text } }
    lines: { APBILLITEM: { fields: { R1: { type: relationship, object: MCA_x } } } }
    corrections:
      status: { addValues: [held], require: true }
      STATUS: { changeType: { type: picklist, values: [open, shut] } }
  VENDOR: { corrections: { RECORDNO: { changeType: { type: integer } } } }
customObjects:
  MCA_x: { key: id, fields: { id: { type: integer } }, relationships: { R: { object: VENDOR } } }
dimensions:
  GLDIMX: { object: MCA_x }
  GLDIMY: { object: MCA_x, on: [VENDOR] }
`;
    expect(findings(text, "2.1", "3.0")).toEqual([]);
  });

  it("takes what only object-specific functions know in version 3.0 by itself", () => {
    const text = `
objects:
  EEXPENSES:
    lines: { EEXPENSESITEM: { fields: { A: { type: text } } } }
    corrections: { employeeid: { changeType: { type: text, length: 5 } } }
  UPDATE: { fields: { A: { type: text } } }
`;
    expect(findings(text, "3.0")).toEqual([
      "a.yaml:6:3 IC2011 there is no object UPDATE in version 3.0 | list an object of your own under customObjects",
    ]);
  });

  it("finds objects that do not exist, and what was meant", () => {
    const text = `
objects:
  bill: { fields: { A: { type: text } } }
  VENDR: { fields: { A: { type: relationship, object: VENDORS } } }
  APBILL: { relationships: { R: { object: NOTHING } } }
dimensions:
  GLDIMX: { object: MCA_x, on: [APBILLITEMS] }
`;
    const own = "list an object of your own under customObjects";
    expect(findings(text, "2.1", "3.0")).toEqual([
      "a.yaml:3:3 IC2011 there is no object bill in version 2.1 or 3.0 | it is called APBILL here",
      "a.yaml:4:3 IC2011 there is no object VENDR in version 2.1 or 3.0 | Did you mean VENDOR?",
      `a.yaml:5:30 IC2011 there is no object NOTHING in version 2.1 or 3.0 | ${own}`,
      `a.yaml:7:3 IC2011 there is no object MCA_x in version 2.1 or 3.0 | ${own}`,
      "a.yaml:7:33 IC2011 there is no object APBILLITEMS in version 2.1 or 3.0 | Did you mean APBILLITEM?",
    ]);
  });

  it("finds fields and objects that are standard ones", () => {
    const text = `
objects: { VENDOR: { fields: { NAME: { type: text } } } }
customObjects: { APBILL: { key: id, fields: { id: { type: integer } } } }
`;
    expect(findings(text, "3.0")).toEqual([
      "a.yaml:2:32 IC2015 NAME is a standard field of VENDOR, too | to change it, list it under corrections",
      "a.yaml:3:18 IC2012 APBILL is a standard object | list it under objects",
    ]);
    const called = "customObjects: { update: { key: id, fields: { id: { type: integer } } } }";
    expect(findings(called, "3.0")).toEqual([
      "a.yaml:1:18 IC2012 update is an element of version 3.0 | call the object otherwise",
    ]);
  });

  it("finds what matches nothing", () => {
    const text = `
objects:
  TERM: { fields: { A: { type: text } } }
  APBILL:
    corrections:
      statu: { require: true }
      vendorid: { addValues: [x] }
      billitems: { changeType: { type: text } }
    lines: { TERM: {} }
`;
    expect(findings(text, "2.1")).toEqual([
      "a.yaml:3:21 IC2013 TERM has no place for custom fields | in version 2.1",
      "a.yaml:6:7 IC2013 APBILL has no standard field statu | Did you mean status?",
      "a.yaml:7:31 IC2013 APBILL.vendorid is not an enumeration: it takes any value | leave it out",
      "a.yaml:8:20 IC2013 APBILL.billitems has child elements, so it has no value type",
    ]);
    const lines = "objects: { VENDOR: { lines: { APBILLITEM: { fields: { A: { type: text } } } } } }";
    expect(findings(lines, "3.0")).toEqual([
      "a.yaml:1:31 IC2013 VENDOR has no lines APBILLITEM | they are of APBILL",
    ]);
  });

  it("suggests fields in the spelling of the version that is meant, and knows custom ones", () => {
    const text = `
objects:
  APBILL:
    fields: { RATING: { type: text } }
    corrections: { STATS: { require: true }, stats: { require: true }, RATING: { require: true } }
`;
    expect(findings(text, "2.1", "3.0")).toEqual([
      "a.yaml:5:20 IC2013 APBILL has no standard field STATS | Did you mean STATUS?",
      "a.yaml:5:46 IC2013 APBILL has no standard field stats | Did you mean status?",
      "a.yaml:5:72 IC2013 APBILL has no standard field RATING | it is a custom field: change it there",
    ]);
  });

  it("finds what changes nothing", () => {
    const text = `
objects:
  APBILL: {}
  VENDOR:
    corrections:
      NAME: { require: true }
      RECORDNO: { require: true }
      STATUS: { addValues: [active, held], changeType: { type: picklist, values: [active, inactive] } }
dimensions: { GLDIMX: { object: VENDOR } }
`;
    expect(findings(text, "3.0")).toEqual([
      "a.yaml:3:3 IC2014 nothing is said of APBILL | leave it out",
      "a.yaml:6:15 IC2014 VENDOR.NAME is required already | leave it out",
      "a.yaml:7:19 IC2013 no new VENDOR can have RECORDNO | leave it out",
      "a.yaml:8:29 IC2014 VENDOR.STATUS can be active already | leave it out",
      "a.yaml:8:44 IC2014 VENDOR.STATUS has this type already | leave it out",
    ]);
    const nowhere = "dimensions: { GLDIMX: { object: TERM } }";
    const [known] = knownObjects("2.1");
    known?.objects.forEach((object) => Object.assign(object, { takesDimensions: false }));
    expect(checkOverlay(read(nowhere).value, known ? [known] : []).map(shown)).toEqual([
      "a.yaml:1:15 IC2014 no object takes GLDIMX by itself | name those that have it: on: [GLENTRY]",
    ]);
  });
});
