/** Values that a company has in standard fields, beyond those that the schema lists, go into overlays. */
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../schema/overlay/apply.js";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { addObject } from "../../../schema/overlay/import/described-object.js";
import { importOverlay, type ImportResult } from "../../../schema/overlay/import/import.js";
import { Imports } from "../../../schema/overlay/import/imported.js";
import { lookupField } from "../../../schema/overlay/import/lookup.js";
import { ObjectNames } from "../../../schema/overlay/import/names.js";
import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { SourceFile, type Origin } from "../../../schema/text/source.js";
import { fileURLToPath } from "node:url";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { lookupFacts } from "../../support/shared.js";
import { read, shown } from "./support.js";

const folder = new DiskFolder(fileURLToPath(new URL("../../../dtd", import.meta.url)));
const sources = readSources(folder, findGrammars(folder).value, false).value;
const standard = finishGrammars(sources).value;
const schemas = knownObjectsOf(standard);
const facts = lookupFacts();

const statusOf = (...values: string[]): string =>
  `<Type Name="VENDOR"><Fields><Field><ID>STATUS</ID><DATATYPE>ENUM</DATATYPE><VALIDVALUES>${values
    .map((value) => `<VALIDVALUE>${value}</VALIDVALUE>`)
    .join("")}</VALIDVALUES></Field></Fields></Type>`;

function imported(xml: string, overlay?: string): ImportResult & { readonly findings: readonly string[] } {
  const { value, diagnostics } = importOverlay({
    from: "lookup",
    sources: [new SourceFile("l.xml", xml)],
    overlay: overlay === undefined ? undefined : new SourceFile("o.yaml", overlay),
    json: false,
    schemas,
  });
  return { ...value, findings: diagnostics.map(shown) };
}

const valuesIn = ({ text }: ImportResult): unknown =>
  [...(read(text).value.objects.get("VENDOR")?.corrections.values() ?? [])].map(
    ({ field, addValues = [] }) => [field, addValues.map(({ value }) => value)],
  );

describe("values of standard fields that a schema does not list", () => {
  it("become corrections, also of functions that have the field with the same values", () => {
    const result = imported(statusOf("active", "", "on hold", "parked", "on hold"));
    expect(result.findings).toEqual([]);
    const both = [
      ["STATUS", ["on hold", "parked"]],
      ["status", ["on hold", "parked"]],
    ];
    expect(valuesIn(result)).toEqual(both);
    expect(imported(statusOf("on hold"), result.text).text).toBe(result.text);
  });

  it("are allowed by the overlay that is made, in what is sent and in what is read", () => {
    const overlay = read(imported(statusOf("on hold")).text).value;
    expect(checkOverlay(overlay, schemas)).toEqual([]);
    const changed = changeGrammars(sources, standard, changesOf(overlay)).value;
    const lists = changed.flatMap(({ version, message, elements }) =>
      [...elements.values()].flatMap(({ name, notes }) =>
        notes?.values?.includes("on hold") ? [`${version} ${message} ${name}`] : [],
      ),
    );
    for (const expected of ["3.0 request", "3.0 response", "2.1 request", "2.1 response"])
      expect(lists.join("\n")).toContain(expected);
  });

  it("are none where the schema lists them of what is read alone", () => {
    expect(imported(statusOf("active", "inactive", "active non-posting")).fields).toEqual([]);
  });

  it("stand beside those that the overlay has; none where it has taken the limits away", () => {
    const corrections = (said: string): string =>
      `objects:\n  VENDOR:\n    corrections:\n      STATUS: ${said}\n      status: ${said}\n`;
    const beside = imported(statusOf("on hold"), corrections("{ addValues: [parked] }"));
    expect(valuesIn(beside)).toContainEqual(["STATUS", ["parked", "on hold"]]);
    const free = corrections("{ changeType: { type: text } }");
    expect(imported(statusOf("on hold"), free).text).toBe(free);
    const listed = corrections("{ changeType: { type: picklist, values: [on hold] } }");
    expect(imported(statusOf("on hold"), listed).text).toBe(listed);
  });

  it("are left out where they cannot be sent", () => {
    const { findings, fields } = imported(statusOf("a".repeat(5000)));
    expect(findings).toEqual([expect.stringContaining("left out: STATUS has a value that cannot be sent")]);
    expect(fields).toEqual([]);
  });

  it.skipIf(!facts)("are none of a company that has added none", () => {
    const origin: Origin = { span: { file: new SourceFile("", ""), start: 0, end: 0 }, via: [] };
    const imports = new Imports();
    for (const [name, fields] of facts ?? []) {
      const described = Object.entries(fields).map(([id, { type, values = [] }]) =>
        lookupField((part) => ({ ID: id, DATATYPE: type.toUpperCase() })[part], values, origin),
      );
      addObject({ name, fields: described, relationships: [], origin }, new ObjectNames(schemas), imports);
    }
    const added = [...imports.objects.values()].flatMap(({ name, addedValues }) =>
      [...addedValues].map(([id, { values }]) => `${name}.${id}: ${values.join(", ")}`),
    );
    expect(added).toEqual([]);
  });
});
