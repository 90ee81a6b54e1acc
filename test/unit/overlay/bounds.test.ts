/** Overlays and sources of absurd size end soon: in a result, or in an error that says which limit they go beyond. */
import { describe, expect, it } from "vitest";
import { importOverlay } from "../../../schema/overlay/import/import.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { SourceFile } from "../../../schema/text/source.js";

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
