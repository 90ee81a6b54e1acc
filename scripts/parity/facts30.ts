import type { Content, Particle } from "../../runtime/model/content.js";
import type { Stated, StatedElements, ValueFacts } from "../../schema/update/published.js";

/** The table of facts of 3.0: a second account of the functions, made without this project's XSD reader. */
export interface FactTable30 {
  readonly request: {
    readonly elements: Readonly<Record<string, FactElement>>;
    /** Types by name: of values, or of contents. */
    readonly types: Readonly<Record<string, FactType | { readonly content: FactContent }>>;
    readonly groups: Readonly<Record<string, FactContent>>;
  };
}

interface FactElement {
  readonly content: FactContent;
  readonly attributes?: readonly FactAttribute[];
  readonly default?: string;
}

interface FactType {
  readonly base: string;
  readonly values?: readonly string[];
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly maxLength?: string;
}

interface Local extends FactElement {
  readonly element: string;
}

/** `TEXT`, `EMPTY`, `ANY`, `ANY-ELEMENT`, a name, or a list that begins with what kind of list it is. */
type FactContent =
  | string
  | number
  | null
  | Local
  | { readonly type: string | FactType }
  | { readonly group: string }
  | readonly FactContent[];

interface FactAttribute {
  readonly name: string;
  readonly values?: readonly string[];
  readonly use?: "required";
  readonly default?: string;
}

/** What the table says of the elements, by path. */
export function factElements({ request }: FactTable30): StatedElements {
  const reader = new FactReader(request);
  for (const [name, element] of Object.entries(request.elements)) reader.add(name, element);
  return reader.stated;
}

const once = { min: 1, max: 1 };
const marks = new Map([
  ["?", { min: 0, max: 1 }],
  ["*", { min: 0, max: Infinity }],
  ["+", { min: 1, max: Infinity }],
]);

class FactReader {
  readonly stated = new Map<string, Stated>();

  constructor(readonly table: FactTable30["request"]) {}

  add(path: string, { content, attributes = [], default: preset }: FactElement): void {
    this.stated.set(path, {
      ...this.#contentOf(content, path),
      attributes: attributes.map(attributeOf),
      ...(preset !== undefined && { preset }),
    });
  }

  #contentOf(content: FactContent, path: string): { content: Content; value?: ValueFacts } {
    if (content === "TEXT") return { content: { kind: "text" } };
    if (content === "EMPTY") return { content: { kind: "empty" } };
    if (content === "ANY") return { content: { kind: "any" } };
    if (!isObject(content) || !("type" in content))
      return { content: { kind: "children", particle: this.#particleOf(content, path) } };
    const { type } = content;
    if (typeof type !== "string") return { content: { kind: "text" }, value: valueFacts(type) };
    const named = this.table.types[type];
    if (named === undefined) return { content: { kind: "text" }, value: { base: type } };
    return "content" in named
      ? this.#contentOf(named.content, path)
      : { content: { kind: "text" }, value: valueFacts(named) };
  }

  #particleOf(content: FactContent, path: string): Particle {
    if (content === "ANY-ELEMENT") return { kind: "any", occurs: once };
    if (typeof content === "string") return { kind: "element", name: content, occurs: once };
    if (isObject(content) && "group" in content)
      return this.#particleOf(this.table.groups[content.group] as FactContent, path);
    if (isObject(content) && "element" in content) {
      this.add(`${path}/${content.element}`, content);
      return { kind: "element", name: content.element, occurs: once };
    }
    const [head, ...parts] = content as readonly FactContent[];
    if (head === "n") {
      const [min, max, part] = parts as [number, number | null, FactContent];
      const occurs = { min, max: max ?? Infinity };
      return { kind: "seq", items: [this.#particleOf(part, path)], occurs };
    }
    const items = parts.map((part) => this.#particleOf(part, path));
    if (head === "choice" || head === "all") return { kind: head, items, occurs: once };
    return { kind: "seq", items, occurs: marks.get(head as string) ?? once };
  }
}

const isObject = (
  content: FactContent,
): content is Exclude<FactContent, string | number | null | readonly FactContent[]> =>
  typeof content === "object" && content !== null && !Array.isArray(content);

function valueFacts({ base, values, minInclusive, maxInclusive, maxLength }: FactType): ValueFacts {
  return {
    base,
    ...(values && { values }),
    ...((minInclusive ?? maxInclusive) !== undefined && {
      range: `${minInclusive ?? ""}..${maxInclusive ?? ""}`,
    }),
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
  };
}

const attributeOf = (fact: FactAttribute): Stated["attributes"][number] => ({
  name: fact.name,
  type: fact.values ? { kind: "enumeration", values: fact.values } : { kind: "CDATA" },
  use: fact.use ?? (fact.default === undefined ? "implied" : "default"),
  ...(fact.default === undefined ? {} : { value: fact.default }),
});
