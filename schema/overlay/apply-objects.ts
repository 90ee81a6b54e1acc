import { listedFunctions } from "../model/checks.js";
import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import type { Diagnostic, Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { takenName } from "./check.js";
import { customisationOf, type Customisation } from "./customisation.js";
import { declareField, fieldParticle, isDemanded } from "./declare.js";
import type { CustomObject, Overlay } from "./model.js";

/**
 * Adds what overlays say of objects to the annotated DTD of version 3.0, as if it had been written there:
 * custom fields and dimensions as children, custom objects as objects, relationships and what is required
 * as notes (`dtd/README.md`). Types of standard fields are corrected later, when notes are read.
 *
 * @param grammar as the DTD reader gives it, its notes still among the attributes
 */
export function withCustomObjects(grammar: Grammar, overlay: Overlay): Outcome<Grammar> {
  const elements = new Map(grammar.elements);
  const diagnostics: Diagnostic[] = [];
  const listed = listedFunctions(grammar);
  const functions =
    grammar.message === "request"
      ? functionsOnCustomObjects.filter((name) => listed.includes(name))
      : functionsOnCustomObjects;
  for (const object of overlay.objects.values())
    if (object.custom) {
      if (elements.has(object.name)) diagnostics.push(takenName(object.name, object.custom.origin));
      else elements.set(object.name, declareObject(object.name, object.custom, functions));
    }
  for (const [name, element] of [...elements]) {
    if (element.content.kind === "text" || name.includes(".")) continue;
    // Most objects are none that an overlay speaks of: their notes need not be read.
    if (overlay.dimensions.size === 0 && !overlay.objects.has(name)) continue;
    const said = customisationOf(overlay, name, noteOf(element, "is.open").includes("GLDIM*"));
    if (!said || (element.content.kind !== "children" && !said.custom)) continue;
    for (const member of said.members) {
      const declared = `${name}.${member.field.id}`;
      elements.set(declared, declareField(member, declared));
    }
    elements.set(name, customise(element, said, elements));
  }
  return { value: { ...grammar, elements }, diagnostics };
}

/** What the gateway lets be done with objects of a company's own, as far as a schema has these functions. */
const functionsOnCustomObjects = "lookup query readByQuery read readByName create update delete".split(" ");

/** A custom object before its fields. */
function declareObject(name: string, custom: CustomObject, functions: readonly string[]): ElementDecl {
  const { label, description, key, name: nameField, origin } = custom;
  const notes: Readonly<Record<string, string>> = {
    "is.functions": functions.join(" "),
    "is.key": key,
    ...(nameField !== undefined && { "is.name": nameField }),
    "is.open": "*",
    "create.lacks": key,
    "update.needs": key,
  };
  const doc = [label, description].flatMap((text) => (text === undefined ? [] : [text])).join(": ");
  return {
    name,
    content: { kind: "empty" },
    attributes: Object.entries(notes).map(([note, value]) => noteAttribute(note, value, origin)),
    ...(doc !== "" && { doc: `${doc}.` }),
    origin,
  };
}

const noteAttribute = (name: string, value: string, origin: Origin): AttributeDecl => ({
  name,
  type: { kind: "CDATA" },
  use: "fixed",
  value,
  origin,
});

const noteOf = (element: ElementDecl, note: string): readonly string[] =>
  (element.attributes.find(({ name }) => name === note)?.value ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");

function customise(
  element: ElementDecl,
  { members, relationships, corrections, custom }: Customisation,
  elements: ReadonlyMap<string, ElementDecl>,
): ElementDecl {
  const known = new Set(childNames(element.content));
  const own = members.filter(({ field }) => !known.has(field.id));
  const required = [...corrections.values()].filter(({ field, require }) => require && known.has(field));
  const needed = own.filter(({ field }) => isDemanded(field) && field.id !== custom?.key);
  const related = relationships.filter(({ object }) =>
    elements.get(object)?.attributes.some(({ name }) => name === "is.functions"),
  );
  const added: Readonly<Record<string, readonly string[]>> = {
    "create.needs": [...required.map(({ field }) => field), ...needed.map(({ field }) => field.id)],
    "is.read-only": own.flatMap(({ field }) =>
      field.readOnly && field.id !== custom?.key ? [field.id] : [],
    ),
    "is.relations": related.map(({ name, object }) => (name === object ? name : `${name}:${object}`)),
  };
  const particles = own.map(({ field }) => fieldParticle(field.id, undefined, field.origin));
  const attributes = Object.entries(added).reduce(
    (list, [note, words]) => withWords(list, note, words, element.origin),
    element.attributes,
  );
  return { ...element, content: withFields(element, particles), attributes };
}

function withFields({ content, origin }: ElementDecl, fields: readonly Particle[]): ElementDecl["content"] {
  if (fields.length === 0) return content;
  const model = content.kind === "children" ? content.particle : undefined;
  const before = !model ? [] : model.kind === "seq" && model.occurs.max === 1 ? model.items : [model];
  const particle: Particle = {
    kind: "seq",
    items: [...before, ...fields],
    occurs: { min: 1, max: 1 },
    origin,
  };
  return { kind: "children", particle };
}

/** Adds words to a note, which may not be there yet. */
function withWords(
  attributes: readonly AttributeDecl[],
  note: string,
  words: readonly string[],
  origin: Origin,
): readonly AttributeDecl[] {
  if (words.length === 0) return attributes;
  const before = attributes.find(({ name }) => name === note);
  const value = [...(before?.value === undefined ? [] : [before.value]), ...words].join(" ");
  const after = noteAttribute(note, value, before?.origin ?? origin);
  return before
    ? attributes.map((attribute) => (attribute === before ? after : attribute))
    : [...attributes, after];
}
