import type { ElementDecl, ElementParticle, Occurs, ScalarRef, ValueNotes } from "../model/grammar.js";
import { scalarFacts } from "../model/scalars.js";
import type { Origin } from "../text/source.js";
import type { Scalar } from "intacct-runtime/internals";
import { isSameScalar, type CustomMember } from "./customisation.js";
import type { CustomField } from "./model.js";

/** The declaration of a custom field as an element with its value. */
export function declareField({ field, scalar }: CustomMember, name: string): ElementDecl {
  const doc = [field.label, field.description, usesOf(field)]
    .flatMap((text) => (text === undefined ? [] : [asSentence(text)]))
    .join(" ");
  const preset = Array.isArray(field.default) ? field.default.join(scalar.separator) : field.default;
  const { notes, ...rest } = declareValue(scalar, field.origin);
  const all = { ...notes, ...(preset !== undefined && !field.required && { default: String(preset) }) };
  return {
    name,
    tag: field.id,
    content: { kind: "text" },
    attributes: [],
    ...rest,
    ...(Object.keys(all).length > 0 && { notes: all }),
    ...(doc !== "" && { doc }),
    origin: field.origin,
  };
}

const usesOf = ({ documentTypes }: CustomField): string | undefined =>
  documentTypes && `Only of ${documentTypes.join(", ")}`;

const asSentence = (text: string): string => (/[.!?]\s*$/.test(text) ? text.trim() : `${text.trim()}.`);

/** The value type in a declaration: by name alone if that is complete, otherwise with notes. */
export function declareValue(
  scalar: Scalar,
  origin: Origin,
): { readonly type: ScalarRef; readonly notes?: ValueNotes } {
  const { name, base, values, separator, open, fraction, digits } = scalar;
  const named = scalarFacts({ name });
  if (named && isSameScalar(named, scalar)) return { type: { name, by: "overlay", origin } };
  if (values) {
    const notes = { values, ...(open && { open }), ...(separator !== undefined && { separator }) };
    return { type: { name: "STRING", by: "overlay", origin }, notes };
  }
  const type: ScalarRef = { name: base === "decimal" ? "NUMBER" : "STRING", by: "overlay", origin };
  return fraction !== undefined && digits === undefined ? { type, notes: { fraction } } : { type };
}

/** A child that occurs once, or not at all. */
export function fieldParticle(
  name: string,
  declaration: string | undefined,
  origin: Origin,
  required = false,
): ElementParticle {
  const occurs: Occurs = { min: required ? 1 : 0, max: 1 };
  return { kind: "element", name, ...(declaration !== undefined && { declaration }), occurs, origin };
}

/** Whether a new record must have the field: those of some document types only cannot be asked of all. */
export const isDemanded = ({ required, readOnly, documentTypes }: CustomField): boolean =>
  required && !readOnly && documentTypes === undefined;
