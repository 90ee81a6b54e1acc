import type { Doctype } from "../dtd/doctype.js";
import type { AttributeDecl } from "../model/grammar.js";
import type { DocumentAttribute, Stretch } from "./events.js";

/**
 * The attributes of an element as the document's own declarations make them: values of other types than CDATA
 * without spare spaces, namespace declarations added by default. Other defaults are left out, as libxml2
 * does where a schema judges.
 */
export function asDeclaredInside(
  doctype: Doctype | undefined,
  element: string,
  given: readonly DocumentAttribute[],
  at: Stretch,
): readonly DocumentAttribute[] {
  const declared = doctype?.attributes.get(element);
  if (!declared) return given;
  const normal = given.map((attribute) => normalised(declared, attribute));
  const missing = declared.filter(
    ({ name, value }) =>
      value !== undefined && /^xmlns(:|$)/.test(name) && !given.some((one) => one.name === name),
  );
  return [...normal, ...missing.map(({ name, value = "" }) => ({ name, value, at }))];
}

/** An attribute as it is declared in the document: values of other types than CDATA lose spare spaces. */
export function normalised(
  declared: readonly AttributeDecl[] | undefined,
  attribute: DocumentAttribute,
): DocumentAttribute {
  const isTokens = declared?.some(({ name, type }) => name === attribute.name && type.kind !== "CDATA");
  if (!isTokens) return attribute;
  return { ...attribute, value: attribute.value.replace(/ +/g, " ").replace(/^ | $/g, "") };
}
