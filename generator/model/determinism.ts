import type { ElementParticle, Particle } from "./grammar.js";
import { isNullable } from "./particles.js";

/** Two places of a model that one child could stand for: a parser would have to look ahead to choose. */
export interface Ambiguity {
  readonly name: string;
  readonly first: ElementParticle;
  readonly second: ElementParticle;
}

/** For each name, one place in the model where it may stand next. */
type Places = ReadonlyMap<string, ElementParticle>;

interface Sets {
  /** What a word of the particle may begin with. */
  readonly first: Places;
  /** What may still follow, inside the particle, after a word of it that could have ended. */
  readonly more: Places;
}

const NOTHING: Places = new Map();

/**
 * The ambiguities of a content model, in model order; none means deterministic (XML 1.0, appendix E).
 * The `first` and `more` sets are built bottom up, so that the work is linear in the size of the model
 * but for long runs of optional particles.
 */
export function ambiguities(model: Particle): Ambiguity[] {
  const found: Ambiguity[] = [];
  const report = (a: Places, b: Places): void => {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    for (const [name, place] of small) {
      const other = large.get(name);
      if (other && other !== place) found.push({ name, first: place, second: other });
    }
  };
  analyse(model, report);
  return found;
}

function analyse(particle: Particle, report: (a: Places, b: Places) => void): Sets {
  const once = analyseOnce(particle, report);
  if (particle.occurs.max <= 1) return once;
  report(once.more, once.first);
  return { first: once.first, more: union(once.more, once.first) };
}

function analyseOnce(particle: Particle, report: (a: Places, b: Places) => void): Sets {
  switch (particle.kind) {
    case "element":
      return { first: new Map([[particle.name, particle]]), more: NOTHING };
    case "any":
      return { first: NOTHING, more: NOTHING };
    case "seq":
      return analyseSequence(particle.items, report);
    case "choice":
    case "all": {
      const all = particle.items.map((item) => analyse(item, report));
      const first = new Map<string, ElementParticle>();
      for (const sets of all) {
        report(first, sets.first);
        addAll(first, sets.first);
      }
      const more = all.map((sets) => sets.more).reduce(union, NOTHING);
      return { first, more: particle.kind === "all" ? union(more, first) : more };
    }
  }
}

function analyseSequence(items: readonly Particle[], report: (a: Places, b: Places) => void): Sets {
  const first = new Map<string, ElementParticle>();
  let more = new Map<string, ElementParticle>();
  let nullable = true;
  for (const item of items) {
    const sets = analyse(item, report);
    report(more, sets.first);
    if (nullable) {
      report(first, sets.first);
      addAll(first, sets.first);
    }
    if (isNullable(item)) {
      addAll(more, sets.first);
      addAll(more, sets.more);
    } else {
      more = new Map(sets.more);
      nullable = false;
    }
  }
  return { first, more };
}

const union = (a: Places, b: Places): Places => (b.size === 0 ? a : a.size === 0 ? b : new Map([...b, ...a]));

function addAll(target: Map<string, ElementParticle>, source: Places): void {
  for (const [name, place] of source) if (!target.has(name)) target.set(name, place);
}
