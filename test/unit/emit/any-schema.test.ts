/** Modules are made of any DTD, whatever it is for: they compile, and values come back as they were given. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { fromXml, toXml, validate, type Profile } from "../../../runtime/index.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { compile, tools, writeModules } from "../../support/generated.js";
import { grammarOf } from "../../support/grammar.js";
import { Random, seedOf } from "../../support/random.js";
import { randomDtd } from "../../conformance/random-dtd.js";

const functions = (...names: string[]): string =>
  `<!ELEMENT request (function)> <!ELEMENT function (${names.join(" | ")})>`;

/** Each schema has a function `create_doc`; the value is one of it. */
const schemas: readonly (readonly [of: string, dtd: string, value: unknown])[] = [
  ["a list that holds itself", `<!ELEMENT create_doc (a)> <!ELEMENT a (a*)>`, { a: [[], [[], []]] }],
  [
    "lists that hold each other",
    `<!ELEMENT create_doc (a)> <!ELEMENT a (b*)> <!ELEMENT b (c+)> <!ELEMENT c (a*)>`,
    { a: [[[]], [[[[[]]]], []]] },
  ],
  ["a function that is a list of itself", `<!ELEMENT create_doc (create_doc*)>`, [[], [[]]]],
  [
    "mixed content that holds itself",
    `<!ELEMENT create_doc (b)> <!ELEMENT b (#PCDATA | b)*>`,
    { b: ["x", { b: ["y", { b: ["z"] }] }, { b: [] }] },
  ],
  [
    "mixed content through a list",
    `<!ELEMENT create_doc (p)> <!ELEMENT p (#PCDATA | ul)*> <!ELEMENT ul (li+)> <!ELEMENT li (#PCDATA | p | ul)*>`,
    { p: ["a", { ul: [["b", { p: ["c"] }, { ul: [[]] }]] }] },
  ],
  [
    "a function that is mixed content with itself",
    `<!ELEMENT create_doc (#PCDATA | create_doc | i)*> <!ELEMENT i (#PCDATA)>`,
    ["a", { create_doc: [{ i: "b" }] }],
  ],
  [
    "a repeated group that holds itself",
    `<!ELEMENT create_doc (g)> <!ELEMENT g (x | g)*> <!ELEMENT x (#PCDATA)>`,
    { g: [{ x: "1" }, { g: [{ x: "2" }, { g: [] }] }] },
  ],
  [
    "a repeated group that names its children twice",
    `<!ELEMENT create_doc (x?, y+, x, y)*> <!ELEMENT x (#PCDATA)> <!ELEMENT y (#PCDATA)>`,
    [
      { x: ["1"], y: ["2", "3"] },
      { x: ["4"], y: ["5", "6"] },
      { x: ["7", "8"], y: ["9", "10", "11"] },
    ],
  ],
  [
    "mixed content with attributes, in itself",
    `<!ELEMENT create_doc (p)> <!ELEMENT p (#PCDATA | p)*> <!ATTLIST p id CDATA #REQUIRED>`,
    { p: { id: "1", items: ["a", { p: { id: "2", items: [] } }] } },
  ],
  [
    "an object that holds itself",
    `<!ELEMENT create_doc (n)> <!ELEMENT n (n?, v)> <!ELEMENT v (#PCDATA)> <!ATTLIST n value CDATA #IMPLIED>`,
    { n: { n: { v: "1", value: "x" }, v: "2" } },
  ],
  [
    "any content",
    `<!ELEMENT create_doc (n)> <!ELEMENT n ANY> <!ATTLIST n value CDATA #REQUIRED>`,
    { n: { "@value": "v", value: "text" } },
  ],
  [
    "names with prefixes",
    `<!ELEMENT create_doc (p:a, (b:c | b:d)*)> <!ATTLIST create_doc xlink:href CDATA #REQUIRED>
     <!ELEMENT p:a (#PCDATA | p:a)*> <!ELEMENT b:c EMPTY> <!ELEMENT b:d (#PCDATA)>`,
    { "xlink:href": "#1", "p:a": [{ "p:a": ["x"] }], items: [{ "b:c": {} }, { "b:d": "y" }] },
  ],
  [
    "names that differ in case and signs only",
    `<!ELEMENT create_doc (a-b, a.b, A_B, ab)> <!ELEMENT a-b (a-b*)> <!ELEMENT a.b (a.b*)> <!ELEMENT A_B (A_B*)> <!ELEMENT ab (ab*)>`,
    { "a-b": [[]], "a.b": [[]], A_B: [[]], ab: [[]] },
  ],
];

const names = Array.from({ length: 120 }, (_, index) => `e${index}`);
const all = names.join(" | ");

/** Schemas of which nothing but the compiler's opinion is asked. */
const wide: Readonly<Record<string, readonly Grammar[]>> = {
  "elements each of which may hold all others": [
    grammarOf(
      `${functions("create_doc")}<!ELEMENT create_doc (${all})>${names
        .map((_, index) => [`(#PCDATA | ${all})*`, `(${all})*`, `((${all}), (${all})?)`][index % 3])
        .map((content, index) => `<!ELEMENT e${index} ${content}>`)
        .join("")}`,
    ),
  ],
  "content that opens twice as wide on each level": [
    grammarOf(
      `${functions("create_doc")}<!ELEMENT create_doc (l0, r0)><!ELEMENT l40 EMPTY><!ELEMENT r40 EMPTY>${Array.from(
        { length: 80 },
        (_, at) => `<!ELEMENT ${"lr"[at % 2]}${at >> 1} (#PCDATA | l${(at >> 1) + 1} | r${(at >> 1) + 1})*>`,
      ).join("")}`,
    ),
  ],
  "answers that hold themselves": [
    grammarOf(`${functions("get", "get_list")} <!ELEMENT get EMPTY> <!ATTLIST get object (a | b) #REQUIRED>
      <!ELEMENT get_list EMPTY> <!ATTLIST get_list object (a | b) #REQUIRED>`),
    grammarOf(
      `<!ELEMENT response (data)> <!ELEMENT data (a | b)*> <!ELEMENT a (a*)> <!ELEMENT b (#PCDATA | b | a)*>`,
      "response",
    ),
  ],
};

const seed = seedOf(process.env);
console.log(`any schema: SEED=${seed}`);

/** Requests and answers of elements with contents of every shape. */
function drawn(random: Random): readonly Grammar[] {
  const elements = randomDtd(random).replace(/<!(ELEMENT|ATTLIST) request [^>]*>/g, "");
  const request = `${functions("a", "b", "c", "get")}<!ELEMENT get EMPTY><!ATTLIST get object (a | b | d) #REQUIRED>`;
  const response = "<!ELEMENT response (data)><!ELEMENT data ANY>";
  return [grammarOf(request + elements), grammarOf(response + elements, "response")];
}

let folder = "";

beforeAll(async () => {
  const grammars = [
    ...schemas.map(([, dtd]) => [grammarOf(functions("create_doc") + dtd)]),
    ...Object.values(wide),
    ...Array.from({ length: 10 }, (_, index) => drawn(new Random(seed + index))),
  ];
  const made = await Promise.all(grammars.map((each) => generate({ grammars: each, ...tools })));
  folder = writeModules(
    made.flatMap(({ files }, at) => files.map((file) => ({ ...file, path: `${at}/${file.path}` }))),
    "any-schema",
  );
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("modules of a schema with", () => {
  it(`${Object.keys(wide).join(", with ")}, drawn at random, and all that follow, compile`, () => {
    expect(compile(folder), `SEED=${seed}`).toBe("");
  });

  it.each(schemas.map(([of, , value], at) => ({ of, value, at })))(
    "$of: values come back as they were given",
    async ({ value, at }) => {
      const profiles = (await import(join(folder, `${at}/2.1/index.ts`))) as Record<string, Profile>;
      const createDoc = profiles["createDoc"] ?? expect.fail("no profile");
      expect(validate(createDoc, value)).toEqual([]);
      expect(fromXml(createDoc, toXml(createDoc, value), { strict: true })).toEqual(value);
    },
  );
});
