/**
 * Random documents of the published 3.0 schema, valid and spoiled, must get the verdict that libxml2 gives
 * them; the schema is one that 2.9.14 still reads. SEED repeats a run, DOCUMENTS sets how many documents each
 * schema is tried with.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentValidator } from "../../schema/document/validate.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { requestAround } from "../support/envelopes.js";
import { Random, seedOf } from "../support/random.js";
import { schemaAt } from "../support/schemas.js";
import { isInUnknownEncoding, verdictOf } from "../support/verdict.js";
import { mutateBytes, mutateTree } from "./mutations.js";
import { print } from "./random-documents.js";
import { XsdMaker } from "./random-xsd.js";
import { handMadeForSchema, handMadeXsd } from "./xsd-hand-made.js";
import { SchemaDocumentMaker } from "./xsd-documents.js";
import { mutateForSchema } from "./xsd-mutations.js";
import { readsSchema, xmllintSchema, xmllintVersion } from "./xmllint.js";

const releases = fileURLToPath(new URL("../../../shared/intacct/releases", import.meta.url));
const corpus = fileURLToPath(new URL("../../../shared/intacct/corpus/requests.jsonl", import.meta.url));
const seed = seedOf(process.env);
const count = Number(process.env["DOCUMENTS"] ?? 600);
const version = xmllintVersion();
/** The next versions refuse the schema, as XML Schema wants it. */
const isOld = version !== undefined && Number(version) <= 20914;
if (!isOld) console.log("skipped: no xmllint up to 2.9.14 is installed (Debian 12: libxml2-utils)");
else console.log(`libxml2 ${version}: SEED=${seed}, ${count} documents a schema`);
if (!fs.existsSync(releases)) console.log("skipped: the published schemas are not beside the project");

const scratch = fs.mkdtempSync(join(tmpdir(), "xsd-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** The documents on which the verdicts differ, the first few of them. */
function disagreements(xsd: string, documents: readonly Uint8Array[]): string[] {
  const validator = new DocumentValidator(schemaAt(xsd));
  const theirs = xmllintSchema(xsd, documents);
  const found = documents.flatMap((document, index) => {
    const verdict = validator.validate("document.xml", document);
    const ours = verdictOf(verdict);
    if (ours === theirs[index] || isInUnknownEncoding(verdict)) return [];
    const reasons = verdict.diagnostics.map(({ code, message }) => `${code} ${message}`);
    return [
      `libxml2: ${theirs[index]}, here: ${ours} (${reasons.join("; ")})\n${Buffer.from(document).toString()}`,
    ];
  });
  return found.slice(0, 5);
}

/** A third valid, a third spoiled as trees, a third in ways that only schemas mind; some also as bytes. */
function documentsOf(grammar: Grammar, random: Random, number = count): Uint8Array[] {
  const maker = new SchemaDocumentMaker(grammar, random);
  const names = [...grammar.elements.keys()];
  return Array.from({ length: number }, (_, index) => {
    const start = index % 2 === 0 ? random.pick(names) : grammar.root;
    const tree = maker.make(random.whole(0, 60), start);
    if (index % 3 === 1) mutateTree(tree, random, grammar);
    if (index % 3 === 2) mutateForSchema(tree, random);
    const text = Buffer.from(print(tree, random));
    return index % 10 === 0 ? mutateBytes(text, random) : text;
  });
}

describe.skipIf(!isOld)("verdicts on 3.0 are those of libxml2", () => {
  for (const release of fs.existsSync(releases)
    ? fs.readdirSync(releases).filter((name) => /^\d/.test(name))
    : []) {
    it(`on documents of the schema published on ${release}`, () => {
      const xsd = join(releases, release, "v3.0/api.xsd");
      const documents = documentsOf(schemaAt(xsd), new Random(seed));
      expect(disagreements(xsd, documents)).toEqual([]);
    });
  }

  it.skipIf(!fs.existsSync(corpus))("on requests written by others", () => {
    const xsd = join(releases, "2024-05-07/v3.0/api.xsd");
    const lines = fs.readFileSync(corpus, "utf8").trim().split("\n");
    const requests = lines.map((line) => JSON.parse(line) as { xml: string; verdict: { "3.0": string } });
    const documents = requests.map(({ xml }) => Buffer.from(requestAround(xml)));
    expect(disagreements(xsd, documents)).toEqual([]);
    const validator = new DocumentValidator(schemaAt(xsd));
    const ours = documents.map((document) => validator.validate("request.xml", document).valid);
    expect(ours).toEqual(requests.map(({ verdict }) => verdict["3.0"] === "valid"));
  });

  it("on documents of a schema that has everything", () => {
    const xsd = join(scratch, "everything.xsd");
    fs.writeFileSync(xsd, handMadeXsd);
    const documents = documentsOf(schemaAt(xsd), new Random(seed + 1));
    expect(disagreements(xsd, documents)).toEqual([]);
  });

  it("on documents of random schemas", () => {
    const random = new Random(seed + 2);
    const maker = new XsdMaker(random);
    for (let index = 0; index < count / 30; index++) {
      const xsd = join(scratch, "random.xsd");
      fs.writeFileSync(xsd, maker.make());
      if (!readsSchema(xsd)) continue;
      expect(
        disagreements(xsd, documentsOf(schemaAt(xsd), random, 60)),
        fs.readFileSync(xsd, "utf8"),
      ).toEqual([]);
    }
  });

  it("on documents made by hand for the dark corners", () => {
    const xsd = join(scratch, "hand-made.xsd");
    fs.writeFileSync(xsd, handMadeXsd);
    expect(
      disagreements(
        xsd,
        handMadeForSchema.map((text) => Buffer.from(text)),
      ),
    ).toEqual([]);
  });
});
