/** What `generate` finds without being told, and what it refuses to take for the wish to delete or to litter. */
import fs from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "found-"));
  put("schema/2.1/request.dtd", request);
  put("schema/2.1/response.dtd", response);
});
afterEach(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

const request =
  "<!ELEMENT request (function)><!ELEMENT function (create_term | create_bill)><!ELEMENT create_bill (name, customfields?)>" +
  "<!ELEMENT create_term (name, customfields?)><!ELEMENT name (#PCDATA)>" +
  "<!ELEMENT customfields (customfield*)><!ELEMENT customfield (customfieldname, customfieldvalue)>" +
  "<!ELEMENT customfieldname (#PCDATA)><!ELEMENT customfieldvalue (#PCDATA)>";
const response = "<!ELEMENT response (term?)><!ELEMENT term (name)><!ELEMENT name (#PCDATA)>";
const overlay = "objects: { APBILL: { fields: { GRADE: { type: checkbox } } } }";

function put(path: string, text: string): void {
  fs.mkdirSync(join(cwd, path, ".."), { recursive: true });
  fs.writeFileSync(join(cwd, path), text);
}
const files = (): string[] => fs.readdirSync(cwd, { recursive: true, encoding: "utf8" }).sort();

async function* none(): AsyncGenerator<never> {}

async function outcome(line: string, from = cwd): Promise<{ exit: number; out: string; err: string }> {
  const [stdout, stderr] = [sink(), sink()];
  const io = { cwd: from, env: {}, stdout, stderr, stdin: none(), changes: none };
  const exit = await run(line.split(" "), io);
  return { exit, out: stdout.text, err: stderr.text };
}
const sink = (): { text: string; write(text: string): void } => ({
  text: "",
  write(text) {
    this.text += text;
  },
});

describe("a configuration", () => {
  it("is found from a folder below, says so, and makes the same from wherever it is run", async () => {
    put("part/names.ts", "export const out: string = 'out';");
    const text =
      "\ufeffimport { out } from './part/names.js';\nimport { defineConfig } from 'intacct-codegen/config';\n" +
      "export default defineConfig({ schema: 'schema', targets: [{ out }] });";
    put("intacct.config.ts", text);
    fs.mkdirSync(join(cwd, "deep/er"), { recursive: true });
    const before = files();
    const { exit, out, err } = await outcome("generate", join(cwd, "deep/er"));
    expect({ exit, out, err }).toMatchObject({ exit: 0, err: "using ../../intacct.config.ts\n" });
    // Nothing is put beside the configuration, not even for a moment that could be cut short.
    expect(files().filter((path) => !before.includes(path) && !path.startsWith("out"))).toEqual([]);
    expect((await outcome("generate --check")).out).toContain("files in out up to date");
    expect((await outcome("generate --schema schema --out other")).err).toBe(
      "intacct.config.ts is ignored because of --schema\n",
    );
  });

  it("may be JSON with a byte order mark", async () => {
    put("intacct.config.json", '\ufeff{ "schema": "schema", "targets": [{ "out": "out" }] }');
    expect(await outcome("generate")).toMatchObject({ exit: 0, err: "using intacct.config.json\n" });
  });

  it("is told all its faults, with their places, as text and as JSON", async () => {
    put("intacct.config.json", '{\n  "shema": "schema",\n  "targets": [{ "out": 3 }, { "ot": "b" }]\n}');
    const { exit, err } = await outcome("generate");
    expect(exit).toBe(2);
    expect(err).toContain("intacct.config.json:2:3 error IC2062  shema is not known");
    expect(err).toContain("Did you mean schema?");
    expect(err).toContain("intacct.config.json:3:17 error IC2062  targets[0].out is not a path");
    expect(err).toContain("intacct.config.json:3:31 error IC2062  targets[1].ot is not known");
    const json = JSON.parse((await outcome("generate --format json")).out) as { diagnostics: unknown[] };
    expect(json).toMatchObject({ written: [], stale: [] });
    expect(json.diagnostics).toHaveLength(4);
    fs.rmSync(join(cwd, "intacct.config.json"));
    put("c.mts", "export default { targets: [{ out: 'a', version: '4' }] } as object;");
    expect((await outcome("generate --config c.mts")).err).toContain("c.mts:1:40 error IC2062");
  });
});

describe("overlays", () => {
  it("in overlays/ are used, and said; none leaves them out", async () => {
    put("overlays/b.yaml", overlay);
    const found = await outcome("generate --schema schema --out out");
    expect(found).toMatchObject({
      exit: 0,
      err: "with overlays/b.yaml (--overlay none leaves overlays out)\n",
    });
    const text = fs.readFileSync(join(cwd, "out/2.1/bill.ts"), "utf8");
    expect(text).toContain("GRADE");
    // From another folder the way to the overlay is another one: the modules are the same.
    fs.mkdirSync(join(cwd, "deep"));
    const line = "generate --schema ../schema --overlay ../overlays/b.yaml --out ../out --check";
    expect(await outcome(line, join(cwd, "deep"))).toMatchObject({ exit: 0 });
    expect((await outcome("generate --schema schema --out out --overlay none")).err).toBe("");
    expect(fs.readFileSync(join(cwd, "out/2.1/bill.ts"), "utf8")).not.toContain("GRADE");
  });

  it("that are wrong are told as JSON, all of them", async () => {
    put("overlays/a.yaml", "objects: { APTERM: { fields: { A: { type: no }, B: { type: nothing } } } }");
    const { exit, out } = await outcome("generate --schema schema --out out --format json");
    expect(exit).toBe(2);
    expect((JSON.parse(out) as { diagnostics: unknown[] }).diagnostics).toHaveLength(2);
  });
});

describe("a schema that has been lost", () => {
  it("in part or whole deletes nothing", async () => {
    put("schema/3.0/request.dtd", request);
    await outcome("generate --schema schema --out out");
    const made = files().filter((path) => path.startsWith("out"));
    const lose: readonly (readonly [string, () => void, string])[] = [
      ["empty", () => put("schema/2.1/request.dtd", ""), "IC1006"],
      ["only a comment", () => put("schema/2.1/request.dtd", "<!-- later -->"), "IC1006"],
      ["missing beside its answers", () => fs.rmSync(join(cwd, "schema/2.1/request.dtd")), "IC1207"],
      ["a whole version", () => fs.rmSync(join(cwd, "schema/2.1"), { recursive: true }), "IC1711"],
      ["the folder", () => fs.rmSync(join(cwd, "schema"), { recursive: true }), "IC1804"],
    ];
    for (const [what, act, code] of lose) {
      act();
      const { exit, out, err } = await outcome("generate --schema schema --out out");
      expect(exit, what).toBeGreaterThan(0);
      expect(out + err, what).toContain(code);
      expect(
        files().filter((path) => path.startsWith("out")),
        what,
      ).toEqual(made);
    }
  });

  it.each(["", "\uFEFF\r\n"])("in an included file deletes nothing: %j", async (empty) => {
    const included = `<!ENTITY % more SYSTEM "more.dtd">%more;`;
    const more = (text: string): void => put("schema/2.1/more.dtd", text);
    put("schema/2.1/request.dtd", request + included);
    more("<!ELEMENT spare (#PCDATA)>");
    expect((await outcome("generate --schema schema --out out")).exit).toBe(0);
    const made = files();
    more(empty);
    const { exit, out } = await outcome("generate --schema schema --out out");
    expect([exit, out.match(/IC\d+|more\.dtd/g)]).toEqual([1, ["more.dtd", "IC1006"]]);
    expect(files()).toEqual(made);
    more("<!-- A place for additions. -->");
    expect((await outcome("lint schema")).out).not.toContain("IC1006");
  });

  it("in a version deletes nothing where there is no index.ts, either", async () => {
    put("schema/3.0/request.dtd", request);
    await outcome("generate --schema schema --out out --no-barrel");
    fs.rmSync(join(cwd, "schema/3.0"), { recursive: true });
    expect((await outcome("generate --schema schema --out out --no-barrel")).err).toContain("IC1711");
  });

  it("is told by lint, and makes validate end with 2", async () => {
    put("schema/2.1/request.dtd", "");
    expect((await outcome("lint --schema schema")).exit).toBe(1);
    put("a.xml", "<request/>");
    expect(await outcome("validate --schema schema a.xml")).toMatchObject({ exit: 2 });
  });
});

describe("an output folder", () => {
  it("that nobody means is refused", async () => {
    const places = ["/", homedir(), "..", "../..", "schema", "schema/2.1/x", "node_modules/x", ".git"];
    for (const place of places) {
      const { exit, err } = await outcome(`generate --schema schema --out ${place}`);
      expect({ exit, err }, place).toMatchObject({
        exit: 2,
        err: expect.stringContaining("IC1813") as string,
      });
      put("intacct.config.json", JSON.stringify({ schema: "schema", targets: [{ out: place }] }));
      expect((await outcome("generate")).err, place).toContain("IC1813");
      fs.rmSync(join(cwd, "intacct.config.json"));
    }
    expect(files()).toEqual(["schema", "schema/2.1", "schema/2.1/request.dtd", "schema/2.1/response.dtd"]);
    for (const [name, target] of [
      ["root", "/"],
      ["link", "schema"],
    ] as const) {
      fs.symlinkSync(target, join(cwd, name));
      expect((await outcome(`generate --schema schema --out ${name}`)).err, name).toContain("IC1813");
      fs.rmSync(join(cwd, name));
    }
    expect((await outcome("generate --schema schema --out .")).exit).toBe(0);
  });

  it("without modules is one sentence, with the command to paste", async () => {
    put(
      "schema/2.1/request.dtd",
      request.replace("create_term |", "create_term | create_pay | create_x |") +
        ["pay", "x"].map((name) => `<!ELEMENT create_${name} (name)>`).join(""),
    );
    const { exit, out } = await outcome("generate --schema schema --out out --check");
    expect(exit).toBe(1);
    expect(out).toContain("files not generated yet: ");
    expect(out).toContain("run npx intacct-codegen generate --schema schema --out out\n");
    expect(out.trim().split("\n").length).toBeLessThan(6);
  });
});
