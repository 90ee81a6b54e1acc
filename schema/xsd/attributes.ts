import { anySimpleType, isDerivedFrom } from "../model/datatypes/built-in-types.js";
import { normalise, valueFault } from "../model/datatypes/values.js";
import type { AttributeDecl, AttributeType, SimpleType, Wildcard } from "../model/grammar.js";
import { childrenOf, excludes, nameOf, originOf, valueOf, type Schema } from "./schema.js";
import { simpleTypeIn } from "./simple-types.js";
import { readWildcard } from "./wildcards.js";
import type { XmlElement } from "./xml.js";

/** The attributes that a type or a group has. */
export interface AttributeUses {
  readonly attributes: readonly AttributeDecl[];
  readonly anyAttribute?: Wildcard;
  /** Names of the base that are prohibited here. */
  readonly prohibited: readonly string[];
}

/** Reads the attributes that an element contains: declarations, groups and a wildcard. */
export function readAttributes(schema: Schema, element: XmlElement): AttributeUses {
  const attributes = new Map<string, AttributeDecl>();
  const prohibited: string[] = [];
  const wildcards: Wildcard[] = [];
  const add = (attribute: AttributeDecl, at: XmlElement): void => {
    schema.count(at.origin);
    if (attributes.has(attribute.name)) {
      const message = `attribute ${attribute.name} is declared more than once`;
      schema.report.add("IC1307", message, originOf(at), "keep one of the declarations");
    } else attributes.set(attribute.name, attribute);
  };
  for (const child of childrenOf(element, "attribute", "attributeGroup", "anyAttribute")) {
    if (child.local === "anyAttribute") wildcards.push(readWildcard(child));
    else if (child.local === "attribute") {
      const attribute = readAttribute(schema, child);
      if (attribute && valueOf(child, "use") === "prohibited") prohibited.push(attribute.name);
      else if (attribute) add(attribute, child);
    } else {
      const reference = schema.reference(child, "ref");
      const group = reference && schema.attributeGroup(reference, (found) => readAttributes(schema, found));
      for (const attribute of group?.attributes ?? []) add(attribute, child);
      if (group?.anyAttribute) wildcards.push(group.anyAttribute);
    }
  }
  const anyAttribute = onlyWildcard(schema, wildcards, element);
  return { attributes: [...attributes.values()], prohibited, ...(anyAttribute && { anyAttribute }) };
}

/** The wildcard that several wildcards form, if they are alike. */
export function onlyWildcard(
  schema: Schema,
  wildcards: readonly Wildcard[],
  element: XmlElement,
): Wildcard | undefined {
  const [first, ...others] = wildcards;
  const text = JSON.stringify(first);
  if (others.some((other) => JSON.stringify(other) !== text)) {
    const message = "several attribute wildcards that differ are not supported together";
    schema.report.add("IC1303", message, element.origin, "make them the same, or keep one of them");
  }
  return first;
}

function readAttribute(schema: Schema, element: XmlElement): AttributeDecl | undefined {
  const reference = schema.reference(element, "ref");
  if (!reference) {
    if (nameOf(element) === undefined && !element.attributes.has("ref")) {
      schema.report.add("IC1306", `<${element.name}> has neither name nor ref`, element.origin, "add one");
    }
    return declareAttribute(schema, element);
  }
  for (const other of ["name", "type", "form"]) {
    if (element.attributes.has(other)) excludes(schema, element, "ref", other);
  }
  const declaration = reference.builtIn ? undefined : schema.find("attribute", reference.local);
  if (!declaration) {
    schema.missing("attribute", reference);
    return undefined;
  }
  const declared = declareAttribute(schema, declaration);
  return declared && withUse(schema, element, declared);
}

/** Reads an attribute declaration that has a name. */
export function declareAttribute(schema: Schema, element: XmlElement): AttributeDecl | undefined {
  const name = nameOf(element);
  if (name === undefined) return undefined;
  if (name === "xmlns") {
    const message = "an attribute cannot be called xmlns";
    schema.report.add("IC1305", message, originOf(element), "namespace declarations are no attributes");
  }
  const simpleType = simpleTypeIn(schema, element, "type") ?? anySimpleType;
  const declared: AttributeDecl = {
    name,
    type: nearestType(simpleType),
    simpleType,
    use: "implied",
    origin: originOf(element),
  };
  return withUse(schema, element, declared);
}

/** The declaration with the use, the default or the fixed value that an element gives it. */
function withUse(schema: Schema, element: XmlElement, declared: AttributeDecl): AttributeDecl {
  const use = valueOf(element, "use") ?? "optional";
  if (element.attributes.has("default")) {
    if (element.attributes.has("fixed")) excludes(schema, element, "default", "fixed");
    if (use !== "optional") excludes(schema, element, "default", `use="${use}"`);
  }
  const valued = withValue(schema, element, declared);
  if (use !== "required") return valued;
  const { value, ...rest } = valued;
  const fixed = valued.use === "fixed" && value !== undefined ? onlyValue(rest, value) : rest;
  return { ...fixed, use: "required" };
}

function withValue(schema: Schema, element: XmlElement, declared: AttributeDecl): AttributeDecl {
  const use = element.attributes.has("fixed") ? "fixed" : "default";
  const given = element.attributes.get(use);
  if (!given) return declared;
  const { simpleType = anySimpleType } = declared;
  const fault = valueFault(simpleType, given.value);
  if (fault === undefined) return { ...declared, use, value: normalise(simpleType, given.value) };
  const message = `${JSON.stringify(given.value)} cannot be the value of ${declared.name}; expected ${fault}`;
  schema.report.add("IC1315", message, given.origin, "correct the value or the type");
  return declared;
}

/** An attribute that must be there and can only have one value. */
function onlyValue(declared: Omit<AttributeDecl, "value">, value: string): Omit<AttributeDecl, "value"> {
  const { simpleType: base = anySimpleType } = declared;
  const facets = { ...base.facets, enumeration: [value] };
  const simpleType: SimpleType = { base, variety: base.variety, facets };
  return { ...declared, simpleType, type: nearestType(simpleType) };
}

const kinds = ["ID", "IDREF", "IDREFS", "NMTOKEN", "NMTOKENS"] as const;

/** The type as a DTD can state it. */
function nearestType(type: SimpleType): AttributeType {
  const { enumeration } = type.facets;
  const isText = type.variety.kind === "atomic" && type.variety.primitive === "string";
  if (enumeration && isText) return { kind: "enumeration", values: enumeration };
  return { kind: kinds.find((kind) => isDerivedFrom(type, kind)) ?? "CDATA" };
}
