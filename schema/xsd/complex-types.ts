import { anyType, PREFIX } from "../model/datatypes/built-in-types.js";
import type { AttributeDecl, Content, ElementType, Particle, TypeDecl, Wildcard } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import { onlyWildcard, readAttributes, type AttributeUses } from "./attributes.js";
import { isEmptyModel, readModel, sizeOf } from "./particles.js";
import { childOf, isTrue, nameOf, originOf, valueOf, type Reference, type Schema } from "./schema.js";
import { builtInType, namedType, narrowed, readSimpleType } from "./simple-types.js";
import type { XmlElement } from "./xml.js";

/** Reads a `complexType` element that has a name. */
export function readComplexType(schema: Schema, element: XmlElement): TypeDecl {
  const derivation = derivationIn(element);
  const reference = derivation && schema.reference(derivation, "base");
  const base = reference && (reference.builtIn ? PREFIX + reference.local : reference.local);
  return {
    name: nameOf(element) ?? "",
    ...(base !== undefined && { base }),
    ...readComplexContent(schema, element),
    origin: originOf(element),
  };
}

const derivationIn = (element: XmlElement): XmlElement | undefined => {
  const content = childOf(element, "simpleContent", "complexContent");
  return content && childOf(content, "extension", "restriction");
};

/** Reads a `complexType` element, with or without a name. */
export function readComplexContent(schema: Schema, element: XmlElement): ElementType {
  schema.count(element.origin);
  const content = childOf(element, "simpleContent", "complexContent");
  if (!content) {
    const { attributes, anyAttribute } = readAttributes(schema, element);
    const model = readModel(schema, element);
    const mixed = isTrue(element, "mixed");
    return { content: contentOf(model, mixed), attributes, ...(anyAttribute && { anyAttribute }) };
  }
  const derivation = childOf(content, "extension", "restriction");
  const reference = derivation && schema.reference(derivation, "base");
  const base = reference && baseType(schema, reference);
  if (!derivation || !base) return anyType;
  const uses = inheritAttributes(schema, base, derivation);
  if (content.local === "simpleContent") return { ...uses, ...simpleContent(schema, base, derivation) };
  const mixed = isTrue(valueOf(content, "mixed") === undefined ? element : content, "mixed");
  return { ...uses, content: complexContent(schema, base, derivation, mixed) };
}

function baseType(schema: Schema, reference: Reference): ElementType | undefined {
  if (!reference.builtIn) return namedType(schema, reference);
  if (reference.local === "anyType") return anyType;
  return { content: { kind: "text" }, simpleType: builtInType(schema, reference), attributes: [] };
}

/** The content of a type with a given content model. */
function contentOf(model: Particle | undefined, mixed: boolean): Content {
  if (!model || isEmptyModel(model)) return { kind: mixed ? "text" : "empty" };
  return { kind: "children", particle: model, ...(mixed && { mixed }) };
}

type Uses = Pick<ElementType, "attributes" | "anyAttribute">;

/** The attributes of a derived type: those of the base, and its own, which may replace some of them. */
function inheritAttributes(schema: Schema, base: ElementType, derivation: XmlElement): Uses {
  const own = readAttributes(schema, derivation);
  const isExtension = derivation.local === "extension";
  const names = new Set([...own.attributes.map(({ name }) => name), ...own.prohibited]);
  const inherited = base.attributes.filter(({ name }) => {
    if (isExtension && names.has(name)) repeated(schema, name, derivation);
    return !names.has(name);
  });
  schema.count(derivation.origin, inherited.length);
  const anyAttribute = isExtension ? extendWildcard(schema, base, own, derivation) : own.anyAttribute;
  const attributes: readonly AttributeDecl[] = [...inherited, ...own.attributes];
  return { attributes, ...(anyAttribute && { anyAttribute }) };
}

function repeated(schema: Schema, name: string, derivation: XmlElement): void {
  const message = `attribute ${name} is declared more than once: the base has it already`;
  schema.report.add("IC1307", message, derivation.origin, "remove it here");
}

function extendWildcard(
  schema: Schema,
  base: ElementType,
  own: AttributeUses,
  derivation: XmlElement,
): Wildcard | undefined {
  const wildcards = [own.anyAttribute, base.anyAttribute].filter((one) => one !== undefined);
  return onlyWildcard(schema, wildcards, derivation);
}

function simpleContent(
  schema: Schema,
  base: ElementType,
  derivation: XmlElement,
): Pick<ElementType, "content" | "simpleType"> {
  const inline = derivation.local === "restriction" ? childOf(derivation, "simpleType") : undefined;
  const simpleType = inline ? readSimpleType(schema, inline) : base.simpleType;
  if (!simpleType) {
    underivable(schema, derivation, "the base of a simple content must be a simple type or have one");
    return { content: { kind: "text" } };
  }
  const isExtension = derivation.local === "extension";
  return {
    content: { kind: "text" },
    simpleType: isExtension ? simpleType : narrowed(schema, simpleType, derivation),
  };
}

/**
 * The content of a type that extends or restricts another. A restriction repeats its content; whether it really
 * restricts the base is not checked.
 */
function complexContent(schema: Schema, base: ElementType, derivation: XmlElement, mixed: boolean): Content {
  const own = contentOf(readModel(schema, derivation), mixed);
  if (base.simpleType) {
    underivable(schema, derivation, "the base of a complex content cannot be or have a simple type");
    return own;
  }
  if (derivation.local === "restriction" || base.content.kind === "empty") return own;
  if (base.content.kind === "any") {
    underivable(schema, derivation, "an extension of xs:anyType is not supported");
    return own;
  }
  const isMixed =
    base.content.kind === "text" || (base.content.kind === "children" && base.content.mixed === true);
  if (own.kind === "empty") return base.content;
  if (isMixed !== mixed && (own.kind === "children" || own.kind === "text")) {
    const message = "an extension must be mixed where its base is, and only there";
    underivable(schema, derivation, message);
  }
  if (base.content.kind !== "children") return own;
  if (own.kind !== "children") return base.content;
  return { ...own, particle: joined(schema, base.content.particle, own.particle, derivation) };
}

function joined(schema: Schema, first: Particle, second: Particle, derivation: XmlElement): Particle {
  if (first.kind === "all" || second.kind === "all")
    schema.report.add(
      "IC1311",
      "an all group must be the whole content: it can neither be extended nor extend",
      derivation.origin,
      "use xs:sequence or xs:choice",
    );
  schema.count(derivation.origin, sizeOf(first));
  return { kind: "seq", items: [first, second], occurs: ONCE, origin: derivation.origin };
}

function underivable(schema: Schema, derivation: XmlElement, message: string): void {
  schema.report.add("IC1317", message, derivation.origin, "derive from another type");
}
