import { countsOf, printParticle, simplify, type Occurs, type Particle } from "intacct-runtime/internals";
import type { MessageKind } from "../model/grammar.js";
import type { Found } from "./change.js";
import { includes, namesOf, project, restrict } from "./language.js";
import { orderChanged } from "./order.js";
import { relationsOf } from "./relations.js";
import { judge, type Rule } from "./rules.js";
import { byCodeUnit } from "../text/order.js";

export type ChildFound = Pick<
  Found,
  "kind" | "subject" | "name" | "breaking" | "reason" | "before" | "after" | "moved"
>;

/** Two models that are compared, as `language.ts` has them. */
interface Pair {
  readonly before: Particle;
  readonly after: Particle;
  readonly message: MessageKind;
}

/**
 * Compares the children of an element. Models that accept the same sequences are equal, however they are written. A
 * request breaks if a sequence that was accepted is no longer accepted. Then the responsible children are those
 * without which all sequences would still be accepted.
 */
export function compareChildren(given: Pair): ChildFound[] {
  const pair = { ...given, before: simplify(given.before), after: simplify(given.after) };
  const { before, after, message } = pair;
  if (textOf(before) === textOf(after)) return [];
  const [olds, news] = [new Set(namesOf(before)), new Set(namesOf(after))];
  const removed = [...olds].filter((name) => !news.has(name));
  const added = [...news].filter((name) => !olds.has(name));
  const changed = changedIn(pair, new Set([...olds].filter((name) => news.has(name))));
  const suspects = new Set([...changed.names.keys(), ...added]);
  const isSafe = message === "response" || includes(after, before);
  // If the order is responsible, the children are tried in any order.
  const tried = changed.order.includes("order matters") ? { ...pair, after: inAnyOrder(after) } : pair;
  const blamed = isSafe ? new Set<string>() : blame(tried, { removed, suspects });
  return [
    ...removed.map((name): ChildFound => ({
      ...child("removed", name, judge("child removed", message)),
      before: placeIn(before, name),
    })),
    ...added.map((name): ChildFound => ({
      ...child("added", name, judge(blamed.has(name) ? "child added, needed" : "child added", message)),
      after: placeIn(after, name),
    })),
    ...[...changed.names].map(([name, rule]): ChildFound => ({
      ...child("changed", name, verdict(rule, blamed.has(name), message)),
      before: placeIn(before, name),
      after: placeIn(after, name),
      ...(rule === "child moved" && { moved: true }),
    })),
    ...changed.order.map((rule): ChildFound => ({
      ...judge(rule, message),
      kind: "changed",
      subject: "element",
      name: "",
      before: rule === "order matters" ? "in any order" : "in this order",
      after: rule === "order matters" ? "in this order" : "in any order",
    })),
  ];
}

const child = (kind: Found["kind"], name: string, verdict: { breaking: boolean; reason: string }) => ({
  kind,
  subject: "child" as const,
  name,
  ...verdict,
});

/** Changes of requests that break code even if the old sequences are still accepted. */
const inCode: ReadonlySet<Rule> = new Set(["child became a list", "child is not a list any more"]);

/**
 * Whether the change of a child breaks, and why, once it is known whether this child makes old documents
 * invalid.
 */
function verdict(rule: Rule, isBlamed: boolean, message: MessageKind): { breaking: boolean; reason: string } {
  if (message === "response" || inCode.has(rule)) return judge(rule, message);
  const { breaking } = judge(rule, message);
  if (breaking === isBlamed) return judge(rule, message);
  return judge(isBlamed ? "child is combined with others" : "child regrouped", message);
}

interface Changed {
  /** The rule that explains it best. */
  readonly names: ReadonlyMap<string, Rule>;
  readonly order: readonly Rule[];
}

/** The children that both models have and treat differently. */
function changedIn({ before, after }: Pair, common: ReadonlySet<string>): Changed {
  const keep = (name: string): boolean => common.has(name);
  const [old, now] = [simplify(project(before, keep)), simplify(project(after, keep))];
  const names = new Map<string, Rule>();
  if (textOf(old) === textOf(now) || (includes(old, now) && includes(now, old))) return { names, order: [] };
  for (const name of common) {
    const rule = boundsRule(countOf(old, name), countOf(now, name));
    if (rule) names.set(name, rule);
  }
  const [oldRelations, newRelations] = [relationsOf(old), relationsOf(now)];
  for (const name of common)
    for (const relation of ["apart", "needs"] as const)
      if (!names.has(name) && !sameSet(oldRelations[relation].get(name), newRelations[relation].get(name)))
        names.set(name, "child is combined with others");
  const order = orderRule(old, now);
  if (order.length === 0)
    for (const name of orderChanged(sequenceOf(old), sequenceOf(now)))
      if (!names.has(name)) names.set(name, "child moved");
  // A difference must be reported, unless the other changed, added and removed children explain it.
  const isExplained = names.size === 0 ? isSameWithout(before, after, common) : isSameBeside(names, old, now);
  if (order.length === 0 && !isExplained)
    for (const name of regrouped(old, now))
      if (!names.has(name)) names.set(name, "child is combined with others");
  return { names, order };
}

/** Whether two models are equal once the named children are deleted. */
function isSameBeside(named: ReadonlyMap<string, Rule>, before: Particle, after: Particle): boolean {
  const keep = (name: string): boolean => !named.has(name);
  const [old, now] = [simplify(project(before, keep)), simplify(project(after, keep))];
  return textOf(old) === textOf(now) || (includes(old, now) && includes(now, old));
}

/** Whether two models accept the same sequences of the names that both have. */
function isSameWithout(before: Particle, after: Particle, common: ReadonlySet<string>): boolean {
  const keep = (name: string): boolean => common.has(name);
  const [old, now] = [restrict(before, keep), restrict(after, keep)];
  return !!old && !!now && includes(old, now) && includes(now, old);
}

/** The names in those parts of two models that the other does not have. */
function regrouped(before: Particle, after: Particle): Set<string> {
  const isSame = isSameGroup(before, after);
  const partsOf = (particle: Particle): readonly Particle[] =>
    "items" in particle && (isSame || particle.occurs.max === 1) ? particle.items : [particle];
  const [olds, news] = [partsOf(before), partsOf(after)];
  const unlike = (parts: readonly Particle[], others: readonly Particle[]): Particle[] =>
    parts.filter((part) => !others.some((other) => textOf(other) === textOf(part)));
  const [was, is] = [unlike(olds, news), unlike(news, olds)];
  const [old, now] = [was[0], is[0]];
  if (old && now && was.length + is.length === 2 && isSameGroup(old, now)) return regrouped(old, now);
  const parts = [...was, ...is];
  return new Set((parts.length > 0 ? parts : [after]).flatMap(namesOf));
}

const isSameGroup = (a: Particle, b: Particle): boolean =>
  "items" in a && a.kind === b.kind && a.occurs.min === b.occurs.min && a.occurs.max === b.occurs.max;

const sameSet = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

function boundsRule(before: Occurs, after: Occurs): Rule | undefined {
  if (before.min === after.min && before.max === after.max) return undefined;
  if (before.max <= 1 && after.max > 1) return "child became a list";
  if (before.max > 1 && after.max <= 1) return "child is not a list any more";
  if (before.min === 0 && after.min > 0) return "child needed";
  if (before.min > 0 && after.min === 0) return "child optional";
  return after.min > before.min || after.max < before.max ? "child less often" : "child more often";
}

function orderRule(before: Particle, after: Particle): Rule[] {
  const [wasFree, isFree] = [hasFreeOrder(before), hasFreeOrder(after)];
  if (wasFree === isFree || new Set(namesOf(before)).size < 2) return [];
  return [isFree ? "order is free" : "order matters"];
}

const hasFreeOrder = ({ kind, occurs }: Particle): boolean =>
  kind === "all" || (kind === "choice" && occurs.max > 1);

const inAnyOrder = (particle: Particle): Particle =>
  particle.kind === "seq" ? { ...particle, kind: "all" } : particle;

/**
 * The names in the order of the model; of what is in any order, in one that does not depend on how it is
 * written.
 */
function sequenceOf(particle: Particle): string[] {
  if (!("items" in particle)) return namesOf(particle);
  const parts = particle.items.map(sequenceOf);
  return (particle.kind === "seq" ? parts : parts.sort((a, b) => byCodeUnit(a.join(), b.join()))).flat();
}

/**
 * The children responsible for sequences that are no longer accepted. Each is tried together with the unchanged
 * children: a sequence that is refused then is refused with more children too.
 */
function blame(
  { before, after }: Pair,
  { removed, suspects }: { removed: readonly string[]; suspects: ReadonlySet<string> },
): Set<string> {
  const gone = new Set(removed);
  const isCalm = (name: string): boolean => !suspects.has(name) && !gone.has(name);
  const blamed = new Set<string>();
  for (const suspect of suspects) {
    const keep = (name: string): boolean => name === suspect || isCalm(name);
    if (!includes(project(after, keep), project(before, keep))) blamed.add(suspect);
  }
  if (blamed.size > 0) return blamed;
  const keep = (name: string): boolean => !gone.has(name);
  // They are responsible together, unless the removed children alone are.
  return includes(project(after, keep), project(before, keep)) ? blamed : new Set(suspects);
}

/** How often a name can occur in the accepted sequences of a content model. */
export function countOf(particle: Particle, name: string): Occurs {
  let counts = knownCounts.get(particle);
  if (!counts) knownCounts.set(particle, (counts = countsOf(particle)));
  return counts.get(name) ?? NEVER;
}

const NEVER: Occurs = { min: 0, max: 0 };

const knownCounts = new WeakMap<Particle, ReadonlyMap<string, Occurs>>();

/** The text of a content model, the same for all orders of items in any order. */
function textOf(particle: Particle): string {
  return printParticle(sorted(particle));
}

function sorted(particle: Particle): Particle {
  if (!("items" in particle)) return particle;
  const items = particle.items.map(sorted);
  if (particle.kind !== "seq") items.sort((a, b) => byCodeUnit(printParticle(a), printParticle(b)));
  return { ...particle, items };
}

/**
 * A child as it is in a model: `memo?`, `memo? after amount`, `termname in ((datedue, termname?) |
 * termname)`.
 */
function placeIn(model: Particle, name: string): string {
  const group = groupOf(model, name);
  const { min, max } = countOf(model, name);
  const own = printParticle({
    kind: "element",
    name,
    occurs: { min: Math.min(min, 1), max: max > 1 ? Infinity : 1 },
  });
  if (group && group !== model) return `${firstOf(group, name)} in ${shortened(printParticle(group))}`;
  if (model.kind !== "seq") return own;
  const at = model.items.findIndex((item) => namesOf(item).includes(name));
  const exact = model.items[at];
  const shown = exact && !("items" in exact) ? printParticle(exact) : own;
  const previous = at > 0 ? namesOf(model.items[at - 1] as Particle).at(-1) : undefined;
  return previous === undefined ? `${shown}, first` : `${shown} after ${previous}`;
}

/** The outermost group below a sequence that holds a name. */
function groupOf(model: Particle, name: string): Particle | undefined {
  if (!("items" in model)) return undefined;
  if (model.kind !== "seq" || model.occurs.max > 1 || model.occurs.min === 0) return model;
  const holding = model.items.find((item) => namesOf(item).includes(name));
  return holding && "items" in holding ? holding : model;
}

function firstOf(particle: Particle, name: string): string {
  if (!("items" in particle)) return printParticle(particle);
  const holding = particle.items.find((item) => namesOf(item).includes(name));
  return holding ? firstOf(holding, name) : name;
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
