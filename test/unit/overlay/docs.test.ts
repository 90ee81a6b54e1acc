import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { facetsOf, fieldTypeNames, relationshipKinds } from "../../../schema/overlay/format.js";
import { faults } from "./support.js";

const text = fs.readFileSync(new URL("../../../docs/overlays.md", import.meta.url), "utf8");

describe("docs/overlays.md", () => {
  it("shows overlays that are well-formed", () => {
    const examples = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, example = ""]) => example);
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      // The overview of the format leaves the fields out.
      const found = faults(example).filter((fault) => !fault.includes("MCA_attendee has no field"));
      expect(found).toEqual([]);
    }
  });

  it("lists every type with its facets", () => {
    const rows = text.split("\n").filter((line) => /^\| `/.test(line));
    for (const type of fieldTypeNames) {
      const row = rows.find((line) => line.split("|")[1]?.includes(`\`${type}\``));
      expect(row, type).toBeDefined();
      for (const facet of facetsOf(type)) expect(row).toContain(`\`${facet}\``);
    }
    for (const kind of relationshipKinds) expect(text).toContain(`\`${kind}\``);
  });
});
