/** Overlays and sources of absurd size end soon: in a result, or in an error that says which limit they go beyond. */
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { importOverlay } from "../../../schema/overlay/import/import.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { SourceFile } from "../../../schema/text/source.js";
import { tools } from "../../support/generated.js";

describe("size", () => {
  it("a list of 200,000 values is read, and a value that stands in it twice is found", () => {
    const values = Array.from({ length: 200_000 }, (_, index) => `V${index}`);
    const text = (list: readonly string[]): string =>
      JSON.stringify({ objects: { VENDOR: { fields: { RATING: { type: "picklist", values: list } } } } });
    const read = (list: readonly string[]): string[] =>
      readOverlays([new SourceFile("a.json", text(list))]).diagnostics.map(({ code }) => code);
    expect(read(values)).toEqual([]);
    expect(read([...values, "V7"])).toEqual(["IC2003"]);
  });

  it("becomes a module, where a list has 150,000 values", async () => {
    const schema = `<!ELEMENT request (function)> <!ELEMENT function (create)> <!ELEMENT create EMPTY>
      <!ATTLIST create is.objects CDATA #FIXED "create"> <!ELEMENT VENDOR (NAME)> <!ELEMENT NAME (#PCDATA)>
      <!ATTLIST VENDOR is.functions CDATA #FIXED "create" is.open CDATA #FIXED "*">`;
    const path = "3.0/request.dtd";
    const folder = new MemoryFolder([[path, schema]]);
    const found = findGrammars({ name: "dtd", paths: [path], read: (name) => folder.read(name) });
    const sources = readSources(folder, found.value, false).value;
    const values = Array.from({ length: 150_000 }, (_, index) => `V${index}`);
    const text = JSON.stringify({
      objects: { VENDOR: { fields: { RATING: { type: "picklist", values } } } },
    });
    const { value } = readOverlays([new SourceFile("a.json", text)]);
    const standard = finishGrammars(sources).value;
    const grammars = changeGrammars(sources, standard, changesOf(value)).value;
    const { files } = await generate({ grammars, ...tools });
    expect(files.find(({ path }) => path === "3.0/vendor.ts")?.text).toContain('"V149999"');
  });

  it("a package of 100,000 fields is refused, with the limit", () => {
    const fields = Array.from(
      { length: 100_000 },
      (_, index) =>
        `<customField><customFieldId>F${index}</customFieldId><type>url</type><ownerObject>VENDOR</ownerObject>` +
        "<dataDescription><url/></dataDescription></customField>",
    );
    const source = `<customErpPackage><customFields>${fields.join("")}</customFields></customErpPackage>`;
    const { value, diagnostics } = importOverlay({
      from: "package",
      sources: [new SourceFile("a.xml", source)],
      json: false,
      schemas: [],
    });
    expect(value.text).toBe("");
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
      "the sources describe 100000 fields, and an overlay takes 20000 at most",
    ]);
  });
});
