import fs from "node:fs";
import path from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folders, pack, temporaryFolder, type Packed, type PackageName } from "./packed.js";

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly scripts?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
}

const names = Object.keys(folders) as PackageName[];
const manifestOf = (name: PackageName) =>
  JSON.parse(fs.readFileSync(path.join(folders[name], "package.json"), "utf8")) as Manifest;
const packed = {} as Record<PackageName, Packed>;
const into = temporaryFolder();

beforeAll(() => {
  for (const name of names) packed[name] = pack(name, into);
});
afterAll(() => {
  fs.rmSync(into, { recursive: true });
});

/** In bytes: what may be packed, and what may lie in a consumer's node_modules. */
const limits: Record<PackageName, { packed: number; installed: number }> = {
  "intacct-codegen": { packed: 2_000_000, installed: 10_000_000 },
  "intacct-modules": { packed: 2_000_000, installed: 20_000_000 },
  "intacct-runtime": { packed: 100_000, installed: 300_000 },
};

/** What Node is given with --import, and no module imports. */
const untyped = ["./register"];

describe.each(names)("%s as it is published", (name) => {
  it("stays within its sizes", () => {
    expect(packed[name].size).toBeLessThan(limits[name].packed);
    expect(packed[name].unpackedSize).toBeLessThan(limits[name].installed);
  });

  it("brings its licence, and says what it is", () => {
    expect(packed[name].files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  });

  it("runs nothing where it is installed", () => {
    const run = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(manifestOf(name).scripts ?? {}).filter((script) => run.includes(script))).toEqual([]);
  });

  it("has maps that lead to files in the package", () => {
    const { files } = packed[name];
    const maps = files.filter((file) => file.endsWith(".map"));
    const lost = maps.flatMap((map) => {
      const { sources } = JSON.parse(fs.readFileSync(path.join(folders[name], map), "utf8")) as {
        sources: string[];
      };
      const named = sources.map((source) => path.posix.join(path.posix.dirname(map), source));
      return named.filter((source) => !files.includes(source)).map((source) => `${map}: ${source}`);
    });
    expect(lost).toEqual([]);
    expect(maps.length > 0).toBe(name !== "intacct-runtime");
  });

  it("is clean for publint", async () => {
    const tarball = fs.readFileSync(packed[name].tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: Uint8Array.from(tarball).buffer },
      level: "warning",
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are found and tell the truth", async () => {
    const tarball = createPackageFromTarballData(fs.readFileSync(packed[name].tarball));
    // Patterns stand for many modules that are made alike: one of each version stands for them.
    const entrypoints =
      name === "intacct-modules"
        ? { entrypoints: ["./2.1/bill", "./3.0/vendor"] }
        : { excludeEntrypoints: untyped };
    const result = await checkPackage(tarball, entrypoints);
    if (!result.types) throw new Error("no types are found");
    // ESM only, by intention: "node10" knows no exports, and Node 20.19 requires ES modules.
    const intended = (problem: (typeof result.problems)[number]): boolean =>
      problem.kind === "CJSResolvesToESM" ||
      ("resolutionKind" in problem && problem.resolutionKind === "node10");
    expect(result.problems.filter((problem) => !intended(problem))).toEqual([]);
  });
});

it("has one version for all packages, which ask for each other in it", () => {
  const { version } = manifestOf("intacct-codegen");
  for (const name of names) {
    const { version: own, dependencies = {}, license } = manifestOf(name);
    expect({ own, license }).toEqual({ own: version, license: "Apache-2.0" });
    for (const other of names) if (dependencies[other]) expect(dependencies[other]).toBe(version);
  }
  expect(manifestOf("intacct-runtime").dependencies).toBeUndefined();
});
