/** What is selected comes with all that it needs, and nothing else changes. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { generate, type GenerateResult } from "../../../generator/generate.js";
import { Memo } from "../../../generator/memo.js";
import type { Selection } from "../../../generator/plan/selection.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { findGrammars, readGrammars } from "../../../schema/schema.js";
import { compile, tools, writeModules } from "../../support/generated.js";
import { Random, seedOf } from "../../support/random.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`selection: SEED=${seed}`);

let grammars: readonly Grammar[];
const memo = new Memo();
const select = (selection: Selection): Promise<GenerateResult> =>
  generate({ grammars, ...tools, variant: { selection } }, memo);
const names = ({ profiles }: GenerateResult): string[] => profiles.map(({ name }) => name);

beforeAll(() => {
  const folder = new DiskFolder(join(root, "dtd"));
  grammars = readGrammars(folder, findGrammars(folder).value, false).value;
}, 60_000);

describe("a selection", () => {
  it("has the profiles that every list names, and the answers that these give", async () => {
    const made = await select({ objects: ["APBILL"], actions: ["create", "QUERY"] });
    expect(made.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(names(made)).toEqual(
      expect.arrayContaining([
        "Intacct bill CREATE Request",
        "Intacct apbill CREATE Request",
        "Intacct apbill QUERY Request",
        "Intacct apbill QUERY Response",
      ]),
    );
    expect(names(made).filter((name) => / (UPDATE|DELETE|LOOKUP) Request/.test(name))).toEqual([]);
  }, 60_000);

  it("takes patterns, whatever the case, and functions by name", async () => {
    const made = await select({ functions: ["create_bill", "get_COMPANY*"] });
    expect([...new Set(made.profiles.map((profile) => profile.function))].sort()).toEqual(
      expect.arrayContaining(["create_bill"]),
    );
    for (const { function: name } of made.profiles) expect(name).toMatch(/^(create_bill|get_company.*)$/i);
    expect(made.files.length).toBeLessThan(80);
  }, 60_000);

  it("says which names and patterns match nothing, and what may be meant", async () => {
    const { files, diagnostics } = await select({
      objects: ["VENDR", "Q*Q"],
      functions: ["create_bil"],
      actions: ["CREAT"],
    });
    expect(files).toEqual([]);
    expect(
      diagnostics.filter(({ code }) => code === "IC1808").map(({ message, hint }) => [message, hint]),
    ).toEqual([
      ["no profile has the action CREAT", "Did you mean CREATE?"],
      ["no profile has the function create_bil", "Did you mean create_bill?"],
      ["no profile has the object Q*Q", expect.stringContaining("profiles")],
      ["no profile has the object VENDR", "Did you mean vendor?"],
    ]);
    const none = await select({ objects: ["VENDOR"], functions: ["create_bill"] });
    expect(none.diagnostics.filter(({ code }) => code === "IC1808")).toHaveLength(1);
  }, 60_000);

  it("compiles, whatever is selected, with the names that everything has", async () => {
    const whole = await select({});
    const exports = new Map(whole.profiles.map((each) => [each.name + each.version, each]));
    for (let turn = 0; turn < 3; turn++) {
      const objects = Array.from({ length: 3 }, () => random.pick(whole.profiles).object);
      const actions = random.whole(0, 1) === 0 ? undefined : [random.pick(whole.profiles).action, "C*"];
      const made = await select({ objects, actions });
      const [fault] = made.diagnostics.filter(({ severity }) => severity === "error");
      // Nothing may be left of three objects and two actions.
      if (fault?.message.includes("together")) continue;
      const told = `SEED=${seed} ${objects.join()} ${String(actions)}`;
      expect(fault, told).toBeUndefined();
      for (const { name, version, export: own, module } of made.profiles)
        expect(exports.get(name + version), told).toMatchObject({ export: own, module });
      const folder = writeModules(made.files, "selection");
      expect(compile(folder), told).toBe("");
      rmSync(folder, { recursive: true });
    }
  }, 240_000);
});
