import { anySimpleType, builtInTypes, PREFIX, unsupportedTypes } from "../model/datatypes/built-in-types.js";
import type { SimpleType, TypeDecl } from "../model/grammar.js";
import { readComplexType } from "./complex-types.js";
import { facetNames, readFacets } from "./facets.js";
import { childOf, childrenOf, excludes, nameOf, originOf, type Reference, type Schema } from "./schema.js";
import type { XmlElement } from "./xml.js";

/** Replaces a type that cannot be read, without causing further errors. */
const unreadable = anySimpleType;

/** The built-in type of a name; reports an error if there is none, or if it is not supported. */
export function builtInType(schema: Schema, reference: Reference): SimpleType {
  const type = builtInTypes.get(reference.local);
  if (type) return type;
  if (unsupportedTypes.has(reference.local)) {
    const message = `the type ${PREFIX}${reference.local} is not supported`;
    schema.report.add("IC1303", message, reference.origin, "use another type, such as xs:string");
  } else schema.missing("type", reference);
  return unreadable;
}

/** A named simple or complex type; reports an error if there is none. */
export function namedType(schema: Schema, reference: Reference): TypeDecl | undefined {
  return schema.type(reference, (element) =>
    element.local === "simpleType" ? simpleTypeDecl(schema, element) : readComplexType(schema, element),
  );
}

function simpleTypeDecl(schema: Schema, element: XmlElement): TypeDecl {
  const simpleType = readSimpleType(schema, element);
  const name = nameOf(element) ?? "";
  const base = simpleType.base?.name;
  return {
    name,
    ...(base !== undefined && { base }),
    content: { kind: "text" },
    simpleType,
    attributes: [],
    origin: originOf(element),
  };
}

/** The simple type that a name refers to; reports an error if it is not simple. */
function simpleTypeOf(schema: Schema, reference: Reference): SimpleType {
  if (reference.builtIn) return builtInType(schema, reference);
  const type = namedType(schema, reference);
  if (type && (!type.simpleType || type.content.kind !== "text" || type.attributes.length > 0)) {
    const message = `${reference.local} is a complex type; expected a simple one`;
    schema.report.add("IC1317", message, reference.origin, "refer to a simple type");
  }
  return type?.simpleType ?? unreadable;
}

/** The simple type of an attribute or an item: named by an attribute, or declared right there. */
export function simpleTypeIn(schema: Schema, element: XmlElement, attribute: string): SimpleType | undefined {
  const reference = schema.reference(element, attribute);
  const inline = childOf(element, "simpleType");
  if (reference && inline) excludes(schema, element, attribute, "a type of its own");
  if (reference) return simpleTypeOf(schema, reference);
  return inline && readSimpleType(schema, inline);
}

/** Reads a `simpleType` element. */
export function readSimpleType(schema: Schema, element: XmlElement): SimpleType {
  schema.count(element.origin);
  const name = nameOf(element);
  const named = name === undefined ? {} : { name };
  const [derivation] = childrenOf(element, "restriction", "list", "union");
  switch (derivation?.local) {
    case "restriction": {
      const base = simpleTypeIn(schema, derivation, "base") ?? neededType(schema, derivation, "base");
      if (schema.reference(derivation, "base")?.builtIn && base === anySimpleType) {
        const message = `${PREFIX}anySimpleType cannot be narrowed`;
        schema.report.add("IC1317", message, derivation.origin, "narrow another type, such as xs:string");
      }
      return { ...named, ...narrowed(schema, base, derivation) };
    }
    case "list":
      return { ...named, ...readList(schema, derivation) };
    case "union":
      return { ...named, ...readUnion(schema, derivation) };
    default:
      return unreadable;
  }
}

/** A type that restricts another by the facets that an element contains. */
export function narrowed(schema: Schema, base: SimpleType, element: XmlElement): SimpleType {
  const elements = childrenOf(element, ...facetNames);
  const facets = readFacets(schema, base, elements);
  return { base, variety: base.variety, facets };
}

function readList(schema: Schema, element: XmlElement): SimpleType {
  const item = simpleTypeIn(schema, element, "itemType") ?? neededType(schema, element, "itemType");
  if (holdsLists(item)) {
    const message = "the items of a list cannot be lists";
    schema.report.add("IC1317", message, element.origin, "name the type of a single item");
  }
  return { base: anySimpleType, variety: { kind: "list", item }, facets: { whiteSpace: "collapse" } };
}

const holdsLists = ({ variety }: SimpleType): boolean =>
  variety.kind === "list" || (variety.kind === "union" && variety.members.some(holdsLists));

function readUnion(schema: Schema, element: XmlElement): SimpleType {
  const attribute = element.attributes.get("memberTypes");
  const names = attribute?.value.split(/ +/).filter((name) => name !== "") ?? [];
  const named = names.flatMap((name) => {
    const reference = attribute && schema.resolve(name, element, attribute.origin);
    return reference ? [simpleTypeOf(schema, reference)] : [];
  });
  const inline = childrenOf(element, "simpleType").map((child) => readSimpleType(schema, child));
  const members = membersOf([...named, ...inline]);
  if (members.length === 0) neededType(schema, element, "memberTypes");
  schema.count(
    element.origin,
    members.reduce((sum, member) => sum + sizeOf(member), 0),
  );
  return { base: anySimpleType, variety: { kind: "union", members }, facets: { whiteSpace: "preserve" } };
}

/** A union of unions is the union of their members, unless one of them is restricted. */
function membersOf(types: readonly SimpleType[]): SimpleType[] {
  const members = types.flatMap((type) =>
    type.variety.kind === "union" && !isNarrowed(type) ? type.variety.members : [type],
  );
  return [...new Set(members)];
}

const isNarrowed = ({ facets }: SimpleType): boolean =>
  facets.enumeration !== undefined || facets.patterns !== undefined;

/** The number of types that a value may have to be compared with. */
function sizeOf({ variety }: SimpleType): number {
  if (variety.kind === "atomic") return 1;
  if (variety.kind === "list") return 1 + sizeOf(variety.item);
  return variety.members.reduce((sum, member) => sum + sizeOf(member), 1);
}

function neededType(schema: Schema, element: XmlElement, attribute: string): SimpleType {
  const message = `<${element.name}> names no type`;
  schema.report.add("IC1306", message, element.origin, `name it: ${attribute}="…"`);
  return unreadable;
}
