import type { Particle } from "../model/grammar.js";
import { namesIn } from "../model/particles.js";

/**
 * A model in which a child is required: groups that contain it are required, and alternatives without it are
 * removed. If it occurs in several places of a sequence, or in a repeated group, the model does not change.
 */
export function withDemand(particle: Particle, name: string): Particle {
  if (particle.kind === "any") return particle;
  const occurs = { min: Math.max(particle.occurs.min, 1), max: particle.occurs.max };
  if (particle.kind === "element") return particle.name === name ? { ...particle, occurs } : particle;
  const holding = particle.items.filter((item) => namesIn(item).includes(name));
  const [first, another] = holding;
  if (!first || (particle.kind === "choice" ? particle.occurs.max > 1 : another)) return particle;
  const needed = (item: Particle): Particle => (holding.includes(item) ? withDemand(item, name) : item);
  if (particle.kind === "choice") return { ...particle, items: holding.map(needed), occurs };
  if (particle.kind !== "some") return { ...particle, items: particle.items.map(needed), occurs };
  // One of them is enough, and it is this one.
  const items = particle.items.map((item) => (item === first ? needed(item) : optional(item)));
  return { ...particle, kind: "all", items, occurs };
}

const optional = (particle: Particle): Particle => ({
  ...particle,
  occurs: { min: 0, max: particle.occurs.max },
});

/** Whether a child is in a choice that can be lifted: one whose alternatives share no child. */
export const isAlternative = (particle: Particle, name: string): boolean =>
  withoutAlternatives(particle, name) !== particle;

/** A content model in which a child may occur beside its alternatives: one or more items of the choice may occur. */
export function withoutAlternatives(particle: Particle, name: string): Particle {
  if (!("items" in particle) || !namesIn(particle).includes(name)) return particle;
  const items = particle.items.map((item) => withoutAlternatives(item, name));
  const isChanged = items.some((item, index) => item !== particle.items[index]);
  const names = particle.items.flatMap((item) => [...new Set(namesIn(item))]);
  const isLifted =
    particle.kind === "choice" && particle.occurs.max === 1 && new Set(names).size === names.length;
  if (isLifted) return { ...particle, kind: "some", items };
  return isChanged ? { ...particle, items } : particle;
}
