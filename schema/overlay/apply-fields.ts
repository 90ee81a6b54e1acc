import { listedFunctions } from "../model/checks.js";
import type { ElementDecl, ElementParticle, Grammar, Pairs, Particle } from "../model/grammar.js";
import { lineNamed } from "../model/facts.js";
import { childNames, declaredName, mapElements, references } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { VariantMap } from "../model/variant-map.js";
import { readFunction } from "../profiles/functions.js";
import { correctedScalar, customisationOf, type Customisation } from "./customisation.js";
import { withDemand, withoutAlternatives } from "./demand.js";
import { declareField, declareValue, fieldParticle, isDemanded } from "./declare.js";
import { asIn21 } from "./known-functions.js";
import { lastOf, pathOf, type Correction, type CustomField, type Overlay } from "./model.js";
import { CUSTOM_FIELDS, reachedBy, type Customisable } from "./reach.js";

/**
 * Applies overlays to declarations: adds custom fields to the `customfields` of functions for one object and of
 * records, and corrects the types of standard fields. A structure that several objects share is declared separately
 * for the objects that an overlay changes: `bill.lineitem`.
 *
 * @param grammar of either version; the notes of 3.0 have been read
 */
export function withCustomFields(grammar: Grammar, overlay: Overlay): Grammar {
  const scopes = new Scopes(grammar, overlay);
  if (grammar.message === "request" || grammar.version === "2.1")
    for (const one of reachedBy(overlay, grammar)) scopes.customise(one);
  // Lines are objects to overlays, whether or not functions work on them.
  if (grammar.objects) for (const name of overlay.objects.keys()) scopes.correctObject(name);
  return { ...grammar, elements: scopes.elements };
}

/** The element that contains the records of an answer. */
const DATA = "data";

/** The place of a declaration: its object, and the overlay of that object. */
interface Place {
  /** The object whose lines may be found below. */
  readonly object: string;
  /** The prefix of names of declarations that are made for this object alone: `bill`. */
  readonly subject: string;
  /** Of the object or line that the declaration describes; absent from structures in between. */
  readonly said?: Customisation | undefined;
  /** Whether it creates an object or line, so that required fields are required. */
  readonly creates: boolean;
  /** The structures between the object or line and this place, each followed by a dot. */
  readonly path: string;
}

/**
 * What becomes of a declaration beside its children: another name, more children, and those that must be
 * there.
 */
interface Rebuilt {
  readonly name?: string;
  readonly added?: readonly Particle[];
  readonly demands?: readonly string[];
  /** Those that may occur beside their alternatives. */
  readonly lifted?: readonly string[];
}

/** The children that an overlay requires of a new record. */
const demandsAt = ({ said, creates, path }: Place): readonly string[] =>
  creates
    ? [...(said?.corrections.values() ?? [])]
        .filter(({ field, require }) => require?.value === true && field === path + lastOf(field))
        .map(({ field }) => lastOf(field))
    : [];

/** The children that an overlay allows beside their alternatives. */
const liftedAt = ({ said, path }: Place): readonly string[] =>
  [...(said?.corrections.values() ?? [])]
    .filter(({ field, apart }) => apart && field === path + lastOf(field))
    .map(({ field }) => lastOf(field));

class Scopes {
  readonly elements: VariantMap<string, ElementDecl>;
  readonly #functions: ReadonlySet<string>;
  /** The functions, objects and records that contain a structure, directly or not. */
  readonly #users: ReadonlyMap<string, ReadonlySet<string>>;
  /** The declarations that structures have for one object, by that and their own name. */
  readonly #made = new Map<string, string>();

  constructor(
    readonly grammar: Grammar,
    readonly overlay: Overlay,
  ) {
    this.elements = new VariantMap(grammar.elements);
    this.#functions = new Set(grammar.message === "request" ? listedFunctions(grammar) : []);
    this.#users = usersIn(grammar, this.#functions);
  }

  customise({ name, object, subject }: Customisable): void {
    const creates = this.grammar.message === "request" && !isUpdate(name);
    this.#replace(name, { object, subject, said: this.#saidOf(object, false), creates, path: "" });
  }

  /** Corrects the types of an object of 3.0 in all its uses. */
  correctObject(object: string): void {
    const corrections = this.overlay.objects.get(object)?.corrections ?? new Map<string, Correction>();
    if (corrections.size === 0) return;
    for (const name of [object, `create.${object}`, `update.${object}`]) {
      const element = this.elements.get(name);
      if (element) this.#put(element, (child) => this.#correctedIn(child, name, "", corrections));
    }
  }

  /** A child whose type, or whose children's types, are corrected. */
  #correctedIn(
    child: ElementParticle,
    parent: string,
    path: string,
    corrections: ReadonlyMap<string, Correction>,
  ): ElementParticle {
    const here = `${path}${child.name}`;
    if (![...corrections.keys()].some((field) => field.startsWith(`${here}.`)))
      return this.#corrected(child, parent, corrections.get(here)) ?? child;
    const element = this.elements.get(declaredName(child));
    if (!element) return child;
    const own = `${parent}.${child.name}`;
    const name = element.name === own ? own : this.#free(own);
    const change = (one: ElementParticle): ElementParticle =>
      this.#correctedIn(one, name, `${here}.`, corrections);
    return this.#put(element, change, { name }) ? { ...child, declaration: name } : child;
  }

  #saidOf(object: string, takesDimensions: boolean): Customisation | undefined {
    return customisationOf(this.overlay, object, takesDimensions);
  }

  #replace(name: string, place: Place): void {
    const element = this.elements.get(name);
    const demands = demandsAt(place);
    if (element)
      this.#put(element, (child) => this.#child(child, name, place), { demands, lifted: liftedAt(place) });
  }

  /** Replaces the children of a declaration, and adds others at its end; whether that changed anything. */
  #put(
    element: ElementDecl,
    change: (child: ElementParticle) => ElementParticle,
    { name = element.name, added = [], demands = [], lifted = [] }: Rebuilt = {},
  ): boolean {
    const { content } = element;
    if (content.kind !== "children") return false;
    const changed = withMore(mapElements(content.particle, change), added);
    const particle = demands.reduce(withDemand, lifted.reduce(withoutAlternatives, changed));
    if (particle === content.particle) return false;
    const tag = name === element.name ? element.tag : (element.tag ?? element.name);
    this.elements.set(name, {
      ...element,
      name,
      ...(tag !== undefined && { tag }),
      content: { ...content, particle },
    });
    return true;
  }

  #child(child: ElementParticle, parent: string, place: Place): ElementParticle {
    const { said, creates, path } = place;
    if (child.name === CUSTOM_FIELDS)
      return (said && path === "" && this.#typed(child, parent, said, creates)) || child;
    const correction = said?.corrections.get(path + child.name);
    const corrected = this.#corrected(child, parent, correction) ?? this.#below(child, place);
    const free = correction?.require?.value === false ? optional(corrected) : corrected;
    return correction?.repeat ? repeated(free) : free;
  }

  /** A child whose value type an overlay corrects. */
  #corrected(
    child: ElementParticle,
    parent: string,
    correction: Correction | undefined,
  ): ElementParticle | undefined {
    const declared = correction && this.elements.get(declaredName(child));
    if (declared?.content.kind !== "text") return undefined;
    const scalar = scalarOf(declared);
    const changed = correctedScalar(scalar, correction as Correction);
    if (changed === scalar) return undefined;
    const name = this.#free(`${parent}.${child.name}`);
    const isOpen = changed.values && this.grammar.version === "3.0" && this.grammar.message === "response";
    const { notes: before, simpleType: _, ...element } = declared;
    const value = declareValue(
      isOpen ? { ...changed, open: true } : changed,
      (correction as Correction).origin,
    );
    const preset = {
      ...(before?.default !== undefined && { default: before.default }),
      ...(before?.label !== undefined && { label: before.label }),
    };
    this.elements.set(name, {
      ...element,
      name,
      tag: child.name,
      ...value,
      notes: { ...value.notes, ...preset },
    });
    return { ...child, declaration: name };
  }

  /** A child with the custom fields of its lines; it gets a declaration for this object alone. */
  #below(child: ElementParticle, place: Place): ElementParticle {
    const declared = declaredName(child);
    const element = this.elements.get(declared);
    if (element?.content.kind !== "children" || this.#functions.has(declared)) return child;
    const names = childNames(element.content);
    const path = `${place.path}${child.name}.`;
    const isThrough = !names.includes(CUSTOM_FIELDS) && isSaidBelow(place.said, path);
    const through = isThrough ? place.said : undefined;
    const key = `${place.subject} ${through ? `${path} ${place.creates} ` : ""}${declared}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known === declared ? child : { ...child, declaration: known };
    // A structure may contain itself: that alone is no change.
    this.#made.set(key, declared);
    const line = names.includes(CUSTOM_FIELDS)
      ? lineNamed(place.object, child.name, this.grammar)
      : undefined;
    const isRead = this.grammar.message === "response";
    const inside: Place = through
      ? { ...place, path }
      : {
          ...place,
          said: line === undefined ? undefined : this.#saidOf(line, names.includes("classid")),
          creates: !isRead && !isUpdate(child.name),
          path: "",
        };
    const isOwn = !through && this.#users.get(declared)?.size === 1;
    const subject = through && !place.creates && !isRead ? `update_${place.subject}` : place.subject;
    const own = through ? `${subject}.${path.slice(0, -1)}` : scopedName(subject, child.name);
    const name = isOwn ? declared : this.#free(own);
    const added = this.#added(name, through, path, names);
    const more = { name, added, demands: demandsAt(inside), lifted: liftedAt(inside) };
    if (!this.#put(element, (one) => this.#child(one, name, inside), more)) return child;
    this.#made.set(key, name);
    return isOwn ? child : { ...child, declaration: name };
  }

  /** The fields that an overlay adds to a structure in a function or record. */
  #added(
    parent: string,
    said: Customisation | undefined,
    path: string,
    known: readonly string[],
  ): readonly Particle[] {
    const isRead = this.grammar.message === "response";
    return (said?.members ?? [])
      .filter(({ field }) => `${pathOf(field.id)}.` === path && (isRead || !field.readOnly))
      .filter(({ field }) => !known.includes(lastOf(field.id)))
      .map(({ field, scalar }) => {
        const id = lastOf(field.id);
        const declaration = this.#free(`${parent}.${id}`);
        this.elements.set(declaration, declareField({ field: { ...field, id }, scalar }, declaration));
        return fieldParticle(id, declaration, field.origin);
      });
  }

  /** `customfields` with the fields of an object or line; undefined where none of them can occur there. */
  #typed(
    child: ElementParticle,
    parent: string,
    { members }: Customisation,
    creates: boolean,
  ): ElementParticle | undefined {
    const declared = this.grammar.elements.get(declaredName(child));
    const pairs = declared && this.#pairsOf(declared);
    const isRead = this.grammar.message === "response";
    const fields = members.filter(({ field }) => isPair(field) && (isRead || !field.readOnly));
    const [first] = fields;
    if (!declared || !pairs || !first) return undefined;
    const name = this.#free(`${parent}.${CUSTOM_FIELDS}`);
    const items: Particle[] = fields.map((member) => {
      const { id, origin } = member.field;
      const declaration = `${name}.${id}`;
      this.elements.set(declaration, declareField(member, declaration));
      return fieldParticle(id, declaration, origin, creates && isDemanded(member.field));
    });
    const { origin } = first.field;
    const particle: Particle = { kind: "all", items, occurs: { min: 1, max: 1 }, origin };
    this.elements.set(name, {
      ...declared,
      name,
      tag: CUSTOM_FIELDS,
      content: { kind: "children", particle },
      pairs,
      origin,
    });
    const typed = { ...child, declaration: name };
    return items.some(({ occurs }) => occurs.min > 0) ? demanded(typed) : typed;
  }

  /** The names of the elements of a pair; undefined if the schema declares no pairs. */
  #pairsOf(fields: ElementDecl): Pairs | undefined {
    const [item] = childNames(fields.content);
    const pair = item === undefined ? undefined : this.grammar.elements.get(item);
    const [name, value] = pair ? childNames(pair.content) : [];
    return item !== undefined && name !== undefined && value !== undefined
      ? { item, name, value }
      : undefined;
  }

  /** A name that the schema itself does not use. */
  #free(name: string): string {
    return this.grammar.elements.has(name) ? this.#free(`${name}_`) : name;
  }
}

/**
 * By grammar, the functions that lead to each element. All companies' variants of a grammar share its entities,
 * and what
 * a company adds changes none of these lists: so they are kept by the entities.
 */
const usersByGrammar = new WeakMap<Grammar["parameterEntities"], ReadonlyMap<string, ReadonlySet<string>>>();

function usersIn(grammar: Grammar, functions: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const before = usersByGrammar.get(grammar.parameterEntities);
  if (before) return before;
  const users = new Map<string, Set<string>>();
  const note = (name: string, user: string): void => {
    const known = users.get(name) ?? new Set<string>();
    if (known.has(user)) return;
    users.set(name, known.add(user));
    for (const child of references(grammar.elements.get(name)?.content ?? { kind: "empty" }))
      if (!functions.has(child)) note(child, user);
  };
  for (const name of functions) note(name, readFunction(name, asIn21(grammar.facts)).object);
  const data = grammar.message === "response" ? grammar.elements.get(DATA) : undefined;
  for (const name of data ? references(data.content) : []) note(name, name);
  usersByGrammar.set(grammar.parameterEntities, users);
  return users;
}

const isUpdate = (name: string): boolean => name.startsWith("update");

/** `bill.lineitem`; for functions that change something, the function is first: `update_bill.lineitem`. */
const scopedName = (subject: string, name: string): string =>
  isUpdate(name) ? `update_${subject}.${name.slice("update".length)}` : `${subject}.${name}`;

/** Whether an overlay has entries for fields inside a structure. */
const isSaidBelow = (said: Customisation | undefined, path: string): boolean =>
  said !== undefined &&
  [...said.corrections.keys(), ...said.members.map(({ field }) => field.id)].some((id) =>
    id.startsWith(path),
  );

/** Whether a field is in `customfields`: fields of Intacct's own and fields in structures are not. */
const isPair = ({ id, standard }: CustomField): boolean => !standard && !id.includes(".");

function withMore(particle: Particle, added: readonly Particle[]): Particle {
  if (added.length === 0) return particle;
  const isList = (particle.kind === "seq" || particle.kind === "all") && particle.occurs.max === 1;
  if (isList) return { ...particle, items: [...particle.items, ...added] };
  return { kind: "seq", items: [particle, ...added], occurs: { min: 1, max: 1 }, origin: particle.origin };
}

const optional = (child: ElementParticle): ElementParticle => ({
  ...child,
  occurs: { min: 0, max: child.occurs.max },
});

const repeated = (child: ElementParticle): ElementParticle => ({
  ...child,
  occurs: { min: child.occurs.min, max: Infinity },
});

const demanded = (child: ElementParticle): ElementParticle => ({
  ...child,
  occurs: { min: Math.max(child.occurs.min, 1), max: child.occurs.max },
});
