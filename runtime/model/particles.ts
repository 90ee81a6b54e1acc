import type { ElementParticle, GroupParticle, Occurs, Particle } from "./content.js";

/** What the wildcard is called among names; no element can be. */
export const anyName = "#ANY";

export const isOnce = ({ min, max }: Occurs): boolean => min === 1 && max === 1;

const nameOf = (particle: Exclude<Particle, GroupParticle>): string =>
  particle.kind === "any" ? anyName : particle.name;

/** The names in a model, as often as they are in it. */
export const namesIn = (particle: Particle): string[] =>
  "items" in particle ? particle.items.flatMap(namesIn) : [nameOf(particle)];

/** How often each name can occur in what a model allows: at least, at most. */
export function countsOf(particle: Particle): Map<string, Occurs> {
  if (!("items" in particle)) return new Map([[nameOf(particle), particle.occurs]]);
  const { items, kind, occurs } = particle;
  // Of a choice one branch is there; of `some`, each item may be left out as long as another one is there.
  const isAnyOf = kind === "choice" || (kind === "some" && items.length > 1);
  const counts = new Map<string, Occurs & { readonly branches: number }>();
  for (const item of items)
    for (const [name, { min, max }] of "items" in item
      ? countsOf(item)
      : [[nameOf(item), item.occurs] as const]) {
      const before = counts.get(name);
      counts.set(name, {
        min: !before ? min : isAnyOf ? Math.min(before.min, min) : before.min + min,
        max: !before ? max : kind === "choice" ? Math.max(before.max, max) : before.max + max,
        branches: (before?.branches ?? 0) + 1,
      });
    }
  return new Map(
    Array.from(counts, ([name, { min, max, branches }]) => [
      name,
      // 0 times Infinity is NaN, and a name that never stands never stands often.
      {
        min: isAnyOf && branches < items.length ? 0 : min && min * occurs.min,
        max: max && max * occurs.max,
      },
    ]),
  );
}

/**
 * The same language, said more simply: groups that only group are gone, bounds are multiplied where no
 * count falls between them (`(x+)?` is `x*`), and equal neighbours in a sequence are one (`x, x*` is `x+`).
 * What else a particle carries stays with it.
 */
export function simplify<Any extends Particle>(particle: Any): Any;
export function simplify(particle: Particle): Particle {
  if (!("items" in particle)) return particle;
  const { kind, occurs } = particle;
  const merge = kind === "seq" ? mergeNeighbours : <Same>(items: Same): Same => items;
  const inner = merge(particle.items.map((item) => simplify(item)).filter(({ occurs: { max } }) => max > 0));
  const items = merge(
    inner.flatMap((item) =>
      item.kind === kind && kind !== "all" && isOnce(item.occurs) ? (item as GroupParticle).items : [item],
    ),
  );
  const [only] = items;
  const product = only && items.length === 1 && multiply(only.occurs, occurs);
  return product ? { ...only, occurs: product } : { ...particle, items };
}

/** Neighbours in a sequence that differ in their bounds only, made one with the sum of the bounds. */
function mergeNeighbours(items: readonly Particle[]): readonly Particle[] {
  const merged: Particle[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    if (before && sameBody(before, item)) {
      const occurs = { min: before.occurs.min + item.occurs.min, max: before.occurs.max + item.occurs.max };
      merged[merged.length - 1] = { ...item, occurs };
    } else merged.push(item);
  }
  return merged;
}

/** Whether two particles are the same but for their bounds. */
function sameBody(a: Particle, b: Particle): boolean {
  if (a.kind !== b.kind) return false;
  return "items" in a
    ? JSON.stringify(a.items, modelKeys) === JSON.stringify((b as GroupParticle).items, modelKeys)
    : nameOf(a) === nameOf(b as ElementParticle);
}

/** What makes a model; particles may carry where they came from, too. */
const modelKeys = ["kind", "name", "items", "occurs", "min", "max"];

/** The counts of `inner` taken `outer` times, unless counts in between are impossible, as in `(x{2,2})*`. */
function multiply(inner: Occurs, outer: Occurs): Occurs | undefined {
  const { min, max } = outer;
  if (max === 0 || (max > min && inner.min * (min + 1) > (min && inner.max * min) + 1)) return undefined;
  return { min: inner.min * min, max: inner.max * max };
}
