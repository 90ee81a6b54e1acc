/**
 * XML Schemas drawn at random, with a list of functions: modules are written for all of them and compile. Documents
 * that libxml2 takes are read strictly, and become documents that say the same and that it takes. SEED repeats a run,
 * ROUNDS sets how many schemas are drawn.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import { fromXml, isError, toXml, validate, type Profile } from "../../runtime/index.js";
import { readTree, type XmlNode } from "../../runtime/xml/xml-tree.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { nameLocals, withMixtures } from "../../schema/model/locals.js";
import { compile, tools, writeModules } from "../support/generated.js";
import { Random, seedOf } from "../support/random.js";
import { schemaAt } from "../support/schemas.js";
import { print } from "./random-documents.js";
import { XsdMaker } from "./random-xsd.js";
import { SchemaDocumentMaker } from "./xsd-documents.js";
import { readsSchema, xmllintSchema, xmllintVersion } from "./xmllint.js";

const seed = seedOf(process.env);
const rounds = Number(process.env["ROUNDS"] ?? 12);
const hasXmllint = xmllintVersion() !== undefined;
if (!hasXmllint) console.log("skipped: no xmllint is installed (Debian: libxml2-utils)");
else console.log(`random XML Schemas: SEED=${seed}, ${rounds} of them`);

const random = new Random(seed);
const scratch = mkdtempSync(join(tmpdir(), "random-xsd-"));
const folders = [scratch];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Drawn {
  readonly path: string;
  readonly grammar: Grammar;
}

/** libxml2 refuses some that have repeated groups inside each other. */
function drawSchemas(): Drawn[] {
  const maker = new XsdMaker(random);
  return Array.from({ length: rounds }, (_, at) => {
    const path = join(scratch, `${at}.xsd`);
    writeFileSync(path, maker.makeFunctions());
    return path;
  }).flatMap((path) => (readsSchema(path) ? { path, grammar: schemaAt(path) } : []));
}

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** All that an element says, whatever the order of its children and the notation of its numbers. */
function sayingOf({ name, attributes, children, text }: XmlNode): string {
  const of = (value: string): string => {
    const word = value.replace(/\s+/g, " ").trim();
    return numeric.test(word)
      ? word.replace(/^\+|\.$/g, "")
      : word.replace(/^true$/, "1").replace(/^false$/, "0");
  };
  const named = attributes.map((each) => `${each.name}=${of(each.value)}`).sort();
  return `${name}(${named.join()})[${children.map(sayingOf).sort().join()}]${of(text)}`;
}

/** What is wrong with a document once it has been a value; otherwise the document that is made of the value. */
function roundTrip(profile: Profile, xml: string): { readonly fault: string } | { readonly back: string } {
  try {
    const value = fromXml(profile, xml, { strict: true });
    const issues = validate(profile, value).filter(isError);
    if (issues.length > 0) return { fault: JSON.stringify(issues) };
    const back = toXml(profile, value as never);
    if (sayingOf(readTree(back)) !== sayingOf(readTree(xml))) return { fault: `became ${back}` };
    if (isDeepStrictEqual(fromXml(profile, back, { strict: true }), value)) return { back };
    return { fault: `${back} reads as another value` };
  } catch (error) {
    return { fault: `${String(error)} ${JSON.stringify((error as { issues?: unknown }).issues)}` };
  }
}

const isOpen = (path: string, grammar: Grammar): boolean =>
  readFileSync(path, "utf8").includes("<xs:any ") ||
  [...withMixtures(nameLocals(grammar)).elements.values()].some(({ content }) => content.kind === "any");

/** What is wrong with documents of a schema that libxml2 takes, and how many these are. */
function faultsOf(
  { path, grammar }: Drawn,
  profiles: readonly Profile[],
): { faults: string[]; count: number } {
  const maker = new SchemaDocumentMaker(grammar, random);
  const drawn = profiles
    .filter(({ element }) => grammar.elements.has(element))
    .flatMap((profile) =>
      Array.from({ length: 10 }, () => ({ profile, xml: print(maker.make(25, profile.element), random) })),
    );
  const verdictsOf = (texts: readonly string[]) =>
    xmllintSchema(
      path,
      texts.map((text) => Buffer.from(text)),
    );
  const verdicts = verdictsOf(drawn.map(({ xml }) => xml));
  const trips = drawn
    .filter((_, at) => verdicts[at] === "valid")
    .map(({ profile, xml }) => ({ xml, ...roundTrip(profile, xml) }));
  // Open records keep no order among children of several names, which elements in them may ask for.
  const whole = isOpen(path, grammar) ? [] : trips.flatMap((trip) => ("back" in trip ? trip : []));
  const others = verdictsOf(whole.map(({ back }) => back));
  return {
    count: trips.length,
    faults: [
      ...trips.flatMap((trip) => ("fault" in trip ? `${trip.fault}\nof ${trip.xml}` : [])),
      ...whole.flatMap(({ xml, back }, at) =>
        others[at] === "valid" ? [] : `libxml2 refuses ${back}\nof ${xml}`,
      ),
    ],
  };
}

it.skipIf(!hasXmllint)("become modules that compile, and read and write what libxml2 takes", async () => {
  const schemas = drawSchemas();
  const made = await Promise.all(schemas.map(({ grammar }) => generate({ grammars: [grammar], ...tools })));
  const folder = writeModules(
    made.flatMap(({ files }, at) => files.map((file) => ({ ...file, path: `${at}/${file.path}` }))),
    "random-xsd",
  );
  folders.push(folder);
  expect(compile(folder), `SEED=${seed}`).toBe("");
  let total = 0;
  for (const [at, schema] of schemas.entries()) {
    const module = (await import(join(folder, `${at}/3.0/index.ts`))) as Record<string, Profile>;
    const { faults, count } = faultsOf(schema, Object.values(module));
    expect(faults.slice(0, 3), `SEED=${seed} ${schema.path}`).toEqual([]);
    total += count;
  }
  expect(total).toBeGreaterThan(rounds * 5);
});
