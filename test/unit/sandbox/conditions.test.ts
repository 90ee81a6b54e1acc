import { describe, expect, it } from "vitest";
import { compareValues, isLike } from "../../../sandbox/gateway/reading/conditions/compare.js";
import { meets } from "../../../sandbox/gateway/reading/conditions/condition.js";
import {
  decimalText,
  divided,
  readDecimal,
  sumOf,
  type DecimalNumber,
} from "../../../sandbox/gateway/reading/conditions/decimal.js";
import { readQueryText } from "../../../sandbox/gateway/reading/conditions/query-text.js";

const numbers = (...texts: string[]): DecimalNumber[] =>
  texts.map((text) => readDecimal(text) as DecimalNumber);

describe("decimals", () => {
  it("add up and divide exactly", () => {
    expect(decimalText(sumOf(numbers("0.1", "0.2", "99999999999999999999.01")))).toBe(
      "99999999999999999999.31",
    );
    expect(decimalText(sumOf(numbers("-1.50", "1.5")))).toBe("0");
    expect(decimalText(sumOf(numbers("-0.05")))).toBe("-0.05");
    expect(decimalText(divided(numbers("1")[0] as DecimalNumber, 3))).toBe("0.3333333333");
    expect(decimalText(divided(numbers("-2")[0] as DecimalNumber, 3))).toBe("-0.6666666667");
  });

  it("are not made of anything else", () => {
    for (const text of ["", "-", ".", "1e5", "0x1", "1,000", "NaN", "1.2.3"])
      expect(readDecimal(text), text).toBeUndefined();
  });
});

describe("comparing", () => {
  it("is by number, by time, or by code unit", () => {
    const inOrder = [
      ["9", "10"],
      ["-10", "9.5"],
      ["12/31/2025", "01/01/2026"],
      ["01/01/2026", "01/01/2026 00:00:01"],
      ["2025-12-31", "01/01/2026"],
      ["B", "a"],
      ["10", "9x"],
    ] as const;
    for (const [low, high] of inOrder) {
      expect(compareValues(low, high), `${low} < ${high}`).toBeLessThan(0);
      expect(compareValues(high, low), `${high} > ${low}`).toBeGreaterThan(0);
    }
    expect(compareValues("1.50", "1.5")).toBe(0);
  });
});

describe("patterns", () => {
  it("are matched in time that grows with the text, not beyond", () => {
    expect(isLike("Acme", "A%e")).toBe(true);
    expect(isLike("Acme", "A_me")).toBe(true);
    expect(isLike("Acme", "acme")).toBe(false);
    expect(isLike("", "%")).toBe(true);
    expect(isLike("a.b", "a_b")).toBe(true);
    expect(isLike("a".repeat(20_000), `${"%a".repeat(50)}%b`)).toBe(false);
  });
});

describe("query texts", () => {
  const record: Readonly<Record<string, string>> = { A: "5", B: "it's", C: "", "D.E": "x" };
  const isMet = (text: string): boolean => meets(readQueryText(text), (field) => record[field] ?? "", false);

  it("are read as people write them", () => {
    const met = [
      "",
      "A = 5",
      "A='5'",
      "a = 5 OR A >= 5.0",
      "B = 'it''s'",
      "C IS NULL and A is not null",
      "A IN (1, 5) AND B NOT IN ('x')",
      "A BETWEEN 4 AND 6 AND D.E = 'x'",
      "B like 'it%' AND B not like 'x%'",
      "A <> 4 AND A != 4",
      "(A = 1 OR A = 5) AND (B = 'y' OR (C IS NULL))",
    ];
    for (const text of met) expect(isMet(text), text).toBe(true);
    for (const text of [
      "A = 5 AND A = 1",
      "C = ''",
      "C <> 'x'",
      "C NOT IN ('x')",
      "A > 10",
      "A = 1 OR A = 2 AND A = 5",
    ])
      expect(isMet(text), text).toBe(false);
  });

  it("are refused with the place where they cannot be read", () => {
    expect(() => readQueryText("A = ")).toThrow("Expected a number or a text in single quotes at position 4");
    expect(() => readQueryText("A ; B")).toThrow("position 2");
    expect(() => readQueryText("A = 'x")).toThrow("position");
    expect(() => readQueryText(`${"(".repeat(5000)}A = 1`)).toThrow("too deep");
    expect(() => readQueryText("A".repeat(200_000))).toThrow("longer than");
  });
});
