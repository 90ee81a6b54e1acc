import type { AttributeDecl, ElementDecl, ElementParticle, GroupParticle, Particle } from "./grammar.js";
import { countOf, isDate, namesIn, simplify } from "./particles.js";

/**
 * What an element's value looks like in JavaScript: the rules of `docs/values.md`, applied to a declaration.
 * The runtime applies the same rules to the content text of a generated module.
 */
export type Representation =
  | { readonly kind: "text" | "date" | "empty" | "any" | "mixed" }
  /** Text with attributes: `{ value, … }`. */
  | { readonly kind: "attributedText" }
  /** One name repeated: an array of its values. */
  | { readonly kind: "list"; readonly item: ElementParticle }
  /** A repeated group: an array of objects, one a turn. */
  | { readonly kind: "turns"; readonly group: GroupParticle }
  /** Properties for children and attributes; `particle` is absent where there are attributes only. */
  | { readonly kind: "object"; readonly particle?: Particle };

export function represent(element: ElementDecl): Representation {
  let known = representations.get(element);
  if (!known) representations.set(element, (known = representAnew(element)));
  return known;
}

/** Every pass asks again: remembered for as long as the declaration lives. */
const representations = new WeakMap<ElementDecl, Representation>();

function representAnew(element: ElementDecl): Representation {
  const attributed = element.attributes.length > 0;
  switch (element.content.kind) {
    case "text":
      return attributed ? { kind: "attributedText" } : { kind: "text" };
    case "empty":
      return attributed ? { kind: "object" } : { kind: "empty" };
    case "any":
    case "mixed":
      return { kind: element.content.kind };
    case "children":
      if (isDate(element)) return { kind: "date" };
      return representModel(simplify(element.content.particle), attributed);
  }
}

function representModel(particle: Particle, attributed: boolean): Representation {
  const group = turnsOf(particle);
  if (!attributed && group) return { kind: "turns", group };
  const names = namesIn(particle);
  const [name] = names;
  if (!attributed && name !== undefined && names.length === 1 && !hasWildcard(particle)) {
    const occurs = countOf(particle, name);
    const item = firstElement(particle);
    if (occurs.max > 1 && item) return { kind: "list", item: { ...item, occurs } };
  }
  return { kind: "object", particle };
}

/** The particle itself if it is a group of more than one name that can be gone through more than once. */
export function turnsOf(particle: Particle): GroupParticle | undefined {
  if (particle.kind === "element" || particle.kind === "any" || particle.occurs.max <= 1) return undefined;
  return namesIn(particle).length > 1 || hasWildcard(particle) ? particle : undefined;
}

/** Whether a model is, or somewhere holds, a group that is gone through more than once. */
export function holdsTurns(particle: Particle): boolean {
  if (turnsOf(particle)) return true;
  return particle.kind !== "element" && particle.kind !== "any" && particle.items.some(holdsTurns);
}

export function hasWildcard(particle: Particle): boolean {
  if (particle.kind === "any") return true;
  return particle.kind !== "element" && particle.items.some(hasWildcard);
}

function firstElement(particle: Particle): ElementParticle | undefined {
  if (particle.kind === "element") return particle;
  if (particle.kind === "any") return undefined;
  for (const item of particle.items) {
    const found = firstElement(item);
    if (found) return found;
  }
  return undefined;
}

/** The property of an attribute: its own name, or `@name` where a child is called the same. */
export function attributeProperty(attribute: AttributeDecl, children: ReadonlySet<string>): string {
  return children.has(attribute.name) ? `@${attribute.name}` : attribute.name;
}
