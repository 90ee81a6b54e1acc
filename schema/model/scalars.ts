import { type Scalar, type ScalarBase, scalarByName, type Source } from "intacct-runtime/internals";
import type { ElementDecl, PrimitiveName, ScalarRef, SimpleType, ValueNotes } from "./grammar.js";

/**
 * The facts behind a value type: the values that the schema gives it, or what its name tells by pattern (`STRING_40`,
 * `NUMBER_10_4`) or as one of the plain types (`MONEY`, `DATE`). `undefined`: an unknown name.
 */
export function scalarFacts({ name, values }: Pick<ScalarRef, "name" | "values">): Scalar | undefined {
  if (!values) return scalarByName(name);
  return values.length > 0 ? { name, base: "enum", values } : { name, base: "string" };
}

/** By declaration: asked for by every pass, for every company. */
const scalars = new WeakMap<ElementDecl, Scalar>();

/** The value type of an element that holds text; untyped and unknown ones are plain text. */
export function scalarOf(element: ElementDecl): Scalar {
  const scalar = scalars.get(element) ?? findScalar(element);
  scalars.set(element, scalar);
  return scalar;
}

function findScalar(element: ElementDecl): Scalar {
  if (element.simpleType) return scalarOfSimpleType(element.simpleType);
  const named = (element.type && scalarFacts(element.type)) ?? { name: "TEXT", base: "string" };
  const scalar = element.notes ? withNotes(named, element.notes) : named;
  const source = sourceOf(element, scalar);
  return source ? { ...scalar, source } : scalar;
}

/** Who says of what type a value is, where that is not who describes the element around it. */
function sourceOf({ type, notes }: ElementDecl, { maxLength, digits, values }: Scalar): Source | undefined {
  if (type?.by === "overlay") return "overlay";
  // The kind of value is the same for certain: limits are what may differ.
  const isLimited = maxLength !== undefined || digits !== undefined || values;
  return type?.by === "borrowed" && !notes?.values && isLimited ? "borrowed" : undefined;
}

/** A value type with what notes say of one element. */
function withNotes(scalar: Scalar, { values, open, separator, min, max, fraction }: ValueNotes): Scalar {
  return {
    ...scalar,
    ...(values && scalar.base === "string" && { base: "enum", values }),
    ...(values && open && { open }),
    ...(separator !== undefined && { separator }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(fraction !== undefined && { fraction }),
  };
}

/** A date stays text: as a value type it would be written as year, month and day. */
const bases: Partial<Readonly<Record<PrimitiveName, ScalarBase>>> = {
  boolean: "boolean",
  dateTime: "timestamp",
  decimal: "decimal",
};

/** What of a type of XML Schema a value type can say. */
function scalarOfSimpleType(type: SimpleType): Scalar {
  const { enumeration, fractionDigits, length, maxLength = length } = type.facets;
  const name = nameOf(type);
  const base = (type.variety.kind === "atomic" && bases[type.variety.primitive]) || "string";
  // This name says that 1 and 0 are values, too.
  if (base === "boolean") return { name: "xs:boolean", base };
  if (enumeration?.every((value) => value === "true" || value === "false")) return { name, base: "boolean" };
  // Numbers and moments of the list may be written in more than one way.
  if (enumeration && base === "string") return { name, base: "enum", values: enumeration };
  if (base === "decimal" && fractionDigits === 0) return { name, base: "integer" };
  // The length of a list is the number of its items, and white space that is collapsed does not count.
  const isCounted = type.variety.kind !== "list" && type.facets.whiteSpace !== "collapse";
  const isLimited = base === "string" && isCounted && maxLength !== undefined;
  return { name, base, ...(isLimited && { maxLength }) };
}

/** The name of a type, or of the nearest one that it narrows. */
const nameOf = (type: SimpleType): string => type.name ?? (type.base ? nameOf(type.base) : "TEXT");
