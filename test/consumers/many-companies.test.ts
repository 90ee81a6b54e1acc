/** The example with many companies, as a task runner runs it. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { folders, linked, pack, root, temporaryFolder, type PackageName } from "./packed.js";

const base = temporaryFolder();
const companies = ["anvil", "birch", "cedar"];

let tarballs: readonly string[];
beforeAll(() => {
  tarballs = (Object.keys(folders) as PackageName[]).map((name) => pack(name, base).tarball);
});
afterAll(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

/** The example in a folder of its own, with all that it needs. */
function workspace(name: string): string {
  const folder = path.join(base, name);
  fs.cpSync(path.join(root, "examples/many-companies"), folder, { recursive: true });
  linked(folder, tarballs);
  const bin = path.join(folder, "node_modules/.bin");
  fs.mkdirSync(bin);
  fs.symlinkSync("../intacct-codegen/cli/bin.cjs", path.join(bin, "intacct-codegen"));
  return folder;
}

interface Summary {
  readonly tasks: readonly { readonly package: string; readonly cache: { readonly status: string } }[];
}

/** Runs the task, for all companies or those that are named: gives what became of each, `HIT` or `MISS`. */
function run(folder: string, ...only: readonly string[]): Record<string, string> {
  const turbo = path.join(root, "node_modules/.bin/turbo");
  fs.rmSync(path.join(folder, ".turbo/runs"), { recursive: true, force: true });
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    INTACCT_CODEGEN_CACHE: path.join(folder, ".made"),
  };
  execFileSync(
    turbo,
    [
      "run",
      "generate",
      "--summarize",
      ...only.map((name) => `--filter=${name}`),
      "--cache-dir",
      path.join(folder, ".turbo/cache"),
    ],
    {
      cwd: folder,
      env,
      stdio: "pipe",
    },
  );
  const runs = path.join(folder, ".turbo/runs");
  const [file = ""] = fs.readdirSync(runs);
  const { tasks } = JSON.parse(fs.readFileSync(path.join(runs, file), "utf8")) as Summary;
  return Object.fromEntries(tasks.map((task) => [task.package, task.cache.status]));
}

const all = (status: string): Record<string, string> =>
  Object.fromEntries(companies.map((name) => [name, status]));

/** All that was generated, by path. */
function generated(folder: string): Map<string, string> {
  const files = companies.flatMap((name) => {
    const out = path.join(folder, "companies", name, "generated");
    if (!fs.existsSync(out)) return [];
    const names = fs
      .readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"));
    return names.map((file) => path.join(out, file));
  });
  return new Map(files.sort().map((file) => [path.relative(folder, file), fs.readFileSync(file, "utf8")]));
}

it("is cached company by company, and the same in another folder", () => {
  const folder = workspace("here");
  expect(run(folder)).toEqual(all("MISS"));
  const made = generated(folder);
  expect([...made.keys()]).toContain("companies/anvil/generated/3.0/vendor.ts");
  expect(run(folder)).toEqual(all("HIT"));

  for (const name of companies)
    fs.rmSync(path.join(folder, "companies", name, "generated"), { recursive: true });
  expect(run(folder)).toEqual(all("HIT"));
  expect(generated(folder)).toEqual(made);

  const overlay = path.join(folder, "companies/birch/overlays/birch.yaml");
  fs.writeFileSync(overlay, fs.readFileSync(overlay, "utf8").replace("ROUTE", "DETOUR"));
  expect(run(folder)).toEqual({ ...all("HIT"), birch: "MISS" });
  expect(generated(folder).get("companies/birch/generated/3.0/customer.ts")).toContain("DETOUR");

  const elsewhere = workspace(path.join("else", "where"));
  expect(run(elsewhere, "anvil")).toEqual({ anvil: "MISS" });
  const anvils = (files: Map<string, string>): [string, string][] =>
    [...files].filter(([name]) => name.startsWith("companies/anvil/"));
  expect(anvils(generated(elsewhere))).toEqual(anvils(made));
});
