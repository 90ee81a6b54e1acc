/**
 * Text that wants to be code, at every entrance of the generator: names, comments, defaults, enumerations, file names
 * of schemas; labels, values and file names of overlays; the folders of a configuration. SEED repeats a run.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commentText, propertyKey, textLiteral } from "../../../generator/emit/code.js";
import { commentsOf } from "../../../generator/emit/read-comments.js";
import { generate, type GeneratedFile } from "../../../generator/generate.js";
import type { Profile } from "../../../runtime/index.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { readOverlays } from "../../../schema/overlay/read.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { SourceFile } from "../../../schema/text/source.js";
import { compile, tools, writeModules } from "../../support/generated.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`hostile: SEED=${seed}`);

const evil = "(globalThis as any).evil = 1";
const pieces = [
  `*/ ${evil}; /*`,
  `*/ } ${evil}; interface Y { /*`,
  `"; ${evil}; "`,
  `'; ${evil}; '`,
  `\`; ${evil}; \``,
  `\${${evil}}`,
  `\\"; ${evil}; //`,
  `"]: 1 }; ${evil}; x = { ["`,
  `\n${evil}\n`,
  `\r\n\n${evil}\r`,
  `\u2028${evil}\u2029`,
  "\u202e\u2066\u200b\u00ad\ufeff\u061c",
  "\u3164\u115f\u{e0041}\ufe0f",
  "@ts-nocheck",
  "@ts-ignore */",
  "\n// @ts-expect-error",
  "{{evil}} {{{evil}}} {{> module}}",
  "</script><!-",
  "\\",
  "\\u0022",
  "*",
  "/",
  '"',
  "'",
  "`",
  "constructor",
  "漢字 é",
];

const text = (): string =>
  Array.from({ length: random.whole(1, 4) }, () => random.pick(pieces)).join(random.pick(["", " ", "/"]));
const oneLine = (): string => text().replace(/[\r\n\u2028\u2029]+/g, " ");

/** Characters that names of XML may have: some join others, some look like them, none means anything to XML. */
const nameParts = ["a", "B", "-", ".", "_", "9", "\u200d", "\u200c", "é", "漢", "·", "constructor", "ﬀ"];
let names = 0;
const xmlName = (): string =>
  `${random.pick(["x", "_", "é", "__proto__"])}${Array.from({ length: random.below(5) }, () => random.pick(nameParts)).join("")}${names++}`;

const escaped = (value: string): string =>
  value.replace(/[&<>"'%\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
const comment = (): string =>
  `<!-- ${text()
    .replace(/-(?=-)/g, "- ")
    .replace(/-$/, "- ")} -->`;

interface Attribute {
  readonly name: string;
  readonly value: string;
}
const attributes: readonly Attribute[] = Array.from({ length: 30 }, () => ({
  name: xmlName(),
  value: `${random.pick(pieces)}${text()}`,
}));
const children = Array.from({ length: 20 }, xmlName);
const odd = '2.1/*/ globalThis.evil = 1; "${globalThis.evil = 1}" \'`.dtd';

/** A schema of version 2.1 whose second file has a name that wants to be code as well. */
const dtd = `
  <!ENTITY % more SYSTEM "${encodeURIComponent(odd.slice("2.1/".length)).replaceAll("%2F", "/")}">
  ${comment()}
  <!ELEMENT request (function)> <!ELEMENT function (create_thing | get_list | update_thing)>
  <!ELEMENT get_list EMPTY> <!ATTLIST get_list object (thing | ${xmlName()}) #REQUIRED>
  %more;`;
const more = `
  ${comment()}
  <!ELEMENT create_thing (${children.join(", ")}, (${xmlName()} | ${xmlName()})*, plain)>
  <!ATTLIST create_thing
    ${attributes.map(({ name, value }, at) => `${name} CDATA ${at % 3 === 0 ? "#FIXED " : ""}"${escaped(value)}"`).join("\n")}
    ${xmlName()} (${xmlName()} | ${xmlName()}) #IMPLIED>
  ${children.map((name) => `${comment()}<!ENTITY % T${name} "(#PCDATA)"><!ELEMENT ${name} ${random.chance(0.5) ? `%T${name};` : `(${name}?, plain?)`}>`).join("\n")}
  ${comment()}
  <!ELEMENT update_thing (#PCDATA | plain)*> <!ELEMENT plain (#PCDATA)>
  <!ATTLIST plain ${xmlName()} CDATA "${escaped(text())}">`;

const answers = `
  <!ELEMENT response (data)> <!ELEMENT data (thing*)> <!ATTLIST data ${xmlName()} CDATA "${escaped(text())}">
  ${comment()} <!ELEMENT thing (${children.map((name) => `${name}?`).join(", ")})>
  ${children.map((name) => `${comment()}<!ELEMENT ${name} (#PCDATA)>`).join("\n")}`;

const values = [...new Set(Array.from({ length: 12 }, text))].map((value) => value.replace(/[\ufeff]/g, ""));

/** A schema of version 3.0 as an XML Schema: values and defaults may be any text. */
const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="request"><xs:complexType><xs:sequence><xs:element ref="function"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="function"><xs:complexType><xs:choice><xs:element ref="create_kind"/></xs:choice></xs:complexType></xs:element>
  <xs:element name="create_kind"><xs:annotation><xs:documentation>${escaped(text())}</xs:documentation></xs:annotation>
    <xs:complexType><xs:sequence><xs:element name="kind" type="kinds" default="${escaped(values[0] as string)}"/></xs:sequence>
    <xs:attribute name="a" type="xs:string" default="${escaped(text())}"/></xs:complexType></xs:element>
  <xs:simpleType name="kinds"><xs:restriction base="xs:string">
    ${values.map((value) => `<xs:enumeration value="${escaped(value)}"/>`).join("\n")}
  </xs:restriction></xs:simpleType>
</xs:schema>`;

const objects = `
  <!ELEMENT request (function)> <!ELEMENT function (create | read)>
  <!ELEMENT create EMPTY> <!ATTLIST create is.objects CDATA #FIXED "create">
  <!ELEMENT read (object, keys)> <!ELEMENT object (#PCDATA)> <!ELEMENT keys (#PCDATA)>
  <!ELEMENT VENDOR (RECORDNO?, NAME?)> <!ELEMENT RECORDNO (#PCDATA)>
  <!ATTLIST VENDOR is.functions CDATA #FIXED "read create" is.key CDATA #FIXED "RECORDNO" is.open CDATA #FIXED "*">
  ${comment()}
  <!ELEMENT NAME (#PCDATA)> <!ATTLIST NAME is.one-of CDATA #FIXED "${escaped(oneLine().replaceAll("|", "/"))} | other">`;

const visible = (value: string): string =>
  value.replace(/[\u0000-\u001f\u2028-\u202e\u2066-\u2069\ufeff]/g, " ");
const pickValues = Array.from({ length: 8 }, (_, at) => `${at} ${oneLine()}`);
const overlay = JSON.stringify({
  objects: {
    VENDOR: {
      fields: Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [
          random.chance(0.2) ? `constructor${at}` : `FIELD_${at}`,
          {
            type: "picklist",
            values: pickValues,
            default: pickValues[0],
            label: visible(text()),
            description: visible(text()),
          },
        ]),
      ),
    },
  },
});

type Files = readonly (readonly [string, string])[];

/** What the command line makes of a schema folder; throws where the schema has errors, so that nothing is missed. */
function sourcesOf(files: Files): readonly Grammar[] {
  const paths = files.map(([path]) => path);
  const folder = new MemoryFolder(files);
  const found = findGrammars({ name: "dtd", paths, read: (path) => folder.read(path) });
  const { value, diagnostics } = readSources(folder, found.value, false);
  const error = [...found.diagnostics, ...diagnostics].find(({ severity }) => severity === "error");
  if (error) throw new Error(`SEED=${seed}: ${error.message}`);
  return value;
}

async function modulesOf(files: Files): Promise<readonly GeneratedFile[]> {
  const { value } = finishGrammars(sourcesOf(files));
  return (await generate({ grammars: value, ...tools })).files;
}

/** The modules of a company whose overlay and whose folders want to be code. */
async function companyFiles(files: Files): Promise<readonly GeneratedFile[]> {
  const read = sourcesOf(files);
  const finished = finishGrammars(read).value;
  const { value, diagnostics } = readOverlays([new SourceFile(`${pieces[0]}.yaml`, overlay)]);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const grammars = changeGrammars(read, finished, changesOf(value)).value;
  const placeOf = (module: string): string => `${shared}/${module}.js`;
  return (await generate({ grammars: finished, variant: { grammars, shared: { placeOf } }, ...tools })).files;
}

const shared = `../"; globalThis.evil = 1; "\\\u202e`;

/** Everything that an import of a module could run, or that is not a declaration that modules have. */
function liveCode(text: string): string[] {
  const file = ts.createSourceFile("m.ts", text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const declared = new Set([
    ts.SyntaxKind.ImportDeclaration,
    ts.SyntaxKind.ExportDeclaration,
    ts.SyntaxKind.InterfaceDeclaration,
    ts.SyntaxKind.TypeAliasDeclaration,
    ts.SyntaxKind.VariableStatement,
  ]);
  for (const statement of file.statements) if (!declared.has(statement.kind)) found.push(statement.getText());
  const visit = (node: ts.Node): void => {
    const isLive =
      ts.isCallExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isBinaryExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isTemplateExpression(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isBlock(node) ||
      (ts.isIdentifier(node) && /^(evil|globalThis)$/.test(node.text));
    if (isLive) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;

let files: readonly GeneratedFile[];
let folder: string;

beforeAll(async () => {
  const own = await modulesOf([
    ["2.1/request.dtd", dtd],
    [odd, more],
    ["2.1/response.dtd", answers],
  ]);
  const objects30: Files = [
    ["3.0/request.dtd", objects],
    [
      "3.0/response.dtd",
      objects.replace(
        /<!ELEMENT request .*\n.*\n.*keys \(#PCDATA\)>/,
        "<!ELEMENT response (data)> <!ELEMENT data EMPTY>",
      ),
    ],
  ];
  const within = (name: string, made: readonly GeneratedFile[]): GeneratedFile[] =>
    made.map((file) => ({ ...file, path: `${name}/${file.path}` }));
  files = [
    ...within("own", own),
    ...within("xsd", await modulesOf([["v3.0/api.xsd", xsd]])),
    ...within("objects", await modulesOf(objects30)),
    ...within("company", await companyFiles(objects30)),
  ];
  // The modules of the company import from a folder that is not there: they are read, and not run.
  folder = writeModules(
    files.filter(({ path }) => !path.startsWith("company/")),
    "hostile",
  );
});

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe("text that wants to be code", () => {
  it("is drawn for all kinds of schemas, and for companies", () => {
    const rooms = new Set(files.map(({ path }) => path.split("/")[0]));
    expect([...rooms].sort()).toEqual(["company", "objects", "own", "xsd"]);
    const texts = files.map(({ text: printed = "" }) => printed).join("");
    expect(texts.split("evil").length).toBeGreaterThan(100);
  });

  it("never becomes code", () => {
    for (const { path, text: printed = "" } of files)
      expect(liveCode(printed), `SEED=${seed} ${path}`).toEqual([]);
  });

  it("is shown wherever it could not be seen, and says nothing to tools", () => {
    for (const { path, text: printed = "" } of files) {
      for (const line of printed.split("\n")) expect(line, `SEED=${seed} ${path}`).not.toMatch(HIDDEN);
      for (const said of commentsOf(printed))
        expect(said, `SEED=${seed} ${path}`).not.toMatch(/(?<![\w\\])@|\n/);
    }
  });

  it("is in modules that compile, and run nothing where they are imported", async () => {
    expect(compile(folder), `SEED=${seed}`).toBe("");
    const global = globalThis as { evil?: unknown };
    for (const version of ["own/2.1", "xsd/3.0", "objects/3.0"])
      await import(join(folder, version, "index.ts"));
    expect(global.evil, `SEED=${seed}`).toBeUndefined();
  });

  it("is what it was, to those who read it", async () => {
    const { createThing } = (await import(join(folder, "own/2.1/index.ts"))) as Record<string, Profile>;
    for (const { name, value } of attributes) {
      // An attribute with a dot in its name is a note for readers of the schema, and none of the document.
      if (name.includes(".")) continue;
      const declared = createThing?.attributes?.[name] ?? expect.fail(name);
      const said = /^CDATA (?:#FIXED )?(["'])(.*)\1$/s.exec(declared)?.[2]?.replaceAll("&#34;", '"');
      expect(said, `SEED=${seed}`).toBe(value);
    }
  });
});

describe("what is printed of any text", () => {
  it("is a literal of that text", () => {
    for (let count = 0; count < 500; count++) {
      const value = text();
      for (const literal of [textLiteral(value), propertyKey(value)]) {
        const { statements } = ts.createSourceFile("m.ts", `x = { [${literal}]: 1 }`, ts.ScriptTarget.ESNext);
        expect(statements, literal).toHaveLength(1);
      }
      expect(new Function(`return ${textLiteral(value)}`)(), `SEED=${seed}`).toBe(value);
      expect(textLiteral(value), `SEED=${seed}`).not.toMatch(HIDDEN);
    }
  });

  it("is a comment, and stays the same if it is printed again", () => {
    for (let count = 0; count < 500; count++) {
      const said = commentText(text());
      expect(`/** ${said} */x`, `SEED=${seed}`).toSatisfy(
        (all: string) => commentsOf(all).join() === all.slice(0, -1),
      );
      expect(commentText(said), `SEED=${seed}`).toBe(said);
    }
  });
});
