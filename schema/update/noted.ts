import { simplify, type Content } from "intacct-runtime/internals";
import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import type { Stated, ValueFacts } from "./published.js";

/** Declarations of 3.0 as their files state them: what a DTD cannot state is in notes. */

/** The text of a note; `undefined` if there is none. */
export const note = ({ attributes }: ElementDecl, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** The words of a note. */
export const noteWords = (element: ElementDecl, name: string): string[] =>
  (note(element, name) ?? "").split(/\s+/).filter((word) => word !== "");

/** Whether an attribute is a note, which no document has: `is.objects`, `create.VENDOR`. */
export const isNote = ({ name }: Pick<AttributeDecl, "name">): boolean => name.includes(".");

/** Whether a schema is in this project's form: notes state what a DTD cannot, and are complete. */
export const hasNotes = ({ xsd, notes, elements }: Grammar): boolean =>
  !xsd && (notes !== undefined || [...elements.values()].some(({ attributes }) => attributes.some(isNote)));

/** The attributes that occur in documents. */
export const attributesOf = ({ attributes }: ElementDecl): ElementDecl["attributes"] =>
  attributes.filter((attribute) => !isNote(attribute));

/** A content with the order and bounds that notes state. */
export function contentOf(element: ElementDecl): Content {
  const { content } = element;
  if (content.kind !== "children") return content;
  const bounds = new Map(
    pairs(noteWords(element, "is.bounds")).map(([name, range]) => [name, occursOf(range)]),
  );
  const bound = (particle: Particle): Particle => {
    if (particle.kind === "element")
      return { ...particle, occurs: bounds.get(particle.name) ?? particle.occurs };
    return particle.kind === "any" ? particle : { ...particle, items: particle.items.map(bound) };
  };
  const particle = bound(content.particle);
  const isList = note(element, "is.unordered") === "yes" && particle.kind === "seq";
  return { kind: "children", particle: simplify(isList ? { ...particle, kind: "all" } : particle) };
}

const pairs = (list: readonly string[]): [string, string][] =>
  list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ""]] : []));

function occursOf(range: string): { min: number; max: number } {
  const [min = "", max = ""] = range.split("..");
  return { min: Number(min), max: max === "" ? Infinity : Number(max) };
}

/** The name of a value type, as a declaration gives it. */
export const typeName = ({ type }: ElementDecl): string => type?.name ?? "TEXT";

/** By base type of an XML Schema: the value types that fit it. */
const bases: Readonly<Record<string, RegExp>> = {
  boolean: /^BOOLEAN$/,
  dateTime: /^TIMESTAMP$/,
  integer: /^(BORROWED\.)?INTEGER$/,
  decimal: /^(BORROWED\.)?(INTEGER|NUMBER.*|MONEY)$/,
  string: /./,
};

/**
 * Whether a declared text allows only what the published one allows, with the same values and the same
 * default.
 */
export function keepsTo(value: ValueFacts, preset: Stated["preset"], declared: ElementDecl): boolean {
  if (!(bases[value.base]?.test(typeName(declared)) ?? false)) return false;
  const values = valuesOf(declared);
  return (
    (value.values === undefined || sorted(value.values) === sorted(values ?? [])) &&
    (value.range === undefined || value.range === note(declared, "is.range")) &&
    (value.maxLength === undefined || typeName(declared) === `STRING_${value.maxLength}`) &&
    (preset === undefined || preset === note(declared, "is.default"))
  );
}

/** The values that a declaration allows, if it lists them. */
export const valuesOf = (declared: ElementDecl): readonly string[] | undefined =>
  note(declared, "is.one-of")?.split(/\s*\|\s*/) ??
  (typeName(declared) === "BOOLEAN" ? ["true", "false"] : undefined);

const sorted = (values: readonly string[]): string => JSON.stringify([...values].sort());
