/**
 * DTDs drawn at random, of names that get in each other's way: modules are written for all of them and compile, what
 * documents say comes back from values, as documents that libxml2 takes, and types, `validate`, `toXml` and `fromXml`
 * are held to each other by values of the types. SEED repeats a run, ROUNDS sets how many schemas are drawn.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import type { Profile } from "../../runtime/index.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { compile, tools, writeModules } from "../support/generated.js";
import { grammarOf } from "../support/grammar.js";
import { contradiction, drawn, faultOf } from "../support/held-together.js";
import { Random, seedOf } from "../support/random.js";
import { DeclaredTypes, TooDeep } from "../support/type-values.js";
import { fromXml, toXml, validate } from "../../runtime/index.js";
import { randomDtd } from "./random-dtd.js";
import { DocumentMaker, print } from "./random-documents.js";
import { xmllint, xmllintVersion } from "./xmllint.js";

const seed = seedOf(process.env);
const rounds = Number(process.env["ROUNDS"] ?? 20);
console.log(`random schemas: SEED=${seed}, ${rounds} of them`);

/**
 * Names that differ in case and signs only, that JavaScript or TypeScript knows, and that values use
 * themselves.
 */
const names = [
  ...["value", "items", "items2", "items_", "key", "result", "status", "data", "customfields"],
  ...["then", "class", "default", "await", "type", "Array", "string", "Record", "Profile", "name", "length"],
  ...["a-b", "a.b", "a_b", "aB", "AB", "Ab", "ab", "a", "b", "a--", "_", "year", "month", "day", "date"],
  ...["größe", "名前", "Ω", "x".repeat(200)],
];

interface Drawn {
  readonly dtd: string;
  readonly grammar: Grammar;
  /** The elements that are functions. */
  readonly functions: readonly string[];
}

function drawSchema(random: Random): Drawn {
  const some = [...new Set(Array.from({ length: 7 }, () => random.pick(names)))];
  const functions = some.slice(0, 3);
  const elements = randomDtd(random, some);
  const dtd = `<!ELEMENT request (function+)><!ELEMENT function (${functions.join(" | ")})>${elements}`;
  return { dtd, grammar: grammarOf(dtd), functions };
}

const random = new Random(seed);
const schemas = Array.from({ length: rounds }, () => drawSchema(random));
let drawnValues = 0;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Documents that come back changed, or as what libxml2 refuses. */
function documentFaults({ dtd, grammar, functions }: Drawn, profileOf: (name: string) => Profile): string[] {
  const maker = new DocumentMaker(grammar, random);
  const faults: string[] = [];
  const written: { readonly xml: string; readonly back: string }[] = [];
  for (const name of functions.filter((one) => maker.canStart(one)))
    for (let round = 0; round < 10; round++) {
      const xml = print(maker.make(30, name), random);
      const { fault, back } = faultOf(grammar, profileOf(name), xml);
      if (fault !== undefined) faults.push(`${fault}\nof ${xml}`);
      if (back !== undefined) written.push({ xml, back });
    }
  // Values of ANY keep no order among children of several names, which elements in them may ask for.
  const hasAny = [...grammar.elements.values()].some(({ content }) => content.kind === "any");
  if (hasAny || xmllintVersion() === undefined) return faults;
  const folder = mkdtempSync(join(tmpdir(), "random-schema-"));
  folders.push(folder);
  const file = join(folder, "schema.dtd");
  writeFileSync(file, `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}`);
  const texts = written.flatMap(({ xml, back }) => [Buffer.from(xml), Buffer.from(back)]);
  const verdicts = xmllint(file, texts);
  const refused = written.filter((_, at) => verdicts[2 * at] === "valid" && verdicts[2 * at + 1] !== "valid");
  return [...faults, ...refused.map(({ xml, back }) => `libxml2 refuses ${back}\nof ${xml}`)];
}

/** Values of the declared types that anything else contradicts. */
function typeFaults(
  types: DeclaredTypes,
  index: string,
  module: Readonly<Record<string, Profile>>,
): string[] {
  const faults: string[] = [];
  for (const [name, type] of types.valueTypes(index))
    for (let round = 0; round < 10; round++)
      try {
        const value = drawn(types, type, random);
        const wrong = contradiction(types, type, module[name] as Profile, value, {
          validate,
          toXml,
          fromXml,
        });
        if (wrong !== undefined) faults.push(`${name} ${JSON.stringify(value)}: ${wrong}`);
        drawnValues++;
      } catch (error) {
        // Elements that have to hold themselves have no values.
        if (!(error instanceof TooDeep)) faults.push(`${name}: ${String(error)}`);
      }
  return faults;
}

it("become modules that compile, with types, reader, writer and validator that agree", async () => {
  const made = await Promise.all(schemas.map(({ grammar }) => generate({ grammars: [grammar], ...tools })));
  const folder = writeModules(
    made.flatMap(({ files }, at) => files.map((file) => ({ ...file, path: `${at}/${file.path}` }))),
    "random-schemas",
  );
  folders.push(folder);
  expect(compile(folder), `SEED=${seed}`).toBe("");
  const indexes = schemas.map((_, at) => join(folder, `${at}/2.1/index.ts`));
  const types = new DeclaredTypes(indexes);
  const faults: string[] = [];
  for (const [at, schema] of schemas.entries()) {
    const index = indexes[at] as string;
    const module = (await import(index)) as Record<string, Profile>;
    const profileOf = (name: string): Profile =>
      Object.values(module).find(({ element }) => element === name) ?? expect.fail(`no profile of ${name}`);
    const found = [...documentFaults(schema, profileOf), ...typeFaults(types, index, module)];
    faults.push(...found.map((fault) => `SEED=${seed} ${fault}\nby ${schema.dtd}`.slice(0, 4000)));
  }
  expect(faults.slice(0, 3)).toEqual([]);
  expect(drawnValues).toBeGreaterThan(rounds * 20);
});
