import type { GroupParticle, Particle } from "../model/grammar.js";
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

/** The children that are in choices that can be lifted: in those whose alternatives share no child. */
export function alternativesIn(particle: Particle): ReadonlySet<string> {
  if (!("items" in particle)) return new Set();
  return new Set(
    canBeLifted(particle) ? namesIn(particle) : particle.items.flatMap((item) => [...alternativesIn(item)]),
  );
}

/** A content model in which a child may occur beside its alternatives: one or more items of the choice may occur. */
export function withoutAlternatives(particle: Particle, name: string): Particle {
  if (!("items" in particle) || !namesIn(particle).includes(name)) return particle;
  const items = particle.items.map((item) => withoutAlternatives(item, name));
  if (canBeLifted(particle)) return { ...particle, kind: "some", items };
  return items.some((item, index) => item !== particle.items[index]) ? { ...particle, items } : particle;
}

function canBeLifted({ kind, occurs, items }: GroupParticle): boolean {
  if (kind !== "choice" || occurs.max !== 1) return false;
  const names = items.flatMap(namesIn);
  return new Set(names).size === names.length;
}
