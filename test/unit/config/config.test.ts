import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runtimeContract } from "../../../generator/plan/tree.js";
import { configFaults } from "../../../generator/config/check.js";
import { run } from "../../../cli/run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const schema = `
  <!ENTITY % STRING_9 "(#PCDATA)">
  <!ELEMENT request (function)>
  <!ELEMENT function (create_bill | update_bill | create_term)>
  <!ELEMENT create_bill (vendorid, billitems, customfields?)>
  <!ELEMENT update_bill (vendorid?, customfields?)>
  <!ELEMENT create_term (name, lineitem?, customfields?)>
  <!ELEMENT billitems (lineitem+)>
  <!ELEMENT lineitem (amount, customfields?)>
  <!ELEMENT customfields (customfield*)>
  <!ELEMENT customfield (customfieldname, customfieldvalue)>
  <!ELEMENT customfieldname (#PCDATA)> <!ELEMENT customfieldvalue (#PCDATA)>
  <!ELEMENT vendorid %STRING_9;> <!ELEMENT name %STRING_9;> <!ELEMENT amount (#PCDATA)>`;

const overlay = (field: string): string =>
  `objects: { APBILL: { lines: { APBILLITEM: { fields: { ${field}: { type: checkbox } } } } } }`;

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, "test/.made"), { recursive: true });
  folder = mkdtempSync(join(root, "test/.made/config-"));
  put("schema/2.1/request.dtd", schema);
  put("a.yaml", overlay("CHECKED"));
  put("b.yaml", overlay("SEEN"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function* nothing(): AsyncGenerator<never> {}

async function generate(...words: string[]): Promise<{ exit: number; text: string }> {
  let text = "";
  const sink = { write: (more: string) => (text += more) };
  const io = { cwd: folder, env: {}, stdout: sink, stderr: sink, stdin: nothing(), changes: nothing };
  return { exit: await run(["generate", ...words], io), text };
}

const settings = `{
  schema: "schema", shared: "out/standard",
  targets: [
    { version: "2.1", overlays: ["a.yaml"], out: "out/a" },
    { version: "2.1", overlays: ["b.yaml"], out: "out/b" },
    { version: "2.1", out: "out/none" },
  ],
}`;

const files = (path: string): string[] => readdirSync(join(folder, path)).sort();

describe("generating for many companies", () => {
  it("writes the standard modules once, and of each company what it changes", async () => {
    put(
      "intacct.config.ts",
      `import { type Config } from "intacct-codegen/config";\nexport default ${settings} satisfies Config;`,
    );
    expect(await generate("--config", "intacct.config.ts")).toEqual({
      exit: 0,
      text: "4 folders: 10 files written, 0 unchanged, 0 deleted\n",
    });
    expect(files("out/standard/2.1")).toEqual([
      "bill.ts",
      "customfields.ts",
      "index.ts",
      "lineitem.ts",
      "term.ts",
    ]);
    expect(files("out/a/2.1")).toEqual(["bill.ts", "index.ts"]);
    expect(files("out/none/2.1")).toEqual(["index.ts"]);
    const bill = readFileSync(join(folder, "out/a/2.1/bill.ts"), "utf8");
    expect(bill).toContain("CHECKED?: boolean | null;");
    expect(bill).toContain('from "../../standard/2.1/customfields.js"');
    const index = readFileSync(join(folder, "out/a/2.1/index.ts"), "utf8");
    expect(index).toContain('export * from "./bill.js"');
    expect(index).toContain('export * from "../../standard/2.1/term.js"');
    // What is put beside the configuration to be loaded does not stay.
    expect(readdirSync(folder).filter((name) => name.endsWith(".mjs"))).toEqual([]);
  });

  it("takes overlays by patterns and folders, as --overlay does, and sees what comes into them", async () => {
    put("more/a.yaml", overlay("CHECKED"));
    for (const overlays of ["more/*.yaml", "more"]) {
      const target = { version: "2.1", overlays: [overlays], out: `out/${overlays.length}` };
      put("intacct.config.json", JSON.stringify({ schema: "schema", targets: [target] }));
      expect((await generate("--config", "intacct.config.json")).exit).toBe(0);
      expect((await generate("--config", "intacct.config.json", "--check")).exit).toBe(0);
      put("more/b.yaml", overlay("SEEN"));
      expect((await generate("--config", "intacct.config.json")).exit).toBe(0);
      expect(readFileSync(join(folder, target.out, "2.1/bill.ts"), "utf8")).toContain("SEEN?: ");
      rmSync(join(folder, "more/b.yaml"));
    }
  });

  it("makes only what an overlay that has changed says", async () => {
    put("intacct.config.mjs", `export default ${settings};`);
    await generate("--config", "intacct.config.mjs");
    expect((await generate("--config", "intacct.config.mjs", "--check")).text).toBe(
      "4 folders: 10 files up to date, 0 not\n",
    );
    put("b.yaml", overlay("HEARD"));
    expect((await generate("--config", "intacct.config.mjs", "--check")).exit).toBe(1);
    expect((await generate("--config", "intacct.config.mjs")).text).toBe(
      "4 folders: 1 file written, 9 unchanged, 0 deleted\n",
    );
    expect(readFileSync(join(folder, "out/b/2.1/bill.ts"), "utf8")).toContain("HEARD");
  });

  it("writes targets whole where nothing is shared", async () => {
    put(
      "c.json",
      JSON.stringify({ schema: "schema", targets: [{ version: "2.1", overlays: ["a.yaml"], out: "a" }] }),
    );
    expect((await generate("--config", "c.json")).exit).toBe(0);
    expect(files("a/2.1")).toContain("term.ts");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("says why a configuration cannot be used", async () => {
    put("thrown.mjs", 'throw new Error("no");');
    put("broken.ts", "export default {;");
    put("empty.json", '{ "targets": [] }');
    put(
      "missing.json",
      '{ "schema": "schema", "targets": [{ "overlays": ["none.yaml"], "out": "a", "version": "2.1" }] }',
    );
    const said = async (...words: string[]): Promise<string> => {
      const { exit, text } = await generate(...words);
      expect(exit).toBe(2);
      return text.split("\n")[0] ?? "";
    };
    expect(await said("--config", "none.ts")).toContain("IC2061");
    expect(await said("--config", "thrown.mjs")).toContain("the configuration cannot be read: no");
    expect(await said("--config", "broken.ts")).toContain("IC2061");
    expect(await said("--config", "empty.json")).toContain("IC2062");
    expect(await said("--config", "missing.json")).toContain("IC1001");
    expect(await said("--config", "empty.json", "--out", "x")).toContain(
      "--out cannot be combined with --config",
    );
  });

  it.each([
    ["a key", "x.json", '{\n  "targets": [{ "out": "a", }]\n}', "x.json:2:29"],
    ["an end", "x.json", '{ "targets": [\n', "x.json:1:15"],
    ["a comma", "x.ts", "export default {\n  targets: [ ],,\n}", "x.ts:2:16"],
    ["what is thrown", "x.mjs", 'const x = 1;\n  throw new Error("no");', "x.mjs:2:3"],
    ["a module that is not there", "x.ts", '\nimport "./nope.js";', "x.ts:2:8"],
    ["a fault in what is imported", "x.ts", 'import "./parts/y.ts";', "parts/y.ts:3:8"],
  ])("says where in a configuration it is that cannot be read: %s", async (_, name, text, place) => {
    put("parts/y.ts", "\n\nexport ;;");
    put(name, text);
    const { exit, text: said } = await generate("--config", name);
    expect(exit).toBe(2);
    expect(said).toContain(`${place} error IC2061  the configuration cannot be read: `);
  });

  const messages = (value: unknown): string[] => configFaults(value).map(({ message }) => message);

  it("tells what a configuration cannot say", () => {
    expect(configFaults(1)).toHaveLength(1);
    expect(configFaults({ targets: [{ out: "a" }], share: "x" })).toEqual([
      { at: "share", message: "share is not known", hint: "Did you mean shared?" },
    ]);
    expect(messages({ targets: [{}, 1, { out: "a", version: "4", overlays: "a" }] })).toEqual([
      "targets[0].out is missing",
      "targets[1] is not an object",
      'targets[2].version is not one of "2.1", "3.0" and "both"',
      "targets[2].overlays is not a list of files",
    ]);
    expect(messages({ shared: "./x/", targets: [{ out: "y/../x" }, { out: "x/z" }] })).toEqual([
      "targets[0].out is the folder of shared",
      "targets[1].out is in the folder of shared",
    ]);
  });
});

it("names imports as the configuration says", async () => {
  put(
    "intacct.config.json",
    JSON.stringify({ schema: "schema", imports: { ending: "" }, targets: [{ out: "out" }] }),
  );
  expect((await generate()).exit).toBe(0);
  expect(readFileSync(join(folder, "out/2.1/index.ts"), "utf8")).toMatch(/from "\.\/bill"/);
});

it("takes the style of imports from the command line, and names it in the command that mends", async () => {
  const words = ["--schema", "schema", "--dtd-version", "2.1", "--overlay", "none", "--out", "out"];
  expect((await generate(...words, "--import-ending", "ts", "--runtime", "@acme/runtime")).exit).toBe(0);
  expect(readFileSync(join(folder, "out/2.1/index.ts"), "utf8")).toContain('from "./bill.ts"');
  expect(readFileSync(join(folder, "out/2.1/bill.ts"), "utf8")).toContain('from "@acme/runtime"');
  const { exit, text } = await generate(...words, "--import-ending", "none", "--check");
  expect({ exit, named: text.includes("--import-ending none") }).toEqual({ exit: 1, named: true });
});

it("refuses a style of imports that there is not", () => {
  const faults = configFaults({
    targets: [{ out: "out" }],
    imports: { ending: ".mjs", runtime: "", style: 1 },
  });
  expect(faults.map(({ at }) => at)).toEqual(["imports.style", "imports.ending", "imports.runtime"]);
});

it("warns of a runtime of another contract, where modules will find it", async () => {
  put("node_modules/intacct-runtime/package.json", '{ "name": "intacct-runtime", "version": "0.0.9" }');
  const words = ["--schema", "schema", "--dtd-version", "2.1", "--out", "out"];
  const { exit, text } = await generate(...words);
  expect(exit).toBe(0);
  expect(text).toContain("intacct-runtime 0.0.9 does not fit intacct-codegen");
  put(
    "node_modules/intacct-runtime/package.json",
    `{ "name": "intacct-runtime", "version": "0.0.9", "contract": "${runtimeContract}" }`,
  );
  expect((await generate(...words)).text).not.toContain("does not fit");
  put("node_modules/intacct-runtime/package.json", '{ "name": "@acme/other", "version": "0.0.9" }');
  expect((await generate(...words)).text).not.toContain("does not fit");
});

it("warns of standard modules of another version", async () => {
  put(
    "node_modules/intacct-modules/package.json",
    '{ "name": "intacct-modules", "version": "0.0.9", "exports": { "./package.json": "./package.json" } }',
  );
  const words = ["--shared", "intacct-modules", "--dtd-version", "2.1", "--object", "term", "--out", "out"];
  expect((await generate(...words)).text).toContain("intacct-modules 0.0.9 does not fit intacct-codegen");
});
