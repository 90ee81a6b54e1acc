import { builtInTypes } from "../../../schema/model/datatypes/built-in-types.js";
import type {
  AttributeDecl,
  ElementDecl,
  Facets,
  Occurs,
  Particle,
  SimpleType,
} from "../../../schema/model/grammar.js";
import { namesIn } from "../../../schema/model/particles.js";
import { SourceFile } from "../../../schema/text/source.js";

export interface FactTable {
  readonly request: {
    readonly elements: Readonly<Record<string, FactElement>>;
    readonly types: Readonly<Record<string, unknown>>;
    readonly groups: Readonly<Record<string, FactContent>>;
  };
}

interface FactElement {
  readonly content: FactContent;
  readonly attributes?: readonly FactAttribute[];
  readonly default?: string;
}

interface FactAttribute {
  readonly name: string;
  readonly type?: string;
  readonly values?: readonly string[];
  readonly minLength?: string;
  readonly maxLength?: string;
  readonly use?: string;
  readonly default?: string;
}

/** `TEXT`, `EMPTY`, `ANY`, a name, a list such as `["?", part]`, a typed text, a local element or a group. */
export type FactContent =
  | string
  | readonly [string, ...(FactContent | number | null)[]]
  | { readonly type: string | FactType }
  | (FactElement & { readonly element: string })
  | { readonly group: string };

interface FactType {
  readonly base: string;
  readonly values?: readonly string[];
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly minLength?: string;
  readonly maxLength?: string;
}

const origin = { span: { file: new SourceFile("facts", ""), start: 0, end: 0 }, via: [] };
const once: Occurs = { min: 1, max: 1 };
const marks: Readonly<Record<string, Occurs>> = {
  "?": { min: 0, max: 1 },
  "*": { min: 0, max: Infinity },
  "+": { min: 1, max: Infinity },
};

/** Turns the entries of the table into declarations. */
export class FactReader {
  constructor(private readonly groups: Readonly<Record<string, FactContent>>) {}

  element(name: string, fact: FactElement): ElementDecl {
    const attributes = (fact.attributes ?? []).map(attributeOf);
    const value =
      fact.default === undefined ? {} : { value: { use: "default", text: fact.default } as const };
    return { name, attributes, origin, ...value, ...this.#content(fact.content) };
  }

  /** The names in a content, in its order. */
  names(content: FactContent): string[] {
    return namesIn(this.#particle(content));
  }

  #content(fact: FactContent): Pick<ElementDecl, "content" | "type" | "simpleType"> {
    if (fact === "TEXT") return { content: { kind: "text" } };
    if (fact === "EMPTY" || fact === "ANY") return { content: { kind: fact === "ANY" ? "any" : "empty" } };
    if (typeof fact !== "object" || !("type" in fact))
      return { content: { kind: "children", particle: this.#particle(fact) } };
    const content = { kind: "text" } as const;
    if (typeof fact.type === "string") return { content, type: { name: fact.type, by: "xsd", origin } };
    return { content, simpleType: typeOf(fact.type) };
  }

  #particle(fact: FactContent): Particle {
    if (fact === "ANY-ELEMENT")
      return { kind: "any", wildcard: { process: "skip", namespaces: "any" }, occurs: once, origin };
    if (typeof fact === "string") return { kind: "element", name: fact, occurs: once, origin };
    if ("element" in fact) {
      const local = this.element(fact.element, fact);
      return { kind: "element", name: fact.element, local, occurs: once, origin };
    }
    if ("group" in fact) return this.#particle(this.groups[fact.group] ?? "EMPTY");
    if ("type" in fact) throw new Error("a type is no particle");
    const [head, ...parts] = fact;
    const contents = parts as FactContent[];
    if (head === "n") {
      const [min, max, inner] = parts as [number, number | null, FactContent];
      return this.#counted({ min, max: max ?? Infinity }, [inner]);
    }
    if (head === "choice" || head === "seq" || head === "all")
      return { kind: head, items: contents.map((part) => this.#particle(part)), occurs: once, origin };
    return this.#counted(marks[head] ?? once, contents);
  }

  #counted(occurs: Occurs, contents: readonly FactContent[]): Particle {
    return { kind: "seq", items: contents.map((part) => this.#particle(part)), occurs, origin };
  }
}

function attributeOf(fact: FactAttribute): AttributeDecl {
  const base = builtInTypes.get(fact.type ?? "string") as SimpleType;
  const { name, type, values, minLength, maxLength } = fact;
  const facets: Facets = {
    ...base.facets,
    ...(values && { enumeration: values }),
    ...(minLength !== undefined && { minLength: Number(minLength) }),
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
  };
  const simpleType: SimpleType = type === undefined ? { base, variety: base.variety, facets } : base;
  const value = fact.default === undefined ? {} : { value: fact.default };
  const use = fact.use === "required" ? "required" : fact.default === undefined ? "implied" : "default";
  return { name, type: { kind: "CDATA" }, simpleType, use, ...value, origin };
}

function typeOf({ base: name, values, ...facets }: FactType): SimpleType {
  const base = builtInTypes.get(name) as SimpleType;
  const numbers = Object.entries(facets).map(([facet, value]) => [
    facet,
    facet.endsWith("Length") ? Number(value) : value,
  ]);
  return {
    base,
    variety: base.variety,
    facets: {
      ...base.facets,
      ...(Object.fromEntries(numbers) as Partial<Facets>),
      ...(values && { enumeration: values }),
    },
  };
}

/** The facets that the table knows, in one line. */
export function facetText(base: string | undefined, facets: Facets): string {
  const { enumeration, minLength, maxLength, minInclusive, maxInclusive } = facets;
  return JSON.stringify({ base, enumeration, minLength, maxLength, minInclusive, maxInclusive });
}

export const attributeText = (fact: FactAttribute): string =>
  `@${JSON.stringify(fact, ["name", "type", "values", "minLength", "maxLength", "use", "default"])}`;
