import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { fieldTypeNames, facetsOf } from "../../../schema/overlay/format.js";
import { importOverlay } from "../../../schema/overlay/import/import.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { SourceFile } from "../../../schema/text/source.js";
import { knownObjects } from "./support.js";

const schemas = [...knownObjects("2.1"), ...knownObjects("3.0")];
const bounds = { seed: 20_26, numRuns: 300 };

/** Pieces that mean something to YAML, to XML or to the format, in any order. */
const pieces = [
  ..."{ } [ ] , : ? - & * ! | > ' \" # % @ `".split(" "),
  ..."objects VENDOR fields type text picklist values corrections lines customObjects key id dimensions".split(
    " ",
  ),
  ..."GLDIMX __proto__ constructor null true 1e3 ~ << &a *a !!map !!binary".split(" "),
  ..."<a> </a> <customErpPackage> <customFields> <customField> <type> </type> <![CDATA[ ]]> <!-- --> &lt; &#0;".split(
    " ",
  ),
  ...["\n", "\n  ", "\n    ", " ", "\t", "\r\n", "\u202e", "\ufeff", "\0", "\ud800", "---\n", "...\n"],
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));

/** A text with a stretch of it replaced by something else. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(20), soup)
    .map(([start, length, other]) => text.slice(0, start) + other + text.slice(start + length));

const overlay = `objects:
  VENDOR: &v
    fields:
      A: { type: picklist, values: [x, y], default: x }
      B: { type: number, digits: 5, fraction: 2 }
    corrections: { NAME: { require: true, changeType: { type: text, length: 5 } } }
  APBILL: { lines: { APBILLITEM: *v } }
customObjects: { MCA_x: { key: id, fields: { id: { type: integer } } } }
dimensions: { GLDIMX: { object: MCA_x, on: [GLENTRY] } }
`;

const source = `<customErpPackage><customFields><customField><customFieldId>A</customFieldId><type>picklist</type>
<ownerObject>VENDOR</ownerObject><label>L</label><dataDescription><picklist><pickValues><pickValue>x</pickValue>
</pickValues></picklist></dataDescription></customField></customFields></customErpPackage>`;

describe("whatever files hold", () => {
  it("reading and checking end, and every fault has a place", () => {
    fc.assert(
      fc.property(fc.oneof(soup, damaged(overlay)), (text) => {
        const { value, diagnostics } = readOverlays([new SourceFile("a.yaml", text)]);
        for (const { at } of [...diagnostics, ...checkOverlay(value, schemas)]) expect(at).toBeDefined();
      }),
      bounds,
    );
  });

  it("importing ends with an overlay that can be read, or with an error", () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, damaged(source)),
        fc.oneof(fc.constant(undefined), damaged(overlay)),
        fc.constantFrom("package" as const, "lookup" as const, "inspect" as const),
        (xml, below, from) => {
          const { value, diagnostics } = importOverlay({
            from,
            sources: [new SourceFile("a.xml", xml)],
            overlay: below === undefined ? undefined : new SourceFile("o.yaml", below),
            json: false,
            schemas,
          });
          const failed = diagnostics.some(({ severity }) => severity === "error");
          if (!failed) expect(readOverlays([new SourceFile("o.yaml", value.text)]).diagnostics).toEqual([]);
        },
      ),
      bounds,
    );
  });
});

/** Text of XML that needs no escaping beyond these, whatever it means elsewhere. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const escaped = (value: string): string => value.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const field = fc
  .record({
    id: fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/),
    owner: fc.constantFrom("VENDOR", "APBILL", "APBILLITEM", "MCA_x"),
    type: fc.constantFrom(
      ...fieldTypeNames.filter((type) => !/^(relationship|dimension|integer|timestamp)$/.test(type)),
    ),
    label: text,
    values: fc.array(text, { minLength: 1, maxLength: 4 }),
    required: fc.boolean(),
    length: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ id, owner, type, label, values, required, length }) => {
    const facets = facetsOf(type);
    const picks = values.map((value) => `<pickValue>${escaped(value)}</pickValue>`).join("");
    const data =
      (facets.includes("values") ? `<pickValues>${picks}</pickValues>` : "") +
      (facets.includes("length") ? `<length>${length}</length>` : "");
    return (
      `<customField><customFieldId>${id}</customFieldId><type>${type}</type><ownerObject>${owner}</ownerObject>` +
      `<label>${escaped(label)}</label><required>${required}</required>` +
      `<dataDescription><${type}>${data}</${type}></dataDescription></customField>`
    );
  });

describe("a package of any fields", () => {
  it("makes an overlay that can be read, and importing it again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
        const xml = `<customErpPackage><customFields>${fields.join("")}</customFields></customErpPackage>`;
        const request = {
          from: "package" as const,
          sources: [new SourceFile("a.xml", xml)],
          json: false,
          schemas,
        };
        const first = importOverlay(request);
        if (first.diagnostics.some(({ severity }) => severity === "error")) return;
        const made = new SourceFile("o.yaml", first.value.text);
        expect(readOverlays([made]).diagnostics).toEqual([]);
        const second = importOverlay({ ...request, overlay: made });
        expect(second.value).toMatchObject({ isChanged: false, text: first.value.text });
      }),
      bounds,
    );
  });
});
