import type { Facets, SimpleType } from "../grammar.js";
import { builtInTypes, isDerivedFrom } from "./built-in-types.js";
import { compilePattern, type Pattern } from "./pattern.js";
import { primitives, readDecimal } from "./primitives.js";

/**
 * What a text should be to be a value of the type, in words that continue "expected …"; undefined where it is
 * one (XML Schema part 2, §4.1.4).
 */
export function valueFault(type: SimpleType, text: string): string | undefined {
  const { variety } = type;
  switch (variety.kind) {
    case "atomic": {
      const value = normalise(type, text);
      const primitive = primitives[variety.primitive];
      if (primitive.key(value) === undefined) return describeType(type);
      return facetFault(type, value, primitive.length?.(value));
    }
    case "list": {
      const items = itemsOf(text);
      for (const item of items) {
        const fault = valueFault(variety.item, item);
        if (fault !== undefined) return `items that are each ${fault}`;
      }
      return facetFault(type, items.join(" "), items.length);
    }
    case "union": {
      const member = variety.members.find((one) => valueFault(one, text) === undefined);
      return member ? facetFault(type, normalise(member, text), undefined) : describeType(type);
    }
  }
}

/** The same for texts that mean the same value of the type; of texts that fit it. */
export function valueKey(type: SimpleType, text: string): string {
  const { variety } = type;
  switch (variety.kind) {
    case "atomic": {
      const value = normalise(type, text);
      return primitives[variety.primitive].key(value) ?? value;
    }
    case "list":
      return itemsOf(text)
        .map((item) => valueKey(variety.item, item))
        .join(" ");
    case "union": {
      const index = variety.members.findIndex((one) => valueFault(one, text) === undefined);
      const member = variety.members[index];
      return member ? `${index} ${valueKey(member, text)}` : text;
    }
  }
}

const itemsOf = (text: string): string[] => text.split(/[ \t\r\n]+/).filter((item) => item !== "");

/** The text with its white space as the type wants it. */
export function normalise(type: SimpleType, text: string): string {
  switch (type.facets.whiteSpace) {
    case "preserve":
      return text;
    case "replace":
      return text.replace(/[\t\r\n]/g, " ");
    case "collapse": {
      const shed = shedSpace(type);
      if (shed) return text.replace(shed, "");
      return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
    }
  }
}

const NONE = /(?!)/;
const LEADING = /^[ \t\r\n]+/;
const BEHIND_ZONE = /(?<=Z|[+-]\d\d:\d\d)[ \t\r\n]+$/;

const spaced: readonly (readonly [builtIn: string, shed: RegExp])[] = [
  ["dateTime", BEHIND_ZONE],
  ["date", NONE],
  ["gYearMonth", NONE],
  ["gYear", NONE],
  ["time", LEADING],
  ["gMonthDay", LEADING],
  ["gDay", LEADING],
  ["gMonth", LEADING],
  ["duration", LEADING],
  ["long", NONE],
  ["unsignedLong", NONE],
];

/**
 * The white space around a value that may be there, where that is not all: so libxml2 has it with dates and
 * with integers of limited size, unless it compares their texts with an enumeration or a pattern.
 */
function shedSpace(type: SimpleType): RegExp | undefined {
  const found = spaced.find(([name]) => isDerivedFrom(type, name));
  if (!found || type.facets.enumeration) return undefined;
  const [name, shed] = found;
  const builtIn = builtInTypes.get(name)?.facets.patterns ?? [];
  return (type.facets.patterns ?? []).length === builtIn.length ? shed : undefined;
}

/** What the facets of a type are compared with, prepared once. */
interface Prepared {
  readonly enumeration: ReadonlySet<string> | undefined;
  readonly patterns: readonly (readonly Pattern[])[];
}

const prepared = new WeakMap<SimpleType, Prepared>();

function prepare(type: SimpleType): Prepared {
  let known = prepared.get(type);
  if (!known) {
    const { enumeration, patterns = [] } = type.facets;
    known = {
      enumeration: enumeration && new Set(enumeration.map((text) => valueKey(type, text))),
      patterns: patterns.map((step) => step.map(compilePattern)),
    };
    prepared.set(type, known);
  }
  return known;
}

function facetFault(type: SimpleType, value: string, length: number | undefined): string | undefined {
  const { facets } = type;
  const { enumeration, patterns } = prepare(type);
  for (const [index, step] of patterns.entries()) {
    if (!step.some((pattern) => pattern.matches(value))) return patternText(type, index);
  }
  if (enumeration && !enumeration.has(valueKey(type, value))) return oneOf(facets.enumeration ?? []);
  if (length !== undefined) {
    const fault = lengthFault(facets, length, type.variety.kind === "list" ? "items" : "characters");
    if (fault !== undefined) return fault;
  }
  return boundsFault(type, value) ?? digitsFault(facets, value);
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1
    ? JSON.stringify(values[0])
    : `one of ${values.map((one) => JSON.stringify(one)).join(", ")}`;

/** The pattern of a built-in type is told by its description. */
function patternText(type: SimpleType, index: number): string {
  const step = type.facets.patterns?.[index] ?? [];
  for (let at: SimpleType | undefined = type; at; at = at.base) {
    const known = at.facets.patterns?.length ?? 0;
    if (known > index && at.name?.startsWith("xs:")) return describeType(at);
  }
  return `what matches ${step.join(" or ")}`;
}

function lengthFault(facets: Facets, length: number, unit: string): string | undefined {
  if (facets.length !== undefined && length !== facets.length) return `${facets.length} ${unit}`;
  if (length < (facets.minLength ?? 0)) return `at least ${facets.minLength} ${unit}`;
  if (length > (facets.maxLength ?? Infinity)) return `at most ${facets.maxLength} ${unit}`;
  return undefined;
}

function boundsFault({ variety, facets }: SimpleType, value: string): string | undefined {
  if (variety.kind !== "atomic") return undefined;
  const { compare } = primitives[variety.primitive];
  const order = (bound: string | undefined): number | undefined =>
    bound === undefined ? undefined : (compare?.(value, bound) ?? NaN);
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = facets;
  const isWithin = (side: number | undefined, fits: (side: number) => boolean): boolean =>
    side === undefined || fits(side);
  if (!isWithin(order(minInclusive), (side) => side >= 0)) return `at least ${minInclusive}`;
  if (!isWithin(order(minExclusive), (side) => side > 0)) return `more than ${minExclusive}`;
  if (!isWithin(order(maxInclusive), (side) => side <= 0)) return `at most ${maxInclusive}`;
  if (!isWithin(order(maxExclusive), (side) => side < 0)) return `less than ${maxExclusive}`;
  return undefined;
}

function digitsFault({ totalDigits, fractionDigits }: Facets, value: string): string | undefined {
  if (totalDigits === undefined && fractionDigits === undefined) return undefined;
  const { whole, fraction } = readDecimal(value) ?? { whole: "", fraction: "" };
  if (whole.length + fraction.length > (totalDigits ?? Infinity)) return `at most ${totalDigits} digits`;
  if (fraction.length > (fractionDigits ?? Infinity))
    return `at most ${fractionDigits} digits after the point`;
  return undefined;
}

const descriptions: readonly (readonly [builtIn: string, description: string])[] = [
  ["integer", "a whole number"],
  ["decimal", 'a decimal such as "120.50"'],
  ["boolean", "true or false"],
  ["dateTime", 'a date and time such as "2026-11-22T09:30:00"'],
  ["date", 'a date such as "2026-11-22"'],
  ["time", 'a time such as "09:30:00"'],
  ["float", "a number"],
  ["double", "a number"],
  ["language", "the name of a language"],
  ["NMTOKEN", "a word of letters, digits and any of .-_:"],
  ["Name", "an XML name"],
];

/** What a value of the type is, in words. */
function describeType(type: SimpleType): string {
  const known = descriptions.find(([builtIn]) => isDerivedFrom(type, builtIn));
  if (known) return known[1];
  for (let at: SimpleType | undefined = type; at; at = at.base) {
    if (at.name !== undefined) return `a value of the type ${at.name}`;
  }
  return "a value of its type";
}
