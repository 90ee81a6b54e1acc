import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { build as vite, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moduleSettings, source, tsconfig } from "./client.js";
import { installed, pack, root, temporaryFolder } from "./packed.js";

/** A project with the runtime and the standard modules from their tarballs, outside of this repository. */
const base = temporaryFolder();
const project = path.join(base, "project");
const at = (...parts: string[]): string => path.join(project, ...parts);

beforeAll(() => {
  const tarballs = (["intacct-runtime", "intacct-modules"] as const).map((name) => pack(name, base).tarball);
  installed(project, tarballs);
  fs.writeFileSync(at("client.ts"), source);
});
afterAll(() => {
  fs.rmSync(base, { recursive: true });
});

const typescripts = { "5.9": "typescript-5", 6: "typescript", 7: "typescript-7" };

describe.each(Object.entries(typescripts))("TypeScript %s", (_, folder) => {
  it.each(moduleSettings)("compiles a client with $moduleResolution", (setting) => {
    fs.writeFileSync(at("tsconfig.json"), tsconfig(setting));
    const tsc = path.join(root, "node_modules", folder, "bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

const use = (load: string): string => `${load}
  process.stdout.write(toXml(createVendor, { VENDORID: "V1", NAME: "A", DISPLAYCONTACT: { PRINTAS: "A" } }));`;
const run = (file: string, text: string): string => {
  fs.writeFileSync(at(file), text);
  return execFileSync(process.execPath, [at(file)], { encoding: "utf8" });
};

describe("Node", () => {
  it("imports the packages", () => {
    const load = `import { toXml } from "intacct-runtime"; import { createVendor } from "intacct-modules/3.0/vendor";`;
    expect(run("run.mjs", use(load))).toContain("<VENDORID>V1</VENDORID>");
  });

  it("requires the packages from CommonJS", () => {
    const load = `const { toXml } = require("intacct-runtime"); const { createVendor } = require("intacct-modules/3.0/vendor");`;
    expect(run("run.cjs", use(load))).toContain("<VENDORID>V1</VENDORID>");
  });
});

/** What is in a bundle for a browser that no browser has. */
const foreign = /\bfrom\s*["']node:|\brequire\(["']node:|\bimport\(["']node:/;

describe("bundlers", () => {
  it.each(["browser", "worker"])("esbuild for a %s leaves out what is Node's", async (place) => {
    const { outputFiles, warnings } = await build({
      entryPoints: [at("client.ts")],
      bundle: true,
      format: "esm",
      platform: "browser",
      ...(place === "worker" ? { conditions: ["workerd", "worker"] } : {}),
      write: false,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    expect(outputFiles[0]?.text).toContain("create_bill");
    expect(outputFiles[0]?.text).not.toMatch(foreign);
  });

  it("Vite builds a client for browsers", async () => {
    const built = (await vite({
      root: project,
      configFile: false,
      logLevel: "silent",
      build: { write: false, lib: { entry: at("client.ts"), formats: ["es"] } },
    })) as Rolldown.RolldownOutput[];
    const code = built
      .flatMap(({ output }) => output.map((chunk) => ("code" in chunk ? chunk.code : "")))
      .join("");
    expect(code).toContain("create_bill");
    expect(code).not.toMatch(foreign);
  });
});

it("brings nothing but the packages", () => {
  const listed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], {
    cwd: project,
    encoding: "utf8",
  });
  const names = listed
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => path.basename(line));
  expect(new Set(names)).toEqual(new Set(["intacct-modules", "intacct-runtime"]));
});

it("needs less than 1 MB beside modules that were generated", () => {
  const lean = path.join(base, "lean");
  installed(lean, [
    path.join(base, fs.readdirSync(base).find((name) => name.startsWith("intacct-runtime-")) ?? ""),
  ]);
  const files = fs.readdirSync(path.join(lean, "node_modules"), { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map((file) => fs.statSync(path.join(file.parentPath, file.name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
