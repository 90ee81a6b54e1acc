import type { Content, ElementParticle, GroupParticle, Particle } from "./content.js";
import { anyName, countsOf, isOnce, namesIn, simplify } from "./particles.js";

type Only<Any extends Particle, Kind> = Extract<Any, { readonly kind: Kind }>;
type Group<Any extends Particle> = Only<Any, GroupParticle["kind"]>;

/**
 * The form of an element's value in JavaScript, by the rules of `docs/values.md`. Generated types and the runtime
 * both use `represent`, so the rules are in one place.
 */
export type Representation<Any extends Particle = Particle> =
  | { readonly kind: "text" | "date" | "empty" | "any" | "mixed" }
  /**
   * Content other than children, beside attributes: `property` holds the content, the others the attributes.
   */
  | {
      readonly kind: "attributed";
      readonly content: "text" | "any" | "mixed";
      readonly property: string;
    }
  /** One name repeated: an array of its values. */
  | { readonly kind: "list"; readonly item: Only<Any, "element"> }
  /** A repeated group: an array of objects, one for each turn. */
  | { readonly kind: "turns"; readonly group: Group<Any> }
  /** Properties for children and attributes; `particle` is absent where there are attributes only. */
  | { readonly kind: "object"; readonly particle?: Any };

/** Content as far as its representation goes; `Any` may be particles that carry more than those here. */
type ContentOf<Any extends Particle> =
  Exclude<Content, { readonly kind: "children" }> | { readonly kind: "children"; readonly particle: Any };

/** How an element of such a content and with attributes of these names is represented. */
export function represent<Any extends Particle>(
  content: ContentOf<Any>,
  attributes: readonly string[],
): Representation<Any> {
  if (content.kind === "children") return representModel(simplify(content.particle), attributes.length > 0);
  const { kind } = content;
  if (attributes.length === 0) return { kind };
  if (kind === "empty") return { kind: "object" };
  const taken = new Set([...contentNames(content), ...attributes]);
  return { kind: "attributed", content: kind, property: kind === "mixed" ? turnsKey(1, taken) : "value" };
}

function representModel<Any extends Particle>(particle: Any, hasAttributes: boolean): Representation<Any> {
  if (!hasAttributes) {
    if (isDate(particle)) return { kind: "date" };
    const group = turnsOf(particle);
    if (group) return { kind: "turns", group: group as Group<Any> };
    const [name, another] = new Set(namesIn(particle));
    const occurs = name === undefined || another !== undefined ? undefined : countsOf(particle).get(name);
    const item = occurs && occurs.max > 1 && firstElement(particle);
    if (item) return { kind: "list", item: { ...item, occurs } as Only<Any, "element"> };
  }
  return { kind: "object", particle };
}

/** Year, month and day in this order, each once: the value is one date. */
const isDate = (model: Particle): boolean =>
  model.kind === "seq" &&
  model.items.map((item) => "name" in item && isOnce(item.occurs) && item.name).join() === "year,month,day" &&
  isOnce(model.occurs);

function firstElement(particle: Particle): ElementParticle | undefined {
  if (particle.kind === "element") return particle;
  if ("items" in particle)
    for (const item of particle.items) {
      const found = firstElement(item);
      if (found) return found;
    }
  return undefined;
}

/**
 * The particle itself if its turns are objects: a group of more than one name that can be gone through again.
 */
export function turnsOf<Any extends Particle>(particle: Any): Group<Any> | undefined {
  if (!("items" in particle) || particle.occurs.max <= 1) return undefined;
  const names = new Set(namesIn(particle));
  return names.size > 1 || names.has(anyName) ? (particle as Group<Any>) : undefined;
}

/** The properties that content takes for itself: an attribute of such a name is called otherwise. */
export function contentNames(content: Content): ReadonlySet<string> {
  switch (content.kind) {
    case "children":
      return new Set(namesIn(content.particle));
    case "mixed":
      return new Set(content.elements.map(({ name }) => name));
    case "empty":
      return new Set();
    default:
      return new Set(["value"]);
  }
}

/** The property of an attribute: its own name, or `@name` where the content takes that. */
export const attributeKey = (name: string, names: ReadonlySet<string>): string =>
  names.has(name) ? `@${name}` : name;

/** The property of the nth repeated group: `items`, `items2`, unless a child or attribute is called so. */
export function turnsKey(number: number, taken: ReadonlySet<string>): string {
  let key = `items${number > 1 ? number : ""}`;
  while (taken.has(key)) key += "_";
  return key;
}
