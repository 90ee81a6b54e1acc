/**
 * Texts that want to be markup, commands of GitHub Actions or of a terminal, in what reports repeat: names of files
 * and folders, and values and defaults of schemas. SEED repeats a run.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`hostile reports: SEED=${seed}`);

const pieces = [
  "\n\n# heading\n\n",
  "\n::error::injected\n",
  "\r\n::warning file=a::injected",
  "`",
  "```\n",
  "[a](javascript:1)",
  "<img src=x onerror=alert(1)>",
  "**bold**",
  "| a |",
  "%0A::error::",
  "\u0085\u2028\u202e",
  "\u009b31m",
  "name",
];
const text = (): string => Array.from({ length: random.whole(2, 5) }, () => random.pick(pieces)).join("");
const escaped = (value: string): string =>
  value.replace(/[&<>"'%]|[^ -~]/g, (character) => `&#${character.charCodeAt(0)};`);

const schemaOf = (): string => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="request"><xs:complexType><xs:sequence><xs:element ref="function"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="function"><xs:complexType><xs:choice><xs:element ref="create_a"/></xs:choice></xs:complexType></xs:element>
  <xs:element name="create_a"><xs:complexType><xs:sequence><xs:element name="kind" type="kinds"/></xs:sequence>
    <xs:attribute name="a" type="xs:string" default="${escaped(text())}"/></xs:complexType></xs:element>
  <xs:simpleType name="kinds"><xs:restriction base="xs:string">
    ${[0, 1, 2].map((at) => `<xs:enumeration value="${at}${escaped(text())}"/>`).join("")}
  </xs:restriction></xs:simpleType>
</xs:schema>`;
let cwd: string;
const names = ["a\n::error::x", "b`**<b>[a](b)\u001b[31m"] as const;

function put(path: string, content: string): void {
  fs.mkdirSync(dirname(join(cwd, path)), { recursive: true });
  fs.writeFileSync(join(cwd, path), content);
}

beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "hostile-reports-"));
  for (const name of names) put(`${name}/v3.0/api.xsd`, schemaOf());
});
afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

async function* none(): AsyncGenerator<never> {}

async function printed(...words: readonly string[]): Promise<string> {
  let out = "";
  const sink = { write: (more: string) => void (out += more) };
  const exit = await run(words, { cwd, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none });
  expect(exit, `SEED=${seed} ${out}`).toBe(0);
  return out;
}

describe("a report", () => {
  it("in Markdown has the headings, links and HTML that it has of plain text", async () => {
    const report = await printed("diff", ...names, "--format", "markdown");
    expect(report, `SEED=${seed}`).not.toMatch(/^\s*::|[\0-\t\v-\x1f\x7f-\x9f\u2028-\u202e]/m);
    const found = new Set<string>();
    void marked.walkTokens(marked.lexer(report), ({ type, raw }) => {
      found.add(type === "heading" ? raw.replace(/ (?!What|Other).*/s, "") : type);
    });
    for (const type of ["html", "link", "image", "table", "code", "hr"])
      expect(found, `SEED=${seed}\n${report}`).not.toContain(type);
    const headings = report.split("\n").filter((line) => line.startsWith("#"));
    for (const heading of headings) expect(heading, `SEED=${seed}`).toMatch(/^## .* → |^### (What|Other)/);
  });

  it("for GitHub is one command a line", async () => {
    const report = await printed("diff", ...names, "--format", "github");
    for (const line of report.trimEnd().split("\n"))
      expect(line, `SEED=${seed}`).toMatch(/^::(error|warning|notice) ([a-z]+=[^:,\n\r]*,?)+::[^\n\r]*$/);
  });

  it("as text tells a terminal nothing but text", async () => {
    const reports = [
      await printed("diff", ...names),
      await printed("generate", "--schema", names[1], "--out", "out \u001b[31m\n"),
    ];
    for (const report of reports)
      expect(report, `SEED=${seed}`).not.toMatch(/^\s*::|[\0-\t\v-\x1f\x7f-\x9f\u2028-\u202e]/m);
  });
});
