/** Sorting is doubled by one that compares every two texts again. SEED repeats a run. */
import { describe, expect, it } from "vitest";
import { compareValues } from "../../../sandbox/gateway/reading/conditions/compare.js";
import { sortPositions } from "../../../sandbox/gateway/reading/order.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
console.log(`SEED=${seed}`);

const sorted = (texts: readonly string[], descending = false): string[] =>
  sortPositions([...texts.keys()], [{ field: "X", descending }], (position) => texts[position] as string).map(
    (position) => texts[position] as string,
  );

describe("sorting", () => {
  it("compares numbers by value, dates by time, and all else as texts", () => {
    expect(sorted(["10", "9", "-1.5", ".5"])).toEqual(["-1.5", ".5", "9", "10"]);
    expect(sorted(["02/01/2026", "01/03/2026", "12/31/2025", "2025-01-01"])).toEqual([
      "2025-01-01",
      "12/31/2025",
      "01/03/2026",
      "02/01/2026",
    ]);
    expect(sorted(["b", "a", "B"])).toEqual(["B", "a", "b"]);
  });

  it("tells decimals apart that are the same binary number", () => {
    const texts = ["0.30000000000000004", "0.30000000000000003", "9007199254740993", "9007199254740992"];
    expect(sorted(texts)).toEqual([...texts].sort(compareValues));
  });

  it("has empty fields last, or first in descending order", () => {
    for (const texts of [
      ["", "2", "1", ""],
      ["", "b", "a", ""],
      ["", "02/01/2026", "01/01/2026", ""],
    ]) {
      const [, second, first] = texts;
      expect(sorted(texts)).toEqual([first, second, "", ""]);
      expect(sorted(texts, true)).toEqual(["", "", second, first]);
    }
  });

  it("leaves what is alike in its order, and goes on with the next field", () => {
    const rows = [
      ["1", "b"],
      ["1.0", "a"],
      ["0", "z"],
      ["01", "b"],
    ] as const;
    const by = (...fields: readonly number[]): number[] =>
      sortPositions(
        [0, 1, 2, 3],
        fields.map((field) => ({ field: String(field), descending: false })),
        (position, field) => rows[position]?.[Number(field)] ?? "",
      );
    expect(by(0)).toEqual([2, 0, 1, 3]);
    expect(by(0, 1)).toEqual([2, 1, 0, 3]);
    expect(
      sortPositions([3, 1], [{ field: "1", descending: true }], (position) => rows[position]?.[1] ?? ""),
    ).toEqual([3, 1]);
  });

  it("agrees with comparing every two", () => {
    const random = new Random(seed);
    const digits = (most: number): string =>
      Array.from({ length: random.whole(1, most) }, () => random.whole(0, 9)).join("");
    for (let run = 0; run < 200; run++) {
      const texts = Array.from(
        { length: 30 },
        () => `${random.whole(0, 1) ? "-" : ""}${digits(12)}.${digits(9)}`,
      );
      expect(sorted(texts)).toEqual([...texts].sort(compareValues));
    }
  });
});
