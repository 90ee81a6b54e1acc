import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { generate } from "../../../generator/generate.js";
import type { Module } from "../../../generator/plan/tree.js";
import { StandardPlans } from "../../../generator/prepare.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { fromXml, toXml, validate, type Profile } from "../../../runtime/index.js";
import { compile, tools, writeModules } from "../../support/generated.js";
import { read, shown } from "./support.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const request21 = `
  <!ENTITY % STRING_10 "(#PCDATA)"> <!ENTITY % ENUM_STATUS "(#PCDATA)">
  <!ATTLIST type.ENUM_STATUS is.one-of CDATA #FIXED "active | inactive">
  <!ATTLIST object.bill is.object CDATA #FIXED "APBILL" is.lines CDATA #FIXED "lineitem:APBILLITEM">
  <!ATTLIST object.invoice is.object CDATA #FIXED "ARINVOICE" is.lines CDATA #FIXED "lineitem:ARINVOICEITEM">
  <!ELEMENT request (function)>
  <!ELEMENT function (create_vendor | update_vendor | create_bill | update_bill | create_invoice)>
  <!ELEMENT create_vendor (vendorid, status?, customfields?)>
  <!ELEMENT update_vendor (status?, customfields?)>
  <!ELEMENT create_bill (vendorid, customfields?, billitems)>
  <!ELEMENT update_bill (vendorid?, customfields?, updatebillitems?)>
  <!ELEMENT create_invoice (vendorid, invoiceitems)>
  <!ELEMENT billitems (lineitem+)> <!ELEMENT invoiceitems (lineitem+)>
  <!ELEMENT updatebillitems (lineitem | updatelineitem)+>
  <!ELEMENT lineitem (amount, classid?, customfields?)>
  <!ELEMENT updatelineitem (amount?, classid?, customfields?)>
  <!ELEMENT customfields (customfield*)>
  <!ELEMENT customfield (customfieldname, customfieldvalue)>
  <!ELEMENT customfieldname (#PCDATA)> <!ELEMENT customfieldvalue (#PCDATA)>
  <!ELEMENT vendorid %STRING_10;> <!ELEMENT status %ENUM_STATUS;>
  <!ELEMENT amount (#PCDATA)> <!ELEMENT classid (#PCDATA)>`;

const response21 = `
  <!ATTLIST object.bill is.object CDATA #FIXED "APBILL">
  <!ELEMENT response (data)> <!ELEMENT data (bill*)>
  <!ELEMENT bill (key?, customfields?)> <!ELEMENT key (#PCDATA)>
  <!ELEMENT customfields (customfield*)>
  <!ELEMENT customfield (customfieldname, customfieldvalue)>
  <!ELEMENT customfieldname (#PCDATA)> <!ELEMENT customfieldvalue (#PCDATA)>`;

const objects30 = `
  <!ELEMENT VENDOR (RECORDNO?, NAME?, STATUS?, KIND?)>
  <!ATTLIST VENDOR is.functions CDATA #FIXED "lookup query readByQuery read readByName create update delete"
    is.key CDATA #FIXED "RECORDNO" create.needs CDATA #FIXED "NAME" create.lacks CDATA #FIXED "RECORDNO"
    is.open CDATA #FIXED "*">
  <!ELEMENT RECORDNO (#PCDATA)> <!ELEMENT NAME (#PCDATA)> <!ELEMENT KIND (#PCDATA)>
  <!ELEMENT STATUS (#PCDATA)> <!ATTLIST STATUS is.one-of CDATA #FIXED "active | inactive">`;

const request30 = `
  <!ELEMENT request (function)>
  <!ELEMENT function (create | update | read | readByName | readByQuery | query | lookup | delete)>
  <!ELEMENT create EMPTY> <!ATTLIST create is.objects CDATA #FIXED "create">
  <!ELEMENT update EMPTY> <!ATTLIST update is.objects CDATA #FIXED "update">
  ${["read", "readByName", "readByQuery", "query", "lookup", "delete"].map((name) => `<!ELEMENT ${name} (object, keys?)>`).join("\n")}
  <!ELEMENT object (#PCDATA)> <!ELEMENT keys (#PCDATA)>
  ${objects30}`;

const response30 = `<!ELEMENT response (data)> <!ELEMENT data EMPTY> ${objects30}`;

const files = new MemoryFolder([
  ["2.1/request.dtd", request21],
  ["2.1/response.dtd", response21],
  ["3.0/request.dtd", request30],
  ["3.0/response.dtd", response30],
]);

const hostile = String.raw`*/ export const injected = 1; /* \${injected} ${"`injected`"} <b> --> ]]> "'`;

const text = JSON.stringify({
  objects: {
    VENDOR: {
      fields: {
        RATING: {
          type: "picklist",
          values: ["A", 'it\'s "B"', "a\nb|c", "${x}`y`", "*/", "</script>", "\u202eC"],
          label: hostile,
          description: `${hostile}\n*/\n${hostile}`,
          required: true,
        },
        TAGS: { type: "picklistmulti", values: ["red", "blue"], default: ["red"] },
        constructor: { type: "text", length: 5 },
        toString: { type: "text" },
        hasOwnProperty: { type: "checkbox" },
        valueOf: { type: "picklist", values: ["A", "B"] },
        year: { type: "integer" },
        month: { type: "integer" },
        day: { type: "integer" },
        items: { type: "date", default: "today" },
        value: { type: "percent", fraction: 1 },
        Record: { type: "number", digits: 3 },
        NO: { type: "sequence", readOnly: true },
        ATTENDEE: { type: "relationship", object: "class" },
      },
      relationships: { ATTENDING: { object: "class", by: "ATTENDEE" } },
      corrections: {
        STATUS: { addValues: ['on "hold"'] },
        status: { addValues: ["held"] },
        NAME: { changeType: { type: "text", length: 4 } },
        KIND: { require: true },
      },
    },
    APBILL: {
      fields: { CHECKED: { type: "checkbox" } },
      lines: {
        APBILLITEM: {
          fields: { CLASS: { type: "picklist", values: ["heavy", "light"], required: true } },
        },
      },
    },
  },
  customObjects: {
    class: {
      key: "id",
      name: "name",
      label: hostile,
      fields: { id: { type: "integer" }, name: { type: "text", required: true }, delete: { type: "date" } },
    },
  },
  dimensions: { GLDIMX: { object: "class", on: ["APBILLITEM"] } },
});

function grammarsWith(...overlays: string[]): readonly Grammar[] {
  const sources = readSources(
    files,
    findGrammars({ ...listed, read: (path) => files.read(path) }).value,
    true,
  );
  const standard = finishGrammars(sources.value);
  const errors = [...sources.diagnostics, ...standard.diagnostics].filter(
    ({ severity }) => severity === "error",
  );
  expect(errors.map(shown)).toEqual([]);
  const { value: overlay, diagnostics } = read(...overlays);
  expect(diagnostics.map(shown)).toEqual([]);
  const changed = changeGrammars(sources.value, standard.value, changesOf(overlay));
  expect(changed.diagnostics.map(shown)).toEqual([]);
  return changed.value;
}

const listed = {
  name: "dtd",
  paths: ["2.1/request.dtd", "2.1/response.dtd", "3.0/request.dtd", "3.0/response.dtd"],
};

let folder: string;
let modules: ReadonlyMap<string, string>;
let grammars: readonly Grammar[];

const imported = async (version: string): Promise<Record<string, Profile<never>>> =>
  (await import(join(folder, version, "index.ts"))) as Record<string, Profile<never>>;

beforeAll(async () => {
  grammars = grammarsWith(text);
  const { files: made, diagnostics } = await generate({ grammars, ...tools });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(shown)).toEqual([]);
  modules = new Map(made.map(({ path, text: printed = "" }) => [path, printed]));
  folder = writeModules(made, "overlay");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("modules made with an overlay that means harm", () => {
  it("compile", () => {
    // What every object inherits is not what a vendor is given.
    const use = `import type { UpdateVendor } from "./3.0/vendor.js";
export const plain: UpdateVendor = { NAME: "V" };
export const given: UpdateVendor = { NAME: "V", constructor: "c", valueOf: "A" };
// @ts-expect-error no such value
export const wrong: UpdateVendor = { NAME: "V", valueOf: "C" };
`;
    writeFileSync(join(folder, "use.ts"), use);
    expect(compile(folder)).toBe("");
  });

  it("hold nothing of labels, descriptions and values as code", () => {
    for (const printed of modules.values()) expect(printed).not.toMatch(/^\s*export const injected/m);
  });

  it("write and read what they declare", async () => {
    const { createVendor } = await imported("3.0");
    const value = {
      NAME: "Mill",
      KIND: "k",
      STATUS: 'on "hold"',
      RATING: "a\nb|c",
      TAGS: ["red", "blue"],
      constructor: "c",
      toString: "t",
      hasOwnProperty: true,
      year: "2026",
      items: "2026-11-22",
      value: "1.5",
    } as never;
    expect(validate(createVendor as Profile, value)).toEqual([]);
    expect(fromXml(createVendor as Profile, toXml(createVendor as Profile, value), { strict: true })).toEqual(
      value,
    );
  });
});

describe("an overlay in version 2.1", () => {
  it("gives lines of bills, and no others, their custom fields", async () => {
    const { createBill, createInvoice } = (await imported("2.1")) as Record<string, Profile>;
    const line = { amount: "1", customfields: { CLASS: "heavy", GLDIMX: "7" } };
    const bill = { vendorid: "V", customfields: { CHECKED: true }, billitems: [line] };
    const xml = toXml(createBill as Profile, bill);
    expect(xml).toContain("<customfieldname>GLDIMX</customfieldname><customfieldvalue>7</customfieldvalue>");
    expect(fromXml(createBill as Profile, xml, { strict: true })).toEqual(bill);
    const codes = (value: unknown): string[] =>
      validate(createBill as Profile, value).map(({ code }) => code);
    expect(codes({ vendorid: "V", billitems: [{ amount: "1" }] })).toEqual(["required"]);
    const invoice = {
      vendorid: "V",
      invoiceitems: [{ amount: "1", customfields: [{ customfieldname: "ANY", customfieldvalue: "x" }] }],
    };
    expect(validate(createInvoice as Profile, invoice)).toEqual([]);
  });

  it("asks for nothing in updates but of new lines, and lets fields be cleared", async () => {
    const { updateBill } = (await imported("2.1")) as Record<string, Profile>;
    const change = { updatelineitem: { customfields: { CLASS: null } } };
    expect(validate(updateBill as Profile, { customfields: {}, updatebillitems: [change] })).toEqual([]);
    const added = { updatebillitems: [{ lineitem: { amount: "1" } }] };
    expect(validate(updateBill as Profile, added).map(({ code }) => code)).toEqual(["required"]);
  });

  it("keeps odd names and values apart from mark-up", async () => {
    const { createVendor } = (await imported("2.1")) as Record<string, Profile>;
    const vendor = { vendorid: "V", status: "held", customfields: { RATING: "</script>", constructor: "c" } };
    expect(
      fromXml(createVendor as Profile, toXml(createVendor as Profile, vendor), { strict: true }),
    ).toEqual(vendor);
  });
});

describe("documents judged with an overlay", () => {
  const found = (version: "2.1" | "3.0", body: string): string[] => {
    const grammar = grammars.find((one) => one.version === version && one.message === "request") as Grammar;
    const document = `<request><function>${body}</function></request>`;
    return new DocumentValidator(grammar).validate("a.xml", document).diagnostics.map(shown);
  };
  const pair = (name: string, value: string): string =>
    `<customfield><customfieldname>${name}</customfieldname><customfieldvalue>${value}</customfieldvalue></customfield>`;
  const vendor = (...pairs: string[]): string =>
    `<create_vendor><vendorid>V</vendorid><customfields>${pairs.join("")}</customfields></create_vendor>`;

  it("are told of pairs that are not known, do not fit, are missing or occur twice", () => {
    const codes = (...pairs: string[]): string[] =>
      found("2.1", vendor(...pairs)).map(
        (line) => /IC\d+ (.*?)(?: \||$)/.exec(line)?.[0].replace(" |", "") ?? line,
      );
    expect(codes(pair("RATING", "A"), pair("TAGS", "red#~#blue"))).toEqual([]);
    expect(codes(pair("TAGS", "red"))).toEqual(["IC1603 <customfields> lacks RATING"]);
    expect(codes(pair("RATING", "A"), pair("RATNG", "A"))).toEqual([
      'IC1672 the custom field "RATNG" is not known here',
    ]);
    expect(codes(pair("RATING", "A"), pair("RATING", "A"))).toEqual([
      expect.stringMatching(/^IC1602 .*RATING.* occurs more than once/),
    ]);
    expect(codes(pair("RATING", "Z"))).toHaveLength(1);
    expect(codes(pair("RATING", "A"), "<customfield/>")).toHaveLength(1);
  });

  it("may have the fields of 3.0 that it knows", () => {
    const create = (fields: string): string[] =>
      found("3.0", `<create><VENDOR><NAME>M</NAME><KIND>k</KIND>${fields}</VENDOR></create>`);
    expect(create("<RATING>A</RATING>")).toEqual([]);
    expect(create("")).toHaveLength(1);
    expect(create("<RATING>Z</RATING>")[0]).toContain("IC1671");
    expect(create("<RATING>A</RATING><OTHER>x</OTHER>")[0]).toContain("IC1672");
    expect(found("3.0", "<create><class><name>x</name></class></create>")).toEqual([]);
  });
});

describe("the schema that ships with the package", () => {
  let sources: readonly Grammar[];
  let base: StandardPlans;
  beforeAll(() => {
    const shipped = new DiskFolder(join(root, "dtd"));
    sources = readSources(shipped, findGrammars(shipped).value, false).value;
    base = new StandardPlans(finishGrammars(sources).value);
  });

  const withOverlay = (text: string): readonly Grammar[] =>
    changeGrammars(sources, base.grammars, changesOf(read(text).value)).value;

  it("is not changed by an overlay that says nothing", () => {
    const changed = withOverlay("objects: {}");
    const before = base.prepare({});
    const own = new StandardPlans(changed).prepare({});
    const variant = base.prepare({ grammars: changed });
    for (const [index, { modules }] of before.prepared.entries()) {
      expect(JSON.stringify(own.prepared[index]?.modules)).toBe(JSON.stringify(modules));
      expect(variant.prepared[index]?.modules).toEqual(modules);
    }
    expect(variant.diagnostics).toEqual(before.diagnostics);
  }, 60_000);

  /** In any order of declarations: what is new is at the end of a module. */
  function isSame(module: Module, other: Module | undefined): boolean {
    const [ours, theirs] = [module, other].map((one) =>
      one?.declarations.map((each) => JSON.stringify(each)),
    );
    return ours?.sort().join() === theirs?.sort().join() && module.path === other?.path;
  }

  // What is planned again says what every declaration is to be: extend.ts has to replace whatever says
  // something else.
  it("has with custom fields the modules that are planned anew, all kinds of declarations included", () => {
    const fields =
      "{ fields: { RATING: { type: picklist, values: [A, B], required: true }, TIER: { type: text } } }";
    const changed = withOverlay(`objects: { VENDOR: ${fields}, APBILL: ${fields} }`);
    const anew = new StandardPlans(changed).prepare({});
    const extended = base.prepare({ grammars: changed });
    for (const [index, { version, modules }] of anew.prepared.entries()) {
      const { modules: made = [] } = extended.prepared[index] ?? {};
      const paths = modules.filter((module, at) => !isSame(module, made[at])).map(({ path }) => path);
      expect(paths, `of ${version}: extend.ts has to replace the units that say something else`).toEqual([]);
      expect(JSON.stringify(made.find(({ path }) => path === "vendor.ts"))).toContain("RATING");
    }
  }, 60_000);
});

it("an object of a company's own cannot have the name of an element", () => {
  const sources = readSources(
    files,
    findGrammars({ ...listed, read: (path) => files.read(path) }).value,
    true,
  ).value;
  const overlay = read("customObjects: { function: { key: id, fields: { id: { type: integer } } } }").value;
  const { diagnostics } = changeGrammars(sources, finishGrammars(sources).value, changesOf(overlay));
  expect(diagnostics.map(({ code }) => code)).toContain("IC2012");
});
