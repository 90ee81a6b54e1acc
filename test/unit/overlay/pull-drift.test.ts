import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datatypes } from "../../../schema/overlay/import/datatypes.js";
import { addObject, type DescribedObject } from "../../../schema/overlay/import/described-object.js";
import { updateOverlay } from "../../../schema/overlay/import/import.js";
import { Imports, type ImportedObject } from "../../../schema/overlay/import/imported.js";
import { ObjectNames } from "../../../schema/overlay/import/names.js";
import { driftOf, leftoversOf, withoutDimensions } from "../../../schema/overlay/pull-drift.js";
import { driftedOverlay } from "../../../schema/overlay/drifted.js";
import type { Overlay } from "../../../schema/overlay/model.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { SourceFile, type Origin } from "../../../schema/text/source.js";
import { knownObjects } from "./support.js";

const schemas = [...knownObjects("2.1"), ...knownObjects("3.0")];
const names = new ObjectNames(schemas);
const origin: Origin = { span: { file: new SourceFile("", ""), start: 0, end: 0 }, via: [] };

const word = fc.constantFrom("A", "B & C", "yes", "1.10", "on hold", "#", "é", "null", "- x");
// STATUS is a standard field of vendors, with values of its own.
const id = fc.constantFrom("A", "B", "C", "GLDIMX", "RB", "N1", "STATUS");

const field = fc.record({
  id,
  datatype: fc.constantFrom(...datatypes.keys()),
  label: fc.option(word, { nil: undefined }),
  description: fc.option(word, { nil: undefined }),
  required: fc.boolean(),
  readOnly: fc.boolean(),
  values: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  custom: fc.boolean(),
  origin: fc.constant(origin),
});

const relationship = fc.record({
  path: fc.constantFrom("MCA_x", "A", "RB"),
  object: fc.constantFrom("MCA_x", "VENDOR"),
  label: fc.option(word, { nil: undefined }),
  kind: fc.constantFrom("MANY2ONE", "ONE2MANY", "other", ""),
  by: fc.option(id, { nil: undefined }),
  origin: fc.constant(origin),
});

const object = (name: string, fields: readonly string[]): fc.Arbitrary<DescribedObject> =>
  fc.record({
    name: fc.constant(name),
    fields: fc
      .uniqueArray(field, { selector: (one) => one.id, maxLength: 5 })
      .map((others) => [...fields.map((key) => ({ ...plain, id: key })), ...others]),
    relationships: fc.uniqueArray(relationship, { selector: ({ path }) => path, maxLength: 3 }),
    origin: fc.constant(origin),
  });

const plain = { datatype: "INTEGER", required: false, readOnly: true, values: [], custom: false, origin };

/** What a company says of a standard object, of lines, and of an object of its own. */
const company: fc.Arbitrary<readonly DescribedObject[]> = fc.tuple(
  object("VENDOR", []),
  object("APBILLITEM", []),
  object("MCA_x", ["id"]),
);

function imported(described: readonly DescribedObject[]): readonly ImportedObject[] {
  const imports = new Imports();
  for (const one of described) addObject(one, names, imports);
  return withoutDimensions(imports.objects.values(), readOverlays([]).value);
}

function pulled(objects: readonly ImportedObject[], before: string | undefined): string {
  const overlay = before === undefined ? undefined : new SourceFile("a.yaml", before);
  const { value, diagnostics } = updateOverlay(objects, { overlay, json: false, command: "pull", schemas });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return value.text;
}

const read = (text: string) => readOverlays([new SourceFile("a.yaml", text)]).value;

/** What an overlay says, wherever it says it. */
const facts = ({ objects }: Overlay): unknown =>
  JSON.parse(
    JSON.stringify(
      [...objects.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      (key, value: unknown) => {
        if (key === "origin" || key === "places") return undefined;
        return value instanceof Map
          ? [...(value as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1))
          : value;
      },
    ),
    (_, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );

describe("a company and its overlay", () => {
  it("do not differ after pulling, whatever was there before", () => {
    fc.assert(
      fc.property(company, company, (before, now) => {
        const objects = imported(now);
        const text = pulled(objects, pulled(imported(before), undefined));
        expect(driftOf(objects, read(text), "a.yaml").diagnostics).toEqual([]);
        expect(pulled(objects, text)).toBe(text);
      }),
      { seed: 20_26, numRuns: 300 },
    );
  });

  it("are in the end what pulling makes of them", () => {
    fc.assert(
      fc.property(company, company, (before, now) => {
        const objects = imported(now);
        const text = pulled(imported(before), undefined);
        const drifted = driftedOverlay(read(text), objects, { objects: [], fields: [] });
        expect(facts(drifted)).toEqual(facts(read(pulled(objects, text))));
      }),
      { seed: 20_26, numRuns: 300 },
    );
  });

  it("differ where pulling changes more than words, or leaves something behind", () => {
    fc.assert(
      fc.property(company, company, (before, now) => {
        const objects = imported(now);
        const text = pulled(imported(before), undefined);
        const { fields } = driftOf(objects, read(text), "a.yaml");
        const added = fields
          .filter(({ change }) => change === "added")
          .map((one) => `${one.object}.${one.id}`);
        const had = (name: string, key: string): boolean =>
          read(text).objects.get(name)?.fields.has(key) === true;
        const lacking = objects.flatMap(({ name, fields: own }) =>
          [...own.keys()].filter((key) => !had(name, key)).map((key) => `${name}.${key}`),
        );
        expect(added).toEqual(lacking);
        const left = leftoversOf(now, new Set(["MCA_x"]), names, read(text));
        expect(left.objects.map(({ name }) => name)).toEqual(
          read(text).objects.has("MCA_x") ? ["MCA_x"] : [],
        );
        for (const { object: name, field: gone } of left.fields)
          expect(now.find((one) => one.name === name)?.fields.map((one) => one.id)).not.toContain(gone.id);
      }),
      { seed: 20_26, numRuns: 300 },
    );
  });
});
