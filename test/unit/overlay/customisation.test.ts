import { describe, expect, it } from "vitest";
import { correctedScalar, customisationOf } from "../../../schema/overlay/customisation.js";
import { read } from "./support.js";

const { value: overlay } = read(`
objects:
  VENDOR:
    fields:
      CHECK: { type: checkbox }
      AMOUNT: { type: currency, digits: 8, fraction: 2 }
      COUNT: { type: number, digits: 5 }
      SHARE: { type: percent, fraction: 1 }
      DAY: { type: date }
      ONE: { type: picklist, values: [A, B] }
      MANY: { type: picklistmulti, values: [A, B], required: true }
      SHORT: { type: text, length: 40 }
      LONG: { type: textarea }
      AT: { type: timestamp }
      NO: { type: integer }
      GLDIMA: { type: dimension, object: MCA_a, required: true }
    relationships: { RGROUP: { object: MCA_a } }
    corrections:
      STATUS: { addValues: [held, active] }
      NAME: { changeType: { type: text, length: 9 } }
customObjects:
  MCA_a: { key: id, fields: { id: { type: integer } } }
dimensions:
  GLDIMA: { object: MCA_a }
  GLDIMB: { object: MCA_a, label: Bs }
  GLDIMC: { object: MCA_a, on: [GLENTRY] }
`);

const scalars = (object: string, takesDimensions: boolean): unknown[] | undefined =>
  customisationOf(overlay, object, takesDimensions)?.members.map(({ field, scalar }) => [field.id, scalar]);

describe("what an overlay adds to an object", () => {
  it("are fields with the value types that programs use", () => {
    expect(scalars("VENDOR", false)).toEqual([
      ["CHECK", { name: "BOOLEAN", base: "boolean" }],
      ["AMOUNT", { name: "NUMBER_8_2", base: "decimal", digits: 8, fraction: 2 }],
      ["COUNT", { name: "NUMBER_5", base: "decimal", digits: 5 }],
      ["SHARE", { name: "SHARE", base: "decimal", fraction: 1 }],
      ["DAY", { name: "DATE_MDY", base: "date", format: "mdy" }],
      ["ONE", { name: "ONE", base: "enum", values: ["A", "B"] }],
      ["MANY", { name: "MANY", base: "enum", separator: "#~#", values: ["A", "B"] }],
      ["SHORT", { name: "STRING_40", base: "string", maxLength: 40 }],
      ["LONG", { name: "STRING", base: "string" }],
      ["AT", { name: "DATETIME_MDY", base: "timestamp", format: "mdy" }],
      ["NO", { name: "INTEGER", base: "integer" }],
      ["GLDIMA", { name: "STRING", base: "string" }],
    ]);
  });

  it("are user-defined dimensions, too, where the schema or the overlay gives them a place", () => {
    const ids = (object: string, takes: boolean): unknown =>
      customisationOf(overlay, object, takes)?.members.map(({ field: { id, required } }) => [id, required]);
    expect(ids("VENDOR", true)).toContainEqual(["GLDIMB", false]);
    expect(ids("VENDOR", true)).toContainEqual(["GLDIMA", true]);
    expect(ids("APBILLITEM", true)).toEqual([
      ["GLDIMA", false],
      ["GLDIMB", false],
    ]);
    expect(ids("GLENTRY", false)).toEqual([["GLDIMC", false]]);
    expect(customisationOf(overlay, "APBILLITEM", false)).toBeUndefined();
  });

  it("are relationships, corrections, and whole objects", () => {
    const vendor = customisationOf(overlay, "VENDOR", false);
    expect(vendor?.relationships.map(({ name, object }) => [name, object])).toEqual([["RGROUP", "MCA_a"]]);
    expect([...(vendor?.corrections.keys() ?? [])]).toEqual(["STATUS", "NAME"]);
    expect(customisationOf(overlay, "MCA_a", false)?.custom).toMatchObject({ key: "id" });
    expect(vendor?.custom).toBeUndefined();
  });
});

describe("a corrected value type", () => {
  const correction = (field: string) => {
    const found = overlay.objects.get("VENDOR")?.corrections.get(field);
    if (!found) throw new Error(`no correction of ${field}`);
    return found;
  };

  it("has the values added that it lacked", () => {
    const status = { name: "ENUM_STATUS", base: "enum", values: ["active", "inactive"] } as const;
    expect(correctedScalar(status, correction("STATUS"))).toEqual({
      name: "STATUS",
      base: "enum",
      values: ["active", "inactive", "held"],
    });
    const text = { name: "STRING", base: "string" } as const;
    expect(correctedScalar(text, correction("STATUS"))).toBe(text);
  });

  it("is another one, or the very same", () => {
    expect(correctedScalar({ name: "STRING", base: "string" }, correction("NAME"))).toEqual({
      name: "STRING_9",
      base: "string",
      maxLength: 9,
    });
    const same = { name: "NINE", maxLength: 9, base: "string" } as const;
    expect(correctedScalar(same, correction("NAME"))).toBe(same);
  });
});
