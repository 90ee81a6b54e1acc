/** What an output can be told beside its overlays: shared packages, barrels, templates, a formatter. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { createMemo, generate, targetsOf, write } from "../../../generator/api/index.js";

const schema = `
  <!ELEMENT request (function)> <!ELEMENT function (create_bill | create_term)>
  <!ELEMENT create_bill (name, lineitem+)> <!ELEMENT create_term (name, lineitem?)>
  <!ELEMENT lineitem (amount)> <!ELEMENT name (#PCDATA)> <!ELEMENT amount (#PCDATA)>`;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "output-"));
  mkdirSync(join(cwd, "node_modules"));
  put("schema/2.1/request.dtd", schema);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");

async function* nothing(): AsyncGenerator<never> {}

async function command(...words: string[]): Promise<{ exit: number; text: string }> {
  let text = "";
  const sink = { write: (more: string) => (text += more) };
  const io = { cwd, env: {}, stdout: sink, stderr: sink, stdin: nothing(), changes: nothing };
  return { exit: await run(["generate", "--schema", "schema", "--out", "out", ...words], io), text };
}

it("writes what is selected, by flags and by a configuration alike", async () => {
  expect((await command("--object", "TERM")).exit).toBe(0);
  expect(readdirSync(join(cwd, "out/2.1")).sort()).toEqual(["index.ts", "lineitem.ts", "term.ts"]);
  const config = { schema: "schema", functions: ["create_t*"], targets: [{ out: "out" }] };
  const [target] = targetsOf(config, cwd);
  const made = await generate({ ...target, barrel: false });
  expect([...made.files.keys()]).toEqual(["2.1/lineitem.ts", "2.1/term.ts"]);
  const wrong = await command("--object", "TERN");
  expect(wrong.text).toContain("no profile has the object TERN\n  Did you mean term?");
  expect(wrong.exit).toBe(2);
});

it("makes many outputs with one memo, and tells each what is wrong with it", async () => {
  const memo = createMemo();
  const targets = [{ objects: ["bill"] }, { overlays: ["none.yaml"] }, { objects: ["bil"] }];
  const found: [number, string[]][] = [];
  for await (const { files, findings } of generate(
    targets.map((each) => ({ ...each, cwd, schema: "schema" })),
    memo,
  ))
    found.push([files.size, findings.map(({ code }) => code)]);
  expect(found).toEqual([
    [3, []],
    [0, ["IC1001"]],
    [0, ["IC1808"]],
  ]);
  put("schema/2.1/request.dtd", schema.replace("(amount)>", "(amount, more?)> <!ELEMENT more (#PCDATA)>"));
  const again = await generate({ cwd, schema: "schema" }, memo);
  expect(again.files.get("2.1/lineitem.ts")).toContain("more?: string");
});

describe("the package of the standard modules", () => {
  it("stands for what an overlay does not change", async () => {
    put("a.yaml", "objects: { VENDOR: { fields: { TIER: { type: text, length: 9 } } } }");
    const made = await generate({ cwd, overlays: ["a.yaml"], shared: { from: "intacct-modules" } });
    expect(made.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...made.files.keys()]).toEqual([
      "2.1/index.ts",
      "2.1/vendor.ts",
      "3.0/index.ts",
      "3.0/vendor.ts",
    ]);
    expect(made.files.get("3.0/vendor.ts")).toContain('from "intacct-modules/3.0/apterm"');
    expect(made.files.get("3.0/index.ts")).toContain('export * from "intacct-modules/3.0/apbill"');
    expect(made.files.get("3.0/index.ts")).toContain('export * from "./vendor.js"');
  }, 120_000);
});

describe("templates of one's own", () => {
  const shipped = (name: string): string => readFileSync(`templates/${name}.hbs`, "utf8");

  it("print instead of the package's", async () => {
    put("t/module.hbs", shipped("module").replace("\n", "\n// Licensed to all.\n"));
    expect((await command("--templates", "t")).exit).toBe(0);
    expect(read("out/2.1/term.ts")).toMatch(/^\/\/ Made by intacct-codegen .*\n\/\/ Licensed to all\.\n/);
  });

  it.each([
    [
      "interface",
      (text: string) => text.replace("{{property}}", "{{propert}}"),
      "propert is not available here",
      "9:5",
    ],
    ["interface", (text: string) => text.replace("{{/each}}", ""), "this is not a template", "5:4"],
    ["alias", (text: string) => `${text}{{#each\n`, "this is not a template", "5:8"],
    ["constant", (text: string) => `${text}{{shout doc}}`, "there is no helper shout", "5:3"],
    [
      "module",
      (text: string) => text.replace("{{> alias}}", "{{> alas}}"),
      "there is no template alas",
      "16:5",
    ],
    ["module", (text: string) => text.replace("{{sources}}", "{{imports}}"), "imports is not text", "1:"],
    ["modul", (text: string) => text, "there is no template modul.hbs", ""],
  ])("that are wrong say where: %s", async (name, change, message, place) => {
    put(`t/${name}.hbs`, change(shipped(name === "modul" ? "module" : name)));
    const { exit, text } = await command("--templates", "t");
    expect(text).toContain(message);
    expect(text).toContain(place === "" ? `t/${name}.hbs` : `t/${name}.hbs:${place}`);
    expect(exit).toBe(2);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  it.each([
    ["text in the place of code", (text: string) => text.replace("= {{value}}", "= {{doc}}"), ""],
    [
      "code that does not parse",
      (text: string) => text.replace("const {{name}}", "const {{name}} {{name}}"),
      "4:23",
    ],
    ["code of its own", (text: string) => `${text}globalThis.evil = 1;\n`, ""],
    ["a comment that tools obey", (text: string) => `// @ts-nocheck\n${text}`, ""],
  ])("that print %s are refused, with the place", async (_, change, place) => {
    put("t/constant.hbs", change(shipped("constant").replace("={{value}}", "= {{value}}")));
    const { exit, text } = await command("--templates", "t");
    expect(text).toMatch(
      /^t\/constant\.hbs:\d+:\d+ error IC1822 {2}the template does not print what was planned: /,
    );
    expect(text).toContain(`t/constant.hbs:${place}`);
    expect(exit).toBe(2);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });
});

describe("a command that formats", () => {
  const formatter = `
    const fs = require("node:fs");
    const files = process.argv.slice(2);
    fs.appendFileSync("runs.txt", files.length + "\\n");
    if (fs.existsSync("fail")) { console.error("it cannot be done"); process.exit(7); }
    for (const file of files) fs.writeFileSync(file, fs.readFileSync(file, "utf8").replaceAll("  ", "\\t"));`;

  it("runs once over what was written, which is then up to date", async () => {
    put("f.cjs", formatter);
    const words = ["--format-with", "node f.cjs"];
    expect((await command(...words)).exit).toBe(0);
    expect(read("runs.txt")).toBe("4\n");
    expect(read("out/2.1/term.ts")).toContain("\n\tname: string;");
    expect((await command(...words)).text).toContain("0 written, 4 unchanged");
    expect((await command(...words, "--check")).exit).toBe(0);
    expect(read("runs.txt")).toBe("4\n");
  });

  it("that fails is told with what it says", async () => {
    put("f.cjs", formatter);
    put("fail", "");
    const { exit, text } = await command("--format-with", "node f.cjs");
    expect(exit).toBe(2);
    expect(text).toContain("IC1821");
    expect(text).toContain("it cannot be done");
    const made = await generate({ cwd, schema: "schema" });
    const written = await write(made, { cwd, out: "api", format: "node f.cjs" });
    expect(written.findings.map(({ code }) => code)).toEqual(["IC1821"]);
  });
});
