import type {
  Content,
  ElementDecl,
  ElementParticle,
  Grammar,
  GroupParticle,
  Occurs,
  Particle,
} from "./grammar.js";

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

/** The names an element's content refers to. */
export const childNames = (content: Content): string[] => [
  ...new Set(Array.from(elementsOf(content), ({ name }) => name)),
];

/**
 * The names of the grammar's declarations that a content refers to, in model order, each once. Children
 * that are declared where they stand refer to others in turn.
 */
export function references(content: Content): string[] {
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

/** `?`, `*`, `+` and nothing: the bounds that multiply without leaving gaps between the counts. */
const isPlain = ({ min, max }: Occurs): boolean => min <= 1 && (max === 1 || max === Infinity);

const isOnce = ({ min, max }: Occurs): boolean => min === 1 && max === 1;

const multiply = (a: Occurs, b: Occurs): Occurs => ({ min: a.min * b.min, max: a.max * b.max });

/**
 * The same language with the groups that only group removed: `((a))` is `a`, `(a+)?` is `a*`,
 * `((a, b), c)` is `(a, b, c)`; and with neighbours that say the same counted together: `(a, a*)` is `a+`,
 * `((a | b), (a | b)+)` is `(a | b){2,}`.
 */
export function simplify(particle: Particle): Particle {
  if (particle.kind === "element" || particle.kind === "any") return particle;
  const simple = particle.items.map(simplify);
  const items = particle.kind === "seq" ? countTogether(simple) : simple;
  const [only] = items;
  if (items.length === 1 && only && particle.kind !== "all" && particle.kind !== "some") {
    if (
      isOnce(only.occurs) ||
      isOnce(particle.occurs) ||
      (isPlain(only.occurs) && isPlain(particle.occurs))
    ) {
      return { ...only, occurs: multiply(only.occurs, particle.occurs) };
    }
    return { ...particle, items };
  }
  if (particle.kind === "all" || particle.kind === "some") return { ...particle, items };
  return { ...particle, items: items.flatMap((item) => (absorbs(particle, item) ? item.items : [item])) };
}

/** Neighbours in a sequence that differ in their bounds only, made one with the sum of the bounds. */
function countTogether(items: readonly Particle[]): Particle[] {
  const counted: Particle[] = [];
  for (const item of items) {
    const before = counted.at(-1);
    if (before && sameButForBounds(before, item)) {
      const occurs = { min: before.occurs.min + item.occurs.min, max: before.occurs.max + item.occurs.max };
      counted[counted.length - 1] = { ...before, occurs };
    } else counted.push(item);
  }
  return counted;
}

function sameButForBounds(a: Particle, b: Particle): boolean {
  if (a.kind === "element") return b.kind === "element" && a.name === b.name;
  if (a.kind === "any" || b.kind === "any" || b.kind === "element") return a.kind === b.kind;
  if (a.kind !== b.kind || a.items.length !== b.items.length) return false;
  return a.items.every((item, index) => {
    const other = b.items[index];
    return (
      other !== undefined &&
      item.occurs.min === other.occurs.min &&
      item.occurs.max === other.occurs.max &&
      sameButForBounds(item, other)
    );
  });
}

function absorbs(outer: GroupParticle, inner: Particle): inner is GroupParticle {
  return inner.kind === outer.kind && isOnce(inner.occurs);
}

/** Whether the empty sequence satisfies a particle. */
export function isNullable(particle: Particle): boolean {
  if (particle.occurs.min === 0) return true;
  if (particle.kind === "element" || particle.kind === "any") return false;
  const isAny = particle.kind === "choice" || particle.kind === "some";
  return isAny ? particle.items.some(isNullable) : particle.items.every(isNullable);
}

/** How often a name can stand in a word of the model: at least, at most. */
export function countOf(particle: Particle, name: string): Occurs {
  if (particle.kind === "any") return { min: 0, max: 0 };
  if (particle.kind === "element") return particle.name === name ? particle.occurs : { min: 0, max: 0 };
  const counts = particle.items.map((item) => countOf(item, name));
  const isChoice = particle.kind === "choice";
  const inner = {
    // Of `some`, each item may be left out as long as another one is there.
    min:
      isChoice || (particle.kind === "some" && counts.length > 1)
        ? Math.min(...counts.map((c) => c.min))
        : sum(counts.map((c) => c.min)),
    max: isChoice ? Math.max(...counts.map((c) => c.max)) : sum(counts.map((c) => c.max)),
  };
  // 0 times Infinity is NaN, and a name that never stands never stands often.
  return {
    min: inner.min && inner.min * particle.occurs.min,
    max: inner.max && inner.max * particle.occurs.max,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every element that can stand below the given ones, themselves included, in order of first sight. */
export function reachable(grammar: Grammar, from: Iterable<string>): Set<string> {
  const seen = new Set(from);
  for (const name of seen) {
    const declaration = grammar.elements.get(name);
    if (declaration) for (const child of references(declaration.content)) seen.add(child);
  }
  return seen;
}

/** Text, and the date triple: elements whose value is one scalar. */
export function isDate(element: ElementDecl): boolean {
  if (element.content.kind !== "children" || element.attributes.length > 0) return false;
  const particle = simplify(element.content.particle);
  return (
    particle.kind === "seq" &&
    particle.occurs.max === 1 &&
    particle.items.length === 3 &&
    ["year", "month", "day"].every((name, index) => {
      const item = particle.items[index];
      return item?.kind === "element" && item.name === name && item.occurs.min === 1 && item.occurs.max === 1;
    })
  );
}
