import { countsOf } from "intacct-runtime/internals";
import type { Content, ElementParticle, Grammar, Occurs, Particle } from "./grammar.js";

export const ONCE: Occurs = { min: 1, max: 1 };

/** The elements of a model, in model order. */
export function elementsIn(particle: Particle): readonly ElementParticle[] {
  if (particle.kind === "element") return [particle];
  const found: ElementParticle[] = [];
  collect(particle, found);
  return found;
}

function collect(particle: Particle, found: ElementParticle[]): void {
  if (particle.kind === "element") found.push(particle);
  else if (particle.kind !== "any") for (const item of particle.items) collect(item, found);
}

/** The elements that a content names, in model order. */
export function elementsOf(content: Content): readonly ElementParticle[] {
  if (content.kind === "children") return elementsIn(content.particle);
  return content.kind === "mixed" ? content.elements : [];
}

/** The names of all elements in a model, in model order, each once. */
export function namesIn(particle: Particle): string[] {
  return [...new Set(Array.from(elementsIn(particle), ({ name }) => name))];
}

/** A model with its elements replaced; the very same where none is. */
export function mapElements(particle: Particle, change: (element: ElementParticle) => Particle): Particle {
  if (particle.kind === "element") return change(particle);
  if (particle.kind === "any") return particle;
  const items = particle.items.map((item) => mapElements(item, change));
  return items.every((item, index) => item === particle.items[index]) ? particle : { ...particle, items };
}

/** The name of the declaration that holds for an element of a model. */
export const declaredName = ({ name, declaration = name }: ElementParticle): string => declaration;

/** Whether other elements are allowed beside those that a content model names. */
export const holdsAny = (particle: Particle): boolean =>
  particle.kind === "any" || ("items" in particle && particle.items.some(holdsAny));

/** The names an element's content refers to. */
export function childNames(content: Content): readonly string[] {
  const known = childNamesOf.get(content) ?? [
    ...new Set(Array.from(elementsOf(content), ({ name }) => name)),
  ];
  childNamesOf.set(content, known);
  return known;
}

const childNamesOf = new WeakMap<Content, readonly string[]>();

/**
 * The names of the grammar's declarations that a content refers to, in model order, each once. Children
 * that are declared where they are refer to others in turn.
 */
export function references(content: Content): readonly string[] {
  const known = referencesOf.get(content) ?? referencesIn(content);
  referencesOf.set(content, known);
  return known;
}

/** Most contents are looked through for each company again. */
const referencesOf = new WeakMap<Content, readonly string[]>();

function referencesIn(content: Content): readonly string[] {
  const names = new Set<string>();
  const contents = new Set([content]);
  for (const one of contents) {
    for (const particle of elementsOf(one)) {
      if (particle.local) contents.add(particle.local.content);
      else names.add(declaredName(particle));
    }
  }
  return [...names];
}

/** Whether the empty sequence satisfies a particle. */
export function isNullable(particle: Particle): boolean {
  if (particle.occurs.min === 0) return true;
  if (particle.kind === "element" || particle.kind === "any") return false;
  const isAny = particle.kind === "choice" || particle.kind === "some";
  return isAny ? particle.items.some(isNullable) : particle.items.every(isNullable);
}

/** How often a name can occur in a word of the model: at least, at most. */
export const countOf = (particle: Particle, name: string): Occurs =>
  countsOf(particle).get(name) ?? { min: 0, max: 0 };

/** Every element that can occur below the given ones, themselves included, in order of first sight. */
export function reachable(grammar: Grammar, from: Iterable<string>): Set<string> {
  const seen = new Set(from);
  for (const name of seen) {
    const declaration = grammar.elements.get(name);
    if (declaration) for (const child of references(declaration.content)) seen.add(child);
  }
  return seen;
}
