/** What `overlay check` would refuse is left out, whatever the overlay said before; the rest is written. */
import { describe, expect, it } from "vitest";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { importOverlay, type SourceKind } from "../../../schema/overlay/import/import.js";
import { sortDiagnostics } from "../../../schema/text/diagnostic.js";
import { SourceFile } from "../../../schema/text/source.js";
import { knownObjects, read, shown } from "./support.js";

const schemas = [...knownObjects("2.1"), ...knownObjects("3.0")];

const lookupOf = (object: string, ...fields: readonly string[]): string =>
  `<data><Type Name="${object}"><Fields>${fields
    .map((id) => `<Field><ID>${id}</ID><DATATYPE>TEXT</DATATYPE><ISCUSTOM>true</ISCUSTOM></Field>`)
    .join("")}</Fields></Type></data>`;

const inspected = (id: string, length: number): string =>
  `<data><Type Name="VENDOR"><Fields><Field><Name>${id}</Name><id>1</id><dataName>TEXT</dataName>` +
  `<maxLength>${length}</maxLength></Field></Fields></Type></data>`;

function imported(source: string, overlay: string, from: SourceKind = "lookup") {
  const { value, diagnostics } = importOverlay({
    from,
    sources: [new SourceFile("0.xml", source)],
    overlay: new SourceFile("a.yaml", overlay),
    json: false,
    schemas,
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const made = read(value.text);
  const refused = [...made.diagnostics, ...checkOverlay(made.value, schemas)];
  return { text: value.text, left: sortDiagnostics(errors).map(shown), refused: refused.map(shown) };
}

describe("an entry that does not go with what the overlay says already", () => {
  it("is left out where it would hold a field that is there", () => {
    const made = imported(
      lookupOf("VENDOR", "PART", "FINE"),
      "objects: { VENDOR: { fields: { PART.A: { type: text, standard: true } } } }\n",
    );
    expect(made.left).toEqual([
      "0.xml:1:35 IC2022 left out: VENDOR.PART: VENDOR.PART.A is inside PART, which is itself a field | keep one of them",
    ]);
    expect(made.text).toContain("FINE");
    expect(made.refused).toEqual([]);
  });

  it("is left out where a default would not fit any more, and stays as it was", () => {
    const before =
      "objects: { VENDOR: { fields: { A: { type: text, length: 9, default: long enough } } } }\n";
    const made = imported(inspected("A", 3), before.replace("length: 9", "length: 20"), "inspect");
    expect(made.left).toEqual([
      "0.xml:1:35 IC2022 left out: VENDOR.A: the default of A does not fit it: long enough | it takes at most 3 characters",
    ]);
    expect(made.text).toContain("length: 20");
    expect(made.refused).toEqual([]);
  });

  it("is left out where it is no dimension of that name", () => {
    const made = imported(
      lookupOf("VENDOR", "GLDIMX", "FINE"),
      "customObjects: { m: { key: id, fields: { id: { type: text } } } }\ndimensions: { GLDIMX: { object: m, on: [APBILLITEM] } }\n",
    );
    expect(made.left).toEqual([
      expect.stringMatching(/IC2022 left out: VENDOR.GLDIMX: .* is not the dimension/),
    ]);
    expect(made.text).toContain("FINE");
    expect(made.refused).toEqual([]);
  });

  it("is not blamed for what was wrong before", () => {
    const made = imported(
      lookupOf("VENDOR", "FINE"),
      "objects: { NOTHING: { fields: { A: { type: text } } } }\n",
    );
    expect(made.left).toEqual([]);
    expect(made.text).toContain("FINE");
    expect(made.refused).toEqual([expect.stringContaining("there is no object NOTHING")]);
  });
});
