import { describe, expect, it } from "vitest";
import { decimal, isoDate, nonEmpty } from "../../../runtime/index.js";
import { isRealDate, scalarByName, scalarFault, scalarValue } from "../../../runtime/model/scalars.js";
import type { Scalar } from "../../../runtime/model/shape.js";

const fault = (name: string, value: unknown): string | undefined =>
  scalarFault(scalarByName(name) as Scalar, value);

describe("scalarByName", () => {
  it.each([
    ["STRING_40", { base: "string", maxLength: 40 }],
    ["NUMBER_8", { base: "decimal", digits: 8 }],
    ["NUMBER_10_4", { base: "decimal", digits: 10, fraction: 4 }],
    ["MONEY", { base: "decimal" }],
    ["TIMESTAMP", { base: "timestamp" }],
    ["STRING", { base: "string" }],
    ["NUMBER", { base: "decimal" }],
    ["FLAG", { base: "boolean", format: "flag" }],
    ["DATE_MDY", { base: "date", format: "mdy" }],
    ["DATETIME_MDY", { base: "timestamp", format: "mdy" }],
  ])("knows %s", (name, facts) => {
    expect(scalarByName(name)).toEqual({ name, ...facts });
  });

  it.each(["", "STRINGS", "STRING_", "STRING_4_2", "string_4", "NUMBER_1_2_3", "constructor", "ENUM_STATUS"])(
    "does not know %j",
    (name) => {
      expect(scalarByName(name)).toBeUndefined();
    },
  );
});

describe("scalarFault", () => {
  it.each([
    ["NUMBER_3_2", "123.45"], ["NUMBER_3_2", "-00123.4500"], ["NUMBER_3_2", ".5"], ["NUMBER_3_2", 123.45], ["NUMBER_3_2", -0], ["NUMBER_3_2", "0"],
    ["MONEY", 123456789.012345], ["MONEY", 9007199254740991], ["MONEY", 1e-7], ["NUMBER_2", "12.3456"],
    ["INTEGER", "007"], ["INTEGER", -7], ["INTEGER", 1e15], ["BOOLEAN", false], ["TIMESTAMP", "whenever"], ["STRING_2", ""],
    ["DATE", "2024-02-29"], ["DATE", "2000-02-29"], ["DATE", "0400-02-29"], ["DATE", "2026-12-31"], ["DATE", "2026-04-30"],
  ])("takes %s %j", (name, value) => {
    expect(fault(name, value)).toBeUndefined();
  }); // prettier-ignore

  it.each([
    ["NUMBER_3_2", "1234", "digits"], ["NUMBER_3_2", "1.234", "fraction"], ["NUMBER_3_2", 1e3, "digits"],
    ["MONEY", "1e3", "type"], ["MONEY", "5.", "type"], ["MONEY", "+1", "type"], ["MONEY", "", "type"], ["MONEY", "-", "type"], ["MONEY", ".", "type"],
    ["MONEY", " 1", "type"], ["MONEY", "1\n", "type"], ["MONEY", "1,5", "type"], ["MONEY", "0x1", "type"], ["MONEY", "١", "type"], ["MONEY", NaN, "type"],
    ["MONEY", Infinity, "type"], ["MONEY", 0.1 + 0.2, "inexact"], ["MONEY", 2 ** 53, "inexact"], ["MONEY", Math.PI, "inexact"],
    ["INTEGER", "1.0", "type"], ["INTEGER", 1.5, "type"], ["INTEGER", 2 ** 60, "inexact"], ["BOOLEAN", "true", "type"], ["BOOLEAN", 1, "type"],
    ["STRING_2", "abc", "length"], ["STRING_2", 12, "type"], ["DATE", "2026-02-29", "type"], ["DATE", "1900-02-29", "type"], ["DATE", "2026-04-31", "type"],
    ["DATE", "2026-00-01", "type"], ["DATE", "2026-13-01", "type"], ["DATE", "2026-1-1", "type"], ["DATE", "2026-01-00", "type"], ["DATE", "20260-01-01", "type"],
  ])("refuses %s %j: %s", (name, value, code) => {
    expect(fault(name, value)).toBe(code);
  }); // prettier-ignore

  it.each([
    [{ base: "integer", min: 1, max: 2000 }, "1", undefined],
    [{ base: "integer", min: 1, max: 2000 }, 2000, undefined],
    [{ base: "integer", min: 1, max: 2000 }, 0, "range"],
    [{ base: "integer", min: 1, max: 2000 }, "2001", "range"],
    [{ base: "decimal", min: 0.5 }, "0.49", "range"],
    [{ base: "decimal", min: 0.5 }, ".5", undefined],
    [{ base: "decimal", max: 0 }, "-1.5", undefined],
    [{ base: "decimal", max: 0 }, 1.5, "range"],
    [{ base: "enum", values: ["a"], open: true }, "b", undefined],
    [{ base: "enum", values: ["a"], open: true, maxLength: 1 }, "bc", "length"],
    [{ base: "string", separator: "#~#", maxLength: 3 }, [], undefined],
    [{ base: "string", separator: "#~#", maxLength: 3 }, ["", "abc"], undefined],
    [{ base: "string", separator: "#~#", maxLength: 3 }, ["a", "abcd"], "length"],
    [{ base: "string", separator: "#~#" }, ["a#~#b"], "separator"],
    [{ base: "string", separator: "#~#" }, ["a#~", "#b"], "separator"],
    [{ base: "string", separator: "#~#" }, [""], "separator"],
    [{ base: "string", separator: "#~#" }, "a", "type"],
    [{ base: "integer", separator: "," }, [1, "2", 3.5], "type"],
    [{ base: "timestamp", format: "mdy" }, "2026-02-28T23:59:59", undefined],
    [{ base: "timestamp", format: "mdy" }, "2026-02-29T23:59:59", "type"],
    [{ base: "timestamp", format: "mdy" }, "2026-02-28T24:00:00", "type"],
    [{ base: "timestamp", format: "mdy" }, "2026-02-28", "type"],
    [{ base: "date", format: "mdy" }, "02/28/2026", "type"],
  ] as const)("judges %j %j: %s", (facts, value, code) => {
    expect(scalarFault({ name: "", ...facts }, value)).toBe(code);
  });

  it("takes no bigint", () => {
    expect(fault("INTEGER", 1n)).toBe("type");
  });

  it("knows the calendar", () => {
    for (let year = 1890; year < 2110; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
          expect(isRealDate(text)).toBe(
            new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text),
          );
        }
  });

  it("takes no long time over long numbers", () => {
    const zeros = "0".repeat(1_000_000);
    expect(fault("NUMBER_3_2", `${zeros}1.5${zeros}`)).toBeUndefined();
    expect(fault("NUMBER_3_2", `${zeros}.${zeros}x`)).toBe("type");
  });
});

describe("scalarValue", () => {
  it.each([
    ["DATE_MDY", "02/09/2026", "2026-02-09"],
    ["DATE_MDY", "2/9/2026", "2026-02-09"],
    ["DATE_MDY", "02/29/2026", "02/29/2026"],
    ["DATE_MDY", "02/09/2026 10:00:00", "02/09/2026 10:00:00"],
    ["DATE_MDY", "2026-02-09", "2026-02-09"],
    ["DATE_MDY", "", ""],
    ["DATETIME_MDY", "02/09/2026 01:02:03", "2026-02-09T01:02:03"],
    ["DATETIME_MDY", "2/9/2026 1:02:03", "2026-02-09T01:02:03"],
    ["DATETIME_MDY", "02/09/2026", "02/09/2026"],
    ["DATETIME_MDY", "02/09/2026 25:02:03", "02/09/2026 25:02:03"],
    ["FLAG", "T", true],
    ["FLAG", "F", false],
    ["FLAG", "true", true],
    ["FLAG", "false", false],
    ["FLAG", "t", "t"],
    ["FLAG", "TRUE", true],
    ["BOOLEAN", "T", "T"],
    ["BOOLEAN", "1", "1"],
    ["BOOLEAN", "False", false],
    ["BOOLEAN", "\n  true\n", true],
    ["FLAG", " F", false],
    ["DATE_MDY", "\n02/09/2026 ", "2026-02-09"],
    ["DATE_MDY", " 2026-02-09", "2026-02-09"],
    ["MONEY", " 12.50\n", "12.50"],
    ["MONEY", "+7", "7"],
    ["MONEY", "7.", "7"],
    ["MONEY", "1 2 ", "1 2 "],
    ["INTEGER", "\t-3", "-3"],
    ["INTEGER", "+-3", "+-3"],
    ["STRING", " a ", " a "],
  ])("reads %s %j as %j", (name, text, value) => {
    expect(scalarValue(scalarByName(name) as Scalar, text)).toBe(value);
  });
});

describe("helpers", () => {
  it("narrow what they check", () => {
    expect(decimal("120.50")).toBe("120.50");
    expect(() => decimal("1e5")).toThrow(new RangeError('expected a decimal such as "120.50", got "1e5"'));
    expect(isoDate("2026-11-22")).toBe("2026-11-22");
    expect(isoDate(new Date("2026-11-22T23:59:59Z"))).toBe("2026-11-22");
    expect(() => isoDate("2026-02-30")).toThrow(
      new RangeError('expected a date such as "2026-11-22", got "2026-02-30"'),
    );
    expect(() => isoDate(new Date(NaN))).toThrow(RangeError);
    expect(() => isoDate(new Date(8e15))).toThrow(RangeError);
    expect(nonEmpty([1])).toEqual([1]);
    expect(() => nonEmpty([])).toThrow(RangeError);
  });
});
