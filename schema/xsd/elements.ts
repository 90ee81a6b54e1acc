import { anyType, PREFIX } from "../model/datatypes/built-in-types.js";
import { normalise, valueFault } from "../model/datatypes/values.js";
import type { ElementDecl, ElementType, ScalarRef } from "../model/grammar.js";
import { isNullable } from "../model/particles.js";
import { readComplexContent } from "./complex-types.js";
import { sizeOf } from "./particles.js";
import { childOf, docOf, excludes, isTrue, nameOf, originOf, type Reference, type Schema } from "./schema.js";
import { builtInType, namedType, readSimpleType } from "./simple-types.js";
import type { XmlElement } from "./xml.js";

type Draft = { -readonly [K in keyof ElementDecl]: ElementDecl[K] };

/** The global element that a particle refers to; undefined where it declares one itself. */
export function referredElement(schema: Schema, element: XmlElement): string | undefined {
  if (!element.attributes.has("ref")) {
    if (!element.attributes.has("name"))
      schema.report.add("IC1306", `<${element.name}> has neither name nor ref`, element.origin, "add one");
    return undefined;
  }
  for (const other of ["name", "type", "nillable", "default", "fixed", "form"]) {
    if (element.attributes.has(other)) excludes(schema, element, "ref", other);
  }
  if (childOf(element, "simpleType", "complexType")) excludes(schema, element, "ref", "a type of its own");
  const reference = schema.reference(element, "ref");
  if (!reference) return undefined;
  if (reference.builtIn || !schema.find("element", reference.local)) schema.missing("element", reference);
  return reference.local;
}

/** Reads an element declaration, global or local. Its type may be completed later. */
export function readElement(schema: Schema, element: XmlElement): ElementDecl | undefined {
  const name = nameOf(element);
  if (name === undefined) return undefined;
  schema.count(element.origin);
  const reference = schema.reference(element, "type");
  const inline = childOf(element, "simpleType", "complexType");
  if (reference && inline) excludes(schema, element, "type", "a type of its own");
  const type: ScalarRef | undefined = reference && {
    name: reference.builtIn ? PREFIX + reference.local : reference.local,
    by: "xsd",
    origin: reference.origin,
  };
  const doc = docOf(element);
  const draft: Draft = {
    name,
    ...(type && { type }),
    ...anyType,
    ...(isTrue(element, "nillable") && { nillable: true as const }),
    ...(doc !== undefined && { doc }),
    origin: originOf(element),
  };
  const complete = (elementType: ElementType): void => {
    apply(elementType, draft);
    readValue(schema, element, draft);
  };
  if (reference) {
    schema.defer(() => {
      complete(referredType(schema, reference));
    });
  } else complete(inline ? inlineType(schema, inline) : anyType);
  return draft;
}

function apply({ content, simpleType, attributes, anyAttribute }: ElementType, draft: Draft): void {
  draft.content = content;
  draft.attributes = attributes;
  if (simpleType) draft.simpleType = simpleType;
  if (anyAttribute) draft.anyAttribute = anyAttribute;
  else delete draft.anyAttribute;
}

function inlineType(schema: Schema, element: XmlElement): ElementType {
  if (element.local === "complexType") return readComplexContent(schema, element);
  return { content: { kind: "text" }, simpleType: readSimpleType(schema, element), attributes: [] };
}

function referredType(schema: Schema, reference: Reference): ElementType {
  if (reference.builtIn) {
    if (reference.local === "anyType") return anyType;
    const simpleType = builtInType(schema, reference);
    return { content: { kind: "text" }, simpleType, attributes: [] };
  }
  const type = namedType(schema, reference);
  if (!type) return anyType;
  const { content } = type;
  if (content.kind === "children") schema.count(reference.origin, sizeOf(content.particle));
  return type;
}

/** Reads the default or the fixed value of an element. */
function readValue(schema: Schema, element: XmlElement, draft: Draft): void {
  const use = element.attributes.has("fixed") ? "fixed" : "default";
  const given = element.attributes.get(use);
  if (!given) return;
  if (element.attributes.has("fixed") && element.attributes.has("default"))
    excludes(schema, element, "default", "fixed");
  const fault = valueFaultOf(draft, given.value);
  if (fault === undefined) draft.value = { use, text: textOf(draft, given.value) };
  else {
    const message = `${JSON.stringify(given.value)} cannot be the value of ${draft.name}; expected ${fault}`;
    schema.report.add("IC1315", message, given.origin, "correct the value or the type");
  }
}

const textOf = ({ simpleType }: Draft, text: string): string =>
  simpleType ? normalise(simpleType, text) : text;

function valueFaultOf({ simpleType, content }: Draft, text: string): string | undefined {
  if (simpleType) return valueFault(simpleType, text);
  const mayBeText =
    content.kind === "text" ||
    content.kind === "any" ||
    (content.kind === "children" && content.mixed && isNullable(content.particle));
  return mayBeText ? undefined : "no value, as the element cannot hold text alone";
}
