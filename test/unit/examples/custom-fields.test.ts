import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createBill, getBillResponse } from "../../../examples/custom-fields/generated/2.1/bill.js";
import { createVendor as createVendor21 } from "../../../examples/custom-fields/generated/2.1/vendor.js";
import {
  createVendor,
  readByQueryVendorResponse,
} from "../../../examples/custom-fields/generated/3.0/vendor.js";
import { lateOnes, newApBill, newBill, newVendor } from "../../../examples/custom-fields/vendors.js";
import { run } from "../../../cli/run.js";
import { formatIssues, fromXml, toXml, validate } from "../../../runtime/index.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const example = join(root, "examples/custom-fields");

async function command(cwd: string, ...words: string[]): Promise<{ exit: number; text: string }> {
  let text = "";
  const sink = { write: (more: string) => (text += more) };
  const io = { cwd, env: {}, stdout: sink, stderr: sink, stdin: nothing(), changes: nothing };
  return { exit: await run(words, io), text };
}

async function* nothing(): AsyncGenerator<never> {}

describe("the example of custom fields", () => {
  it("has the overlay that its package says", async () => {
    mkdirSync(join(root, "test/.made"), { recursive: true });
    const folder = mkdtempSync(join(root, "test/.made/example-"));
    try {
      cpSync(join(example, "acme.xml"), join(folder, "acme.xml"));
      const imported = await command(
        folder,
        "overlay",
        "import",
        "--from",
        "package",
        "acme.xml",
        "-o",
        "acme.yaml",
      );
      expect(imported.exit).toBe(0);
      expect(readFileSync(join(folder, "acme.yaml"), "utf8")).toBe(
        readFileSync(join(example, "overlays/acme.yaml"), "utf8"),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("writes custom fields of 3.0 as elements of their own", () => {
    const xml = newVendor();
    expect(xml).toContain("<CERTIFICATES>ISO 9001#~#ISO 14001</CERTIFICATES>");
    expect(xml).toContain("<ON_PROBATION>false</ON_PROBATION>");
    expect(xml).toContain("<REVIEWED_ON>11/22/2026</REVIEWED_ON>");
    expect(fromXml(createVendor, xml, { strict: true })).toMatchObject({
      CREDIT_RATING: "B",
      CERTIFICATES: ["ISO 9001", "ISO 14001"],
      ON_PROBATION: false,
      REVIEW_BUDGET: "1200.50",
      REVIEWED_ON: "2026-11-22",
      PLANTS: "3",
    });
    expect(newApBill()).toContain("<COST_CENTRE>office</COST_CENTRE>");
    expect(toXml(lateOnes().profile, lateOnes().input)).toContain("<field>CREDIT_RATING</field>");
  });

  it("writes those of 2.1 as pairs, on lines as well, and reads them back", () => {
    const xml = newBill();
    expect(xml).toContain(
      "<customfields><customfield><customfieldname>COST_CENTRE</customfieldname>" +
        "<customfieldvalue>plant</customfieldvalue></customfield>",
    );
    expect(fromXml(createBill, xml, { strict: true }).billitems[0].customfields).toEqual({
      COST_CENTRE: "plant",
      INSPECTED: true,
    });
  });

  it("checks what programs say in spite of the compiler", () => {
    const custom = (fields: unknown): string[] =>
      validate(createVendor21, { vendorid: "V", name: "V", customfields: fields }).map(
        ({ code, path }) => `${code} ${path.join(".")}`,
      );
    expect(custom({ CREDIT_RATING: "A" })).toEqual([]);
    expect(custom({ CREDIT_RATING: "D" })).toEqual(["enum customfields.CREDIT_RATING"]);
    expect(custom({})).toEqual(["required customfields.CREDIT_RATING"]);
    expect(custom(undefined)).toEqual(["required customfields"]);
    expect(custom({ CREDIT_RATING: "A", CERTIFICATES: ["ISO 1"] })).toEqual([
      "enum customfields.CERTIFICATES.0",
    ]);
    expect(custom({ CREDIT_RATING: "A", NICKNAM: "x" })).toEqual(["unknown customfields.NICKNAM"]);
    expect(custom({ CREDIT_RATING: "A", ON_TIME: "1.25" })).toEqual(["fraction customfields.ON_TIME"]);
    const slip = { vendorid: "V", name: "V", customfields: { CREDIT_RATING: "A", NICKNAM: "x" } };
    expect(() => toXml(createVendor21, slip as never)).toThrow("cannot write customfields.NICKNAM");
    expect(formatIssues(createVendor21, validate(createVendor21, slip))).toContain("Did you mean NICKNAME?");
  });

  it("keeps fields of a record that the overlay does not know", () => {
    const pair = (name: string, value: string): string =>
      `<customfield><customfieldname>${name}</customfieldname><customfieldvalue>${value}</customfieldvalue></customfield>`;
    const pairs = pair("APPROVED_ON", "11/22/2026") + pair("NEW", "x");
    const xml = `<data><bill><key>1</key><customfields>${pairs}</customfields></bill></data>`;
    expect(fromXml(getBillResponse, xml).bill?.[0]?.customfields).toEqual({
      APPROVED_ON: "2026-11-22",
      NEW: "x",
    });
  });

  it("reads records of 3.0 by the types of their custom fields", () => {
    const xml = "<data><vendor><CERTIFICATES>ISO 9001</CERTIFICATES><PLANTS>3</PLANTS></vendor></data>";
    expect(fromXml(readByQueryVendorResponse, xml).vendor).toEqual([
      { CERTIFICATES: ["ISO 9001"], PLANTS: "3" },
    ]);
  });
});
