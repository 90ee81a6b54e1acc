/**
 * What `diff` calls breaking, against documents: after random changes to a release, documents that were valid stay valid
 * where every change is called harmless, and one of them is refused where a change is called breaking. libxml2 confirms
 * both. What breaks code alone is tried in `test/unit/diff/breaking.test.ts`. SEED repeats a run, ROUNDS lengthens it.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Change } from "../../schema/diff/change.js";
import { diffSchemas } from "../../schema/diff/diff.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import type { Grammar } from "../../schema/model/grammar.js";
import { nameLocals } from "../../schema/model/locals.js";
import { holdsAny, reachable } from "../../schema/model/particles.js";
import { Random, seedOf } from "../support/random.js";
import { grammarsIn, messageOf, schemaAt } from "../support/schemas.js";
import { DocumentMaker, print } from "./random-documents.js";
import { spoilDtd, spoilXsd } from "./schema-mutations.js";
import { readsSchema, xmllint, xmllintSchema, xmllintVersion } from "./xmllint.js";
import { SchemaDocumentMaker } from "./xsd-documents.js";

const release = fileURLToPath(new URL("../../../shared/intacct/releases/2024-05-07", import.meta.url));
const isThere = fs.existsSync(release);
const version = xmllintVersion();
if (!isThere) console.log("skipped: releases are not beside the project");
if (version === undefined) console.log("without libxml2: xmllint is not installed");
const seed = seedOf(process.env);
const rounds = Number(process.env["ROUNDS"] ?? 4);

const scratch = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "breaking-documents-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Everything that differs between the two versions. */
interface Kind {
  readonly spoil: typeof spoilDtd;
  readonly folder: string;
  /** The file that libxml2 is given. */
  readonly root: string;
  readonly read: (folder: string) => Grammar;
  readonly maker: (grammar: Grammar, random: Random) => { make(size: number, root: string): Parameters<typeof print>[0] };
  readonly libxml2: (schema: string, documents: readonly Uint8Array[]) => string[];
  readonly isReadable: (schema: string) => boolean;
} // prettier-ignore

const kinds: Readonly<Record<"2.1" | "3.0", Kind>> = {
  "2.1": {
    spoil: spoilDtd,
    folder: "v2.1",
    root: "v2.1/intacct_request.v2.1.dtd",
    read: (folder) => messageOf(grammarsIn(folder), "request"),
    maker: (grammar, random) => new DocumentMaker(grammar, random),
    libxml2: xmllint,
    isReadable: () => version !== undefined,
  },
  "3.0": {
    spoil: spoilXsd,
    folder: "v3.0",
    root: "v3.0/api.xsd",
    read: (folder) => schemaAt(join(folder, "v3.0/api.xsd")),
    maker: (grammar, random) => new SchemaDocumentMaker(grammar, random),
    libxml2: xmllintSchema,
    // Newer versions refuse the published schema.
    isReadable: (schema) => Number(version) <= 20914 && readsSchema(schema),
  },
};

function changed(kind: Kind, random: Random, round: number): string {
  const after = join(scratch, "changed");
  fs.rmSync(after, { recursive: true, force: true });
  fs.cpSync(release, after, { recursive: true });
  const names = fs.readdirSync(join(after, kind.folder)).filter((name) => !name.includes("response"));
  for (let number = random.whole(2, 8); number > 0; number--) {
    const place = join(after, kind.folder, random.pick(names));
    fs.writeFileSync(place, kind.spoil(fs.readFileSync(place, "utf8"), random, `zz${round}${number}`));
  }
  return after;
}

/** The element that is declared for all places, around one that is declared inside it. */
const around = (declared: string): string => declared.split(".")[0] as string;

function isOpen({ elements }: Grammar, name: string): boolean {
  const content = elements.get(name)?.content;
  return content?.kind === "any" || (content?.kind === "children" && holdsAny(content.particle));
}

/** In a DTD every text is right, and some changes break code alone. */
const isOfDocuments = ({ breaking, reason, version }: Change): boolean =>
  breaking && !/code/.test(reason) && !(version === "2.1" && /^values /.test(reason));

/** Documents that were valid, and one of them that is not any more. */
function tried(
  kind: Kind,
  grammars: readonly [Grammar, Grammar],
  root: string,
  random: Random,
  isSought: boolean,
) {
  const [was, is] = grammars.map((grammar) => new DocumentValidator(grammar));
  const maker = kind.maker(grammars[0], random);
  const valid: string[] = [];
  for (let count = 0; count < 600; count++) {
    const text = print(maker.make([8, 40, 400][count % 3] as number, root), random);
    if (was?.validate("old.xml", text).valid !== true) continue;
    valid.push(text);
    if (is?.validate("new.xml", text).valid !== true) return { valid, refused: text };
    if (valid.length >= 100 && !isSought) break;
  }
  return { valid, refused: undefined };
}

describe.skipIf(!isThere)(`breaking, judged by documents, SEED=${seed}`, () => {
  it.each(["2.1", "3.0"] as const)("after random changes to a release of %s", (name) => {
    const kind = kinds[name];
    const random = new Random(seed);
    const before = kind.read(release);
    let counts = { harmless: 0, breaking: 0 };
    const isShort = (): boolean => counts.harmless === 0 || counts.breaking === 0;
    for (let round = 0; round < rounds || (isShort() && round < 40); round++) {
      const folder = changed(kind, random, round);
      const after = kind.read(folder);
      const { changes } = diffSchemas([before], [after]);
      const known = nameLocals(before);
      const used = reachable(known, [known.root]);
      const touched = new Set(changes.flatMap(({ declared }) => (declared.before !== undefined && used.has(declared.before) ? around(declared.before) : []))); // prettier-ignore
      const kept: string[] = [];
      const refused: string[] = [];
      for (const root of touched) {
        if (root === "function" || root === known.root) continue;
        const held = reachable(known, [root]);
        // Documents may have anything there, also what has changed elsewhere.
        if ([...held].some((each) => isOpen(known, each))) continue;
        const inside = changes.filter(({ declared, subject }) => subject !== "function" && declared.before !== undefined && held.has(declared.before)); // prettier-ignore
        const own = inside.filter(({ declared }) => around(declared.before as string) === root);
        const told = `seed ${seed}, round ${round}, ${root}: ${JSON.stringify(inside.map(({ element, name, reason, before: old, after: now }) => ({ element, name, reason, old, now })))}`; // prettier-ignore
        const isSought = own.some(isOfDocuments);
        const found = tried(kind, [before, after], root, random, isSought);
        if (!inside.some(({ breaking }) => breaking)) {
          expect(found.refused, told).toBeUndefined();
          kept.push(...found.valid.slice(0, 5));
        } else if (isSought) {
          expect(found.refused, told).toBeDefined();
          refused.push(found.refused as string);
        }
      }
      counts = { harmless: counts.harmless + kept.length, breaking: counts.breaking + refused.length };
      const schemas = [release, folder].map((at) => join(at, kind.root));
      if (!schemas.every(kind.isReadable)) continue;
      const documents = [...kept, ...refused].map((text) => Buffer.from(text));
      const [was, is] = schemas.map((schema) => kind.libxml2(schema, documents));
      const wanted = [...kept.map(() => "valid"), ...refused.map(() => "invalid")];
      for (const [index, document] of documents.entries())
        // Models that are not deterministic are not judged.
        if (was?.[index] !== "undecided" && is?.[index] !== "undecided")
          expect([was?.[index], is?.[index]], String(document)).toEqual(["valid", wanted[index]]);
    }
    expect(counts.harmless).toBeGreaterThan(0);
    expect(counts.breaking).toBeGreaterThan(0);
  });
});
