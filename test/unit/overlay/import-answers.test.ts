import { describe, expect, it } from "vitest";
import { importOverlay, type SourceKind } from "../../../schema/overlay/import/import.js";
import { sortDiagnostics } from "../../../schema/text/diagnostic.js";
import { SourceFile } from "../../../schema/text/source.js";
import { knownObjects, shown } from "./support.js";

const schemas = [...knownObjects("2.1"), ...knownObjects("3.0")];

/** The overlay that comes of one import, without the comment above it, and what was found. */
function imported(
  from: SourceKind,
  source: string,
  overlay?: string,
): { text: string; findings: readonly string[] } {
  const { value, diagnostics } = importOverlay({
    from,
    sources: [new SourceFile("s.xml", source)],
    overlay: overlay === undefined ? undefined : new SourceFile("o.yaml", overlay),
    json: false,
    schemas,
  });
  return { text: value.text, findings: sortDiagnostics(diagnostics).map(shown) };
}

const field = (id: string, datatype: string, more = ""): string =>
  `<Field><ID>${id}</ID><DATATYPE>${datatype}</DATATYPE>${more}<ISCUSTOM>true</ISCUSTOM></Field>`;

const lookup = (fields: string, documentType = "", object = "APBILL"): string =>
  `<Type Name="${object}" DocumentType="${documentType}"><Fields>${fields}</Fields></Type>`;

const inspect = `<Type Name="VENDOR"><Fields><Field><Name>A</Name><dataName>TEXT</dataName></Field></Fields></Type>`;

describe("answers of the gateway", () => {
  it("are not taken for those of another function", () => {
    expect(imported("inspect", lookup(field("A", "TEXT")))).toEqual({
      text: "",
      findings: ["s.xml:1:1 IC2021 this is an answer of lookup | read it with --from lookup"],
    });
    expect(imported("lookup", inspect)).toEqual({
      text: "",
      findings: ["s.xml:1:1 IC2021 this is an answer of inspect | read it with --from inspect"],
    });
  });

  it("may have lists without values, which are taken for text", () => {
    const none = "<VALIDVALUES><VALIDVALUE></VALIDVALUE></VALIDVALUES>";
    const { text, findings } = imported("lookup", lookup(field("A", "ENUM", none) + field("B", "MULTIPICK")));
    expect(findings).toEqual([
      "s.xml:1:45 IC2024 left out: the values of A: it is a list without any | it is taken for text",
      "s.xml:1:172 IC2024 left out: the values of B: it is a list without any | it is taken for text",
    ]);
    expect(text.match(/type: \w+/g)).toEqual(["type: text", "type: text"]);
  });

  it("may lack the type of a field", () => {
    expect(imported("lookup", lookup(field("A", ""))).findings).toEqual([
      "s.xml:1:45 IC2024 left out: the type of A, which is not said | it is taken for text",
    ]);
  });

  it("of one document type each add up, whichever comes last", () => {
    const order = lookup(field("A", "TEXT"), "Order");
    const invoice = lookup(field("A", "TEXT"), "Invoice");
    const { text } = imported("lookup", invoice, imported("lookup", order).text);
    expect(text).toContain("documentTypes: [Order, Invoice]");
    for (const again of [order, invoice])
      expect(imported("lookup", again, text)).toEqual({ text, findings: [] });
  });

  it("of one document type do not take a field from the others", () => {
    const all = "objects: { APBILL: { fields: { A: { type: text } } } } # of all\n";
    expect(imported("lookup", lookup(field("A", "TEXT"), "Order"), all)).toEqual({ text: all, findings: [] });
  });
});

const customField = (parts: string): string => `<customField>${parts}</customField>`;

const pack = (fields: string): string =>
  `<customErpPackage><customFields>${fields}</customFields></customErpPackage>`;

describe("CustomERP packages", () => {
  it("say where the fault of a field is", () => {
    const multi =
      "<dataDescription><picklistmulti><pickValues><pickValue>a#~#b</pickValue></pickValues></picklistmulti></dataDescription>";
    const source = pack(
      [
        "<customFieldId>a-b</customFieldId>",
        "<customFieldId>A</customFieldId>\n<type>txt</type><ownerObject>VENDOR</ownerObject>",
        "<customFieldId>B</customFieldId>\n<type>text</type>\n<ownerObject>a b</ownerObject>",
        `<customFieldId>C</customFieldId><type>picklistmulti</type><ownerObject>VENDOR</ownerObject>\n${multi}`,
      ]
        .map(customField)
        .join("\n"),
    );
    const hint = "a name is a letter, then letters, digits and _, 128 at most";
    expect(imported("package", source)).toMatchObject({
      findings: [
        `s.xml:1:46 IC2022 left out: the customFieldId of a field cannot be "a-b" | ${hint}`,
        "s.xml:3:1 IC2022 left out: A has the unknown type txt | Did you mean text?",
        `s.xml:6:1 IC2022 left out: the ownerObject of B cannot be "a b" | ${hint}`,
        "s.xml:8:1 IC2022 left out: C has a value with #~# in it, which separates values: a#~#b",
      ],
    });
  });

  it("may have a namespace, with a prefix or without", () => {
    const parts =
      "<customFieldId>A</customFieldId><type>text</type><ownerObject>VENDOR</ownerObject><dataDescription><text><length>3</length></text></dataDescription>";
    const plain = imported("package", pack(customField(parts)));
    const prefixed = pack(customField(parts)).replace(/<(\/?)/g, "<$1c:");
    expect(imported("package", prefixed.replace(">", ' xmlns:c="urn:x">'))).toEqual(plain);
    expect(imported("package", pack(customField(parts)).replace(">", ' xmlns="urn:x">'))).toEqual(plain);
    expect(plain.text).toContain("length: 3");
  });
});
