import { listedFunctions, undescribedObjects } from "../model/checks.js";
import type { ElementDecl, Grammar, ObjectDecl, Occurs, Particle, ScalarRef } from "../model/grammar.js";
import { elementsOf, references } from "../model/particles.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import { readNotes, type Annotated } from "./read.js";
import { anyElement, Structures } from "./structures.js";
import { actions, type Action } from "./vocabulary.js";

/**
 * Carries the notes of a DTD into its model (`dtd/README.md`): scoped declarations are linked, fields
 * come in any order, and objects are declared once for every use. Reports notes that cannot be understood.
 *
 * @param grammar as the DTD reader gives it
 * @param standard a grammar of which this one is a variant, before and after this pass: what is the same in
 *   both is taken from there, and not reported again
 */
export function applyNotes(grammar: Grammar, standard?: Standard): Outcome<Grammar> {
  const diagnostics: Diagnostic[] = [];
  const annotated = new Map<string, Annotated>();
  for (const [name, element] of grammar.elements)
    annotated.set(name, (standard && known.get(element)) ?? annotatedOf(element, grammar, diagnostics));

  const structures = new Structures(
    annotated,
    grammar.message === "request" ? "other" : "read",
    standard && unaffected(grammar, standard),
  );
  const objects = grammar.version === "3.0" ? objectsOf(annotated) : undefined;
  if (objects && grammar.message === "request") checkFunctions(grammar, objects, diagnostics);
  if (objects) checkRelations(grammar, objects, diagnostics);
  structures.makeAll();
  for (const { element, notes } of annotated.values()) {
    const action = actions.find((known) => known === notes.objects);
    if (action && objects && grammar.message === "request") holdObjects(structures, element, action, objects);
    if (!action && notes.objects !== undefined)
      diagnostics.push(
        diagnostic(
          "IC1252",
          `"${notes.objects}" is no action that sends objects`,
          { at: placeOf(grammar, element.name, "is.objects") },
          'is.objects is "create" or "update"',
        ),
      );
  }
  const data = annotated.get(DATA)?.element;
  if (objects && grammar.message === "response" && data) holdRecords(structures, data, objects);
  return { value: { ...grammar, elements: structures.finish(), ...(objects && { objects }) }, diagnostics };
}

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

/** The declarations of a standard grammar that a variant has as well: nothing in or below them is another. */
function unaffected({ elements }: Grammar, { annotated, plain }: Standard): Map<string, ElementDecl> {
  const users = usersIn(plain);
  const affected = new Set<string>();
  for (const [name, element] of elements)
    if (annotated.elements.get(name) !== element)
      for (const use of [name, ...actions.map((action) => `${action}.${name}`)]) affected.add(use);
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user);
  return new Map([...plain.elements].filter(([name]) => !affected.has(name)));
}

const usersOf = new WeakMap<Grammar, ReadonlyMap<string, readonly string[]>>();

/** By declaration, the declarations whose content leads to it. */
function usersIn(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
  const before = usersOf.get(grammar);
  if (before) return before;
  const users = new Map<string, string[]>();
  for (const { name, content } of grammar.elements.values())
    for (const child of references(content)) {
      const list = users.get(child);
      if (list) list.push(name);
      else users.set(child, [name]);
    }
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

function objectsOf(annotated: ReadonlyMap<string, Annotated>): Map<string, ObjectDecl> {
  const objects = new Map<string, ObjectDecl>();
  for (const [name, { element, notes }] of annotated) {
    const { functions, key, nameField, createdBy, relations } = notes;
    if (!functions) continue;
    objects.set(name, {
      name,
      functions,
      ...(key !== undefined && { key }),
      ...(nameField !== undefined && { nameField }),
      createdBy,
      relations,
      origin: element.origin,
    });
  }
  return objects;
}

/** Functions that objects name must be functions. */
function checkFunctions(
  grammar: Grammar,
  objects: ReadonlyMap<string, ObjectDecl>,
  diagnostics: Diagnostic[],
): void {
  const known = new Set(listedFunctions(grammar));
  for (const { name, functions, createdBy } of objects.values()) {
    const named = { "is.functions": functions, "is.created-by": createdBy };
    for (const [note, names] of Object.entries(named))
      for (const one of names.filter((other) => !known.has(other))) {
        const message = `"${name}" allows ${one}, which is no function`;
        const at = placeOf(grammar, name, note);
        diagnostics.push(diagnostic("IC1254", message, { at }, suggestion(one, known)));
      }
  }
}

/** Relations must lead to objects, if only to one of those that nothing describes. */
function checkRelations(
  grammar: Grammar,
  objects: ReadonlyMap<string, ObjectDecl>,
  diagnostics: Diagnostic[],
): void {
  const undescribed = undescribedObjects(grammar);
  for (const { name, relations } of objects.values())
    for (const object of relations.values()) {
      if (objects.has(object) || undescribed.has(object)) continue;
      const message = `"${name}" is related to ${object}, which is no object`;
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
