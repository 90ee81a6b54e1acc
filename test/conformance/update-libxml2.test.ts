/**
 * What `update` writes must be to libxml2 what was published: for each two neighbouring releases of 2.1, random
 * documents get the same verdict from both. SEED repeats a run, DOCUMENTS sets how many there are.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Grammar } from "../../schema/model/grammar.js";
import { Random, seedOf } from "../support/random.js";
import { messageOf, publishedGrammars } from "../support/schemas.js";
import { plan, type Files } from "../unit/update/files.js";
import { mutateTree } from "./mutations.js";
import { DocumentMaker, print } from "./random-documents.js";
import { xmllint, xmllintVersion } from "./xmllint.js";

const shared = fileURLToPath(new URL("../../../shared/intacct/releases", import.meta.url));
const version = xmllintVersion();
const isThere = version !== undefined && fs.existsSync(shared);
const seed = seedOf(process.env);
const count = Number(process.env["DOCUMENTS"] ?? 100);
if (!isThere) console.log("skipped: xmllint is not installed, or releases are not beside the project");

const scratch = fs.mkdtempSync(join(tmpdir(), "update-libxml2-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

const REQUEST = "intacct_request.v2.1.dtd";

/** The requests of a published release in this project's layout. */
function filesOf(release: string): Files {
  const folder = join(shared, release, "v2.1");
  const names = fs.readdirSync(folder).filter((name) => !name.includes("response"));
  return Object.fromEntries(
    names.map((name) => [
      `2.1/${name === REQUEST ? "request.dtd" : name}`,
      fs.readFileSync(join(folder, name), "utf8"),
    ]),
  );
}

function written(files: Files, name: string): string {
  for (const [path, text] of Object.entries(files)) {
    const place = join(scratch, name, path);
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }
  return join(scratch, name, "2.1/request.dtd");
}

/** Half of them valid by the grammar, half spoiled. */
function documentsOf(grammar: Grammar, random: Random): Uint8Array[] {
  const maker = new DocumentMaker(grammar, random);
  return Array.from({ length: count }, (_, index) => {
    const tree = maker.make(random.whole(0, 60));
    if (index % 2 > 0) mutateTree(tree, random, grammar);
    return Buffer.from(print(tree, random));
  });
}

describe.skipIf(!isThere)(`libxml2 ${version ?? ""} finds the same, SEED=${seed}`, () => {
  const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
  const pairs = releases.slice(1).flatMap((to, at) => [[releases[at], to], [to, releases[at]]] as [string, string][]); // prettier-ignore

  it.each(pairs)("%s → %s", { timeout: 120_000 }, (from, to) => {
    const theirs = messageOf(publishedGrammars(to) ?? [], "request");
    const files = filesOf(from);
    const updated = { ...files, ...Object.fromEntries(plan(files, [theirs]).texts) };
    const documents = documentsOf(theirs, new Random(seed));
    const wanted = xmllint(join(shared, to, "v2.1", REQUEST), documents);
    const found = xmllint(written(updated, `${from}-${to}`), documents);
    const differing = documents.filter((_, index) => wanted[index] !== found[index]);
    expect(differing.slice(0, 3).map(String)).toEqual([]);
    expect(wanted.filter((verdict) => verdict === "valid").length).toBeGreaterThan(count / 4);
    expect(wanted.filter((verdict) => verdict === "invalid").length).toBeGreaterThan(0);
  });
});
