import { listedFunctions } from "../model/checks.js";
import type { ElementDecl, Grammar, ObjectDecl, Occurs, Particle } from "../model/grammar.js";
import { elementsOf } from "../model/particles.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import { readNotes, type Annotated } from "./read.js";
import { anyElement, Structures } from "./structures.js";
import { actions, type Action } from "./vocabulary.js";

/**
 * Carries the notes of a 3.0 DTD into its model (`dtd/README.md`): scoped declarations are linked, fields
 * come in any order, and objects are declared once for every use. Reports notes that cannot be understood.
 *
 * @param grammar as the DTD reader gives it
 */
export function applyNotes(grammar: Grammar): Outcome<Grammar> {
  const diagnostics: Diagnostic[] = [];
  const annotated = new Map<string, Annotated>();
  for (const [name, element] of grammar.elements) {
    const { element: plain, notes } = readNotes(element, diagnostics);
    annotated.set(name, { element: grammar.message === "response" ? asRead(plain) : plain, notes });
  }

  const structures = new Structures(annotated, grammar.message === "request" ? "other" : "read");
  const objects = objectsOf(annotated);
  if (grammar.message === "request") checkFunctions(grammar, objects, diagnostics);
  structures.makeAll();
  for (const { element, notes } of annotated.values()) {
    const action = actions.find((known) => known === notes.objects);
    if (action && grammar.message === "request") holdObjects(structures, element, action, objects);
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
  if (grammar.message === "response" && data) holdRecords(structures, data, objects);
  return { value: { ...grammar, elements: structures.finish(), objects }, diagnostics };
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
    const { functions, key, nameField, createdBy, servedBy, relations } = notes;
    if (!functions) continue;
    objects.set(name, {
      name,
      functions,
      ...(key !== undefined && { key }),
      ...(nameField !== undefined && { nameField }),
      createdBy,
      servedBy,
      relations,
      origin: element.origin,
    });
  }
  return objects;
}

/** Functions that objects name must be functions, and relations objects. */
function checkFunctions(
  grammar: Grammar,
  objects: ReadonlyMap<string, ObjectDecl>,
  diagnostics: Diagnostic[],
): void {
  const known = new Set(listedFunctions(grammar));
  for (const { name, functions, createdBy, servedBy, relations } of objects.values()) {
    const refuse = (note: string, message: string, hint: string | undefined): void => {
      diagnostics.push(
        diagnostic("IC1254", `"${name}" ${message}`, { at: placeOf(grammar, name, note) }, hint),
      );
    };
    const named = { "is.functions": functions, "is.created-by": createdBy, "is.served-by": servedBy };
    for (const [note, names] of Object.entries(named))
      for (const one of names.filter((other) => !known.has(other)))
        refuse(note, `allows ${one}, which is no function`, suggestion(one, known));
    for (const object of relations.values())
      if (!objects.has(object))
        refuse(
          "is.relations",
          `is related to ${object}, which is no object`,
          suggestion(object, objects.keys()),
        );
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
