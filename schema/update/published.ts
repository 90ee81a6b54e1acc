import type { Content } from "intacct-runtime/internals";
import type {
  AttributeDecl,
  Content as PlacedContent,
  ElementDecl,
  Grammar,
  Particle,
  SimpleType,
} from "../model/grammar.js";

/** What a source states about an element's value. */
export interface ValueFacts {
  readonly base: string;
  readonly values?: readonly string[];
  /** `10000..100000`; either bound may be missing. */
  readonly range?: string;
  readonly maxLength?: number;
}

/** What a source states about an element. */
export interface Stated<C extends Content = Content> {
  readonly content: C;
  readonly attributes: readonly Omit<AttributeDecl, "origin">[];
  /** Absent where any text will do. */
  readonly value?: ValueFacts;
  readonly preset?: string;
}

/** Elements by their path: `post`, and `post/CONTRACT` for what is declared inside another element. */
export type StatedElements<C extends Content = Content> = ReadonlyMap<string, Stated<C>>;

/** What an XML Schema states about an element. */
export type Published = Stated<PlacedContent>;

/** What the published XML Schema states. */
export function publishedElements({ elements }: Grammar): StatedElements<PlacedContent> {
  const stated = new Map<string, Published>();
  const add = (path: string, element: ElementDecl): void => {
    stated.set(path, {
      content: element.content,
      attributes: element.attributes,
      ...(element.simpleType && { value: valueFacts(element.simpleType) }),
      ...(element.value && { preset: element.value.text }),
    });
    if (element.content.kind === "children")
      for (const local of localsOf(element.content.particle)) add(`${path}/${local.name}`, local);
  };
  for (const [name, element] of elements) add(name, element);
  return stated;
}

function localsOf(particle: Particle): ElementDecl[] {
  if (particle.kind === "any") return [];
  if (particle.kind === "element") return particle.local ? [particle.local] : [];
  return particle.items.flatMap(localsOf);
}

function valueFacts({ variety, facets }: SimpleType): ValueFacts {
  const { enumeration, minInclusive, maxInclusive, maxLength, fractionDigits } = facets;
  const primitive = variety.kind === "atomic" ? variety.primitive : variety.kind;
  return {
    base: primitive === "decimal" && fractionDigits === 0 ? "integer" : primitive,
    ...(enumeration && { values: enumeration }),
    ...((minInclusive ?? maxInclusive) !== undefined && {
      range: `${minInclusive ?? ""}..${maxInclusive ?? ""}`,
    }),
    ...(maxLength !== undefined && { maxLength }),
  };
}
