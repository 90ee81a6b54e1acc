import type { Content, ElementDecl, ElementParticle, Occurs, Particle } from "../model/grammar.js";
import { countOf } from "../model/particles.js";
import type { Origin } from "../text/source.js";
import type { Annotated, StructureNotes } from "./read.js";
import { demandsOf, type Use } from "./demands.js";
import { declarationOf, linkContent } from "../model/scopes.js";
import type { VariantMap } from "../model/variant-map.js";
import { indexOf, type StructureIndex } from "./structure-index.js";
import type { Action } from "./vocabulary.js";

const ANY_NUMBER: Occurs = { min: 0, max: Infinity };
const ONCE: Occurs = { min: 1, max: 1 };

/**
 * Turns declarations with notes into plain declarations, one for each use with a difference. An object has some
 * required fields in `create`, others in `update`, and none when it is read: `create.VENDOR`, `update.VENDOR`,
 * `VENDOR`.
 */
export class Structures {
  /** What was made so far, by name. */
  readonly made: Map<string, ElementDecl> | VariantMap<string, ElementDecl>;
  readonly #tags = new Map<string, string>();
  readonly #specific = new Map<string, boolean>();
  readonly #index: StructureIndex;

  constructor(
    readonly annotated: ReadonlyMap<string, Annotated>,
    /** Requests and answers use the same declarations otherwise. */
    readonly plainUse: "other" | "read",
    /** Those that an earlier run made and that cannot have changed. */
    known?: VariantMap<string, ElementDecl>,
  ) {
    this.made = known ?? new Map();
    this.#index = indexOf(annotated);
  }

  /**
   * Makes every declaration as it is for functions other than `create` and `update`, or for answers.
   *
   * @param names those that are not known, where some are
   */
  makeAll(names: Iterable<string> = this.annotated.keys()): void {
    for (const name of names) this.#make(name, name, this.plainUse);
  }

  /** Says of every declaration what documents call its elements, once all uses are known. */
  finish(): ReadonlyMap<string, ElementDecl> {
    for (const [name, tag] of this.#tags) {
      const element = this.made.get(name);
      if (element && element.tag !== tag) this.made.set(name, { ...element, tag });
    }
    return this.made;
  }

  /** The child that an object is in a function of the action. */
  objectIn(action: Action, object: string, origin: Origin): ElementParticle {
    return this.#link({ kind: "element", name: object, occurs: ONCE, origin }, action, action);
  }

  /** A record of an object, by the name that an answer gives it. */
  record(object: string, tag: string, origin: Origin): ElementParticle {
    return {
      kind: "element",
      name: tag,
      ...(tag !== object && { declaration: object }),
      occurs: ONCE,
      origin,
    };
  }

  /** A child with the declaration that holds in the parent. */
  childOf(parent: string, child: ElementParticle): ElementParticle {
    return this.#link({ ...child, occurs: ONCE }, parent, this.plainUse);
  }

  /** The declaration of a structure for a use, by name. */
  #for(name: string, use: Use): string {
    const { element } = this.annotated.get(name) ?? {};
    if (use === this.plainUse || element?.content.kind !== "children") return name;
    if (use === "create" && !this.#isSpecific(name)) return name;
    const made = `${use}.${name}`;
    this.#make(name, made, use);
    return made;
  }

  /** Whether creating asks something of a structure, or of one below, that other uses do not. */
  #isSpecific(name: string): boolean {
    const known = this.#specific.get(name);
    if (known !== undefined) return known;
    // A structure may hold itself: that alone makes no difference.
    this.#specific.set(name, false);
    const { element, notes } = this.annotated.get(name) ?? {};
    const own = notes && notes.needs.create.length + notes.wants.create.length + notes.lacks.create.size > 0;
    const specific =
      own === true ||
      this.#index.createScopes.has(`create.${name}`) ||
      (element?.content.kind === "children" &&
        childrenOf(element.content.particle).some((child) =>
          this.#isSpecific(declarationOf(name, child.name, this.#index.declarations)),
        ));
    this.#specific.set(name, specific);
    return specific;
  }

  #make(name: string, made: string, use: Use): void {
    const { element, notes } = this.annotated.get(name) ?? {};
    if (!element || !notes || this.made.has(made)) return;
    // A placeholder first, so that a structure that contains itself does not recurse endlessly.
    this.made.set(made, element);
    const content = this.#content(element, notes, made, use);
    const isSent = use === "create" || use === "update" || (use === "other" && this.#index.records.has(name));
    const isRecord = this.#isRecord(element, notes, use) || (isSent && notes.unordered);
    const { wants } = demandsOf(element, notes, use);
    this.made.set(made, {
      ...element,
      name: made,
      content,
      ...(isRecord && { record: true }),
      ...(isSent && notes.unordered && { source: "documented" }),
      ...(wants.length > 0 && { wants }),
    });
    if (made !== name) this.#tags.set(made, this.#tags.get(name) ?? name);
  }

  /** Whether it is read with whatever fields an object has: all but lists of one kind of elements. */
  #isRecord({ name, content }: ElementDecl, { unordered }: StructureNotes, use: Use): boolean {
    if (use !== "read" || content.kind !== "children") return false;
    if (unordered || !this.#index.records.has(name)) return unordered;
    const [only, another] = childrenOf(content.particle);
    return another !== undefined || (only !== undefined && countOf(content.particle, only.name).max === 1);
  }

  #content(element: ElementDecl, notes: StructureNotes, made: string, use: Use): Content {
    const { content, open = [] } = element;
    const isRecord = this.#isRecord(element, notes, use);
    if (content.kind !== "children" || (!isRecord && isPlain(notes) && open.length === 0))
      return this.#linked(content, made, use);
    const items = isRecord
      ? childrenOf(content.particle).map(asOptional)
      : this.#items(element, content.particle, notes, use);
    const linked = items.map((item) => this.#linkParticle(item, made, use));
    if (isRecord || open.length > 0) linked.push(anyElement(element.origin));
    const kind = isRecord || notes.unordered || open.length > 0 ? "all" : "seq";
    return { kind: "children", particle: { kind, items: linked, occurs: ONCE, origin: element.origin } };
  }

  /** The items of a model with what the notes say of their number and of what is together. */
  #items(element: ElementDecl, model: Particle, notes: StructureNotes, use: Use): Particle[] {
    const { needs, lacks } = demandsOf(element, notes, use);
    const single = new Set(needs.filter(({ length }) => length === 1).flat());
    const bound = (item: Particle): Particle => {
      if (item.kind !== "element") return item;
      // What is read is not held to bounds of what is sent.
      const { min, max } = (use === "read" ? undefined : notes.bounds.get(item.name)) ?? item.occurs;
      return { ...item, occurs: { min: single.has(item.name) ? Math.max(min, 1) : min, max } };
    };
    const items = topItems(model)
      .filter((item) => item.kind !== "element" || !lacks.has(item.name))
      .map(bound);
    return notes.unordered ? grouped(items, needs, notes.apart, single) : items;
  }

  #linkParticle(particle: Particle, parent: string, use: Use): Particle {
    if (particle.kind === "element") return this.#link(particle, parent, use);
    if (particle.kind === "any") return particle;
    return { ...particle, items: particle.items.map((item) => this.#linkParticle(item, parent, use)) };
  }

  #link(particle: ElementParticle, parent: string, use: Use): ElementParticle {
    const declared = declarationOf(parent, particle.name, this.#index.declarations);
    const declaration = this.#for(declared, use);
    if (declared !== particle.name) this.#tags.set(declared, particle.name);
    if (declaration === particle.name) return particle;
    this.#tags.set(declaration, particle.name);
    return { ...particle, declaration };
  }

  #linked(content: Content, parent: string, use: Use): Content {
    if (content.kind === "children")
      return { ...content, particle: this.#linkParticle(content.particle, parent, use) };
    return linkContent(content, parent, this.#index.declarations);
  }
}

/** Models with notes are plain lists; others are one item. */
const topItems = (model: Particle): readonly Particle[] =>
  model.kind === "seq" && model.occurs.max === 1 ? model.items : [model];

function childrenOf(particle: Particle): ElementParticle[] {
  if (particle.kind === "element") return [particle];
  return particle.kind === "any" ? [] : particle.items.flatMap(childrenOf);
}

const asOptional = (particle: ElementParticle): ElementParticle => ({
  ...particle,
  occurs: { min: 0, max: particle.occurs.max },
});

/** Whether notes leave a content model as it is. */
const isPlain = ({ unordered, bounds, apart, needs, lacks }: StructureNotes): boolean =>
  !unordered &&
  bounds.size + apart.length + needs.create.length + needs.update.length === 0 &&
  lacks.create.size + lacks.update.size === 0;

/** Further elements of any name. */
export const anyElement = (origin: Origin, occurs: Occurs = ANY_NUMBER): Particle => ({
  kind: "any",
  wildcard: { process: "lax", namespaces: "any" },
  occurs,
  origin,
});

/** Puts fields of which one is needed, or one at most allowed, into groups, at the place of the first. */
function grouped(
  items: readonly Particle[],
  needs: readonly (readonly string[])[],
  apart: readonly (readonly string[])[],
  single: ReadonlySet<string>,
): Particle[] {
  const groups = new Map<string, { names: readonly string[]; needed: boolean; apart: boolean }>();
  for (const names of apart) groups.set(keyOf(names), { names, needed: false, apart: true });
  for (const names of needs) {
    // Where one of them is needed anyway, nothing more is to be said.
    if (names.length === 1 || names.some((name) => single.has(name))) continue;
    const key = keyOf(names);
    groups.set(key, { names, needed: true, apart: groups.get(key)?.apart ?? false });
  }
  let result = items.filter((item) => item.kind !== "element" || !isBarred(item.name, apart, single));
  for (const group of groups.values()) result = withGroup(result, group);
  return result;
}

/** Whether a field cannot occur, as another one is needed of which only one can. */
const isBarred = (
  name: string,
  apart: readonly (readonly string[])[],
  single: ReadonlySet<string>,
): boolean =>
  !single.has(name) && apart.some((names) => names.includes(name) && names.some((one) => single.has(one)));

const keyOf = (names: readonly string[]): string => [...names].sort().join("|");

function withGroup(
  items: readonly Particle[],
  { names, needed, apart }: { names: readonly string[]; needed: boolean; apart: boolean },
): Particle[] {
  const members = items.filter(
    (item): item is ElementParticle => item.kind === "element" && names.includes(item.name),
  );
  const [first, another] = members;
  if (!first) return [...items];
  if (!another)
    return needed
      ? items.map((item) => (item === first ? { ...first, occurs: atLeastOnce(first) } : item))
      : [...items];
  const group: Particle = {
    kind: apart ? "choice" : "some",
    items: members.map((member) => ({ ...member, occurs: atLeastOnce(member) })),
    occurs: { min: needed ? 1 : 0, max: 1 },
    origin: first.origin,
  };
  return items.flatMap((item) =>
    item === first ? [group] : members.includes(item as ElementParticle) ? [] : [item],
  );
}

const atLeastOnce = ({ occurs }: ElementParticle): Occurs => ({
  min: Math.max(occurs.min, 1),
  max: occurs.max,
});
