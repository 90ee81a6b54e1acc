import { describe, expect, it } from "vitest";
import { decisionLines } from "../../../cli/decisions.js";
import type { Decision } from "../../../schema/update/plan.js";
import { changesOf, withFunction } from "../diff/changes.js";

const [change] = changesOf({ before: withFunction("(a, b)"), after: withFunction("(b)") });
const decision = (choices: readonly string[]): Decision => ({ change, taken: "as the release has it", choices }) as Decision; // prettier-ignore
const usual = decision(["leave it so", "restore it"]);

describe("decisions", () => {
  it("are no wider than 80 columns", () => {
    const lines = decisionLines([decision(Array.from({ length: 20 }, (_, at) => `choice ${at}`))], false);
    expect(lines.join("\n").split("\n").filter(({ length }) => length > 80)).toEqual([]);
    expect(lines.join("\n")).toContain("choice 19");
  });

  it("are not listed again where there are many of the usual kind, unless all are asked for", () => {
    const many = [...Array.from({ length: 50 }, () => usual), decision(["write it by hand"])];
    const short = decisionLines(many, false);
    expect(short).toContain("    50 of them are listed above as what breaks");
    expect(short.filter((line) => line.includes("f / a removed"))).toHaveLength(1);
    expect(decisionLines(many, true).filter((line) => line.includes("f / a removed"))).toHaveLength(51);
    expect(decisionLines([usual], false).filter((line) => line.includes("f / a removed"))).toHaveLength(1);
  });
}); // prettier-ignore
