/** The plugin from its tarball, in projects that do not commit what is generated. */
import fs from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { folders, linked, pack, temporaryFolder, type PackageName } from "./packed.js";

const base = temporaryFolder();
const project = path.join(base, "project");

beforeAll(() => {
  linked(
    project,
    (Object.keys(folders) as PackageName[]).map((name) => pack(name, base).tarball),
  );
  write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
  write(
    "intacct.config.json",
    '{ "targets": [{ "out": "src/intacct", "version": "3.0", "overlays": ["acme.yaml"] }], "objects": ["APTERM"] }',
  );
  write("acme.yaml", "objects: { APTERM: { fields: { TIER: { type: picklist, values: [GOLD, TIN] } } } }");
  write(
    "src/main.ts",
    `import { connect } from "intacct-runtime";
     import { createApTerm } from "./intacct/3.0/apterm.js";
     export const create = (): Promise<unknown> => connect().execute(createApTerm, { NAME: "N30", TIER: "GOLD" });`,
  );
});
beforeEach(() => {
  fs.rmSync(path.join(project, "src/intacct"), { recursive: true, force: true });
});
afterAll(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  fs.writeFileSync(path.join(project, name), text);
}

/** Programs that build the project in its folder, and write `bundle/main.js`. */
const builds = {
  Vite: `import { build } from "vite";
    import intacct from "intacct-codegen/vite";
    await build({ root: process.cwd(), configFile: false, logLevel: "silent", plugins: [intacct()],
      build: { outDir: "bundle", lib: { entry: "src/main.ts", formats: ["es"], fileName: () => "main.js" } } });`,
  webpack: `import webpack from "webpack";
    import intacct from "intacct-codegen/webpack";
    const done = await new Promise((ready, failed) => webpack({
      mode: "production", target: "web", context: process.cwd(), entry: "./src/main.ts",
      output: { path: process.cwd() + "/bundle", filename: "main.js", module: true, library: { type: "module" } },
      experiments: { outputModule: true }, plugins: [intacct()],
      resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
      module: { rules: [{ test: /\\.ts$/, loader: process.cwd() + "/loader.cjs" }] },
    }).run((error, stats) => (error ? failed(error) : ready(stats))));
    if (done.hasErrors()) throw new Error(done.toString({ all: false, errors: true }));`,
  esbuild: `import { build } from "esbuild";
    import intacct from "intacct-codegen/esbuild";
    await build({ entryPoints: ["src/main.ts"], outfile: "bundle/main.js", bundle: true, format: "esm",
      platform: "browser", logLevel: "silent", plugins: [intacct()] });`,
};

/** webpack is given JavaScript by what reads TypeScript here in no time. */
const loader = `module.exports = (text) => require("esbuild").transformSync(text, { loader: "ts" }).code;`;

/** What is in a bundle for a browser that no browser has. */
const foreign = /\bfrom\s*["']node:|\brequire\(["']node:|\bimport\(["']node:/;

describe.each(Object.entries(builds))("the plugin for %s", (_, program) => {
  const build = (): string => {
    fs.rmSync(path.join(project, "bundle"), { recursive: true, force: true });
    write("build.mjs", program);
    write("loader.cjs", loader);
    execFileSync(process.execPath, ["build.mjs"], { cwd: project, stdio: "pipe" });
    return fs.readFileSync(path.join(project, "bundle/main.js"), "utf8");
  };

  it("generates what the bundle is made of", () => {
    const code = build();
    expect(code).toContain("TIER");
    expect(code).toContain("GOLD");
    expect(code).not.toMatch(foreign);
  });

  it("fails where an overlay is wrong, and says where", () => {
    const before = fs.readFileSync(path.join(project, "acme.yaml"), "utf8");
    write("acme.yaml", before.replace("picklist", "pick"));
    try {
      expect(build).toThrow(/acme\.yaml:1:\d+ IC\d+/);
    } finally {
      write("acme.yaml", before);
    }
  });
});
