import type { ElementType, Facets, PrimitiveName, SimpleType } from "../grammar.js";

/** The prefix under which messages and grammars name built-in types, whatever a schema calls it. */
export const PREFIX = "xs:";

/** The namespace of XML Schema itself. */
export const XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema";

/** The type of elements that nothing is said of. */
export const anyType: ElementType = {
  content: { kind: "any" },
  attributes: [],
  anyAttribute: { process: "lax", namespaces: "any" },
};

export const anySimpleType: SimpleType = {
  name: `${PREFIX}anySimpleType`,
  variety: { kind: "atomic", primitive: "anySimpleType" },
  facets: { whiteSpace: "preserve" },
};

const primitives: readonly PrimitiveName[] = [
  "string",
  "boolean",
  "decimal",
  "float",
  "double",
  "duration",
  "dateTime",
  "time",
  "date",
  "gYearMonth",
  "gYear",
  "gMonthDay",
  "gDay",
  "gMonth",
  "hexBinary",
  "base64Binary",
  "anyURI",
];

type Narrowing = Partial<Omit<Facets, "patterns">> & { readonly pattern?: string };

/** The types that narrow others, each behind its base (XML Schema part 2, §3.3). */
const derived: readonly (readonly [name: string, base: string, narrowing: Narrowing])[] = [
  ["normalizedString", "string", { whiteSpace: "replace" }],
  ["token", "normalizedString", { whiteSpace: "collapse" }],
  ["language", "token", { pattern: "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*" }],
  ["NMTOKEN", "token", { pattern: "\\c+" }],
  ["Name", "token", { pattern: "\\i\\c*" }],
  ["NCName", "Name", { pattern: "[\\i-[:]][\\c-[:]]*" }],
  ["ID", "NCName", {}],
  ["IDREF", "NCName", {}],
  ["integer", "decimal", { fractionDigits: 0, pattern: "[\\-+]?[0-9]+" }],
  ["nonPositiveInteger", "integer", { maxInclusive: "0" }],
  ["negativeInteger", "nonPositiveInteger", { maxInclusive: "-1" }],
  ["long", "integer", { minInclusive: "-9223372036854775808", maxInclusive: "9223372036854775807" }],
  ["int", "long", { minInclusive: "-2147483648", maxInclusive: "2147483647" }],
  ["short", "int", { minInclusive: "-32768", maxInclusive: "32767" }],
  ["byte", "short", { minInclusive: "-128", maxInclusive: "127" }],
  ["nonNegativeInteger", "integer", { minInclusive: "0" }],
  ["unsignedLong", "nonNegativeInteger", { maxInclusive: "18446744073709551615", pattern: "[0-9]+" }],
  ["unsignedInt", "unsignedLong", { maxInclusive: "4294967295" }],
  ["unsignedShort", "unsignedInt", { maxInclusive: "65535" }],
  ["unsignedByte", "unsignedShort", { maxInclusive: "255" }],
  ["positiveInteger", "nonNegativeInteger", { minInclusive: "1" }],
];

/** The types whose text is several values of another. */
const lists = [
  ["NMTOKENS", "NMTOKEN"],
  ["IDREFS", "IDREF"],
] as const;

/**
 * Built-in types that are known by name and not supported: their values depend on prefixes, notations and
 * entities that are declared around them.
 */
export const unsupportedTypes: ReadonlySet<string> = new Set(["QName", "NOTATION", "ENTITY", "ENTITIES"]);

/** The built-in simple types by local name. */
export const builtInTypes: ReadonlyMap<string, SimpleType> = makeTypes();

function makeTypes(): Map<string, SimpleType> {
  const types = new Map([["anySimpleType", anySimpleType]]);
  const get = (name: string): SimpleType => types.get(name) as SimpleType;
  for (const primitive of primitives) {
    const whiteSpace = primitive === "string" ? "preserve" : "collapse";
    const variety = { kind: "atomic", primitive } as const;
    types.set(primitive, {
      name: PREFIX + primitive,
      base: anySimpleType,
      variety,
      facets: { whiteSpace },
    });
  }
  for (const [name, baseName, { pattern, ...facets }] of derived) {
    const base = get(baseName);
    const patterns = [...(base.facets.patterns ?? []), ...(pattern === undefined ? [] : [[pattern]])];
    const all = { ...base.facets, ...facets, ...(patterns.length > 0 ? { patterns } : {}) };
    types.set(name, { name: PREFIX + name, base, variety: base.variety, facets: all });
  }
  for (const [name, item] of lists) {
    const variety = { kind: "list", item: get(item) } as const;
    const facets: Facets = { whiteSpace: "collapse", minLength: 1 };
    types.set(name, { name: PREFIX + name, base: anySimpleType, variety, facets });
  }
  return types;
}

/** Whether a type is the built-in one of this local name, or narrows it. */
export function isDerivedFrom(type: SimpleType, builtIn: string): boolean {
  for (let at: SimpleType | undefined = type; at; at = at.base) {
    if (at.name === PREFIX + builtIn) return true;
  }
  return false;
}
