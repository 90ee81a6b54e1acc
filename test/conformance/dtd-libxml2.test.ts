/**
 * Random small changes to a schema must leave it well-formed here exactly where libxml2 finds it so. SEED
 * repeats a run, CHANGES sets how many changed schemas are tried.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MemoryFolder } from "../../schema/dtd/folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import { Random, seedOf } from "../support/random.js";
import { smallSchema } from "../unit/dtd/small-schema.js";
import { xmllintVersion } from "./xmllint.js";

const seed = seedOf(process.env);
const count = Number(process.env["CHANGES"] ?? 300);
const version = xmllintVersion();
if (version === undefined) console.log("skipped: xmllint is not installed (Debian: libxml2-utils)");
else console.log(`libxml2 ${version}: SEED=${seed}, ${count} changed schemas`);

const scratch = fs.mkdtempSync(join(tmpdir(), "dtd-libxml2-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

/** Entities for the changes to refer to: nothing, a connector, half a group, a declaration. */
const spare = `<!ENTITY % e ""><!ENTITY % c ","><!ENTITY % p "(b"><!ENTITY % d "<!ELEMENT zz ANY>">\n`;
const original: Files = {
  ...smallSchema,
  "types.ent": spare + (smallSchema["types.ent"] as string).replace("%NUMBER_10_4;", "%ID;"),
};

const insertions = [
  ..."?*|,()'\">x-é]%&;#\n ",
  ..." %e; |%ID;|%DATE;| a%p;|%c;|%d;|&company;|&#32;|&x;|<![INCLUDE[|<![IGNORE[|]]>".split("|"),
  ...["<!-- c -->", "<?p?>", "--", "<!", "#PCDATA", "EMPTY", "<!ELEMENT y ANY>", ""],
];

function change(random: Random): Files {
  const file = random.pick(Object.keys(original));
  const text = original[file] as string;
  const from = random.below(text.length);
  const to = from + random.pick([0, 0, 0, 1, 2]);
  return { ...original, [file]: text.slice(0, from) + random.pick(insertions) + text.slice(to) };
}

/**
 * What libxml2 judges in a way of its own: `%` before a reference (it wants white space that the reference
 * brings along), the same entity twice in a row (it takes that for standing still), instructions at the
 * beginning whose target begins with "xml" (it takes them for text declarations), references to what is not
 * declared (a fault of form or not, by what came before); and it knows encodings by many more names.
 */
const isPeculiar = (files: Files, codes: readonly string[]): boolean =>
  codes.some((code) => ["IC1002", "IC1106", "IC1107"].includes(code)) ||
  Object.values(files).some((text) => /%%|(%\w+;)\s*\1|^<\?xml[^\s?]/.test(text));

function wellFormedForLibxml2(files: Files): boolean {
  for (const [path, text] of Object.entries(files)) fs.writeFileSync(join(scratch, path), text);
  fs.writeFileSync(join(scratch, "x.xml"), "<x/>");
  const { stderr, error } = spawnSync("xmllint", ["--noout", "--nonet", "--dtdvalid", "main.dtd", "x.xml"], {
    cwd: scratch,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, LC_ALL: "C", XML_CATALOG_FILES: "" },
  });
  if (error) throw error;
  return !/parser error|Could not parse DTD/.test(stderr);
}

describe.skipIf(version === undefined)("schemas are well-formed where libxml2 finds them so", () => {
  it("after random changes", () => {
    const random = new Random(seed);
    const differing: string[] = [];
    for (let tried = 0; tried < count; tried++) {
      const files = change(random);
      const options = { version: "2.1", message: "request", root: "request", strict: true } as const;
      const { diagnostics } = readDtd(new MemoryFolder(Object.entries(files)), "main.dtd", options);
      if (
        isPeculiar(
          files,
          diagnostics.map(({ code }) => code),
        )
      )
        continue;
      // From IC1150 on it is validity that is at stake.
      const faults = diagnostics.filter(({ severity, code }) => severity === "error" && code < "IC1150");
      if ((faults.length === 0) === wellFormedForLibxml2(files)) continue;
      const found = faults.map(({ code, message }) => `${code} ${message}`).join("; ");
      differing.push(`${found || "well-formed"}\n${Object.values(files).join("\n-----\n")}`);
    }
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
