import type { AnyParticle, ElementParticle, Particle, Wildcard } from "./grammar.js";
import { isNullable } from "./particles.js";

/** A place in a model that a child can occur for. */
export type Place = ElementParticle | AnyParticle;

/** Two places of a model that one child could occur for: a parser would have to look ahead to choose. */
export interface Ambiguity {
  /** The name of the child, `#ANY` between two wildcards. */
  readonly name: string;
  readonly first: Place;
  readonly second: Place;
}

/**
 * The places of a model where a child may occur next: the wildcards, and for each name one place, or two that
 * speak for all, since any third differs from one of them.
 */
interface Places {
  readonly names: ReadonlyMap<string, readonly ElementParticle[]>;
  readonly wildcards: readonly AnyParticle[];
}

interface Sets {
  /** What a word of the particle may begin with. */
  readonly first: Places;
  /** What may still follow, inside the particle, after a word of it that could have ended. */
  readonly more: Places;
}

const NOTHING: Places = { names: new Map(), wildcards: [] };

/** Whether a wildcard lets names of a namespace in; the empty one is that of names without any. */
export function admits({ namespaces }: Wildcard, namespace: string): boolean {
  if (namespaces === "any") return true;
  return namespaces === "other" ? namespace !== "" : namespaces.includes(namespace);
}

/** Whether there is a namespace that both wildcards let in. */
function overlap(a: Wildcard, b: Wildcard): boolean {
  if (typeof a.namespaces !== "string") return a.namespaces.some((one) => admits(b, one));
  if (typeof b.namespaces !== "string") return b.namespaces.some((one) => admits(a, one));
  return true;
}

/**
 * Whether no child could occur for two places: each name occurs once, and there is no wildcard. Most models
 * are so.
 */
function isPlain(particle: Particle, names = new Set<string>()): boolean {
  if (particle.kind === "any") return false;
  if (particle.kind !== "element") return particle.items.every((item) => isPlain(item, names));
  return names.size < names.add(particle.name).size;
}

/**
 * The ambiguities of a content model, in model order; none means deterministic (XML 1.0, appendix E), or
 * that it has the unique particle attribution of XML Schema (part 1, §3.8.6).
 * The `first` and `more` sets are built bottom up, so that the work is linear in the size of the model
 * but for long runs of optional particles.
 */
export function ambiguities(model: Particle): Ambiguity[] {
  if (isPlain(model)) return [];
  const found: Ambiguity[] = [];
  const pair = (first: Place, second: Place): void => {
    if (first !== second) found.push({ name: nameOf(first) ?? nameOf(second) ?? "#ANY", first, second });
  };
  analyse(model, (a, b) => {
    const [small, large] = a.names.size < b.names.size ? [a, b] : [b, a];
    for (const [name, places] of small.names) {
      const others = large.names.get(name) ?? [];
      const first = places.find((place) => others.some((other) => other !== place));
      const second = others.find((other) => other !== first);
      if (first && second) pair(first, second);
    }
    compareWildcards(a, b, pair);
  });
  return found;
}

const nameOf = (place: Place): string | undefined => (place.kind === "element" ? place.name : undefined);

function compareWildcards(a: Places, b: Places, pair: (first: Place, second: Place) => void): void {
  for (const one of a.wildcards) {
    if (admits(one.wildcard, "")) for (const [place] of b.names.values()) if (place) pair(one, place);
    for (const other of b.wildcards) if (overlap(one.wildcard, other.wildcard)) pair(one, other);
  }
  for (const other of b.wildcards) {
    if (admits(other.wildcard, "")) for (const [place] of a.names.values()) if (place) pair(place, other);
  }
}

type Report = (a: Places, b: Places) => void;

function analyse(particle: Particle, report: Report): Sets {
  const once = analyseOnce(particle, report);
  const { min, max } = particle.occurs;
  if (max <= 1) return once;
  report(once.more, once.first);
  // After a fixed number of turns there is no further one to begin.
  return { first: once.first, more: min === max ? once.more : union(once.more, once.first) };
}

function analyseOnce(particle: Particle, report: Report): Sets {
  switch (particle.kind) {
    case "element":
      return { first: { names: new Map([[particle.name, [particle]]]), wildcards: [] }, more: NOTHING };
    case "any":
      return { first: { names: NOTHING.names, wildcards: [particle] }, more: NOTHING };
    case "seq":
      return analyseSequence(particle.items, report);
    case "choice":
    case "all":
    case "some": {
      const all = particle.items.map((item) => analyse(item, report));
      const first = new Gathered();
      for (const sets of all) {
        report(first, sets.first);
        first.add(sets.first);
      }
      const more = all.map((sets) => sets.more).reduce(union, NOTHING);
      return { first, more: particle.kind === "choice" ? more : union(more, first) };
    }
  }
}

function analyseSequence(items: readonly Particle[], report: Report): Sets {
  const first = new Gathered();
  let more = new Gathered();
  let nullable = true;
  for (const [index, item] of items.entries()) {
    const sets = analyse(item, report);
    report(more, sets.first);
    if (nullable) {
      report(first, sets.first);
      first.add(sets.first);
    }
    if (isNullable(item)) {
      // What the item begins with follows what is before it: before the first item stands nothing.
      if (index > 0) more.add(sets.first);
      more.add(sets.more);
    } else {
      more = new Gathered(sets.more);
      nullable = false;
    }
  }
  return { first, more };
}

/** Places gathered from several particles. */
class Gathered implements Places {
  readonly names: Map<string, readonly ElementParticle[]>;
  readonly wildcards: AnyParticle[];

  constructor({ names, wildcards } = NOTHING) {
    this.names = new Map(names);
    this.wildcards = [...wildcards];
  }

  add({ names, wildcards }: Places): void {
    for (const [name, places] of names) {
      const known = this.names.get(name) ?? [];
      const added = places.filter((place) => !known.includes(place));
      if (known.length < 2 && added.length > 0) this.names.set(name, [...known, ...added].slice(0, 2));
    }
    for (const place of wildcards) if (!this.wildcards.includes(place)) this.wildcards.push(place);
  }
}

const isEmpty = ({ names, wildcards }: Places): boolean => names.size === 0 && wildcards.length === 0;

function union(a: Places, b: Places): Places {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  const both = new Gathered(a);
  both.add(b);
  return both;
}
