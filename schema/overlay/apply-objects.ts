import { listedFunctions } from "../model/checks.js";
import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import { childNames, mapElements } from "../model/particles.js";
import { undescribedObjects } from "../model/checks.js";
import { declarationOf } from "../model/scopes.js";
import { VariantMap } from "../model/variant-map.js";
import type { Diagnostic, Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { takenName } from "./check.js";
import { customisationOf, type CustomMember, type Customisation } from "./customisation.js";
import { declareField, fieldParticle, isDemanded } from "./declare.js";
import { isOfFunctions, lastOf, pathOf, type CustomObject, type Overlay } from "./model.js";

/**
 * Adds overlays to the annotated DTD of version 3.0, as if they had been written there: custom fields and
 * dimensions as children, custom objects as objects, relationships and requirements as notes (`dtd/README.md`).
 * Types of standard fields are corrected later, after the notes are read.
 *
 * @param grammar as the DTD reader gives it, its notes still among the attributes
 */
export function withCustomObjects(grammar: Grammar, overlay: Overlay): Outcome<Grammar> {
  const elements = new VariantMap(grammar.elements);
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
  const undescribed = undescribedObjects(grammar);
  // The overlay does not mention most objects: their notes need not be read.
  const named = [...overlay.objects.keys()].filter((name) => elements.has(name));
  for (const name of overlay.dimensions.size > 0 ? [...elements.keys()] : elements.sorted(named)) {
    const element = elements.get(name) as ElementDecl;
    if (element.content.kind === "text" || name.includes(".")) continue;
    const said = customisationOf(overlay, name, noteOf(element, "is.open").includes("GLDIM*"));
    if (said && (element.content.kind === "children" || said.custom))
      customise(name, said, elements, undescribed);
  }
  return { value: { ...grammar, elements }, diagnostics };
}

/** The functions that the gateway allows on a company's own objects, where the schema has them. */
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

/** Adds the entries for an object to its declaration, and to those of the structures in it. */
function customise(
  name: string,
  said: Customisation,
  elements: VariantMap<string, ElementDecl>,
  undescribed: ReadonlySet<string>,
): void {
  const paths = new Set([
    "",
    ...said.members
      .map(({ field }) => pathOf(field.id))
      // Structures with the names of those in functions are not made here.
      .filter((path) => said.custom || !isOfFunctions(path) || hasStructure(name, path, elements)),
    ...[...said.corrections.keys()].map(pathOf).filter((path) => hasStructure(name, path, elements)),
  ]);
  for (const path of paths) {
    const members = said.members.filter(({ field }) => pathOf(field.id) === path);
    const structure = path === "" ? name : ownStructure(name, path.split("."), said.members, elements);
    const element = elements.get(structure) as ElementDecl;
    if (element.content.kind === "text") continue;
    const known = new Set(childNames(element.content));
    // The schema takes precedence for standard fields that it knows.
    const own = members
      .filter(({ field }) => !(field.standard && known.has(lastOf(field.id))))
      .map(({ field, scalar }) => ({ field: { ...field, id: lastOf(field.id) }, scalar }));
    for (const member of own)
      elements.set(
        `${structure}.${member.field.id}`,
        declareField(member, `${structure}.${member.field.id}`),
      );
    const corrections = new Map(
      [...said.corrections]
        .filter(([field]) => pathOf(field) === path)
        .map(([field, one]) => [lastOf(field), { ...one, field: lastOf(field) }]),
    );
    const here = path === "" ? said : { object: structure, relationships: [], functions: [] };
    elements.set(structure, withSaid(element, { ...here, members: own, corrections }, elements, undescribed));
  }
}

/** Whether an object has a structure. */
function hasStructure(object: string, path: string, elements: ReadonlyMap<string, ElementDecl>): boolean {
  let parent = object;
  for (const segment of path.split(".")) {
    const content = elements.get(parent)?.content;
    if (!content || !childNames(content).includes(segment)) return false;
    parent = declarationOf(parent, segment, elements);
  }
  return elements.get(parent)?.content.kind === "children";
}

/**
 * The name of the declaration that a structure has in one object alone, made where it shares one with others, or
 * has none yet. What is made for fields that can only be read is only read itself.
 */
function ownStructure(
  object: string,
  path: readonly string[],
  members: readonly CustomMember[],
  elements: VariantMap<string, ElementDecl>,
): string {
  let parent = object;
  for (const [depth, segment] of path.entries()) {
    const holder = elements.get(parent) as ElementDecl;
    const own = `${parent}.${segment}`;
    const shared = elements.get(declarationOf(parent, segment, elements));
    const isChild = childNames(holder.content).includes(segment);
    if (isChild && shared) {
      if (shared.name !== own) elements.set(own, { ...shared, name: own, tag: segment });
      // A copy: caches that are kept by declaration must not take the parent for what it was before.
      elements.set(parent, { ...holder });
    } else {
      const { origin } = holder;
      const attributes = [noteAttribute("is.unordered", "yes", origin)];
      elements.set(own, { name: own, tag: segment, content: { kind: "empty" }, attributes, origin });
      const content = withFields(holder, [fieldParticle(segment, undefined, origin)]);
      const below = `${path.slice(0, depth + 1).join(".")}.`;
      const isRead = members.every(({ field }) => field.readOnly || !field.id.startsWith(below));
      const notes = withWords(holder.attributes, "is.read-only", isRead ? [segment] : [], origin);
      elements.set(parent, { ...holder, content, attributes: notes });
    }
    parent = own;
  }
  return parent;
}

function withSaid(
  element: ElementDecl,
  { members, relationships, corrections, functions, custom }: Customisation,
  elements: ReadonlyMap<string, ElementDecl>,
  undescribed: ReadonlySet<string>,
): ElementDecl {
  const known = new Set(childNames(element.content));
  const own = members.filter(({ field }) => !known.has(field.id));
  const corrected = [...corrections.values()].filter(({ field }) => known.has(field));
  const said = (flag: "require" | "readOnly", value: boolean): string[] =>
    corrected.filter((one) => one[flag]?.value === value).map(({ field }) => field);
  const needed = own.filter(({ field }) => isDemanded(field) && field.id !== custom?.key);
  const related = relationships.filter(
    ({ object }) =>
      undescribed.has(object) || elements.get(object)?.attributes.some(({ name }) => name === "is.functions"),
  );
  const added: Readonly<Record<string, readonly string[]>> = {
    "is.functions": functions,
    "create.needs": [...said("require", true), ...needed.map(({ field }) => field.id)],
    "is.read-only": [
      ...said("readOnly", true),
      ...own.flatMap(({ field }) => (field.readOnly && field.id !== custom?.key ? [field.id] : [])),
    ],
    "is.relations": related.map(({ name, object }) => (name === object ? name : `${name}:${object}`)),
  };
  const particles = own.map(({ field }) => fieldParticle(field.id, undefined, field.origin));
  const free = said("require", false);
  const unbound = withoutDemands(element.attributes, free, said("readOnly", false));
  const repeated = corrected.filter((one) => one.repeat).map(({ field }) => field);
  const apart = corrected.filter((one) => one.apart).map(({ field }) => field);
  const lifted = withoutAlternatives(withoutMaximum(unbound, repeated), apart);
  const attributes = Object.entries(added).reduce(
    (list, [note, words]) => withWords(list, note, words, element.origin),
    lifted,
  );
  const content = withFields(
    { ...element, content: withRepeated(withOptional(element.content, free), repeated) },
    particles,
  );
  return { ...element, content, attributes };
}

/** Some structures require a child in their content models, not in notes. */
function withOptional(content: ElementDecl["content"], names: readonly string[]): ElementDecl["content"] {
  if (content.kind !== "children" || names.length === 0) return content;
  const particle = mapElements(content.particle, (child) =>
    names.includes(child.name) ? { ...child, occurs: { ...child.occurs, min: 0 } } : child,
  );
  return { ...content, particle };
}

function withRepeated(content: ElementDecl["content"], names: readonly string[]): ElementDecl["content"] {
  if (content.kind !== "children" || names.length === 0) return content;
  const particle = mapElements(content.particle, (child) =>
    names.includes(child.name) ? { ...child, occurs: { ...child.occurs, max: Infinity } } : child,
  );
  return { ...content, particle };
}

/** Occurrence without an upper bound. */
const withoutMaximum = (
  attributes: readonly AttributeDecl[],
  names: readonly string[],
): readonly AttributeDecl[] =>
  attributes.map((note) =>
    note.name === "is.bounds"
      ? {
          ...note,
          value: (note.value ?? "").replace(/(\S+)(\s+\d+[.][.])\d+/g, (all, name: string, from: string) =>
            names.includes(name) ? `${name}${from}` : all,
          ),
        }
      : note,
  );

/** Notes without the alternatives of some fields. */
const withoutAlternatives = (
  attributes: readonly AttributeDecl[],
  names: readonly string[],
): readonly AttributeDecl[] =>
  attributes.map((note) => {
    if (note.name !== "is.apart") return note;
    const groups = (note.value ?? "").split(/\s+/).map((group) => group.split("|"));
    const kept = groups.map((group) => group.filter((name) => !names.includes(name)));
    return { ...note, value: kept.flatMap((group) => (group.length > 1 ? group.join("|") : [])).join(" ") };
  });

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

/** Notes that forbid sending fields, and notes that require at least one field of a group. */
const bans = ["is.read-only", "create.lacks", "update.lacks"];
const demands = ["create.needs", "create.wants", "update.needs", "update.wants"];

/**
 * The notes without demands for fields that need not be sent, and without bans of fields that can be. What an update
 * knows its record by stays.
 */
function withoutDemands(
  attributes: readonly AttributeDecl[],
  free: readonly string[],
  sendable: readonly string[],
): readonly AttributeDecl[] {
  if (free.length + sendable.length === 0) return attributes;
  const keys = attributes.filter(({ name }) => /^is[.](key|name)$/.test(name)).map(({ value }) => value);
  const without = (note: AttributeDecl, names: readonly string[]): AttributeDecl => {
    const isUpdate = note.name.startsWith("update.");
    const kept = (note.value ?? "").split(/\s+/).filter((word) => {
      const group = word.split("|");
      const isKey = isUpdate && demands.includes(note.name) && group.some((one) => keys.includes(one));
      return isKey || !group.some((one) => names.includes(one));
    });
    return { ...note, value: kept.join(" ") };
  };
  return attributes.map((note) => {
    if (demands.includes(note.name)) return without(note, free);
    if (note.name === "is.bounds") return { ...note, value: withoutMinimum(note.value ?? "", free) };
    return bans.includes(note.name) ? without(note, sendable) : note;
  });
}

/** Bounds such as `TAXENTRY 1..1` with 0 as the lower bound. */
const withoutMinimum = (bounds: string, names: readonly string[]): string =>
  bounds.replace(/(\S+)\s+\d+(?=[.][.])/g, (all, name: string) => (names.includes(name) ? `${name} 0` : all));

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
