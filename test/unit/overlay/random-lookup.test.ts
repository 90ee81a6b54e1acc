/** Whatever `lookup` answers hold, what is made of them can be read, checked and applied, and is made once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { importOverlay } from "../../../schema/overlay/import/import.js";
import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { SourceFile } from "../../../schema/text/source.js";
import { fileURLToPath } from "node:url";

const folder = new DiskFolder(fileURLToPath(new URL("../../../dtd", import.meta.url)));
const sources = readSources(folder, findGrammars(folder).value, false).value;
const standard = finishGrammars(sources).value;
const schemas = knownObjectsOf(standard);

const seed = 20_26;

const name = fc.oneof(
  fc.stringMatching(/^[A-Z][A-Z0-9_]{1,6}$/),
  fc.constantFrom(
    "NAME",
    "STATUS",
    "VENDORID",
    "RECORDNO",
    "TOTALDUE",
    "id",
    "name",
    "LOCATION#",
    "1099_CODE",
  ),
  fc.constantFrom("A-B", "GLDIMBuild/Take_Apart", "GLDIMX", "__proto__", "constructor", "", "x y", "é"),
);
const path = fc.oneof(
  { weight: 4, arbitrary: name },
  fc
    .tuple(fc.constantFrom("DISPLAYCONTACT", "DISPLAYCONTACT.MAILADDRESS", "TERM", "NEWPART", "STATUS"), name)
    .map((parts) => parts.join(".")),
);
const flag = fc.constantFrom("true", "false", "");
const datatype = fc.constantFrom(
  ..."TEXT INTEGER DECIMAL CURRENCY PERCENT BOOLEAN DATE TIMESTAMP ENUM MULTIPICK SEQUENCE BLOB".split(" "),
  "",
);
const escaped = (value: string): string => value.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const leaf = (tag: string, value: string): string => `<${tag}>${escaped(value)}</${tag}>`;

const field = fc
  .record({
    id: path,
    type: datatype,
    required: flag,
    readOnly: flag,
    custom: flag,
    values: fc.array(name, { maxLength: 3 }),
  })
  .map(
    ({ id, type, required, readOnly, custom, values }) =>
      `<Field>${leaf("ID", id)}${leaf("LABEL", id)}${leaf("REQUIRED", required)}${leaf("READONLY", readOnly)}` +
      `${leaf("DATATYPE", type)}<VALIDVALUES>${values.map((value) => leaf("VALIDVALUE", value)).join("")}</VALIDVALUES>` +
      `${leaf("ISCUSTOM", custom)}</Field>`,
  );
const object = fc.constantFrom(
  "VENDOR",
  "APBILL",
  "APBILLITEM",
  "vendor",
  "MCA_x",
  "NEWOBJECT",
  "TERM",
  "A B",
  "create",
);
const relation = fc
  .tuple(path, object, fc.constantFrom("MANY2ONE", "ONE2MANY", "ODD", ""), path)
  .map(
    ([at, target, kind, by]) =>
      `<Relationship>${leaf("OBJECTPATH", at)}${leaf("OBJECTNAME", target)}${leaf("RELATIONSHIPTYPE", kind)}` +
      `${leaf("RELATEDBY", by)}</Relationship>`,
  );
const answer = fc
  .array(
    fc
      .tuple(object, fc.array(field, { minLength: 1, maxLength: 6 }), fc.array(relation, { maxLength: 3 }))
      .map(
        ([of, fields, relations]) =>
          `<Type Name="${of}"><Fields>${fields.join("")}</Fields><Relationships>${relations.join("")}</Relationships></Type>`,
      ),
    { minLength: 1, maxLength: 3 },
  )
  .map((types) => `<data>${types.join("")}</data>`);

const imported = (xml: string, overlay?: SourceFile) =>
  importOverlay({ from: "lookup", sources: [new SourceFile("a.xml", xml)], overlay, json: false, schemas });

/** Whether a record has a field, through structures. */
function holds({ elements }: Grammar, object: string, names: readonly string[]): boolean {
  let at = elements.get(object);
  for (const one of names) {
    const child = at && elementsOf(at.content).find((particle) => particle.name === one);
    if (!child) return false;
    at = child.local ?? elements.get(declaredName(child));
  }
  return true;
}

describe("random answers of lookup", () => {
  it(`become overlays that every command takes, and that nothing is new to (seed ${seed})`, () => {
    let made = 0;
    fc.assert(
      fc.property(answer, (xml) => {
        const { value, diagnostics } = imported(xml);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        // Entries that cannot be held are left out, and of those that are told in two ways, the second.
        expect(errors.filter(({ code }) => code !== "IC2022" && code !== "IC2023")).toEqual([]);
        const file = new SourceFile("acme.yaml", value.text);
        const overlay = readOverlays([file]);
        expect(overlay.diagnostics).toEqual([]);
        expect(checkOverlay(overlay.value, schemas).filter(({ severity }) => severity === "error")).toEqual(
          [],
        );
        expect(imported(xml, file).value).toMatchObject({ isChanged: false, text: value.text });
        made += overlay.value.objects.size;
      }),
      { seed, numRuns: 400 },
    );
    expect(made).toBeGreaterThan(100);
  });

  it(`have their effect in version 3.0 (seed ${seed})`, () => {
    let applied = 0;
    fc.assert(
      fc.property(answer, (xml) => {
        const { value } = imported(xml);
        const overlay = readOverlays([new SourceFile("acme.yaml", value.text)]).value;
        const changed = changeGrammars(sources, standard, changesOf(overlay));
        expect(changed.diagnostics).toEqual([]);
        const answers = changed.value.find(
          ({ version, message }) => version === "3.0" && message === "response",
        );
        for (const { name: of, fields } of overlay.objects.values())
          for (const { id } of fields.values()) {
            const [first = ""] = id.split(".");
            const isText = id.includes(".") && /^(STATUS|TERM)$/.test(first);
            if (!isText)
              expect([of, id, holds(answers as Grammar, of, id.split("."))]).toEqual([of, id, true]);
            applied++;
          }
      }),
      { seed, numRuns: 15 },
    );
    expect(applied).toBeGreaterThan(20);
  });
});
