/**
 * DTDs that others have written (XHTML, SVG, MathML, SMIL, VoiceXML, Simplified DocBook …), each behind a list of
 * functions: modules are written for all of them and compile, and documents that libxml2 takes are read into
 * values, pass `validate`, and come back saying the same. SEED repeats a run, ROUNDS sets how many documents
 * each function gets. Skipped, with a line, where no such DTDs are installed (.ci/run installs them).
 */
import { join } from "node:path";
import { rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import type { Profile } from "../../runtime/index.js";
import { ambiguities } from "../../schema/model/determinism.js";
import { checkGrammars } from "../../schema/model/checks.js";
import { compile, tools, writeModules } from "../support/generated.js";
import { faultOf } from "../support/held-together.js";
import { Random, seedOf } from "../support/random.js";
import { realDtds, type RealDtd } from "../support/real-dtds.js";
import { DocumentMaker, print } from "./random-documents.js";
import { xmllint, xmllintVersion } from "./xmllint.js";

const seed = seedOf(process.env);
const rounds = Number(process.env["ROUNDS"] ?? 8);
/** About how many elements a document has. */
const size = 40;
const dtds = realDtds();
console.log(`real DTDs: SEED=${seed}, ${dtds.length} of them, ${rounds} documents a function`);
if (dtds.length === 0)
  console.log("no DTDs of others are installed (w3c-sgml-lib, docbook-simple, …): skipped");

const folders: string[] = [];
let judged = 0;
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const nameOf = ({ path }: RealDtd): string => path.replace(/\W+/g, "_");

/** Models that are not deterministic libxml2 refuses as such, whatever is in the document. */
const isDecided = ({ grammar }: RealDtd): boolean =>
  [...grammar.elements.values()].every(
    ({ content }) => content.kind !== "children" || ambiguities(content.particle).length === 0,
  );

interface Written {
  readonly xml: string;
  /** The same, after it has been a value. */
  readonly back: string;
}

/**
 * What libxml2 refuses of what was written, though it takes what was read: nothing else leads to `id0`, say.
 */
function refused({ path }: RealDtd, written: readonly Written[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "real-dtd-"));
  folders.push(folder);
  const file = join(folder, "list.dtd");
  writeFileSync(file, `<!ENTITY % all SYSTEM "file:///usr/share/${path}">%all;`);
  const verdicts = xmllint(
    file,
    written.flatMap(({ xml, back }) => [Buffer.from(xml), Buffer.from(back)]),
  );
  judged += verdicts.filter((verdict, index) => index % 2 === 0 && verdict === "valid").length;
  return written
    .filter((_, index) => verdicts[2 * index] === "valid" && verdicts[2 * index + 1] !== "valid")
    .map(({ xml, back }) => `libxml2 refuses ${back}\nof ${xml}`);
}

describe.skipIf(dtds.length === 0)("DTDs of others", () => {
  it("have no errors", () => {
    const errors = dtds.flatMap(({ path, grammar }) =>
      checkGrammars([grammar])
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${path}: ${message}`),
    );
    expect(errors).toEqual([]);
  });

  it("become modules that compile, and documents by them come back from values", async () => {
    const made: { path: string; text: string }[] = [];
    for (const dtd of dtds) {
      const { files } = await generate({ grammars: [dtd.grammar], ...tools });
      made.push(...files.map(({ path, text }) => ({ path: `${nameOf(dtd)}/${path}`, text: text as string })));
    }
    const folder = writeModules(made, "real-dtds");
    folders.push(folder);
    expect(compile(folder)).toBe("");

    const faults: string[] = [];
    for (const dtd of dtds) {
      const random = new Random(seed);
      const maker = new DocumentMaker(dtd.grammar, random);
      const module = (await import(join(folder, nameOf(dtd), "2.1/index.ts"))) as Record<string, Profile>;
      const written: Written[] = [];
      for (const name of dtd.functions) {
        const profile = Object.values(module).find(({ element }) => element === name);
        for (let round = 0; round < rounds; round++) {
          const xml = print(maker.make(size, name), random);
          const { fault, back } = profile
            ? faultOf(dtd.grammar, profile, xml)
            : { fault: `no profile of ${name}` };
          if (fault !== undefined)
            faults.push(`SEED=${seed} ${dtd.path}: ${fault}\nof ${xml}`.slice(0, 3000));
          if (back !== undefined) written.push({ xml, back });
        }
      }
      if (xmllintVersion() !== undefined && isDecided(dtd))
        faults.push(...refused(dtd, written).map((fault) => `SEED=${seed} ${dtd.path}: ${fault}`));
    }
    expect(faults.slice(0, 5)).toEqual([]);
    console.log(`${judged} documents that libxml2 takes came back as documents that it takes`);
  });
});
