import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { problemsOf, type Release } from "../../scripts/release/problems.js";

const right: Release = {
  manifests: [
    { name: "intacct-runtime", version: "1.2.0" },
    { name: "intacct-modules", version: "1.2.0", dependencies: { "intacct-runtime": "1.2.0" } },
    { name: "intacct-codegen", version: "1.2.0", dependencies: { "intacct-runtime": "1.2.0", yaml: "^2" } },
  ],
  changelog: "# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-11-27)\n\n### Added\n\n- Something.\n",
  lock: '{ "resolved": "runtime", "link": true }',
  changes: "",
  tags: ["v1.2.0"],
};
const [runtime, modules, codegen] = right.manifests as [
  Release["manifests"][0],
  Release["manifests"][0],
  Release["manifests"][0],
];

it("finds nothing wrong where all is ready", () => {
  expect(problemsOf(right)).toEqual([]);
});

it.each<[string, Partial<Release>, RegExp]>([
  ["a tree with changes", { changes: " M README.md" }, /working tree/],
  ["another version", { manifests: [runtime, { ...modules, version: "1.1.0" }, codegen] }, /give all one/],
  [
    "a dependency on another version",
    { manifests: [runtime, { ...modules, dependencies: { "intacct-runtime": "^1.0.0" } }, codegen] },
    /asks for intacct-runtime \^1\.0\.0/,
  ],
  [
    "a script that runs on installation",
    { manifests: [{ ...runtime, scripts: { postinstall: "x" } }, modules, codegen] },
    /postinstall/,
  ],
  ["no section", { changelog: "# Changelog\n\n## Unreleased\n\n- A.\n" }, /no entries under "## 1\.2\.0"/],
  ["an empty section", { changelog: "## 1.2.0\n\n## 1.1.0\n\n- A.\n" }, /no entries/],
  ["an entry of a longer version", { changelog: "## 1.2.0-beta\n\n- A.\n" }, /no entries/],
  ["addresses in the lock file", { lock: '{ "resolved": "https://example.com/a.tgz" }' }, /package-lock/],
  ["no tag", { tags: ["v1.1.0", ""] }, /git tag v1\.2\.0/],
])("refuses %s", (_, change, message) => {
  const found = problemsOf({ ...right, ...change });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

it("has a lock file without addresses", () => {
  const lock = readFileSync("package-lock.json", "utf8");
  expect(problemsOf({ ...right, lock })).toEqual([]);
  expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});
