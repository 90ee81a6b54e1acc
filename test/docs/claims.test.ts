/** What pages say of the product, held to the product. */
import { describe, expect, it } from "vitest";
import { configText, exampleText, overlayText } from "../../cli/starter.js";
import { createBill } from "../../generated/2.1/bill.js";
import { formatIssues, validate } from "../../runtime/index.js";
import { facetsOf, fieldTypeNames, relationshipKinds } from "../../schema/overlay/format.js";
import { faults } from "../unit/overlay/support.js";
import { pageAt, pages } from "./pages.js";

const start = { out: "src/intacct", version: "3.0", overlay: "overlays/acme.yaml" } as const;

it("README shows the program that init writes", () => {
  const [program] = pageAt("README.md").blocks.filter(({ language }) => language === "ts");
  expect(program?.text).toBe(exampleText(start, true));
});

it("the tutorial goes on from the overlay that init writes", () => {
  const [overlay] = pageAt("docs/tutorial.md").blocks.filter(({ language }) => language === "yaml");
  const written = overlayText("../").replace(/^#.*\n/gm, "");
  expect(overlay?.text.startsWith(written)).toBe(true);
  expect(configText(start)).toContain("overlays/acme.yaml");
});

it("docs/modules.md shows mistakes as they are worded", () => {
  const line = { glaccountno: "6000", amount: "1" };
  const bill = {
    vendorid: "V100",
    datecreated: "2026-02-30",
    termname: "N30",
    billitems: [line, line, { ...line, amount: "ten", taskid: "T7" }],
    bilno: "17",
  };
  const shown = pageAt("docs/modules.md").blocks.map(({ text }) => text);
  expect(shown).toContain(`${formatIssues(createBill, validate(createBill, bill))}\n`);
});

describe("overlays", () => {
  it("are well-formed wherever they are shown", () => {
    const shown = pages().flatMap(({ blocks }) => blocks.filter(({ language }) => language === "yaml"));
    expect(shown.length).toBeGreaterThan(5);
    for (const { place, text } of shown) {
      // The overview of the format leaves the fields out.
      const found = faults(text).filter((fault) => !fault.includes("MCA_attendee has no field"));
      expect(found, place).toEqual([]);
    }
  });

  it("have every type with its facets in docs/overlays.md", () => {
    const { text } = pageAt("docs/overlays.md");
    const rows = text.split("\n").filter((line) => /^\| `/.test(line));
    for (const type of fieldTypeNames) {
      const row = rows.find((line) => line.split("|")[1]?.includes(`\`${type}\``));
      expect(row, type).toBeDefined();
      for (const facet of facetsOf(type)) expect(row).toContain(`\`${facet}\``);
    }
    for (const kind of relationshipKinds) expect(text).toContain(`\`${kind}\``);
  });
});
