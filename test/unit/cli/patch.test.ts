import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patchOf } from "../../../cli/patch.js";
import { Random, seedOf } from "../../support/random.js";

const isThere = spawnSync("git", ["--version"]).status === 0;
if (!isThere) console.log("skipped: git is not installed");

describe("patches", () => {
  it("show what changes with the lines around it", () => {
    const before = ["a", "b", "c", "d", "e", "f", "g", "h", ""].join("\n");
    const after = ["a", "b", "c", "d", "E", "f", "g", "h", ""].join("\n");
    expect(patchOf("x.dtd", before, after)).toBe(
      "--- a/x.dtd\n+++ b/x.dtd\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n",
    );
  });

  const seed = seedOf(process.env);
  it.skipIf(!isThere)(`are applied by git, SEED=${seed}`, () => {
    const random = new Random(seed);
    const folder = mkdtempSync(join(tmpdir(), "patch-"));
    for (let round = 0; round < 20; round++) {
      const lines = Array.from({ length: random.whole(1, 60) }, () => `line ${random.below(9)}`);
      const changed = lines.flatMap((line) =>
        random.chance(0.85)
          ? [line]
          : Array.from({ length: random.below(3) }, () => `new ${random.below(9)}`),
      );
      const [before, after] = [`${lines.join("\n")}\n`, `top\n${changed.join("\n")}\n`];
      writeFileSync(join(folder, "x"), before);
      const { stderr } = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], {
        cwd: folder,
        input: patchOf("x", before, after),
        encoding: "utf8",
      });
      expect(stderr, `seed ${seed}, round ${round}`).toBe("");
      expect(readFileSync(join(folder, "x"), "utf8")).toBe(after);
    }
    rmSync(folder, { recursive: true });
  });
});
