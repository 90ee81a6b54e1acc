import { compileModel, expected, next, type State } from "intacct-runtime/internals";
import type { Occurs, Particle } from "intacct-runtime/internals";

/**
 * Content models as languages: what sequences of names they accept. Wildcards count as elements called
 * `#ANY`.
 */

export const ONCE: Occurs = { min: 1, max: 1 };
export const ANY = "#ANY";

const NOTHING: Particle = { kind: "seq", items: [], occurs: ONCE };

/** The content model with wildcards as elements, so that only names remain. */
export function named(particle: Particle): Particle {
  if (particle.kind === "any") return { kind: "element", name: ANY, occurs: particle.occurs };
  if (particle.kind === "element") return { kind: "element", name: particle.name, occurs: particle.occurs };
  return { kind: particle.kind, items: particle.items.map(named), occurs: particle.occurs };
}

/** The names of a content model in order, with repetitions. */
export function namesOf(particle: Particle): string[] {
  if (particle.kind === "any") return [ANY];
  return particle.kind === "element" ? [particle.name] : particle.items.flatMap(namesOf);
}

/**
 * The content model of the sequences that remain if all other names are deleted from the accepted ones.
 */
export function project(particle: Particle, keep: (name: string) => boolean): Particle {
  if (particle.kind === "any") return particle;
  if (particle.kind === "element") return keep(particle.name) ? particle : NOTHING;
  const items = particle.items.map((item) => project(item, keep));
  if (items.every((item, index) => item === particle.items[index])) return particle;
  // If an alternative is deleted, it may have been the only item: none of the others is required.
  if (particle.kind === "some")
    return { kind: "all", items: items.filter(isSomething).map(optional), occurs: particle.occurs };
  const kept = particle.kind === "choice" ? items : items.filter(isSomething);
  return kept.some(isSomething) ? { ...particle, items: kept } : NOTHING;
}

/**
 * The model of those sequences that a model accepts which hold no other names; undefined where there is none.
 */
export function restrict(particle: Particle, keep: (name: string) => boolean): Particle | undefined {
  const { occurs } = particle;
  if (particle.kind === "any") return particle;
  if (particle.kind === "element") {
    if (keep(particle.name)) return particle;
    return occurs.min === 0 ? NOTHING : undefined;
  }
  const items = particle.items.map((item) => restrict(item, keep));
  const possible = items.filter((item) => item !== undefined);
  const isOne = particle.kind === "choice" || particle.kind === "some";
  const isImpossible = isOne ? possible.length === 0 : possible.length < items.length;
  if (isImpossible) return occurs.min === 0 ? NOTHING : undefined;
  return { ...particle, items: possible };
}

const isSomething = (particle: Particle): boolean => !("items" in particle) || particle.items.length > 0;

const optional = (particle: Particle): Particle => ({ ...particle, occurs: { ...particle.occurs, min: 0 } });

/** Whether the empty sequence is accepted. */
export function isNullable(particle: Particle): boolean {
  if (particle.occurs.min === 0) return true;
  if (!("items" in particle)) return false;
  const { kind, items } = particle;
  return (
    items.length === 0 ||
    (kind === "seq" || kind === "all" ? items.every(isNullable) : items.some(isNullable))
  );
}

/** The maximum number of state pairs; if more are needed, the result is false. */
const mostPairs = 20_000;

/**
 * Whether another model accepts every sequence that one model accepts. Exact, except that models with very many
 * states give false if it cannot be shown.
 */
export function includes(large: Particle, small: Particle): boolean {
  const taken = new Set(namesOf(large));
  if (!namesOf(small).every((name) => taken.has(name))) return false;
  if (isLooser(large, small)) return true;
  const parts = partsInAnyOrder(large);
  if (!parts) return accepts(large, small);
  // Items in any order fit if each part fits by itself.
  return parts.every(({ names, part }) =>
    includes(
      part,
      project(small, (name) => names.has(name)),
    ),
  );
}

/** The parts of a content model in any order, if no two share a name. */
function partsInAnyOrder(particle: Particle): { names: ReadonlySet<string>; part: Particle }[] | undefined {
  if (particle.kind !== "all" || particle.items.length < 2) return undefined;
  const { min, max } = particle.occurs;
  if (max !== 1 || (min === 0 && !isNullable({ ...particle, occurs: ONCE }))) return undefined;
  const seen = new Set<string>();
  const parts = [];
  for (const part of particle.items) {
    const names = new Set(namesOf(part));
    for (const name of names) if (seen.has(name)) return undefined;
    for (const name of names) seen.add(name);
    parts.push({ names, part });
  }
  return parts;
}

/**
 * Whether a content model only widens bounds of another one and adds optional items: the usual case, and fast to
 * check.
 */
const isLooser = (large: Particle, small: Particle): boolean =>
  (covers(large.occurs, small.occurs) && hasLooserBody(large, small)) || holdsLooser(large, small);

const covers = (large: Occurs, small: Occurs): boolean => large.min <= small.min && large.max >= small.max;

function hasLooserBody(large: Particle, small: Particle): boolean {
  if (!("items" in large) || !("items" in small))
    return !("items" in large) && !("items" in small) && nameOf(large) === nameOf(small);
  if (large.kind !== small.kind || large.kind === "some") return false;
  if (large.kind === "choice")
    return small.items.every((item) => large.items.some((other) => isLooser(other, item)));
  let at = 0;
  for (const item of small.items) {
    while (at < large.items.length && !isLooser(large.items[at] as Particle, item))
      if (!isNullable(large.items[at++] as Particle)) return false;
    if (at++ >= large.items.length) return false;
  }
  return large.items.slice(at).every(isNullable);
}

/** Whether one item of a group is looser, and none of the others needed: `(a, b?)?` for `a?`. */
function holdsLooser(large: Particle, small: Particle): boolean {
  if (!("items" in large) || large.kind === "some") return false;
  const isOnce = large.occurs.min === 1 && large.occurs.max === 1;
  if (!isOnce && !covers(large.occurs, small.occurs)) return false;
  const inner = isOnce ? small : { ...small, occurs: ONCE };
  const { kind, items } = large;
  return items.some(
    (item) =>
      isLooser(item, inner) &&
      (kind === "choice" || items.every((other) => other === item || isNullable(other))),
  );
}

const nameOf = (particle: Particle): string => (particle.kind === "element" ? particle.name : ANY);

function accepts(large: Particle, small: Particle): boolean {
  const seen = new Map<State, Set<State>>();
  const pending: [State, State][] = [[compileModel(small).start, compileModel(large).start]];
  let pairs = 0;
  for (let at = pending.pop(); at; at = pending.pop()) {
    const [given, taken] = at;
    const known = seen.get(given) ?? new Set();
    if (known.has(taken)) continue;
    seen.set(given, known.add(taken));
    if (++pairs > mostPairs || (given.accepts && !taken.accepts)) return false;
    for (const name of expected(given).names) {
      const [after, answer] = [next(given, name), next(taken, name)];
      if (after && !answer) return false;
      if (after && answer) pending.push([after, answer]);
    }
  }
  return true;
}
