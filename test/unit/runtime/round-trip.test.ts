import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromXml, isError, toXml, validate } from "../../../runtime/index.js";
import { samples } from "./shapes.js";

describe("a value written and read again is the same", () => {
  it.each(samples)("$name", ({ shape, values }) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(validate(shape, value).filter(isError)).toEqual([]);
        const xml = toXml(shape, value);
        expect(fromXml(shape, xml, { strict: true })).toEqual(value);
        expect(fromXml(shape, `\uFEFF<?xml version="1.0"?>\r\n<!-- - -->${xml}\n`)).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});
