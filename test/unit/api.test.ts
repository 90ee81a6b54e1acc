import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { check, defineConfig, generate, lint, loadConfig, write } from "../../generator/api/index.js";

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "api-"));
  fs.cpSync("test/cases/generate/in/schema", join(cwd, "schema"), { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(cwd, { recursive: true, force: true });
});

const tree = (): string[] => fs.readdirSync(cwd, { recursive: true, encoding: "utf8" }).sort();

it("makes modules without writing or printing, and writes them when asked to", async () => {
  const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
  const before = tree();
  const made = await generate({ cwd, schema: "schema" });
  expect(made.findings).toEqual([]);
  expect(made.versions).toEqual(["2.1"]);
  expect([...made.files.keys()]).toEqual(["2.1/bill.ts", "2.1/get_list.ts", "2.1/index.ts"]);
  expect(tree()).toEqual(before);
  const paths = [...made.files.keys()];
  expect(await check(made, { cwd, out: "out" })).toMatchObject({ stale: paths, written: [] });
  expect(tree()).toEqual(before);
  expect(await write(made, { cwd, out: "out" })).toMatchObject({ written: paths, findings: [] });
  expect(await check(made, { cwd, out: "out" })).toMatchObject({ stale: [], unchanged: paths, findings: [] });
  for (const [path, text] of made.files) expect(fs.readFileSync(join(cwd, "out", path), "utf8")).toBe(text);
  expect(printed.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

it("names imports as it is told", async () => {
  const imports = { ending: ".ts", runtime: "@acme/runtime" } as const;
  const { files, findings } = await generate({ cwd, schema: "schema", imports });
  expect(findings).toEqual([]);
  expect(files.get("2.1/bill.ts")).toContain('from "@acme/runtime"');
  expect(files.get("2.1/index.ts")).toContain('from "./bill.ts"');
});

it("tells what is wrong instead of throwing, and writes nothing of it", async () => {
  fs.writeFileSync(join(cwd, "schema/2.1/request.dtd"), "<!ELEMENT request (");
  const made = await generate({ cwd, schema: "schema" });
  expect(made.files.size).toBe(0);
  expect(made.findings[0]).toMatchObject({ severity: "error", file: "2.1/request.dtd", line: 1 });
  expect((await write(made, { cwd, out: "out" })).findings).toEqual(made.findings);
  expect(fs.existsSync(join(cwd, "out"))).toBe(false);
  expect(await lint({ cwd, schema: "schema" })).toEqual(expect.arrayContaining([made.findings[0]]));
  expect((await lint({ cwd, schema: "nowhere" }))[0]).toMatchObject({ code: "IC1804" });
  expect((await generate({ cwd, schema: "schema", overlays: ["none.yaml"] })).findings[0]).toMatchObject({
    code: "IC1001",
    file: "none.yaml",
  });
});

it("reads configurations", async () => {
  const config = defineConfig({ schema: "schema", targets: [{ out: "out" }] });
  fs.writeFileSync(join(cwd, "c.json"), JSON.stringify(config));
  const loaded = await loadConfig("c.json", { cwd });
  expect(loaded).toMatchObject({ config, path: join(cwd, "c.json"), findings: [] });
  fs.writeFileSync(join(cwd, "c.json"), JSON.stringify({ targets: [] }));
  expect(await loadConfig("c.json", { cwd })).toMatchObject({
    findings: [{ code: "IC2062", file: "c.json", line: 1 }],
    sources: { files: [join(cwd, "c.json")] },
  });
});

it("finds the configuration, and names all that it leads to", async () => {
  const targets = [{ overlays: ["overlays/*.yaml", "none.yaml"], out: "out" }];
  fs.mkdirSync(join(cwd, "src/overlays"), { recursive: true });
  fs.writeFileSync(join(cwd, "src/overlays/acme.yaml"), "objects: {}");
  fs.writeFileSync(join(cwd, "src/schema.mjs"), 'export const schema = "../schema";');
  const text = `import { schema } from "./schema.mjs"; export default { schema, targets: ${JSON.stringify(targets)} }`;
  fs.writeFileSync(join(cwd, "src/intacct.config.mjs"), text);
  const { path, config, sources, findings } = await loadConfig(undefined, { cwd: join(cwd, "src/overlays") });
  expect({ path, findings }).toEqual({ path: join(cwd, "src/intacct.config.mjs"), findings: [] });
  expect(config).toEqual({ schema: "../schema", targets });
  const files = ["intacct.config.mjs", "schema.mjs", "overlays/acme.yaml", "none.yaml"].map((name) =>
    join("src", name),
  );
  const schema = ["schema/2.1/request.dtd", "schema/2.1/response.dtd"];
  expect([...sources.files].sort()).toEqual([...files, ...schema].map((name) => join(cwd, name)).sort());
  const folders = ["schema", "schema/2.1", "src/overlays"];
  expect([...sources.folders].sort()).toEqual(folders.map((name) => join(cwd, name)));
  expect(await loadConfig(undefined, { cwd: tmpdir() })).toMatchObject({ findings: [{ code: "IC2061" }] });
});
