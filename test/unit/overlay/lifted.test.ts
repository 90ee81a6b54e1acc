/**
 * What overlays add to structures and functions of standard objects, and which demands of the schema they
 * lift.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import type { ElementDecl, ElementParticle, Grammar, Particle } from "../../../schema/model/grammar.js";
import { countOf, declaredName, elementsOf } from "../../../schema/model/particles.js";
import { scalarOf } from "../../../schema/model/scalars.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { read, shown } from "./support.js";

const folder = new DiskFolder(fileURLToPath(new URL("../../../dtd", import.meta.url)));
const sources = readSources(folder, findGrammars(folder).value, false).value;
const standard = finishGrammars(sources).value;
const schemas = knownObjectsOf(standard);

/** The grammars of a company whose overlay has no fault. */
function grammarsWith(text: string): (version: string, message?: string) => Grammar {
  const { value, diagnostics } = read(text);
  expect([...diagnostics, ...checkOverlay(value, schemas)].map(shown)).toEqual([]);
  const changed = changeGrammars(sources, standard, changesOf(value));
  expect(changed.diagnostics).toEqual([]);
  return (version, message = "request") =>
    changed.value.find((grammar) => grammar.version === version && grammar.message === message) as Grammar;
}

const found = (text: string): string[] => checkOverlay(read(text).value, schemas).map(shown);

/** What is at the end of a path, as a child and as a declaration; undefined where there is nothing. */
function at(grammar: Grammar, start: string, path: string) {
  let parent: ElementDecl | undefined = grammar.elements.get(start);
  let child: ElementParticle | undefined;
  let holder: ElementDecl | undefined;
  for (const name of path.split(".")) {
    holder = parent;
    child = parent && elementsOf(parent.content).find((one) => one.name === name);
    if (!child || holder?.content.kind !== "children") return undefined;
    parent = grammar.elements.get(declaredName(child));
  }
  if (!parent || holder?.content.kind !== "children") return undefined;
  const { min, max } = countOf(holder.content.particle, (child as ElementParticle).name);
  return { min, max, ...(parent.content.kind === "text" && { scalar: scalarOf(parent).name }) };
}

describe("a demand of the schema", () => {
  it("is lifted where a new record needs a field, in both versions", () => {
    const of = grammarsWith(`
objects:
  VENDOR: { corrections: { NAME: { require: false }, name: { require: false } } }
  APBILL: { corrections: { APBILLITEMS: { require: false }, datedue: { require: false }, datecreated: { require: false } } }
`);
    const plain = (version: string) =>
      standard.find((one) => one.version === version && one.message === "request") as Grammar;
    expect(at(plain("3.0"), "create.VENDOR", "NAME")?.min).toBe(1);
    expect(at(of("3.0"), "create.VENDOR", "NAME")?.min).toBe(0);
    expect(at(of("3.0"), "create.APBILL", "APBILLITEMS")?.min).toBe(0);
    for (const version of ["2.1", "3.0"]) {
      expect(at(plain(version), "create_vendor", "name")?.min).toBe(1);
      expect(at(of(version), "create_vendor", "name")?.min).toBe(0);
      expect(at(plain(version), "create_bill", "datecreated")?.min).toBe(1);
      expect(at(of(version), "create_bill", "datecreated")?.min).toBe(0);
    }
  });

  it("stays where an update knows its record by a field", () => {
    const of = grammarsWith("objects: { APBILL: { corrections: { WHENDUE: { require: false } } } }");
    expect(of("3.0").elements.get("update.APBILL")?.wants ?? []).toEqual([]);
    expect(at(of("3.0"), "update.APBILL", "RECORDNO")?.min).toBe(1);
  });

  it("that is none is told", () => {
    expect(found("objects: { VENDOR: { corrections: { COMMENTS: { require: false } } } }")).toEqual([
      "a.yaml:1:49 IC2014 VENDOR.COMMENTS is not required | leave it out",
    ]);
  });
});

describe("a demand of an overlay", () => {
  it("reaches into groups and leaves the alternative that has the field", () => {
    const of = grammarsWith(`
objects:
  APBILL: { corrections: { datedue: { require: true }, EXCHANGE_RATE: { require: true } } }
`);
    for (const version of ["2.1", "3.0"]) {
      expect(at(of(version), "create_bill", "datedue")?.min).toBe(1);
      expect(at(of(version), "create_bill", "termname")).toMatchObject({ min: 0, max: 1 });
      expect(at(of(version), "update_bill", "datedue")?.min).toBe(0);
    }
    expect(at(of("3.0"), "create.APBILL", "EXCHANGE_RATE")?.min).toBe(1);
    expect(at(of("3.0"), "create.APBILL", "EXCH_RATE_TYPE_ID")).toBeUndefined();
    expect(at(of("3.0"), "update.APBILL", "EXCH_RATE_TYPE_ID")).toBeDefined();
  });

  it("is told where no request makes such an object", () => {
    expect(found("objects: { AUDITHISTORY: { corrections: { USERID: { require: true } } } }")).toEqual([
      "a.yaml:1:53 IC2013 no new AUDITHISTORY can have USERID | leave it out",
    ]);
  });
});

describe("an object of the company", () => {
  it("cannot be called as an element of requests or answers", () => {
    expect(found("customObjects: { TERM: { key: id, fields: { id: { type: text } } } }")).toEqual([
      "a.yaml:1:18 IC2012 TERM is an element of version 3.0 | call the object otherwise",
    ]);
  });
});

describe("lines that no function works on by themselves", () => {
  it("have their types corrected, too", () => {
    const of = grammarsWith(
      "objects: { ACCTRANGE: { corrections: { RANGEFROM: { changeType: { type: text, length: 9 } } } } }",
    );
    expect(at(of("3.0"), "create.ACCTRANGE", "RANGEFROM")?.scalar).toBe("STRING_9");
  });
});

describe("readOnly", () => {
  it("says what can be sent", () => {
    const of = grammarsWith(`
objects:
  APBILL: { corrections: { STATE: { readOnly: false }, DESCRIPTION: { readOnly: true } } }
`);
    expect(at(of("3.0"), "create.APBILL", "STATE")).toMatchObject({ min: 0 });
    expect(at(of("3.0"), "update.APBILL", "STATE")).toMatchObject({ min: 0 });
    expect(at(of("3.0"), "create.APBILL", "DESCRIPTION")).toBeUndefined();
    expect(at(of("3.0", "response"), "APBILL", "DESCRIPTION")).toBeDefined();
  });

  it("is told where it says nothing", () => {
    const text = `
objects:
  APBILL:
    corrections:
      TOTALDUE: { readOnly: false }
      TOTALPAID: { readOnly: true }
      billno: { readOnly: true }
`;
    expect(found(text)).toEqual([
      "a.yaml:5:19 IC2013 the schema has APBILL.TOTALDUE in answers only | list it under fields, with its type and standard: true",
      "a.yaml:6:20 IC2014 APBILL.TOTALPAID can only be read already | leave it out",
      "a.yaml:7:17 IC2013 only functions of its own know APBILL.billno | leave it out",
    ]);
  });

  it("of what answers alone have is lifted by a field that is standard", () => {
    const of = grammarsWith(
      "objects: { APBILL: { fields: { TOTALDUE: { type: number, standard: true } } } }",
    );
    expect(at(of("3.0"), "create.APBILL", "TOTALDUE")).toMatchObject({ min: 0, scalar: "NUMBER" });
  });
});

describe("a structure", () => {
  it("gets fields and corrections for one object alone, in both versions", () => {
    const of = grammarsWith(`
objects:
  VENDOR:
    fields:
      contactinfo.contact.mailaddress.county: { type: text, length: 5 }
      DISPLAYCONTACT.MAILADDRESS.COUNTY: { type: text, length: 5 }
      DISPLAYCONTACT.MAILADDRESS.CHECKED: { type: checkbox, readOnly: true }
    corrections:
      contactinfo.contact.mailaddress.zip: { changeType: { type: text, length: 3 } }
      DISPLAYCONTACT.MAILADDRESS.ZIP: { changeType: { type: text, length: 3 }, require: true }
`);
    const address = "DISPLAYCONTACT.MAILADDRESS";
    for (const use of ["create.VENDOR", "update.VENDOR"]) {
      expect(at(of("3.0"), use, `${address}.COUNTY`)).toMatchObject({ min: 0, scalar: "STRING_5" });
      expect(at(of("3.0"), use, `${address}.CHECKED`)).toBeUndefined();
      expect(at(of("3.0"), use, `${address}.ZIP`)?.scalar).toBe("STRING_3");
    }
    expect(at(of("3.0"), "create.VENDOR", `${address}.ZIP`)?.min).toBe(1);
    expect(at(of("3.0"), "update.VENDOR", `${address}.ZIP`)?.min).toBe(0);
    expect(at(of("3.0", "response"), "VENDOR", `${address}.CHECKED`)?.scalar).toBe("BOOLEAN");
    expect(at(of("3.0"), "create.CUSTOMER", `${address}.COUNTY`)).toBeUndefined();
    expect(at(of("3.0"), "create.VENDOR", "contactinfo")).toBeUndefined();
    for (const version of ["2.1", "3.0"])
      for (const name of ["create_vendor", "update_vendor"]) {
        const inside = "contactinfo.contact.mailaddress";
        expect(at(of(version), name, `${inside}.county`)).toMatchObject({ min: 0, scalar: "STRING_5" });
        expect(at(of(version), name, `${inside}.zip`)?.scalar).toBe("STRING_3");
        expect(at(of(version), name.replace("vendor", "customer"), `${inside}.county`)).toBeUndefined();
      }
  });

  it("that does not exist is told", () => {
    expect(
      found("objects: { VENDOR: { fields: { STATUS.X: { type: text }, nothing.x: { type: text } } } }"),
    ).toEqual([
      "a.yaml:1:32 IC2013 VENDOR has no structure STATUS | in version 2.1 or 3.0",
      "a.yaml:1:58 IC2013 VENDOR has no structure nothing | in version 2.1 or 3.0",
    ]);
    expect(
      read("objects: { VENDOR: { fields: { A: { type: text }, A.B: { type: text } } } }").diagnostics.map(
        shown,
      ),
    ).toEqual(["a.yaml:1:51 IC2005 VENDOR.A.B is inside A, which is itself a field | keep one of them"]);
  });
});

describe("functions", () => {
  it("are allowed on an object that the schema thinks has none", () => {
    const of = grammarsWith("objects: { GLDETAIL: { functions: [create, read] } }");
    expect(of("3.0").objects?.get("GLDETAIL")?.functions).toEqual([
      "lookup",
      "query",
      "readByQuery",
      "create",
      "read",
    ]);
    expect(at(of("3.0"), "create", "GLDETAIL")).toBeDefined();
  });

  it("that it allows already are told", () => {
    expect(found("objects: { GLDETAIL: { functions: [query] } }")).toEqual([
      "a.yaml:1:36 IC2014 GLDETAIL allows query already | leave it out",
    ]);
  });
});

describe("limits that an overlay lifts", () => {
  const lifted = `objects:
  VENDOR: { corrections: { TAXID: { repeat: true }, taxid: { repeat: true } } }
  APBILL: { corrections: { EXCH_RATE_TYPE_ID: { apart: false } } }
  APBILLITEM: { corrections: { glaccountno: { apart: false } } }`;

  it("let a field be repeated", () => {
    const changed = grammarsWith(lifted);
    const most = (grammar: Grammar, of: string, name: string): number | undefined => {
      const content = grammar.elements.get(of)?.content;
      return content?.kind === "children" ? countOf(content.particle, name).max : undefined;
    };
    for (const of of ["VENDOR", "create.VENDOR", "update.VENDOR"])
      expect([of, most(changed("3.0"), of, "TAXID") ?? Infinity]).toEqual([of, Infinity]);
    expect(most(changed("3.0", "response"), "VENDOR", "TAXID")).toBe(Infinity);
    for (const version of ["2.1", "3.0"])
      for (const of of ["create_vendor", "update_vendor"])
        expect(most(changed(version), of, "taxid")).toBe(Infinity);
  });

  it("let a field occur beside its alternatives", () => {
    const changed = grammarsWith(lifted);
    const areAlternatives = (grammar: Grammar, of: string, names: readonly string[]): boolean => {
      const isChoice = (particle: Particle): boolean =>
        "items" in particle &&
        ((particle.kind === "choice" &&
          names.every((name) => particle.items.some((item) => "name" in item && item.name === name))) ||
          particle.items.some(isChoice));
      const content = grammar.elements.get(of)?.content;
      return content?.kind === "children" && isChoice(content.particle);
    };
    const before = (version: string) =>
      standard.find((one) => one.version === version && one.message === "request") as Grammar;
    const rates = ["EXCH_RATE_TYPE_ID", "EXCHANGE_RATE"];
    expect(areAlternatives(before("3.0"), "create.APBILL", rates)).toBe(true);
    expect(areAlternatives(changed("3.0"), "create.APBILL", rates)).toBe(false);
    const accounts = ["glaccountno", "accountlabel"];
    expect(areAlternatives(before("2.1"), "lineitem", accounts)).toBe(true);
    expect(areAlternatives(changed("2.1"), "bill.lineitem", accounts)).toBe(false);
  });

  it("have to be there", () => {
    expect(found("objects: { VENDOR: { corrections: { NAME: { apart: false } } } }")).toEqual([
      "a.yaml:1:45 IC2014 VENDOR.NAME has no alternatives | leave it out",
    ]);
    expect(
      read("objects: { VENDOR: { corrections: { NAME: { repeat: false } } } }").diagnostics.map(shown),
    ).toEqual(["a.yaml:1:53 IC2003 repeat cannot be false | it is true"]);
  });
});
