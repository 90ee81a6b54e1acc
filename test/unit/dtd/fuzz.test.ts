import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDoctype } from "../../../schema/dtd/doctype.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { readDtd } from "../../../schema/dtd/read.js";
import type { Particle } from "../../../schema/model/grammar.js";
import type { Diagnostic } from "../../../schema/text/diagnostic.js";
import { SourceFile, type Origin } from "../../../schema/text/source.js";
import { model, read } from "./reading.js";
import { smallSchema } from "./small-schema.js";

const limits = { expandedCharacters: 200_000, nodes: 20_000, findings: 200 };

const tokens = [
  ..."<>!?%&;#\"'()[],|*+-/=. \n\r\t\0é\uD800",
  "<!",
  "-->",
  "<!--",
  "]]>",
  "<![",
  "<![INCLUDE[",
  "<![IGNORE[",
  "<?",
  "?>",
  "%DATE;",
  "%TYPES;",
  "%ID;",
  "%x;",
  "&company;",
  "&#38;",
  "&#x0;",
  "&lt;",
  "<!ELEMENT ",
  "<!ATTLIST ",
  "<!ENTITY ",
  "<!ENTITY % ",
  "<!NOTATION ",
  "#PCDATA",
  "EMPTY",
  "ANY",
  "CDATA",
  "#IMPLIED",
  "NDATA",
  'SYSTEM "types.ent"',
  'SYSTEM "../x"',
  '"<!ELEMENT a ANY>"',
];

/** Cut, repeat, swap or insert at a place given as a share of the text. */
const edit = fc.record({
  file: fc.constantFrom(...Object.keys(smallSchema)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.array(fc.constantFrom(...tokens), { maxLength: 3 }).map((parts) => parts.join("")),
  repeat: fc.integer({ min: 1, max: 3 }),
});

const mutated = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => {
  const files = { ...smallSchema };
  for (const { file, at, remove, insert, repeat } of edits) {
    const text = files[file] as string;
    const from = Math.floor(at * text.length);
    files[file] = text.slice(0, from) + insert.repeat(repeat) + text.slice(from + remove);
  }
  return files;
});

function checkOrigin({ span, via }: Origin): void {
  for (const { file, start, end } of [span, ...via.map((use) => use.span)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(file.text.length);
  }
}

function checkFindings(diagnostics: readonly Diagnostic[]): void {
  for (const { at, path, message, hint, code } of diagnostics) {
    if (at) checkOrigin(at);
    else expect(path).toBeDefined();
    expect(message).not.toContain("\n");
    expect(message).not.toBe("");
    expect(hint, code).toBeTruthy();
  }
}

function particles(particle: Particle): readonly Particle[] {
  return "items" in particle ? [particle, ...particle.items.flatMap(particles)] : [particle];
}

describe("whatever the text", () => {
  it("the base of the changes has only the fault it means to have", () => {
    expect(read(smallSchema).codes).toEqual(["IC1107"]);
  });

  it("reading ends, never throws, and every place lies in its file", () => {
    fc.assert(
      fc.property(mutated, (files) => {
        const { grammar, diagnostics } = read(files, { limits });
        checkFindings(diagnostics);
        expect(diagnostics.length).toBeLessThanOrEqual(limits.findings + 1);
        for (const [name, element] of grammar.elements) {
          checkOrigin(element.origin);
          const { file, start, end } = element.origin.span;
          // Names stand where they are said to stand, unless a reference makes up part of them.
          if (!file.text.slice(start, end).includes("&")) expect(file.text.slice(start, end)).toBe(name);
          for (const attribute of element.attributes) checkOrigin(attribute.origin);
          if (element.type) checkOrigin(element.type.origin);
          if (element.content.kind !== "children") continue;
          for (const particle of particles(element.content.particle)) {
            checkOrigin(particle.origin);
            if ("items" in particle) expect(particle.items.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("reading the same twice gives the same", () => {
    fc.assert(
      fc.property(mutated, (files) => {
        const [first, second] = [read(files, { limits }), read(files, { limits })];
        expect(second.findings).toEqual(first.findings);
        expect([...second.grammar.elements.values()].map(model)).toEqual(
          [...first.grammar.elements.values()].map(model),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("any text and any bytes are read or refused", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join("")),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(anything, (content) => {
        const folder = new MemoryFolder([["main.dtd", content]]);
        checkFindings(
          readDtd(folder, "main.dtd", { version: "2.1", message: "request", root: "a", limits }).diagnostics,
        );
      }),
      { numRuns: 600 },
    );
  });

  it("a document type declaration ends within its document", () => {
    fc.assert(
      fc.property(mutated, (files) => {
        const folder = new MemoryFolder(Object.entries(files));
        const file = new SourceFile("d.xml", `<!DOCTYPE a SYSTEM "main.dtd" [${files["types.ent"]}]><a/>`);
        const { value, diagnostics } = readDoctype(file, 0, { folder, limits });
        checkFindings(diagnostics);
        expect(value.end).toBeGreaterThanOrEqual(0);
        expect(value.end).toBeLessThanOrEqual(file.text.length);
      }),
      { numRuns: 200 },
    );
  });
});
