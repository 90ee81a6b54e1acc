import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { packageRoot } from "../../generator/read/package-root.js";
import { factsText, keptFacts, shippedFacts } from "../../generator/read/shipped-facts.js";
import { readSources } from "../../schema/schema.js";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "facts-"));
  fs.cpSync(join(packageRoot, "dtd"), folder, { recursive: true });
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

it.each(["2.1", "3.0"] as const)(
  "facts of %s are those that the DTDs tell, kept as a text or not",
  (version) => {
    const source = { version, message: "request", path: `${version}/request.dtd`, form: "dtd" } as const;
    const { facts } = readSources(new DiskFolder(folder), [source], false).value[0] ?? {};
    expect(facts?.functions.size).toBeGreaterThan(0);
    expect(keptFacts(factsText(folder), folder, version)?.facts).toEqual(facts);
    expect(shippedFacts(version)).toEqual(facts);
  },
);

it("facts that were kept are not used any more where a file has changed, or is gone", () => {
  const text = factsText(folder);
  const path = join(folder, "shared/names.dtd");
  fs.appendFileSync(path, "<!-- More. -->\n");
  expect(keptFacts(text, folder, "2.1")).toBeUndefined();
  fs.rmSync(path);
  expect(keptFacts(text, folder, "2.1")).toBeUndefined();
  expect(keptFacts("{}", folder, "2.1")).toBeUndefined();
});
