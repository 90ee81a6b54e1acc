/**
 * Types, `validate`, `toXml` and `fromXml` are held to each other: values are drawn from the TypeScript
 * declarations themselves, and what is read is held against these. SEED repeats a run.
 */
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import * as generated21 from "../../generated/2.1/index.js";
import * as generated30 from "../../generated/3.0/index.js";
import { fromXml, isError, toXml, validate, type Profile } from "../../runtime/index.js";
import { generateModules } from "../support/generated.js";
import { grammarOf } from "../support/grammar.js";
import { Random, seedOf } from "../support/random.js";
import { contradiction, drawn, type Tools } from "../support/held-together.js";
import { DeclaredTypes } from "../support/type-values.js";

const seed = seedOf(process.env);
console.log(`declared types: SEED=${seed}`);

/** Elements in which what an element holds and what it is called get in each other's way. */
const oddElements = `
  <!ELEMENT text (#PCDATA)><!ATTLIST text value CDATA #IMPLIED text CDATA #IMPLIED>
  <!ELEMENT onlyvalue (#PCDATA)><!ATTLIST onlyvalue value CDATA #REQUIRED>
  <!ELEMENT empty EMPTY><!ATTLIST empty value CDATA #REQUIRED empty CDATA #IMPLIED>
  <!ELEMENT nested (value)><!ATTLIST nested value CDATA #IMPLIED nested CDATA #IMPLIED>
  <!ELEMENT value (#PCDATA)>
  <!ELEMENT mixed (#PCDATA | value)*>
  <!ELEMENT mixedwith (#PCDATA | items | value)*><!ATTLIST mixedwith id CDATA #REQUIRED value CDATA #IMPLIED items_ CDATA #IMPLIED>
  <!ELEMENT items (#PCDATA)>
  <!ELEMENT any ANY>
  <!ELEMENT anywith ANY><!ATTLIST anywith value CDATA #IMPLIED id CDATA #REQUIRED>
  <!ELEMENT list (value+)>
  <!ELEMENT listwith (value+)><!ATTLIST listwith value CDATA #IMPLIED>
  <!ELEMENT turns (items | value)+>
  <!ELEMENT turnswith (items | value)+><!ATTLIST turnswith items CDATA #IMPLIED items_ CDATA #IMPLIED>
  <!ELEMENT either ((items, value) | (text, value, value))>
  <!ELEMENT turnsinturns (((items, value)*, c)*, b?)+>
  <!ELEMENT turnsofturns ((items | value)*, c)*>
  <!ELEMENT twice ((items, value?), (items, value?))>
  <!ELEMENT deep (a?, (b | (c, b+))?, (items, any?)*, d)><!ATTLIST deep d CDATA #IMPLIED>
  <!ELEMENT a (year, month, day)>
  <!ELEMENT year (#PCDATA)><!ELEMENT month (#PCDATA)><!ELEMENT day (#PCDATA)>
  <!ELEMENT b (year, month, day)><!ATTLIST b b CDATA #IMPLIED>
  <!ELEMENT c EMPTY>
  <!ELEMENT d (list, list)>`;
const oddNames = [...oddElements.matchAll(/<!ELEMENT (\w+)/g)].map(([, name]) => name as string);
const oddSchema = `<!ELEMENT function (${oddNames.map((name) => `create_${name}`).join(" | ")})>
  ${oddNames.map((name) => `<!ELEMENT create_${name} (${name}, extra?)>`).join("\n")}
  <!ELEMENT extra (#PCDATA)>${oddElements}`;

/** Draws values of all profiles, and gives what is contradictory. */
function contradictions(
  types: DeclaredTypes,
  index: string,
  profiles: Readonly<Record<string, unknown>>,
  rounds: number,
  tools: Tools = { validate, toXml, fromXml },
): { found: string[]; compared: number } {
  const random = new Random(seed);
  const found: string[] = [];
  let compared = 0;
  for (const [name, type] of types.valueTypes(index)) {
    // The inputs of queries are made by `query`, which says more of them than their type does.
    if (name.startsWith("query") && "response" in (profiles[name] as object)) continue;
    for (let round = 0; round < rounds; round++) {
      const value = drawn(types, type, random);
      const profile = profiles[name] as Profile;
      const wrong = contradiction(types, type, profile, value, tools);
      if (wrong) found.push(`SEED=${seed} ${name} ${JSON.stringify(value)}: ${wrong}`);
      else if (!validate(profile, value).some(isError)) compared++;
    }
  }
  return { found, compared };
}

describe("a schema in which names and content get in each other's way", async () => {
  const { index, profiles, remove } = await generateModules([grammarOf(oddSchema)]);
  afterAll(remove);
  const types = new DeclaredTypes([index]);

  it("compiles", () => {
    expect(types.errors()).toEqual([]);
  });

  it("is typed as it is validated, written and read", () => {
    const { found, compared } = contradictions(types, index, profiles, 30);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(oddNames.length * 10);
  });

  it.each<[string, Partial<Tools>]>([
    ["a reader that loses attributes", { fromXml: (shape, xml, options) => fromXml(shape, xml.replace(/ \w+="[^"]*"/, ""), options) }],
    ["a writer that writes the first of several", { toXml: (shape, value) => toXml(shape, value).replace(/(<value>[^<]*<\/value>)<value>[^<]*<\/value>/, "$1") }],
    ["a validator that wants something else", { validate: (shape, value) => [...validate(shape, value), { code: "type", path: [], severity: "error", expected: ["x"], received: "y" }] }],
  ])("would not pass with %s", (_, broken) => {
    let found: string[];
    try {
      ({ found } = contradictions(types, index, profiles, 30, { validate, toXml, fromXml, ...broken }));
    } catch (error) {
      found = [String(error)];
    }
    expect(found).not.toEqual([]);
  }); // prettier-ignore
});

describe.each([
  ["2.1", generated21],
  ["3.0", generated30],
])("the generated modules of %s", (version, profiles) => {
  it("are typed as they are validated, written and read", () => {
    const index = fileURLToPath(new URL(`../../generated/${version}/index.ts`, import.meta.url));
    const { found, compared } = contradictions(new DeclaredTypes([index]), index, profiles, 3);
    expect(found.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
