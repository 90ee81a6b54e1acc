import type { Particle } from "intacct-runtime/internals";
import { ANY, isNullable } from "./language.js";

/** Which names of a content model exclude or require each other. */
export interface Relations {
  /** By name, those that cannot occur beside it. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** By name, those that it requires, without those that are always required. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
}

export function relationsOf(particle: Particle): Relations {
  const names = new Set(allNames(particle));
  const together = new Map<string, Set<string>>(Array.from(names, (name) => [name, new Set()]));
  if (hasChoice(particle)) pairUp(particle, together);
  const always = alwaysIn(particle);
  const apart = new Map<string, Set<string>>();
  const needs = new Map<string, Set<string>>();
  for (const name of names) {
    const beside = together.get(name) ?? new Set();
    apart.set(
      name,
      without(hasChoice(particle) ? names : [], (other) => other === name || beside.has(other)),
    );
    needs.set(
      name,
      without(withIn(particle, name), (other) => other === name || always.has(other)),
    );
  }
  return { apart, needs };
}

const without = (names: Iterable<string>, drop: (name: string) => boolean): Set<string> =>
  new Set([...names].filter((name) => !drop(name)));

const allNames = (particle: Particle): string[] =>
  "items" in particle
    ? particle.items.flatMap(allNames)
    : [particle.kind === "element" ? particle.name : ANY];

const hasChoice = (particle: Particle): boolean =>
  "items" in particle && (particle.kind === "choice" || particle.items.some(hasChoice));

/** Notes the names that can occur in one sequence; returns all names of the particle. */
function pairUp(particle: Particle, together: ReadonlyMap<string, Set<string>>): ReadonlySet<string> {
  if (!("items" in particle)) return new Set(allNames(particle));
  const parts = particle.items.map((item) => pairUp(item, together));
  const all = new Set<string>();
  for (const part of parts) {
    if (particle.kind !== "choice" || particle.occurs.max > 1)
      for (const one of part)
        for (const other of all) {
          together.get(one)?.add(other);
          together.get(other)?.add(one);
        }
    for (const one of part) all.add(one);
  }
  return all;
}

/** The names without which no sequence is accepted. */
function alwaysIn(particle: Particle): Set<string> {
  if (particle.occurs.min === 0) return new Set();
  if (!("items" in particle)) return new Set(allNames(particle));
  const parts = particle.items.map(alwaysIn);
  return particle.kind === "choice" || particle.kind === "some" ? common(parts) : union(parts);
}

/** The names that every sequence with a given name contains. */
function withIn(particle: Particle, name: string): Set<string> {
  if (!("items" in particle)) return new Set(allNames(particle));
  const holding = particle.items.filter((item) => allNames(item).includes(name));
  const around = common(holding.map((item) => withIn(item, name)));
  if (particle.kind === "choice" || particle.kind === "some") return around;
  const others = particle.items.filter((item) => !holding.includes(item) && !isNullable(item));
  return union([around, ...others.map(alwaysIn)]);
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

function common(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((name) => others.every((set) => set.has(name))));
}
