import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../sandbox/index.js";
import { ask, childrenOf, done, errorsIn, resultsIn, start, textOf, type Element } from "./client.js";

const folder = fs.mkdtempSync(join(tmpdir(), "sandbox-custom-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = join(folder, "acme.yaml");
fs.writeFileSync(
  file,
  `objects:
  VENDOR:
    fields:
      RATING: { type: picklist, values: [A, B], required: true }
      SINCE: { type: date }
      SCORE: { type: number, digits: 3, fraction: 1 }
      TAGS: { type: picklistmulti, values: [x, y] }
      CHECKED: { type: checkbox }
      NOTE: { type: text, length: 5 }
      SERIAL: { type: sequence, readOnly: true }
    corrections:
      TAXID: { changeType: { type: text, length: 4 } }
      VENDTYPE: { require: true }
  APBILL:
    fields: { APPROVED_ON: { type: date, required: true } }
    lines:
      APBILLITEM:
        fields: { COST_CENTRE: { type: picklist, values: [plant, office], required: true } }
  CONTACT:
    fields: { NICKNAME: { type: text, required: true } }
customObjects:
  MCA_attendee:
    key: id
    name: name
    fields:
      id: { type: integer, required: true }
      name: { type: text, required: true }
      seats: { type: integer }
`,
);

let gateway: Sandbox;
beforeEach(async () => {
  gateway = await start({ overlays: [file] });
});

/** What is said of a function: `success`, or each error's second description. */
async function said(xml: string, version = "3.0"): Promise<string[]> {
  const [result] = resultsIn(await ask(gateway, [xml], { version }));
  if (textOf(result, "status") === "success") return ["success"];
  expect(new Set(errorsIn(result as Element))).toEqual(new Set(["BL01001973"]));
  return childrenOf(
    result?.children.find(({ name }) => name === "errormessage"),
    "error",
  ).map((error) => textOf(error, "description2").replace(/ \[Support ID.*/, ""));
}

const given = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join("");

const pairs = (fields: Readonly<Record<string, string>>): string =>
  `<customfields>${Object.entries(fields)
    .map(
      ([name, value]) =>
        `<customfield><customfieldname>${name}</customfieldname><customfieldvalue>${value}</customfieldvalue></customfield>`,
    )
    .join("")}</customfields>`;

const contact = "<DISPLAYCONTACT><PRINTAS>Anvil</PRINTAS></DISPLAYCONTACT>";
const vendor = (fields: Readonly<Record<string, string>>, about = { VENDORID: "V1", VENDTYPE: "Supplier" }) =>
  `<create><VENDOR>${given({ NAME: "Anvil", ...about, ...fields })}${contact}</VENDOR></create>`;

describe("custom fields of objects of version 3.0", () => {
  it("are taken where they are right", async () => {
    const right = {
      RATING: "A",
      SINCE: "11/22/2026",
      SCORE: "123.4",
      TAGS: "x#~#y",
      CHECKED: "true",
      NOTE: "12345",
    };
    expect(await said(vendor({ ...right, ELSE: "not in the overlay", TAXID: "1234" }))).toEqual(["success"]);
    const empty = given({ VENDORID: "V1", NOTE: "", SINCE: "" });
    expect(await said(`<update><VENDOR>${empty}</VENDOR></update>`)).toEqual(["success"]);
  });

  it("are refused where they are wrong, and nothing is stored", async () => {
    const end = "Could not create VENDOR record.";
    for (const [fields, fault] of [
      [{ RATING: "C" }, 'RATING: expected A or B, got "C"'],
      [
        { SINCE: "2026-11-22" },
        'SINCE: expected a date of the calendar such as 11/22/2026, got "2026-11-22"',
      ],
      [{ SCORE: "many" }, 'SCORE: expected a decimal such as "120.50", got "many"'],
      [{ SCORE: "1234" }, 'SCORE: expected at most 3 digits before the point, got "1234"'],
      [{ TAGS: "x#~#z" }, 'TAGS: expected x or y, got "x#~#z"'],
      [{ CHECKED: "maybe" }, 'CHECKED: expected true or false, got "maybe"'],
      [{ NOTE: "123456" }, 'NOTE: expected at most 5 characters, got "123456"'],
      [{ RATING: "" }, "VENDOR needs a value for the field RATING"],
    ] as const)
      expect(await said(vendor({ RATING: "A", ...fields }))).toEqual([fault, end]);
    expect(await said(vendor({}))).toEqual(["VENDOR needs a value for the field RATING", end]);
    expect(gateway.records("VENDOR")).toEqual([]);
  });

  it("may not be emptied where they are required", async () => {
    await done(gateway, vendor({ RATING: "A" }), { version: "3.0" });
    const update = (fields: Readonly<Record<string, string>>) =>
      said(`<update><VENDOR>${given({ VENDORID: "V1", ...fields })}</VENDOR></update>`);
    expect(await update({ NAME: "Anvil Works" })).toEqual(["success"]);
    const end = "Could not update VENDOR record.";
    expect(await update({ RATING: "" })).toEqual(["VENDOR needs a value for the field RATING", end]);
    expect(await update({ RATING: "C" })).toEqual(['RATING: expected A or B, got "C"', end]);
    expect(gateway.records("VENDOR")[0]).toMatchObject({ RATING: "A" });
  });

  it("stand in lines, and in objects of the company's own", async () => {
    const bill = (...lines: string[]) =>
      said(
        `<create><APBILL>${given({ VENDORID: "V1", WHENCREATED: "11/22/2026", WHENDUE: "12/22/2026", APPROVED_ON: "11/22/2026" })}` +
          `<APBILLITEMS>${lines.map((line) => `<APBILLITEM>${given({ ACCOUNTNO: "6000", TRX_AMOUNT: "1" })}${line}</APBILLITEM>`).join("")}</APBILLITEMS></APBILL></create>`,
      );
    const plant = "<COST_CENTRE>plant</COST_CENTRE>";
    expect(await bill(plant, plant)).toEqual(["success"]);
    const end = "Could not create APBILL record.";
    expect(await bill(plant, "")).toEqual(["APBILLITEM 2 needs a value for the field COST_CENTRE", end]);
    expect(await bill("<COST_CENTRE>moon</COST_CENTRE>", plant)).toEqual([
      'APBILLITEM 1, COST_CENTRE: expected plant or office, got "moon"',
      end,
    ]);
    expect(await said("<create><MCA_attendee><name>Ann</name></MCA_attendee></create>")).toEqual(["success"]);
    expect(await said("<create><MCA_attendee><seats>two</seats></MCA_attendee></create>")).toEqual([
      "MCA_attendee needs a value for the field name",
      'seats: expected a whole number, got "two"',
      "Could not create MCA_attendee record.",
    ]);
  });

  it("are not asked of what only refers to an object", async () => {
    const list =
      "<CONTACT_LIST_INFO><CATEGORYNAME>Main</CATEGORYNAME><CONTACT><NAME>Ann</NAME></CONTACT></CONTACT_LIST_INFO>";
    expect(await said(vendor({ RATING: "A" }).replace("</VENDOR>", `${list}</VENDOR>`))).toEqual(["success"]);
  });

  it("stand beside standard fields that overlays correct", async () => {
    const end = "Could not create VENDOR record.";
    expect(await said(vendor({ RATING: "A", TAXID: "12345" }))).toEqual([
      expect.stringContaining("TAXID: expected at most 4 characters"),
      end,
    ]);
    expect(await said(vendor({ RATING: "A", VENDTYPE: "" }))).toEqual([
      "VENDOR needs a value for the field VENDTYPE",
      end,
    ]);
  });
});

describe("custom fields of object-specific functions", () => {
  const date = "<year>2026</year><month>11</month><day>22</day>";
  const bill = (fields: string, ...lines: string[]): string =>
    `<create_bill><vendorid>V1</vendorid><datecreated>${date}</datecreated><datedue>${date}</datedue>${fields}<billitems>` +
    `${lines.map((line) => `<lineitem><glaccountno>6000</glaccountno><amount>1</amount>${line}</lineitem>`).join("")}</billitems></create_bill>`;
  const approved = pairs({ APPROVED_ON: "11/22/2026" });
  const plant = pairs({ COST_CENTRE: "plant" });

  for (const version of ["2.1", "3.0"] as const)
    it(`are judged in version ${version}`, async () => {
      const end = "Could not create APBILL record.";
      expect(await said(bill(approved, plant, plant), version)).toEqual(["success"]);
      expect(await said(bill(approved, plant, ""), version)).toEqual([
        "APBILLITEM 2 needs a value for the field COST_CENTRE",
        end,
      ]);
      expect(await said(bill("", pairs({ COST_CENTRE: "moon" })), version)).toEqual([
        "APBILL needs a value for the field APPROVED_ON",
        'APBILLITEM 1, COST_CENTRE: expected plant or office, got "moon"',
        end,
      ]);
      expect(gateway.records("APBILL").length).toBe(1);
    });

  it("are not asked of changes", async () => {
    const { children } = await done(gateway, bill(approved, plant));
    const key = children.find(({ name }) => name === "key")?.text ?? "";
    const update = (content: string) => said(`<update_bill key="${key}">${content}</update_bill>`, "2.1");
    expect(await update("<description>x</description>")).toEqual(["success"]);
    const line = (content: string) => `<updatebillitems>${content}</updatebillitems>`;
    const memo = '<updatelineitem line_num="1"><memo>m</memo></updatelineitem>';
    expect(await update(line(memo))).toEqual(["success"]);
    const added = "<lineitem><glaccountno>6000</glaccountno><amount>1</amount></lineitem>";
    const end = "Could not update APBILL record.";
    expect(await update(line(memo + added))).toEqual([
      expect.stringContaining("needs a value for the field COST_CENTRE"),
      end,
    ]);
    expect(await update(pairs({ APPROVED_ON: "soon" }))).toEqual([
      'APPROVED_ON: expected a date of the calendar such as 11/22/2026, got "soon"',
      end,
    ]);
  });
});

it("nothing is asked without an overlay", async () => {
  gateway = await start();
  expect(await said(vendor({ RATING: "C", NOTE: "123456" }))).toEqual(["success"]);
});
