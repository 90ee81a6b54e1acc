import { describe, expect, it } from "vitest";
import { builtInTypes } from "../../../schema/model/datatypes/built-in-types.js";
import { compilePattern } from "../../../schema/model/datatypes/pattern.js";
import { valueFault, valueKey } from "../../../schema/model/datatypes/values.js";
import type { SimpleType } from "../../../schema/model/grammar.js";

const type = (name: string): SimpleType => {
  const found = builtInTypes.get(name);
  if (!found) throw new Error(`no type ${name}`);
  return found;
};
const narrowed = (name: string, facets: Partial<SimpleType["facets"]>): SimpleType => ({
  base: type(name),
  variety: type(name).variety,
  facets: { ...type(name).facets, ...facets },
});
const fits = (one: SimpleType, text: string): boolean => valueFault(one, text) === undefined;

describe("built-in types", () => {
  it.each([
    ["boolean", ["true", "false", "1", "0", " true\n"], ["", "TRUE", "yes", "constructor"]],
    [
      "integer",
      ["0", "-0", "+7", "007", " 1 ", "9".repeat(24)],
      ["", "+", "1.0", "1.", "1e3", "1 2", "9".repeat(25)],
    ],
    ["decimal", ["1.", ".5", "-1.50", "+0", "0.5"], ["", ".", "-", "1,5", "1e3", "0x1"]],
    ["unsignedByte", ["0", "255"], ["256", "-1", "+1", " 1"]],
    ["long", ["9223372036854775807"], ["9223372036854775808", " 1"]],
    ["float", ["1", "1.5e-3", "INF", "-INF", "NaN", " 1 "], ["+INF", "inf", "e5", ""]],
    [
      "dateTime",
      ["2024-02-29T23:59:59.5Z", "-0004-02-29T24:00:00", "12024-01-01T00:00:00-14:00"],
      [
        "2023-02-29T00:00:00",
        "0000-01-01T00:00:00",
        "2024-01-01",
        "2024-01-01T24:00:01",
        "2024-01-01T00:00:00+14:01",
        " 2024-01-01T00:00:00",
        "02024-01-01T00:00:00",
        "2024-01-01T00:00:60",
      ],
    ],
    ["date", ["2024-01-31", "2024-01-31Z"], ["2024-01-32", "2024-1-31", "2024-01-31T00:00:00"]],
    ["time", ["23:59:59", "24:00:00"], ["25:00:00", "23:60:00", "1:00:00"]],
    ["gMonthDay", ["--02-29", "--12-31Z"], ["--02-30", "-12-31"]],
    ["duration", ["P1Y", "-PT1.5S", "P1Y2M3DT4H5M6S"], ["P", "PT", "P1S", "1Y", "P1M1Y"]],
    ["hexBinary", ["", "0aF1"], ["0", "0g"]],
    ["base64Binary", ["", "YQ==", "YW Jj"], ["YQ=", "YR==", "!"]],
    ["language", ["en", "en-US"], ["", "en_US", "abcdefghi"]],
    ["NMTOKEN", ["-a", "1:b"], ["", "a b"]],
    ["NCName", ["a", "é"], ["a:b", "1"]],
    ["NMTOKENS", ["a b", " a  b "], ["", "a ×"]],
  ])("%s", (name, good, bad) => {
    expect(good.filter((text) => !fits(type(name), text))).toEqual([]);
    expect(bad.filter((text) => fits(type(name), text))).toEqual([]);
  });

  it("say what was expected", () => {
    expect(valueFault(type("integer"), "x")).toBe("a whole number");
    expect(valueFault(type("byte"), "200")).toBe("at most 127");
    expect(valueFault(type("positiveInteger"), "0")).toBe("at least 1");
    expect(valueFault(type("IDREFS"), "a 1")).toBe("items that are each an XML name");
  });
});

describe("facets", () => {
  it("compare values, not texts", () => {
    const one = narrowed("decimal", { enumeration: ["1", "2.50"] });
    expect(["1.0", "01", "2.5"].every((text) => fits(one, text))).toBe(true);
    expect(valueFault(one, "3")).toBe('one of "1", "2.50"');
    expect(valueKey(type("boolean"), "1")).toBe(valueKey(type("boolean"), " true "));
    expect(valueKey(type("dateTime"), "2024-01-01T12:00:00Z")).toBe(
      valueKey(type("dateTime"), "2024-01-01T14:00:00+02:00"),
    );
    expect(valueKey(type("double"), "100")).toBe(valueKey(type("double"), "1E2"));
  });

  it("count characters, bytes and items", () => {
    expect(fits(narrowed("string", { length: 3 }), "é😀x")).toBe(true);
    expect(valueFault(narrowed("string", { maxLength: 2 }), "abc")).toBe("at most 2 characters");
    expect(fits(narrowed("hexBinary", { length: 2 }), "0aF1")).toBe(true);
    expect(fits(narrowed("base64Binary", { length: 1 }), "YQ==")).toBe(true);
    expect(valueFault(narrowed("NMTOKENS", { maxLength: 2 }), "a b c")).toBe("at most 2 items");
  });

  it("count digits as the value has them", () => {
    const money = narrowed("decimal", { totalDigits: 5, fractionDigits: 2 });
    expect(["00123.450", "99999", "-0.01"].every((text) => fits(money, text))).toBe(true);
    expect(valueFault(money, "1234.56")).toBe("at most 5 digits");
    expect(valueFault(money, "0.001")).toBe("at most 2 digits after the point");
  });

  it("order numbers and moments exactly", () => {
    const small = narrowed("decimal", { maxExclusive: "0.1" });
    expect(fits(small, "0.09999999999999999999")).toBe(true);
    expect(fits(small, "0.10")).toBe(false);
    expect(fits(narrowed("integer", { minInclusive: "-10" }), "-9")).toBe(true);
    expect(fits(narrowed("integer", { minInclusive: "-10" }), "-11")).toBe(false);
    const later = narrowed("dateTime", { minInclusive: "2020-01-01T00:00:00Z" });
    expect(fits(later, "2019-12-31T23:00:00-02:00")).toBe(true);
    expect(fits(later, "2020-01-01T00:30:00+01:00")).toBe(false);
    // Without a time zone it may be before or after.
    expect(fits(later, "2020-01-01T12:00:00")).toBe(false);
    expect(fits(later, "2020-01-02T00:00:00")).toBe(true);
  });

  it("apply to the texts of unions and lists", () => {
    const union: SimpleType = {
      base: type("anySimpleType"),
      variety: { kind: "union", members: [type("integer"), type("boolean")] },
      facets: { whiteSpace: "preserve", enumeration: ["1", "true"] },
    };
    expect([" 01 ", "true"].every((text) => fits(union, text))).toBe(true);
    expect(["2", "false"].some((text) => fits(union, text))).toBe(false);
  });
});

describe("patterns", () => {
  it.each([
    ["a*b", ["b", "aab"], ["ba", "a"]],
    ["(a|b){2,3}", ["ab", "aba"], ["a", "abab"]],
    ["[a-z-[aeiou]]+", ["xyz"], ["xaz", ""]],
    ["[^\\s]+", ["ab"], ["a b"]],
    ["\\i\\c*", ["a:b-1"], ["1a"]],
    ["\\p{Lu}\\d{2}", ["É12"], ["e12"]],
    ["[-a]|[b-]", ["-", "a", "b"], ["c"]],
    ["a|", ["", "a"], ["aa"]],
    [".", ["é", "😀"], ["\n", "ab"]],
    ["\\.\\\\\\-\\^", [".\\-^"], ["x\\-^"]],
    ["(a?){3}", ["", "aaa"], ["aaaa"]],
    ["[a&&b]+", ["a&"], ["c"]],
    ["x{0}", [""], ["x"]],
  ])("%s", (pattern, good, bad) => {
    const { matches } = compilePattern(pattern);
    expect(good.filter((text) => !matches(text))).toEqual([]);
    expect(bad.filter((text) => matches(text))).toEqual([]);
  });

  it.each([
    ["(a", 'has "(" without ")", after "(a"'],
    ["a)", 'has ")" without "(", after "a"'],
    ["[a", 'ends too early, after "[a"'],
    ["[]", 'has an empty class, after "[]"'],
    ["[b-a]", 'has a range whose ends are in the wrong order, after "[b-a"'],
    ["a{3,1}", 'has a count whose bounds are in the wrong order, after "a{3,1}"'],
    ["a{x}", 'has a malformed count, after "a"'],
    ["*a", 'has * where a character must be; write \\* for itself, after "*"'],
    ["\\q", 'has the unknown escape \\q, after "\\\\q"'],
    ["\\p{Xx}", 'names the unknown property Xx, after "\\\\p{Xx}"'],
    ["\\p{IsGreek}", 'names the Unicode block IsGreek, which is not supported, after "\\\\p{IsGreek}"'],
    ["((((a{9}){9}){9}){9}){9}", "is too large: its counts multiply"],
    ["(".repeat(200), /^has too many parentheses inside each other/],
  ])("%s cannot be read", (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message);
  });

  it("match in time that grows with the text alone", () => {
    expect(compilePattern("(a*)*(a|aa)*b").matches("a".repeat(20_000))).toBe(false);
  });
});
