import { printContent, simplify, type Scalar } from "intacct-runtime/internals";
import type {
  AttributeDecl, Content, ElementDecl, ElementParticle, MessageKind, ValueNotes,
} from "../../../schema/model/grammar.js"; // prettier-ignore
import { elementsOf } from "../../../schema/model/particles.js";
import { represent } from "../../../schema/model/representation.js";
import { scalarFacts, scalarOf } from "../../../schema/model/scalars.js";
import { isInherited } from "../names.js";
import type { Plan } from "../plan.js";
import {
  constantOf, lazy, objectOf, valueOf, type ModuleSymbol, type Property, type Value,
} from "../tree.js"; // prettier-ignore
import type { Shared } from "./shared.js";

/** Makes the shapes of a plan's elements, by which the runtime validates, writes and reads them. */
export class Shapes {
  constructor(
    readonly plan: Plan,
    readonly shared: Shared,
  ) {}

  /**
   * The properties of a shape, in the order in which they are printed.
   *
   * @param common the constant that holds the types of the children, where several shapes share it
   */
  of(message: MessageKind, element: ElementDecl, common?: ModuleSymbol): Property[] {
    const properties: Property[] = [
      { key: "element", value: element.tag ?? element.name },
      { key: "content", value: contentValue(element.content) },
      ...noteProperties(message, element),
    ];
    if (common !== undefined) properties.push({ key: "types", value: constantOf(common) });
    else {
      const types = this.childTypes(message, elementsOf(element.content));
      if (types.length > 0) properties.push({ key: "types", value: objectOf(...types) });
    }
    const text = element.content.kind === "text" ? this.#scalar(element) : undefined;
    if (text !== undefined) properties.push({ key: "text", value: text });
    const attributes = element.attributes.map(attributeProperty);
    if (attributes.length > 0) properties.push({ key: "attributes", value: objectOf(...attributes) });
    const paths =
      message === "response" ? this.plan.elementUnit(message, element.name)?.pathsName : undefined;
    if (paths !== undefined)
      properties.push({ key: "paths", value: lazy(constantOf(this.plan.symbolOf(paths))) });
    if (message === "response") properties.push({ key: "answer", value: true });
    return properties;
  }

  /** The types of children, by name; plain text is left out. */
  childTypes(
    message: MessageKind,
    children: Iterable<Pick<ElementParticle, "name" | "declaration">>,
  ): Property[] {
    const declared = new Map(Array.from(children, ({ name, declaration = name }) => [name, declaration]));
    return [...declared].flatMap(([key, declaration]) => {
      const value = this.#child(message, key, declaration);
      return value === undefined ? [] : [{ key, value: isInherited(key) ? ofItsOwnType(value) : value }];
    });
  }

  #child(message: MessageKind, tag: string, name: string): Value | undefined {
    const element = (message === "request" ? this.plan.request : this.plan.response)?.elements.get(name);
    // The schema does not describe its content: everything in it is read.
    if (!element) return openShape(tag);
    const { kind } = represent(element);
    if (kind === "date") return "DATE";
    if (kind === "text") return this.#scalar(element);
    const functionUnit = message === "request" ? this.plan.functionUnit(name) : undefined;
    const shape = functionUnit?.exportName ?? this.plan.structureUnit(message, name)?.shapeName;
    return shape === undefined ? openShape(tag) : lazy(constantOf(this.plan.symbolOf(shape)));
  }

  /** The value type of an element's text for the runtime; nothing for plain text. */
  #scalar(element: ElementDecl): Value | undefined {
    if (isAnyWord(element)) return "ENUM";
    if (element.notes && hasFacets(element.notes)) return valueOf(scalarOf(element));
    if (element.simpleType) return facetsOf(scalarOf(element));
    const scalar = element.type && scalarFacts(element.type);
    if (!scalar || scalar.name === "STRING") return undefined;
    if (scalar.base === "enum") return constantOf(this.shared.enumerationConstant(scalar));
    const { source } = scalarOf(element);
    return source ? `${scalar.name} ${source}` : scalar.name;
  }
}

/** The properties from notes about an element as a whole. */
function noteProperties(message: MessageKind, { source, wants, pairs, open = [] }: ElementDecl): Property[] {
  const properties: Property[] = [];
  if (source && source !== "published") properties.push({ key: "source", value: source });
  if (wants) properties.push({ key: "wants", value: wants.map((names) => names.join(" | ")) });
  if (pairs) properties.push({ key: "pairs", value: [pairs.item, pairs.name, pairs.value] });
  const prefixes = open.map((pattern) => pattern.replace(/\*$/, ""));
  if (prefixes.length > 0 && !prefixes.includes("") && message === "request")
    properties.push({ key: "open", value: prefixes });
  return properties;
}

const openShape = (element: string): Value =>
  lazy(objectOf({ key: "element", value: element }, { key: "content", value: "ANY" }));

/**
 * An object whose type does not depend on its place. Otherwise, for a key that every object inherits, such as
 * `constructor`, the compiler would compare it with the inherited property.
 */
const ofItsOwnType = (value: Value): Value =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "object"
    ? { ...value, isConst: true }
    : value;

/** Whether any text is valid, so that the runtime needs no list of the usual values. */
function isAnyWord({ notes, type }: ElementDecl): boolean {
  if (!notes?.values || !notes.open || notes.separator !== undefined || notes.min !== undefined) return false;
  const facts = type && scalarFacts(type);
  return !facts || (facts.base === "string" && facts.maxLength === undefined);
}

/** A type of an XML Schema for the runtime; nothing for plain text. */
function facetsOf(scalar: Scalar): Value | undefined {
  const { name: _, base, ...facets } = scalar;
  return base === "string" && Object.keys(facets).length === 0 ? undefined : valueOf(scalar);
}

/** Whether notes state more than the default. */
const hasFacets = ({ default: _, label: __, ...facets }: ValueNotes): boolean =>
  Object.keys(facets).length > 0;

/** The longest content model that is printed in one line. */
const WIDE = 96;

/** The content model as DTD text; long ones are in a template over several lines. */
function contentValue(content: Content): Value {
  const text = printContent(
    content.kind === "children" ? { ...content, particle: simplify(content.particle) } : content,
  );
  if (text.length <= WIDE) return text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=[,|&]) /)) {
    if (line !== "" && line.length + 1 + word.length > WIDE) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return { kind: "lines", lines: [...lines, line] };
}

/** An attribute as a DTD declares it. */
export function attributeProperty(attribute: AttributeDecl): Property {
  const { type, use } = attribute;
  const value = quoteDefault(attribute.value ?? "");
  const kind =
    type.kind === "enumeration" || type.kind === "notation" ? `(${type.values.join(" | ")})` : type.kind;
  const defaults = {
    required: "#REQUIRED",
    implied: "#IMPLIED",
    fixed: `#FIXED ${value}`,
    default: value,
  };
  return { key: attribute.name, value: `${kind} ${defaults[use]}` };
}

/** Quotes a value as in a DTD: in quotes that it does not contain, or with a reference if it contains both. */
function quoteDefault(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', "&#34;")}"` : `'${value}'`;
}
