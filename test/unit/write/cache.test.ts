import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Cache } from "../../../generator/write/cache.js";
import { disk } from "../../../generator/write/disk.js";

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "cache-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(cwd, { recursive: true });
});

const entries = new Map([["2.1/bill.ts", { input: "a", content: "b" }]]);
const out = (): Cache => new Cache(join(cwd, "src/out"), disk);

it("is kept under the nearest node_modules, and not at all where there is none", () => {
  out().write(entries);
  expect(fs.readdirSync(cwd)).toEqual([]);
  expect(out().read()).toEqual(new Map());
  fs.mkdirSync(join(cwd, "node_modules"));
  out().write(entries);
  expect(out().read()).toEqual(entries);
  expect(fs.readdirSync(join(cwd, "node_modules/.cache/intacct-codegen"))).toHaveLength(1);
});

it("is kept in the folder that is named, and nowhere else", () => {
  fs.mkdirSync(join(cwd, "node_modules"));
  vi.stubEnv("INTACCT_CODEGEN_CACHE", join(cwd, "elsewhere"));
  out().write(entries);
  expect(out().read()).toEqual(entries);
  expect(fs.readdirSync(join(cwd, "elsewhere"))).toHaveLength(1);
  expect(fs.readdirSync(join(cwd, "node_modules"))).toEqual([]);
  vi.stubEnv("INTACCT_CODEGEN_CACHE", "");
  expect(out().read()).toEqual(new Map());
});
