import { describe, expect, it } from "vitest";
import { importOverlay, type ImportResult, type SourceKind } from "../../../schema/overlay/import/import.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { sortDiagnostics, type Diagnostic } from "../../../schema/text/diagnostic.js";
import { SourceFile } from "../../../schema/text/source.js";
import { knownObjects, read, shown } from "./support.js";

const schemas = [...knownObjects("2.1"), ...knownObjects("3.0")];

interface Imported extends ImportResult {
  readonly findings: readonly string[];
}

function imported(
  from: SourceKind,
  sources: string | readonly string[],
  overlay?: string,
  path = "o.yaml",
): Imported {
  const { value, diagnostics } = importOverlay({
    from,
    sources: [sources].flat().map((text, index) => new SourceFile(`${index}.xml`, text)),
    overlay: overlay === undefined ? undefined : new SourceFile(path, overlay),
    json: path.endsWith(".json"),
    schemas,
  });
  return { ...value, findings: sortDiagnostics(diagnostics).map(shown) };
}

/** The overlay that an import makes, as data; nothing but what it says. */
function fieldsOf({ text }: ImportResult, object: string): Record<string, unknown> {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  const fields = [...(value.objects.get(object)?.fields ?? [])];
  return Object.fromEntries(
    fields.map(([id, { origin: _, places: __, id: ___, ...said }]) => [
      id,
      Object.fromEntries(Object.entries(said).filter(([, one]) => one !== false)),
    ]),
  );
}

const customField = (id: string, type: string, data: string, more = "", owner = "VENDOR"): string =>
  `<customField><customFieldId>${id}</customFieldId><type>${type}</type><ownerObject>${owner}</ownerObject>` +
  `${more}<dataDescription><${type}>${data}</${type}></dataDescription></customField>`;

const pack = (...fields: string[]): string =>
  `<customErpPackage><packageDescription><name>n</name></packageDescription>` +
  `<customFields>${fields.join("")}</customFields></customErpPackage>`;

const picks = (...values: string[]): string =>
  `<pickValues>${values.map((value) => `<pickValue>${value}</pickValue>`).join("")}</pickValues>`;

const everyType = pack(
  customField("C1", "checkbox", "<checked>true</checked>", "<label>Is it?</label>"),
  customField("C2", "currency", "<leftOfDecimal>8</leftOfDecimal><rightOfDecimal>2</rightOfDecimal>"),
  customField("C3", "date", "<defaultToday>true</defaultToday>", "<required>true</required>"),
  customField("C4", "email", ""),
  customField("C5", "number", "<leftOfDecimal>5</leftOfDecimal><rightOfDecimal></rightOfDecimal>"),
  customField("C6", "percent", "<leftOfDecimal>3</leftOfDecimal><rightOfDecimal>1</rightOfDecimal>"),
  customField("C7", "picklist", `${picks("A", "B &amp; C", "3")}<defaultValue>A</defaultValue>`),
  customField("C8", "picklistmulti", `${picks("n", "s")}<defaultValue>n#~#s</defaultValue>`),
  customField("C9", "sequence", "<sequenceId>S 1</sequenceId>"),
  customField("C10", "text", "<length>40</length>", "<hidden>true</hidden><description>d</description>"),
  customField("C11", "textarea", "", "<documentType>Bill</documentType>"),
  customField("C12", "url", ""),
  customField("C13", "password", ""),
);

describe("a CustomERP package", () => {
  it("gives fields of all types", () => {
    const result = imported("package", everyType);
    expect(result.findings).toEqual([]);
    expect(result.objects).toEqual(["VENDOR"]);
    expect(fieldsOf(result, "VENDOR")).toEqual({
      C1: { type: "checkbox", label: "Is it?", default: "true" },
      C2: { type: "currency", digits: 8, fraction: 2 },
      C3: { type: "date", default: "today", required: true },
      C4: { type: "email" },
      C5: { type: "number", digits: 5 },
      C6: { type: "percent", digits: 3, fraction: 1 },
      C7: { type: "picklist", values: ["A", "B & C", "3"], default: "A" },
      C8: { type: "picklistmulti", values: ["n", "s"], default: ["n", "s"] },
      C9: { type: "sequence", sequence: "S 1" },
      C10: { type: "text", length: 40, hidden: true, description: "d" },
      C11: { type: "textarea", documentTypes: ["Bill"] },
      C12: { type: "url" },
      C13: { type: "password" },
    });
  });

  it("may be one of many, and names objects in any way", () => {
    const many = `<customErpPackages>${pack(customField("A", "url", "", "", "bill"))}${pack(customField("B", "url", "", "", "ApBillItem"))}</customErpPackages>`;
    expect(imported("package", many).objects).toEqual(["APBILL", "APBILLITEM"]);
  });

  it("tells what an overlay cannot hold, each kind of thing once", () => {
    const labels =
      "<customLabels><customLabel><locale>de</locale><text>Ort</text></customLabel>" +
      "<customLabel><locale>en_US</locale><text>Place</text></customLabel></customLabels>";
    const text = `<customErpPackage><customFields>
${customField("A", "text", "<length>5</length>", `<fieldSet>x</fieldSet>${labels}`)}
${customField("B", "text", "<length>5</length>", "<fieldSet>x</fieldSet><active>false</active>")}
${customField("C", "lookup", "")}
${customField("D", "picklist", `${picks("x")}<defaultValue>y</defaultValue>`)}
${customField("E", "url", "", "", "MCA_x")}
</customFields><smartLinks/></customErpPackage>`;
    const result = imported("package", text);
    expect(result.findings).toEqual([
      "0.xml:2:96 IC2024 left out: fieldSet: how screens show a field (2 times)",
      "0.xml:2:132 IC2024 left out: labels in further languages",
      "0.xml:3:1 IC2024 left out: B, which is not active",
      "0.xml:4:1 IC2024 left out: the object that C refers to: packages do not say it | give it as object: NAME",
      "0.xml:5:1 IC2024 left out: the default of D, which is not one of its values",
      "0.xml:6:1 IC2024 left out: the fields of MCA_x, which nothing describes | import what lookup says of it first",
      "0.xml:7:16 IC2024 left out: smartLinks: overlays hold custom fields only",
    ]);
    expect(fieldsOf(result, "VENDOR")).toEqual({
      A: { type: "text", length: 5, label: "Place" },
      C: { type: "relationship" },
      D: { type: "picklist", values: ["x"] },
    });
  });

  it("that does not describe a field whole goes without it", () => {
    const text = `<customErpPackage><customFields>
${customField("__proto__", "url", "")}
${customField("B", "magic", "")}
${customField("C", "text", "<length>many</length>")}
${customField("D", "picklist", "")}
<customField><customFieldId>E</customFieldId><type>url</type></customField>
<customField><customFieldId>F</customFieldId><type>url</type><ownerObject>VENDOR</ownerObject><dataDescription><text/></dataDescription></customField>
${customField("G", "url", "")}
${customField("G", "text", "")}
</customFields></customErpPackage>`;
    const result = imported("package", text);
    expect(fieldsOf(result, "VENDOR")).toEqual({ G: { type: "url" } });
    const names = "a name is a letter, then letters, digits and _, 128 at most";
    expect(result.findings).toEqual([
      `0.xml:2:14 IC2022 left out: the customFieldId of a field cannot be "__proto__" | ${names}`,
      "0.xml:3:46 IC2022 left out: B has the unknown type magic | the types are checkbox, currency, date, dimension, email, integer, number, password, percent, picklist, picklistmulti, relationship, sequence, text, textarea, timestamp, url",
      "0.xml:4:119 IC2022 left out: length of C is not an allowed number",
      "0.xml:5:100 IC2022 left out: D has no values",
      `0.xml:6:1 IC2022 left out: the ownerObject of E is missing`,
      "0.xml:7:112 IC2022 left out: F is of type url, and its data is described as text",
      "0.xml:9:1 IC2023 VENDOR.G is described in another way at 0.xml:8:1",
    ]);
  });

  it("unites the document types of a field that comes more than once", () => {
    const ofType = (name: string): string =>
      customField("A", "url", "", `<documentType>${name}</documentType>`);
    expect(fieldsOf(imported("package", [pack(ofType("x")), pack(ofType("y"))]), "VENDOR")).toEqual({
      A: { type: "url", documentTypes: ["x", "y"] },
    });
    const all = imported("package", pack(ofType("x"), customField("A", "url", "")));
    expect(fieldsOf(all, "VENDOR")).toEqual({ A: { type: "url" } });
  });
});

interface LookupField {
  readonly id: string;
  readonly type: string;
  readonly custom?: boolean;
  readonly more?: string;
}

const lookup = (name: string, fields: readonly LookupField[], relationships = ""): string =>
  `<Type Name="${name}" DocumentType=""><Fields>${fields
    .map(
      ({ id, type, custom = true, more = "" }) =>
        `<Field><ID>${id}</ID><LABEL>${id}</LABEL><DATATYPE>${type}</DATATYPE>` +
        `<ISCUSTOM>${custom}</ISCUSTOM>${more}</Field>`,
    )
    .join("")}</Fields><Relationships>${relationships}</Relationships></Type>`;

const relationship = (path: string, object: string, by: string): string =>
  `<Relationship><OBJECTPATH>${path}</OBJECTPATH><OBJECTNAME>${object}</OBJECTNAME><LABEL>${path}</LABEL>` +
  `<RELATIONSHIPTYPE>MANY2ONE</RELATIONSHIPTYPE><RELATEDBY>${by}</RELATEDBY></Relationship>`;

describe("answers of lookup", () => {
  it("give the custom fields of standard objects, and the relationships that these take part in", () => {
    const valid = "<VALIDVALUES><VALIDVALUE>A</VALIDVALUE><VALIDVALUE>B</VALIDVALUE></VALIDVALUES>";
    const text = `<response><data>${lookup(
      "VENDOR",
      [
        { id: "NAME", type: "TEXT", custom: false },
        { id: "RATING", type: "ENUM", more: `${valid}<REQUIRED>true</REQUIRED>` },
        { id: "LIMIT", type: "CURRENCY", more: "<READONLY>true</READONLY><REQUIRED>true</REQUIRED>" },
        { id: "RGROUP", type: "INTEGER" },
        { id: "GLDIMGRP", type: "INTEGER" },
        { id: "ODD", type: "BLOB" },
      ],
      relationship("TERM", "APTERM", "TERMKEY") +
        relationship("MCA_group", "MCA_group", "RGROUP") +
        relationship("GLDIMGRP", "MCA_dim", "GLDIMGRP"),
    )}${["MCA_group", "MCA_dim"].map((name) => lookup(name, [{ id: "id", type: "INTEGER" }])).join("")}</data></response>`;
    const result = imported("lookup", text);
    expect(result.findings.map((finding) => finding.replace(/^\S+ /, ""))).toEqual([
      "IC2024 left out: the type of ODD, which is not known: BLOB | it is taken for text; the types are BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, ENUM, INTEGER, LONGTEXT, MULTIPICK, MULTITEXT, PERCENT, SEQUENCE, STRING, TEXT, TIMESTAMP",
      "IC2024 left out: the relationship TERM of VENDOR, to APTERM, which nothing describes | save what lookup says of that object, too, and import both; or describe it in the overlay",
    ]);
    expect(fieldsOf(result, "VENDOR")).toEqual({
      RATING: { type: "picklist", label: "RATING", values: ["A", "B"], required: true },
      LIMIT: { type: "currency", label: "LIMIT", readOnly: true },
      RGROUP: { type: "relationship", label: "RGROUP", object: "MCA_group" },
      GLDIMGRP: { type: "dimension", label: "GLDIMGRP", object: "MCA_dim" },
      ODD: { type: "text", label: "ODD" },
    });
    const [vendor] = read(result.text).value.objects.values();
    expect(
      [...(vendor?.relationships.values() ?? [])].map(({ name, object, by }) => [name, object, by]),
    ).toEqual([
      ["MCA_group", "MCA_group", "RGROUP"],
      ["GLDIMGRP", "MCA_dim", "GLDIMGRP"],
    ]);
  });

  it("give whole objects that the company has made", () => {
    const fields = [
      { id: "id", type: "INTEGER", custom: false, more: "<READONLY>true</READONLY>" },
      { id: "name", type: "TEXT", custom: false, more: "<REQUIRED>true</REQUIRED>" },
      { id: "createdAt", type: "TIMESTAMP", custom: false },
    ];
    const result = imported(
      "lookup",
      lookup("MCA_attendee", fields, relationship("RVENDOR", "VENDOR", "RVENDOR")),
    );
    const object = read(result.text).value.objects.get("MCA_attendee");
    expect(object?.custom).toMatchObject({ key: "id", name: "name" });
    expect([...(object?.fields.values() ?? [])].map(({ id, type }) => [id, type])).toEqual([
      ["id", "integer"],
      ["name", "text"],
      ["createdAt", "timestamp"],
    ]);
    expect(object?.relationships.get("RVENDOR")?.object).toBe("VENDOR");
  });

  it("are refused where they are something else", () => {
    expect(imported("lookup", "<response><status>failure</status></response>").findings).toEqual([
      "0.xml:1:1 IC2021 this is not an answer of lookup: it has no <Type> with <Fields> | save what the gateway answers to lookup of an object",
    ]);
    expect(imported("lookup", lookup("MCA_x", [{ id: "a", type: "TEXT" }])).findings[0]).toContain(
      "IC2022 left out: MCA_x has neither id nor RECORDNO: its key is not known",
    );
  });
});

describe("answers of inspect", () => {
  const field = (name: string, type: string, more: string): string =>
    `<Field><Name>${name}</Name><dataName>${type}</dataName><DisplayLabel>${name}</DisplayLabel>${more}</Field>`;

  it("give fields that the schema does not have", () => {
    const text = `<Type Name="VENDOR"><Attributes><SingularName>Vendor</SingularName></Attributes><Fields>
${field("NAME", "string", "")}${field("RATING", "string", "<maxLength>8</maxLength><isRequired>true</isRequired>")}
${field("TOTAL", "currency", "<isReadOnly>true</isReadOnly>")}${field("SUM", "currency", "<isReadOnly>true</isReadOnly><id>7</id>")}
${field("RX", "integer", "<id>8</id><relationship>MANY2ONE</relationship><relatedObject>MCA_x</relatedObject>")}
</Fields></Type>`;
    const result = imported("inspect", text);
    const more = "save what lookup says of that object, too, and import both; or describe it in the overlay";
    expect(result.findings).toEqual([
      `0.xml:4:1 IC2024 left out: the object behind RX of VENDOR: nothing describes MCA_x | ${more}`,
      `0.xml:4:1 IC2024 left out: the relationship RX of VENDOR, to MCA_x, which nothing describes | ${more}`,
    ]);
    expect(fieldsOf(result, "VENDOR")).toEqual({
      RATING: { type: "text", label: "RATING", length: 8, required: true },
      TOTAL: { type: "currency", label: "TOTAL", readOnly: true, standard: true },
      SUM: { type: "currency", label: "SUM", readOnly: true },
      RX: { type: "text", label: "RX" },
    });
  });

  it("give whole objects, and no list of all objects", () => {
    const text = `<Type Name="MCA_x"><Attributes><SingularName>X</SingularName><Description>All x</Description></Attributes>
<Fields>${field("RECORDNO", "integer", "")}${field("NAME", "text", "")}</Fields></Type>`;
    const { value } = read(imported("inspect", text).text);
    expect(value.objects.get("MCA_x")?.custom).toMatchObject({
      label: "X",
      description: "All x",
      key: "RECORDNO",
      name: "NAME",
    });
    expect(imported("inspect", '<data><type typename="VENDOR"/></data>').findings[0]).toContain(
      "IC2024 left out: the list",
    );
  });
});

describe("an overlay that is brought up to date", () => {
  const overlay = `# Ours.
objects:
  # Whom we owe.
  VENDOR:
    fields:
      Z9: { type: text, length: 3 } # by hand

      C7: # rating
        label: Rating
        type: picklist
        description: 'as we see it' # keep
        values:
          - "3" # best
          - OLD
      C12:
        type: url
    corrections:
      NAME: { changeType: { type: text, length: 9 } }
`;

  it("keeps what a person wrote: comments, order, and what the source does not speak of", () => {
    const result = imported("package", everyType, overlay);
    expect(result.findings).toEqual([
      "o.yaml:13:11 IC2025 VENDOR.C7: values changed from 3, OLD to A, B & C, 3",
    ]);
    expect(result.fields.filter(({ change }) => change !== "added")).toEqual([
      { object: "VENDOR", id: "C7", type: "picklist", change: "updated" },
      { object: "VENDOR", id: "C12", type: "url", change: "unchanged" },
    ]);
    for (const kept of [
      "# Ours.",
      "# Whom we owe.",
      "# by hand",
      "# rating",
      "'as we see it' # keep",
      '- "3" # best',
    ])
      expect(result.text).toContain(kept);
    const { value } = read(result.text);
    const vendor = value.objects.get("VENDOR");
    expect([...(vendor?.fields.keys() ?? [])].slice(0, 3)).toEqual(["Z9", "C7", "C12"]);
    expect(vendor?.fields.get("C7")).toMatchObject({
      label: "Rating",
      description: "as we see it",
      default: "A",
    });
    expect(vendor?.corrections.get("NAME")?.changeType?.length).toBe(9);
  });

  it.each([
    ["package", everyType],
    ["lookup", lookup("VENDOR", [{ id: "A", type: "TEXT" }], relationship("R", "MCA_x", "A"))],
    [
      "inspect",
      '<Type Name="X_y"><Fields><Field><Name>id</Name><dataName>integer</dataName></Field></Fields></Type>',
    ],
  ] as const)("does not change when the same %s is imported again", (from, source) => {
    for (const path of ["o.yaml", "o.json"]) {
      const first = imported(from, source, path === "o.json" ? "{}" : undefined, path);
      expect(first.isChanged).toBe(true);
      const second = imported(from, source, first.text, path);
      expect(second).toMatchObject({ text: first.text, isChanged: false });
      expect(new Set(second.fields.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
    }
  });

  it("keeps the type that a source cannot tell from its own", () => {
    const known =
      "objects: { VENDOR: { fields: { A: { type: email }, B: { type: picklistmulti, values: [x] } } } }";
    const text = lookup("VENDOR", [
      { id: "A", type: "TEXT" },
      { id: "B", type: "ENUM", more: "<VALIDVALUES><VALIDVALUE>x</VALIDVALUE></VALIDVALUES>" },
    ]);
    expect(imported("lookup", text, known).fields.map(({ type }) => type)).toEqual([
      "email",
      "picklistmulti",
    ]);
  });

  it("loses the facets of a type that a field no longer has", () => {
    const known = "objects:\n  VENDOR:\n    fields:\n      C4: { type: text, length: 4, default: ab }\n";
    const result = imported("package", pack(customField("C4", "picklist", picks("x"))), known);
    expect(fieldsOf(result, "VENDOR")).toEqual({ C4: { type: "picklist", values: ["x"] } });
    expect(result.findings).toEqual(["o.yaml:4:19 IC2025 VENDOR.C4: type changed from text to picklist"]);
  });

  it("loses a default that is none of the values any more", () => {
    const known =
      "objects:\n  VENDOR:\n    fields:\n      A: { type: picklist, values: [x, y], default: y }\n";
    const result = imported("package", pack(customField("A", "picklist", picks("x"))), known);
    expect(fieldsOf(result, "VENDOR")).toEqual({ A: { type: "picklist", values: ["x"] } });
    expect(result.findings).toEqual([
      "o.yaml:4:36 IC2025 VENDOR.A: values changed from x, y to x",
      "o.yaml:4:53 IC2025 VENDOR.A: default changed from y to nothing",
    ]);
  });

  it("finds lines under their owner, and moves objects that turn out to be custom", () => {
    const lines = "objects:\n  APBILL:\n    lines:\n      APBILLITEM: { fields: { A: { type: url } } }\n";
    const onLines = imported("package", pack(customField("B", "url", "", "", "APBILLITEM")), lines);
    expect(read(onLines.text).value.objects.get("APBILLITEM")?.fields.size).toBe(2);
    const mine = "objects:\n  # mine\n  MCA_x: { fields: { A: { type: url } } }\n";
    const moved = imported("lookup", lookup("MCA_x", [{ id: "id", type: "INTEGER" }]), mine);
    expect(moved.text).toContain("customObjects:\n  # mine\n  MCA_x:");
    expect([...(read(moved.text).value.objects.get("MCA_x")?.fields.keys() ?? [])]).toEqual(["A", "id"]);
  });

  it("may hold nothing so far", () => {
    const url = pack(customField("A", "url", ""));
    const plain = "objects:\n  VENDOR:\n    fields:\n      A:\n        type: url\n";
    for (const [empty, made] of [
      ["{}\n", plain],
      ["objects: {}\n", plain],
      ["# ours\n", `# ours\n\n${plain}`],
      ["objects: # none yet\n", plain.replace("objects:\n", "objects:\n  # none yet\n")],
    ])
      expect(imported("package", url, empty).text).toBe(made);
    expect(imported("package", pack()).text).toContain("importing again");
  });

  it("keeps its line ends", () => {
    const { text } = imported("package", everyType, overlay.replaceAll("\n", "\r\n"));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is left alone where it is faulty, or says by an alias what would change", () => {
    const faulty = imported("package", everyType, "objects: [");
    expect(faulty.text).toBe("");
    expect(faulty.findings[0]).toContain("o.yaml:1:11 IC2001");
    const aliased = "objects:\n  TERM: &t { fields: { C1: { type: url } } }\n  VENDOR: *t\n";
    const { text, findings } = imported("package", pack(customField("C2", "url", "")), aliased);
    expect(text).toBe(aliased);
    expect(findings[0]).toContain("IC2024 VENDOR: the overlay has no map there that could be changed");
  });
});

describe("hostile sources", () => {
  const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  it.each([
    [
      "an external entity",
      `${entity}<customErpPackage>&a;</customErpPackage>`,
      "a document type declaration is not allowed",
    ],
    [
      "entities in entities",
      `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>`,
      "a document type declaration is not allowed",
    ],
    ["an entity", "<customErpPackage>&a;</customErpPackage>", "is not an allowed reference"],
    ["depth", "<a>".repeat(100_000), "elements are nested too deep"],
    ["elements", `<a>${"<b/>".repeat(1_000_001)}</a>`, "there are more than 1000000 elements"],
    ["no XML", "objects: {}", "text outside of the root element"],
    ["nothing", "", "there is no element"],
    ["another document", "<request/>", "this is not a CustomERP package: it begins with <request>"],
  ])("%s", (_, text, expected) => {
    const { findings, text: made } = imported("package", text);
    expect(made).toBe("");
    expect(findings[0]).toContain("IC2021");
    expect(findings[0]).toContain(expected);
  });

  it("labels become harmless text", () => {
    const label = (text: string): string => `<label>${text}</label>`;
    const long = imported("package", pack(customField("A", "url", "", label("x".repeat(10_000_000)))));
    expect(long.findings).toEqual([
      "0.xml:1:182 IC2024 left out: the end of a label of more than 500 characters",
    ]);
    const steering = pack(customField("A", "url", "", label("a\u202eb */ ${c} `d` \u2066\n # e: 'f' \"g\"")));
    const result = imported("package", steering);
    expect(result.findings[0]).toContain("IC2024 left out: control characters in a label");
    expect(fieldsOf(result, "VENDOR")).toEqual({
      A: { type: "url", label: "ab */ ${c} `d` # e: 'f' \"g\"" },
    });
  });

  it("values stay what they are", () => {
    const values = [
      "__proto__",
      "*/",
      "${x}",
      "- a",
      "# b",
      "&c",
      "*d",
      "!e",
      "null",
      "1e3",
      "\u200f",
      "a: b",
      "'\"`",
    ];
    const escaped = values.map((value) => value.replaceAll("&", "&amp;"));
    const result = imported("package", pack(customField("A", "picklist", picks(...escaped))));
    expect(result.findings).toEqual([]);
    const { value } = readOverlays([new SourceFile("o.yaml", result.text)]);
    expect(value.objects.get("VENDOR")?.fields.get("A")?.values).toEqual(values);
  });
});

// Diagnostics carry places in sources: a finding without one could not be acted upon.
describe("findings", () => {
  it("have places", () => {
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = importOverlay({
      from: "package",
      sources: [new SourceFile("0.xml", pack(customField("", "url", "")))],
      json: false,
      schemas,
    });
    expect(diagnostics.every(({ at }) => at !== undefined)).toBe(true);
  });
});
