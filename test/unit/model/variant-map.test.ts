/** A variant of a map is as a copy of it that was changed in the same way. */
import { expect, it } from "vitest";
import { changesSince, missingSince, VariantMap } from "../../../schema/model/variant-map.js";
import { Random, seedOf } from "../../support/random.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`variant-map: SEED=${seed}`);

const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);

function change(maps: readonly { set(key: string, value: number): unknown; delete(key: string): unknown }[]) {
  const key = random.pick(keys);
  const value = random.below(3);
  const isDeleted = random.below(3) === 0;
  for (const map of maps)
    if (isDeleted) map.delete(key);
    else map.set(key, value);
}

it("has the entries of a changed copy, in its order, and tells which are others", () => {
  for (let run = 0; run < 500; run++) {
    const base = new Map(keys.filter(() => random.below(2) === 0).map((key) => [key, random.below(3)]));
    let variant = new VariantMap<string, number>(base);
    const copy = new Map(base);
    for (let changes = random.below(12); changes > 0; changes--) {
      change([variant, copy]);
      // A variant of a variant has the same base.
      if (random.below(4) === 0) variant = new VariantMap(variant);
    }
    expect([...variant]).toEqual([...copy]);
    expect([...variant.keys()]).toEqual([...copy.keys()]);
    expect([...variant.values()]).toEqual([...copy.values()]);
    expect(variant.size).toBe(copy.size);
    for (const key of keys)
      expect([variant.has(key), variant.get(key)]).toEqual([copy.has(key), copy.get(key)]);
    expect(changesSince(variant, base)).toEqual(changesSince(copy, base));
    expect(missingSince(variant, base).sort()).toEqual(missingSince(copy, base).sort());
    const some = [...copy.keys()].filter(() => random.below(2) === 0);
    expect(variant.sorted([...some].reverse())).toEqual(some);
  }
});
