/**
 * Random documents, valid and spoiled, must get the verdict that libxml2 gives them. SEED repeats a run,
 * DOCUMENTS sets how many documents each schema is tried with.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { Random, seedOf } from "../support/random.js";
import { isInUnknownEncoding, verdictOf } from "../support/verdict.js";
import { handMade, handMadeDtd } from "./hand-made.js";
import { declareEntities, mutateBytes, mutateTree } from "./mutations.js";
import { DocumentMaker, print } from "./random-documents.js";
import { randomDtd } from "./random-dtd.js";
import { xmllint, xmllintVersion } from "./xmllint.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const releases = join(root, "../shared/intacct/releases");
const corpus = join(root, "../shared/intacct/corpus/requests.jsonl");
const seed = seedOf(process.env);
const count = Number(process.env["DOCUMENTS"] ?? 600);
const version = xmllintVersion();
if (version === undefined) console.log("skipped: xmllint is not installed (Debian: libxml2-utils)");
else console.log(`libxml2 ${version}: SEED=${seed}, ${count} documents a schema`);

const shipped = join(root, "dtd");
const scratch = fs.mkdtempSync(join(tmpdir(), "libxml2-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Our versions share files, which are beside their folders. */
function grammarAt(dtd: string): Grammar {
  const options = { version: "2.1", message: "request", root: "request" } as const;
  const folder = dtd.startsWith(shipped) ? shipped : dirname(dtd);
  return readDtd(new DiskFolder(folder), relative(folder, dtd), options).value;
}

/** The documents on which the verdicts differ, the first few of them. */
function disagreements(dtd: string, documents: readonly Uint8Array[]): string[] {
  const validator = new DocumentValidator(grammarAt(dtd));
  const theirs = xmllint(dtd, documents);
  const found = documents.flatMap((document, index) => {
    const verdict = validator.validate("document.xml", document);
    if (theirs[index] === "undecided" || isInUnknownEncoding(verdict)) return [];
    if (verdictOf(verdict) === theirs[index]) return [];
    const reasons = verdict.diagnostics.map(({ code, message }) => `${code} ${message}`);
    return [
      `libxml2: ${theirs[index]}, here: ${verdictOf(verdict)} (${reasons.join("; ")})\n${Buffer.from(document).toString()}`,
    ];
  });
  return found.slice(0, 5);
}

/** A third valid, a third spoiled as trees, a third also as bytes. */
function documentsOf(grammar: Grammar, random: Random, number = count): Uint8Array[] {
  const maker = new DocumentMaker(grammar, random);
  const names = [...grammar.elements.keys()].filter((name) => maker.canStart(name));
  if (names.length === 0) return [];
  return Array.from({ length: number }, (_, index) => {
    const start = index % 10 === 0 || !maker.canStart(grammar.root) ? random.pick(names) : grammar.root;
    const tree = maker.make(random.whole(0, 60), start);
    if (index % 3 > 0) mutateTree(tree, random, grammar);
    if (index % 5 === 0) declareEntities(tree, random, grammar);
    const text = print(tree, random);
    return index % 3 === 2 ? mutateBytes(Buffer.from(text), random) : Buffer.from(text);
  });
}

describe.skipIf(version === undefined)("verdicts are those of libxml2", () => {
  it("on documents of our request DTD", () => {
    const dtd = join(root, "dtd/2.1/request.dtd");
    const documents = documentsOf(grammarAt(dtd), new Random(seed));
    expect(disagreements(dtd, documents)).toEqual([]);
  });

  for (const release of fs.existsSync(releases)
    ? fs.readdirSync(releases).filter((name) => /^\d/.test(name))
    : []) {
    it(`on documents of the request DTD published on ${release}`, () => {
      const dtd = join(releases, release, "v2.1/intacct_request.v2.1.dtd");
      const documents = documentsOf(grammarAt(dtd), new Random(seed + 1));
      expect(disagreements(dtd, documents)).toEqual([]);
    });
  }

  it.skipIf(!fs.existsSync(corpus))("on requests written by others", () => {
    const dtd = join(releases, "2024-05-07/v2.1/intacct_request.v2.1.dtd");
    const lines = fs.readFileSync(corpus, "utf8").trim().split("\n");
    const documents = lines.map((line) => Buffer.from(envelope((JSON.parse(line) as { xml: string }).xml)));
    expect(disagreements(dtd, documents)).toEqual([]);
  });

  it("on documents of a DTD that has everything", () => {
    const dtd = join(scratch, "everything.dtd");
    fs.writeFileSync(dtd, handMadeDtd);
    const documents = documentsOf(grammarAt(dtd), new Random(seed + 2));
    expect(disagreements(dtd, documents)).toEqual([]);
  });

  it("on documents of random DTDs", () => {
    const random = new Random(seed + 3);
    const dtd = join(scratch, "random.dtd");
    for (let round = 0; round < count / 20; round++) {
      const text = randomDtd(random);
      fs.writeFileSync(dtd, text);
      const documents = documentsOf(grammarAt(dtd), random, 100);
      expect(disagreements(dtd, documents), text).toEqual([]);
    }
  });

  it("on documents made by hand for the dark corners", () => {
    const dtd = join(scratch, "hand-made.dtd");
    fs.writeFileSync(dtd, handMadeDtd);
    expect(
      disagreements(
        dtd,
        handMade.map(({ document }) => document),
      ),
    ).toEqual([]);
  });
});

const envelope = (xml: string): string =>
  "<request><control><senderid>s</senderid><password>p</password><controlid>c</controlid></control>" +
  "<operation><authentication><sessionid>s</sessionid></authentication><content>" +
  `<function controlid="f">${xml}</function></content></operation></request>`;
