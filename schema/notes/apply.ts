import { listedFunctions, undescribedObjects } from "../model/checks.js";
import type { ElementDecl, Grammar, ObjectDecl, Occurs, Particle, ScalarRef } from "../model/grammar.js";
import { elementsOf, references } from "../model/particles.js";
import { changesSince, VariantMap } from "../model/variant-map.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import { readNotes, type Annotated } from "./read.js";
import { anyElement, Structures } from "./structures.js";
import { actions, type Action } from "./vocabulary.js";
import { listIn } from "../text/collections.js";

/**
 * Applies the notes of a DTD to its model (`dtd/README.md`): links scoped declarations, makes fields of objects
 * unordered, and declares objects for each use. Reports notes that it does not understand.
 *
 * @param grammar as the DTD reader gives it
 * @param standard a grammar of which this one is a variant, before and after this pass: what is the same in
 *   both is taken from there, and not reported again
 */
export function applyNotes(grammar: Grammar, standard?: Standard): Outcome<Grammar> {
  const diagnostics: Diagnostic[] = [];
  const variant = standard && variantOf(grammar, standard, diagnostics);
  const annotated = variant?.annotated ?? annotatedIn(grammar, diagnostics);
  const structures = new Structures(
    annotated,
    grammar.message === "request" ? "other" : "read",
    variant?.known,
  );
  const objects = grammar.version === "3.0" ? objectsOf(annotated, standard?.plain.objects) : undefined;
  const own = objects
    ? changesSince(objects, standard?.plain.objects ?? none).map(([, object]) => object)
    : [];
  if (grammar.message === "request") checkFunctions(grammar, own, diagnostics);
  if (objects) checkRelations(grammar, own, objects, diagnostics);
  structures.makeAll(variant?.unknown);
  for (const name of holdersIn(annotated)) {
    const { element, notes } = annotated.get(name) as Annotated;
    const action = actions.find((known) => known === notes.objects);
    if (action && objects && grammar.message === "request")
      if (!variant || !holdsAgain(structures, name, action, objects, variant))
        holdObjects(structures, element, action, objects);
    if (!action)
      diagnostics.push(
        diagnostic(
          "IC1252",
          `"${notes.objects}" is not an action that sends objects`,
          { at: placeOf(grammar, element.name, "is.objects") },
          'is.objects is "create" or "update"',
        ),
      );
  }
  const data = annotated.get(DATA)?.element;
  if (objects && grammar.message === "response" && data)
    if (!variant || !holdsRecordsAgain(structures, objects, variant)) holdRecords(structures, data, objects);
  return { value: { ...grammar, elements: structures.finish(), ...(objects && { objects }) }, diagnostics };
}

const none: ReadonlyMap<string, ObjectDecl> = new Map();

/** A grammar before its notes are read, and after. */
export interface Standard {
  readonly annotated: Grammar;
  readonly plain: Grammar;
}

/** Every company reads the same declarations again: remembered for as long as these live. */
const known = new WeakMap<ElementDecl, Annotated>();

function annotatedOf(
  declared: ElementDecl,
  { message, facts }: Grammar,
  diagnostics: Diagnostic[],
): Annotated {
  const { element: plain, notes } = readNotes(declared, diagnostics);
  const values = plain.type && facts?.types.get(plain.type.name);
  const element = values ? { ...plain, type: { ...(plain.type as ScalarRef), values } } : plain;
  const annotated = { element: message === "response" ? asRead(element) : element, notes };
  known.set(declared, annotated);
  return annotated;
}

/** The declarations of standard grammars with their notes, by the maps of these. */
const annotatedByElements = new WeakMap<Grammar["elements"], ReadonlyMap<string, Annotated>>();

function annotatedIn(grammar: Grammar, diagnostics: Diagnostic[]): ReadonlyMap<string, Annotated> {
  const annotated = new Map<string, Annotated>();
  for (const [name, element] of grammar.elements)
    annotated.set(name, annotatedOf(element, grammar, diagnostics));
  annotatedByElements.set(grammar.elements, annotated);
  return annotated;
}

/** What a variant has of a standard grammar. */
interface Variant {
  readonly plain: Grammar;
  readonly annotated: VariantMap<string, Annotated>;
  /** The declarations that it has as well: nothing in or below them is another. */
  readonly known: VariantMap<string, ElementDecl>;
  /** The names of all others. */
  readonly affected: ReadonlySet<string>;
  /** Those of them that are declared, in the order of declaration. */
  readonly unknown: readonly string[];
}

function variantOf(
  grammar: Grammar,
  { annotated: standard, plain }: Standard,
  diagnostics: Diagnostic[],
): Variant {
  const annotated = new VariantMap(annotatedByElements.get(standard.elements) ?? annotatedIn(standard, []));
  for (const [name, element] of changesSince(grammar.elements, standard.elements))
    annotated.set(name, known.get(element) ?? annotatedOf(element, grammar, diagnostics));
  const affected = affectedBy(annotated, plain);
  const unaffected = new VariantMap(plain.elements);
  for (const name of affected) unaffected.delete(name);
  const unknown = annotated.sorted([...affected].filter((name) => annotated.has(name)));
  return { plain, annotated, known: unaffected, affected, unknown };
}

/** What is changed, and whatever leads to it. */
function affectedBy(annotated: Variant["annotated"], plain: Grammar): ReadonlySet<string> {
  const users = usersIn(plain);
  const affected = new Set<string>();
  for (const [name] of annotated.changes())
    for (const use of [name, ...actions.map((action) => `${action}.${name}`)]) affected.add(use);
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user);
  return affected;
}

const usersOf = new WeakMap<Grammar, ReadonlyMap<string, readonly string[]>>();

/** By declaration, the declarations whose content leads to it. */
function usersIn(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
  const before = usersOf.get(grammar);
  if (before) return before;
  const users = new Map<string, string[]>();
  for (const { name, content } of grammar.elements.values())
    for (const child of references(content)) listIn(users, child).push(name);
  usersOf.set(grammar, users);
  return users;
}

const ONCE: Occurs = { min: 1, max: 1 };
/** What holds the records of an answer. */
const DATA = "data";

/** Which values can be sent is known; answers may hold others that the gateway itself sets. */
function asRead(element: ElementDecl): ElementDecl {
  return element.notes?.values ? { ...element, notes: { ...element.notes, open: true } } : element;
}

/** @param before the objects of the standard grammar that this is a variant of */
function objectsOf(
  annotated: ReadonlyMap<string, Annotated>,
  before: Grammar["objects"],
): ReadonlyMap<string, ObjectDecl> {
  if (before && annotated instanceof VariantMap) {
    const changed = (annotated as Variant["annotated"]).changes();
    if (changed.every(([name, { notes }]) => (notes.functions !== undefined) === before.has(name))) {
      const objects = new VariantMap(before);
      for (const [name, one] of changed) for (const object of objectIn(name, one)) objects.set(name, object);
      return objects;
    }
  }
  const objects = [...annotated].flatMap(([name, one]) =>
    objectIn(name, one).map((object) => [name, object] as const),
  );
  return new Map(objects);
}

/** The object that a declaration is, if it is one. */
function objectIn(name: string, { element, notes }: Annotated): ObjectDecl[] {
  const { functions, key, nameField, createdBy, relations } = notes;
  if (!functions) return [];
  const named = { ...(key !== undefined && { key }), ...(nameField !== undefined && { nameField }) };
  return [{ name, functions, ...named, createdBy, relations, origin: element.origin }];
}

/** By the standard declarations, the names of those of functions that say whose objects they hold. */
const holders = new WeakMap<ReadonlyMap<string, Annotated>, readonly string[]>();

function holdersIn(annotated: ReadonlyMap<string, Annotated>): readonly string[] {
  if (annotated instanceof VariantMap) {
    const variant = annotated as Variant["annotated"];
    const changed = variant.changes().map(([name]) => name);
    const names = new Set([...holdersIn(variant.base), ...changed]);
    return variant.sorted([...names].filter((name) => annotated.get(name)?.notes.objects !== undefined));
  }
  const known =
    holders.get(annotated) ??
    [...annotated.keys()].filter((name) => annotated.get(name)?.notes.objects !== undefined);
  holders.set(annotated, known);
  return known;
}

/** Functions that objects name must be functions. */
function checkFunctions(grammar: Grammar, objects: readonly ObjectDecl[], diagnostics: Diagnostic[]): void {
  if (objects.length === 0) return;
  const known = new Set(listedFunctions(grammar));
  for (const { name, functions, createdBy } of objects) {
    const named = { "is.functions": functions, "is.created-by": createdBy };
    for (const [note, names] of Object.entries(named))
      for (const one of names.filter((other) => !known.has(other))) {
        const message = `"${name}" allows ${one}, which is not a function`;
        const at = placeOf(grammar, name, note);
        diagnostics.push(diagnostic("IC1254", message, { at }, suggestion(one, known)));
      }
  }
}

/** Relations must lead to objects, if only to one of those that nothing describes. */
function checkRelations(
  grammar: Grammar,
  checked: readonly ObjectDecl[],
  objects: ReadonlyMap<string, ObjectDecl>,
  diagnostics: Diagnostic[],
): void {
  const undescribed = undescribedObjects(grammar);
  for (const { name, relations } of checked)
    for (const object of relations.values()) {
      if (objects.has(object) || undescribed.has(object)) continue;
      const message = `"${name}" is related to ${object}, which is not an object`;
      const at = placeOf(grammar, name, "is.relations");
      diagnostics.push(diagnostic("IC1254", message, { at }, suggestion(object, objects.keys())));
    }
}

/** Where a note stands. */
function placeOf({ elements }: Grammar, element: string, note: string): Origin {
  const declared = elements.get(element) as ElementDecl;
  return declared.attributes.find(({ name }) => name === note)?.origin ?? declared.origin;
}

/** Gives a function the objects that allow it, and any that only a company knows. */
function holdObjects(
  structures: Structures,
  element: ElementDecl,
  action: Action,
  objects: ReadonlyMap<string, ObjectDecl>,
): void {
  const { origin } = element;
  const holding = [...objects.values()].filter(({ functions }) => functions.includes(action));
  const items: Particle[] = holding.map(({ name }) => structures.objectIn(action, name, origin));
  const particle: Particle = {
    kind: "choice",
    items: [...items, anyElement(origin, ONCE)],
    occurs: { min: 1, max: Infinity },
    origin,
  };
  structures.made.set(element.name, { ...element, content: { kind: "children", particle }, record: true });
}

/**
 * Whether a function holds what it holds in the standard grammar, under the names that it has there: then its very
 * declaration stays. Those of the objects are made, as far as they are others.
 */
function holdsAgain(
  structures: Structures,
  name: string,
  action: Action,
  objects: ReadonlyMap<string, ObjectDecl>,
  { plain, annotated, affected }: Variant,
): boolean {
  const before = plain.elements.get(name);
  if (!before || !isAsBefore(name, action, annotated) || !(objects instanceof VariantMap)) return false;
  const variant = objects as VariantMap<string, ObjectDecl>;
  const isHeld = (object: ObjectDecl | undefined): boolean => object?.functions.includes(action) === true;
  if (variant.changes().some(([object, now]) => isHeld(now) !== isHeld(variant.base.get(object))))
    return false;
  const declared = new Map(elementsOf(before.content).map((child) => [child.name, child.declaration]));
  const changed = variant.sorted([...affected].filter((object) => isHeld(variant.get(object))));
  const made = changed.map((object) => structures.objectIn(action, object, before.origin));
  if (made.some((child) => child.declaration !== declared.get(child.name))) return false;
  structures.made.set(name, before);
  return true;
}

/**
 * Whether a declaration is the standard one, and nothing is declared for what is in it alone that was not.
 */
const isAsBefore = (name: string, scope: string, annotated: Variant["annotated"]): boolean =>
  annotated.get(name) === annotated.base.get(name) &&
  !annotated.changes().some(([changed]) => changed.startsWith(`${scope}.`));

/** Whether answers hold the records that they hold in the standard grammar: the same objects have records. */
function holdsRecordsAgain(
  structures: Structures,
  objects: ReadonlyMap<string, ObjectDecl>,
  { plain, annotated }: Variant,
): boolean {
  const before = plain.elements.get(DATA);
  if (!before || !isAsBefore(DATA, DATA, annotated) || !(objects instanceof VariantMap)) return false;
  structures.made.set(DATA, before);
  return true;
}

/**
 * Lets an answer hold records of all objects, under their names as they are and in lower case, beside what
 * the DTD says that it holds, and records of objects that only a company knows.
 */
function holdRecords(
  structures: Structures,
  element: ElementDecl,
  objects: ReadonlyMap<string, ObjectDecl>,
): void {
  const { origin } = element;
  const items = new Map<string, Particle>();
  for (const particle of elementsOf(element.content))
    items.set(particle.name, structures.childOf(DATA, particle));
  for (const name of objects.keys())
    for (const tag of [name, name.toLowerCase()])
      if (!items.has(tag)) items.set(tag, structures.record(name, tag, origin));
  const particle: Particle = {
    kind: "choice",
    items: [...items.values(), anyElement(origin, ONCE)],
    occurs: { min: 0, max: Infinity },
    origin,
  };
  structures.made.set(element.name, { ...element, content: { kind: "children", particle }, record: true });
}
