import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.js";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { diffSchemas } from "../../../schema/diff/diff.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { DocumentMaker, print } from "../../conformance/random-documents.js";
import { finishedGrammarOf } from "../../support/grammar.js";
import { Random, seedOf } from "../../support/random.js";

/**
 * Whether what is called breaking breaks, and what is called harmless does not. The witnesses are code that
 * people write with the generated modules, which compiles or does not, and documents that are valid or are not.
 */
interface Witness {
  /** What changes: the declarations of a function `create_thing`, or of the record `thing` that is read. */
  readonly before: string;
  readonly after: string;
  /** Code that is right before; it may use everything that both modules export. */
  readonly code?: string;
}

const shared = `
  <!ENTITY % STRING_40 "(#PCDATA)"> <!ENTITY % STRING_80 "(#PCDATA)"> <!ENTITY % MONEY "(#PCDATA)">
  <!ENTITY % INTEGER "(#PCDATA)"> <!ENTITY % BOOLEAN "(#PCDATA)"> <!ENTITY % ENUM_STATUS "(#PCDATA)">
  <!ATTLIST type.ENUM_STATUS is.one-of CDATA #FIXED "active | inactive">
  <!ENTITY % DATE "(year, month, day)">
  ${["year", "month", "day", "status", "n1", "n2", "n3", "n4"].map((name) => `<!ELEMENT ${name} (#PCDATA)>`).join("")}`;

const requestOf = (declarations: string): string => `${shared}
  <!ELEMENT request (function+)> <!ELEMENT function (create_thing | get_list | create_other)>
  <!ELEMENT get_list EMPTY> <!ATTLIST get_list object (thing) #REQUIRED>
  ${declarations.includes("create_other") ? "" : "<!ELEMENT create_other EMPTY>"}
  ${declarations.startsWith("<!ELEMENT thing") ? "<!ELEMENT create_thing (n1)>" : declarations}`;

const responseOf = (declarations: string): string => `${shared}
  <!ELEMENT response (status, data)> <!ELEMENT data (thing*)>
  ${declarations.startsWith("<!ELEMENT thing") ? declarations : "<!ELEMENT thing (n1?)>"}`;

const send = (value: string): string => `export const thing: CreateThing = ${value};`;
const read = (type: string, value: string): string =>
  `export const read = (thing: ThingRecord): ${type} => ${value};`;

const breaking: readonly Witness[] = [
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n1, n2)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1, n2?)>", after: "<!ELEMENT create_thing (n1)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n1, n2?)>", after: "<!ELEMENT create_thing (n1, n2)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1, n2, n3)>", after: "<!ELEMENT create_thing (n2, n1, n3)>" },
  { before: "<!ELEMENT create_thing (n1?, n2?)>", after: "<!ELEMENT create_thing ((n1 | n2)?)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n3, n1?, n2?)>", after: "<!ELEMENT create_thing (n3, (n1, n2?)?)>", code: send('{ n3: "z", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n1, n2*)>", after: "<!ELEMENT create_thing (n1, n2+)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1, n2*)>", after: "<!ELEMENT create_thing (n1, n2?)>", code: send('{ n1: "x", n2: ["y", "z"] }') },
  { before: "<!ELEMENT create_thing (n1, n2?)>", after: "<!ELEMENT create_thing (n1, n2*)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n1*)>", after: "<!ELEMENT create_thing (n1*, n2?)>", code: send('["x"]') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %MONEY;>", code: send('{ x: "forty" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %MONEY;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", code: send("{ x: 40 }") },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %DATE;>" },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %ENUM_STATUS;>", code: send('{ x: "asleep" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x (n1)>", after: "<!ELEMENT create_thing (x)><!ELEMENT x EMPTY>" },
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing key CDATA #REQUIRED>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing key CDATA #IMPLIED>", after: "<!ELEMENT create_thing (n1)>", code: send('{ n1: "x", key: "k" }') },
  { before: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k (a | b) #IMPLIED>", after: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k (a | c) #IMPLIED>", code: send('{ n1: "x", k: "b" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x (#PCDATA)>", after: "<!ELEMENT create_thing (x)><!ELEMENT x (#PCDATA)><!ATTLIST x k CDATA #IMPLIED>", code: send('{ x: "y" }') },
  { before: "<!ELEMENT thing (n1?, n2?)>", after: "<!ELEMENT thing (n1?)>", code: read("unknown", "thing.n2") },
  { before: "<!ELEMENT thing (n1?, n2?)>", after: "<!ELEMENT thing (n1?, n2*)>", code: read("string | undefined | null", "thing.n2") },
  { before: "<!ELEMENT thing (x?)><!ELEMENT x %ENUM_STATUS;>", after: "<!ELEMENT thing (x?)><!ELEMENT x %STRING_40;>", code: read('"active" | "inactive" | null | undefined', "thing.x") },
  { before: "<!ELEMENT thing (x?)><!ELEMENT x %BOOLEAN;>", after: "<!ELEMENT thing (x?)><!ELEMENT x %STRING_40;>", code: read("boolean | null | undefined", "thing.x") },
]; // prettier-ignore

const harmless: readonly Witness[] = [
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n1, n2?)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n2?, n1)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1, n2)>", after: "<!ELEMENT create_thing (n1, n2?)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n1, n2)>", after: "<!ELEMENT create_thing ((n1, n2) | n3)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n3, n1)>", after: "<!ELEMENT create_thing (n3, (n1 | n2))>", code: send('{ n3: "z", n1: "x" }') },
  { before: "<!ELEMENT create_thing ((n1 | n2)?)>", after: "<!ELEMENT create_thing (n1?, n2?)>", code: send('{ n2: "y" }') },
  { before: "<!ELEMENT create_thing (n3, (n1, n2?)?)>", after: "<!ELEMENT create_thing (n3, n1?, n2?)>", code: send('{ n3: "z", n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1, n2+)>", after: "<!ELEMENT create_thing (n1, n2*)>", code: send('{ n1: "x", n2: ["y"] }') },
  { before: "<!ELEMENT create_thing (n1, n2?)>", after: "<!ELEMENT create_thing (n1, (n2, n3?)?)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (n1, n2?)>", after: "<!ELEMENT create_thing (n1, n2?, n3*)>", code: send('{ n1: "x", n2: "y" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_80;>", code: send('{ x: "y" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %INTEGER;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %MONEY;>", code: send("{ x: 40 }") },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x %ENUM_STATUS;>", after: "<!ELEMENT create_thing (x)><!ELEMENT x %STRING_40;>", code: send('{ x: "active" }') },
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing key CDATA #IMPLIED>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k CDATA #REQUIRED>", after: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k CDATA #IMPLIED>", code: send('{ n1: "x", k: "y" }') },
  { before: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k (a | b) #IMPLIED>", after: "<!ELEMENT create_thing (n1)><!ATTLIST create_thing k (a | b | c) #IMPLIED>", code: send('{ n1: "x", k: "b" }') },
  { before: "<!ELEMENT create_thing (x)><!ELEMENT x (n1)>", after: "<!ELEMENT create_thing (x)><!ELEMENT x (n1, n2?)>", code: send('{ x: { n1: "y" } }') },
  { before: "<!ELEMENT create_thing (n1)>", after: "<!ELEMENT create_thing (n1)><!ELEMENT create_other (n1?)>", code: send('{ n1: "x" }') },
  { before: "<!ELEMENT thing (n1?)>", after: "<!ELEMENT thing (n1?, n2?)>", code: read("string | null | undefined", "thing.n1") },
  { before: "<!ELEMENT thing (n1?, n2?)>", after: "<!ELEMENT thing (n2?, n1?)>", code: read("string | null | undefined", "thing.n1 ?? thing.n2") },
  { before: "<!ELEMENT thing (x?)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT thing (x?)><!ELEMENT x %STRING_80;>", code: read("string | null | undefined", "thing.x") },
  { before: "<!ELEMENT thing (x?)><!ELEMENT x %STRING_40;>", after: "<!ELEMENT thing (x?)><!ELEMENT x %ENUM_STATUS;>", code: read("string | null | undefined", "thing.x") },
]; // prettier-ignore

const root = fileURLToPath(new URL("../../..", import.meta.url));
const seed = seedOf(process.env);
/** The errors of the compiler, by the file of the code. */
const errors = new Map<string, string[]>();
let folder: string;

const grammars = (declarations: string): readonly [Grammar, Grammar] => [
  finishedGrammarOf(requestOf(declarations)),
  finishedGrammarOf(responseOf(declarations), "response"),
];

const codePath = (kind: string, index: number, side: string): string => `${kind}-${index}-${side}/code.ts`;

beforeAll(async () => {
  mkdirSync(`${root}test/.made`, { recursive: true });
  folder = mkdtempSync(`${root}test/.made/breaking-`);
  const templates = Object.fromEntries(
    readdirSync(`${root}templates`).map((file) => [
      file.replace(/\.hbs$/, ""),
      readFileSync(`${root}templates/${file}`, "utf8"),
    ]),
  );
  for (const [kind, witnesses] of Object.entries({ breaking, harmless }))
    for (const [index, witness] of witnesses.entries())
      for (const side of ["before", "after"] as const) {
        const path = codePath(kind, index, side);
        const made = await generate({ grammars: grammars(witness[side]), templates, tool: "test" });
        for (const file of made.files) write(join(folder, dirname(path), file.path), file.text ?? "");
        const imports = witness.code?.includes("ThingRecord") ? "ThingRecord" : "CreateThing";
        write(
          join(folder, path),
          `import type { ${imports} } from "./2.1/thing.js";\n${witness.code ?? `export type T = ${imports};`}\n`,
        );
      }
  compile();
}, 120_000);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function compile(): void {
  const config = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { paths: { "intacct-runtime": [`${root}runtime/index.ts`] } },
    include: [folder],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const args = [`${root}node_modules/typescript-7/bin/tsc`, "-p", folder, "--pretty", "false"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  for (const [line, path] of stdout.matchAll(/^.*?([^/\n]+\/code\.ts)\(.*$/gm))
    errors.set(path as string, [...(errors.get(path as string) ?? []), line]);
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A request that is valid before and not after, if one is found. */
function brokenRequest({ before, after }: Witness): string | undefined {
  const [old, now] = [finishedGrammarOf(requestOf(before)), finishedGrammarOf(requestOf(after))];
  const random = new Random(seed);
  const maker = new DocumentMaker(old, random);
  const [oldJudge, newJudge] = [new DocumentValidator(old), new DocumentValidator(now)];
  for (let count = 0; count < 60; count++) {
    const text = print(maker.make(20), random);
    expect(oldJudge.validate("old", text).valid, text).toBe(true);
    if (!newJudge.validate("new", text).valid) return text;
  }
  return undefined;
}

const isAnswer = ({ before }: Witness): boolean => before.startsWith("<!ELEMENT thing");

describe(`changes, SEED=${seed}`, () => {
  it.each(breaking.map((witness, index) => ({ ...witness, index })))("$before → $after breaks", (witness) => {
    const { changes } = diffSchemas(grammars(witness.before), grammars(witness.after));
    expect(changes.filter((change) => change.breaking)).not.toEqual([]);
    const [was, is] = ["before", "after"].map((side) =>
      errors.get(codePath("breaking", witness.index, side)),
    );
    expect(was).toBeUndefined();
    if (!is) expect(isAnswer(witness) ? undefined : brokenRequest(witness)).toBeDefined();
  });

  it.each(harmless.map((witness, index) => ({ ...witness, index })))(
    "$before → $after does not",
    (witness) => {
      const { changes } = diffSchemas(grammars(witness.before), grammars(witness.after));
      expect(changes).not.toEqual([]);
      expect(changes.filter((change) => change.breaking)).toEqual([]);
      for (const side of ["before", "after"])
        expect(errors.get(codePath("harmless", witness.index, side))).toBeUndefined();
      if (!isAnswer(witness)) expect(brokenRequest(witness)).toBeUndefined();
    },
  );
});
