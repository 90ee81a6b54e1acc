import type { ComparableElement, ComparableGrammar } from "../../schema/model/compare.js";
import type { Content, Particle } from "../../runtime/model/content.js";

/** The table of facts: a second account of the interface, made without this project's DTD reader. */
export interface FactTable {
  readonly request: { readonly elements: Readonly<Record<string, FactElement>> };
  readonly response: { readonly elements: Readonly<Record<string, FactElement>> };
}

interface FactElement {
  readonly content: FactContent;
  readonly attributes?: readonly FactAttribute[];
}

/** `TEXT`, `EMPTY`, `ANY`, a value of a named type, or children. */
type FactContent = FactParticle | { readonly type: string };

/** A name, or a list that begins with `seq`, `choice`, `?`, `*` or `+`. */
type FactParticle = string | readonly [string, ...FactParticle[]];

interface FactAttribute {
  readonly name: string;
  readonly values?: readonly string[];
  readonly use?: "required";
  readonly default?: string;
}

export function factGrammar(facts: FactTable["request"]): ComparableGrammar {
  const elements = Object.entries(facts.elements).map(([name, fact]) => [name, elementOf(fact)] as const);
  return { elements: new Map(elements) };
}

function elementOf({ content, attributes = [] }: FactElement): ComparableElement {
  const typed = typeof content === "object" && "type" in content ? content.type : undefined;
  return {
    content: typed === undefined ? contentOf(content as FactParticle) : valueOf(typed),
    ...(typed === undefined ? {} : { type: { name: typed } }),
    attributes: attributes.map(attributeOf),
  };
}

const valueOf = (type: string): Content =>
  type === "DATE"
    ? { kind: "children", particle: particleOf(["seq", "year", "month", "day"]) }
    : { kind: "text" };

function contentOf(content: FactParticle): Content {
  switch (content) {
    case "TEXT":
      return { kind: "text" };
    case "EMPTY":
      return { kind: "empty" };
    case "ANY":
      return { kind: "any" };
    default:
      return { kind: "children", particle: particleOf(content) };
  }
}

const once = { min: 1, max: 1 };
const marks = new Map([
  ["?", { min: 0, max: 1 }],
  ["*", { min: 0, max: Infinity }],
  ["+", { min: 1, max: Infinity }],
]);

function particleOf(fact: FactParticle): Particle {
  if (typeof fact === "string") return { kind: "element", name: fact, occurs: once };
  const [head, ...parts] = fact;
  const items = parts.map(particleOf);
  if (head === "choice") return { kind: "choice", items, occurs: once };
  return { kind: "seq", items, occurs: marks.get(head) ?? once };
}

function attributeOf(fact: FactAttribute): ComparableElement["attributes"][number] {
  return {
    name: fact.name,
    type: fact.values ? { kind: "enumeration", values: fact.values } : { kind: "CDATA" },
    use: fact.use ?? (fact.default === undefined ? "implied" : "default"),
    ...(fact.default === undefined ? {} : { value: fact.default }),
  };
}
