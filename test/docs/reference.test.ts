import fs from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { explanations } from "../../cli/explanations.js";
import { settledByConfig } from "../../cli/generate-job.js";
import { flagOf } from "../../scripts/reference/configuration.js";
import { variables } from "../../scripts/reference/environment.js";
import { referencePages } from "../../scripts/reference/pages.js";
import { pageAt, root } from "./pages.js";

let made: ReadonlyMap<string, string>;
beforeAll(async () => {
  made = await referencePages();
}, 120_000);

describe("docs/reference", () => {
  it("is what `npm run reference` makes of the code", () => {
    const stale = [...made].filter(([path, text]) => pageAt(path).text !== text).map(([path]) => path);
    expect(stale, "run npm run reference, and commit what changes").toEqual([]);
  });

  it("names a key of the configuration for each flag of generate that one stands for", () => {
    expect(Object.values(flagOf).toSorted()).toEqual([...settledByConfig].toSorted());
    const keys = (made.get("docs/reference/configuration.md") ?? "").matchAll(/^\| `(\w+)`/gm);
    expect(Array.from(keys, ([, key]) => key)).toEqual(expect.arrayContaining(Object.keys(flagOf)));
  });

  it("says what each public export and each key is", () => {
    const rows = ["exports", "configuration"].flatMap((name) =>
      (made.get(`docs/reference/${name}.md`) ?? "").split("\n").filter((line) => line.startsWith("| `")),
    );
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => /\| +\|$/.test(row))).toEqual([]);
  });

  it("has every variable that the sources read", () => {
    const read = new Set<string>();
    for (const folder of ["cli", "generator", "sandbox", "runtime", "schema", "explorer"])
      for (const name of fs.readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
        if (!/(?<!\.d)\.ts$/.test(name)) continue;
        const text = fs.readFileSync(join(root, folder, name), "utf8");
        for (const [, one = ""] of text.matchAll(/\benv(?:ironment)?(?:\.|\[")([A-Z_]+)/g)) read.add(one);
        for (const [, list = ""] of text.matchAll(/\{([^{}]*)\} = (?:io\.|process\.)?env;/g))
          for (const [one] of list.matchAll(/\b[A-Z_]{3,}(?=[:,\s])/g)) read.add(one);
      }
    expect(read.size).toBeGreaterThan(4);
    expect([...read].filter((name) => !variables().includes(name))).toEqual([]);
  });
});

describe("diagnostic codes", () => {
  it("each have a cause and a cure, in sentences", () => {
    const sentence = /^[A-Z"<a-z][^]*\.$/;
    for (const { code, cause, cure } of explanations()) {
      expect(cause, `${code}: say the cause in docs/reference/diagnostics.yaml`).toMatch(sentence);
      expect(cure, `${code}: say the cure in docs/reference/diagnostics.yaml`).toMatch(sentence);
    }
  });

  it("are the only ones that are explained", () => {
    const text = fs.readFileSync(join(root, "docs/reference/diagnostics.yaml"), "utf8");
    const explained = Array.from(text.matchAll(/^(IC\d{4}):$/gm), ([, code]) => code);
    expect(explained, "in docs/reference/diagnostics.yaml, against schema/text/codes.ts").toEqual(
      explanations().map(({ code }) => code),
    );
  });
});
