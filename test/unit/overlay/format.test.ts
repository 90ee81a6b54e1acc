import fs from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { facetsOf, fieldTypeNames, specOf } from "../../../schema/overlay/format.js";
import { overlaySchema } from "../../../schema/overlay/json-schema.js";
import { faults, read } from "./support.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const place = join(root, "schema/overlay.schema.json");

describe("the JSON Schema of overlays", () => {
  it("is the one that ships with the package; UPDATE_SCHEMA=1 writes it", async () => {
    const text = await format(JSON.stringify(overlaySchema), { parser: "json", printWidth: 110 });
    if (process.env["UPDATE_SCHEMA"] === "1") fs.writeFileSync(place, text);
    expect(fs.readFileSync(place, "utf8")).toBe(text);
  });

  it("is a schema of draft 7", () => {
    expect(new Ajv().validateSchema(overlaySchema as object)).toBe(true);
  });
});

/** Something that fits, for each facet; the default by the type of the field. */
const samples: Readonly<Record<string, unknown>> = {
  length: 10,
  digits: 5,
  fraction: 2,
  values: ["A", "B"],
  sequence: "S-1",
  object: "VENDOR",
};
const defaults = { flag: true, date: "today", number: 1, text: "A", texts: ["A", "B"] } as const;

function fieldOf(type: (typeof fieldTypeNames)[number]): Record<string, unknown> {
  const { default: preset } = specOf(type);
  const given = facetsOf(type).map((facet) => [
    facet,
    facet === "default" ? preset && defaults[preset] : samples[facet],
  ]);
  return { type, ...(Object.fromEntries(given) as object) };
}

describe("field types", () => {
  it.each(fieldTypeNames)("%s takes its own facets", (type) => {
    expect(faults(JSON.stringify({ objects: { VENDOR: { fields: { F: fieldOf(type) } } } }))).toEqual([]);
  });

  it.each(fieldTypeNames)("%s takes no other facet", (type) => {
    for (const facet of Object.keys(samples)) {
      if (facetsOf(type).some((own) => own === facet)) continue;
      const field = { ...fieldOf(type), [facet]: samples[facet] };
      const found = faults(JSON.stringify({ objects: { VENDOR: { fields: { F: field } } } }));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`IC2003 ${facet} does not go with type ${type}`);
    }
  });

  it("are those of the customisation screens, and those of relationships and of custom objects", () => {
    expect(fieldTypeNames).toEqual(
      [
        ..."checkbox currency date email number password percent picklist picklistmulti".split(" "),
        ..."sequence text textarea url relationship dimension integer timestamp".split(" "),
      ].sort(),
    );
  });

  it("need what their values depend on", () => {
    expect(faults("objects: {VENDOR: {fields: {F: {type: picklist}, G: {type: dimension}, H: {}}}}")).toEqual(
      [
        'a.yaml:1:29 IC2003 F has no "values"',
        'a.yaml:1:50 IC2003 G has no "object"',
        'a.yaml:1:72 IC2003 H has no "type"',
      ],
    );
  });

  it("have texts as they are written, whatever YAML takes them for", () => {
    const { value, diagnostics } = read(
      "objects: {VENDOR: {fields: {F: {type: picklist, label: 2026, values: [01, 1.10, NO, true, x], default: 01}}}}",
    );
    expect(diagnostics).toEqual([]);
    expect(value.objects.get("VENDOR")?.fields.get("F")).toMatchObject({
      label: "2026",
      values: ["01", "1.10", "NO", "true", "x"],
      default: "01",
    });
  });
});
