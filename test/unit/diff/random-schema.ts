import type { Random } from "../../support/random.js";

/** A schema as data, small enough to be compared by looking at it. */
export interface SmallSchema {
  readonly functions: string[];
  readonly elements: Map<string, SmallElement>;
}

export interface SmallElement {
  /** The children in their order, each with its sign; absent where it holds text. */
  children?: [name: string, sign: Sign][];
  /** The value type of a text. */
  type?: string;
  readonly attributes: Map<string, string>;
}

export type Sign = "" | "?" | "*" | "+";

export const signs: readonly Sign[] = ["", "?", "*", "+"];
const types = ["STRING_40", "STRING_80", "MONEY", "INTEGER", "BOOLEAN"];
const attributes = [
  "CDATA #IMPLIED",
  "CDATA #REQUIRED",
  '(x | y) "x"',
  '(x | y | z) "x"',
  "(x | y) #IMPLIED",
];

export function randomSchema(random: Random): SmallSchema {
  const elements = new Map<string, SmallElement>();
  const texts = Array.from({ length: 8 }, (_, at) => `t${at}`);
  for (const name of texts) elements.set(name, { type: random.pick(types), attributes: new Map() });
  const structures = ["s0", "s1"];
  const functions = ["f0", "f1", "f2"];
  for (const name of [...structures, ...functions]) {
    const inside = name.startsWith("f") ? [...texts, ...structures] : texts;
    const children = shuffled(inside, random)
      .slice(0, random.whole(1, 5))
      .map((child): [string, Sign] => [child, random.pick(signs)]);
    elements.set(name, { children, attributes: new Map() });
  }
  return { functions, elements };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random.next(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

export const copyOf = ({ functions, elements }: SmallSchema): SmallSchema => ({
  functions: [...functions],
  elements: new Map(
    Array.from(elements, ([name, { children, type, attributes: list }]) => [
      name,
      {
        ...(children && { children: children.map(([child, sign]): [string, Sign] => [child, sign]) }),
        ...(type !== undefined && { type }),
        attributes: new Map(list),
      },
    ]),
  ),
});

/** Changes one thing. */
export function mutate(schema: SmallSchema, random: Random): void {
  const [structures, texts] = [true, false].map((isStructure) =>
    [...schema.elements].filter(([, { children }]) => (children !== undefined) === isStructure),
  ) as [[string, SmallElement][], [string, SmallElement][]];
  const [, structure] = random.pick(structures);
  const [, element] = random.pick([...schema.elements]);
  const children = structure.children ?? [];
  const at = random.below(children.length + 1);
  const others = texts.map(([name]) => name).filter((name) => !children.some(([child]) => child === name));
  switch (random.below(8)) {
    case 0:
      if (others.length > 0) children.splice(at, 0, [random.pick(others), random.pick(signs)]);
      return;
    case 1:
      if (children.length > 1) children.splice(random.below(children.length), 1);
      return;
    case 2: {
      const child = children[random.below(Math.max(1, children.length))];
      if (child) child[1] = random.pick(signs);
      return;
    }
    case 3: {
      const [child] = children.splice(random.below(Math.max(1, children.length)), 1);
      if (child) children.splice(random.below(children.length + 1), 0, child);
      return;
    }
    case 4:
      if (!element.attributes.delete("key")) element.attributes.set("key", random.pick(attributes));
      return;
    case 5:
      element.attributes.set(random.pick(["key", "kind"]), random.pick(attributes));
      return;
    case 6:
      random.pick(texts)[1].type = random.pick(types);
      return;
    default:
      changeFunctions(schema, random);
  }
}

/** A function comes, or goes. */
function changeFunctions({ functions, elements }: SmallSchema, random: Random): void {
  if (random.chance(0.5) && functions.length > 1) {
    const [gone = ""] = functions.splice(random.below(functions.length), 1);
    elements.delete(gone);
    return;
  }
  const name = `n${random.below(1_000_000)}`;
  functions.push(name);
  elements.set(name, { children: [["t0", random.pick(signs)], ["t1", "?"]], attributes: new Map() }); // prettier-ignore
}

/** The schema as a DTD. */
export function dtdOf({ functions, elements }: SmallSchema): string {
  const entities = types.map((type) => `<!ENTITY % ${type} "(#PCDATA)">`);
  const declarations = Array.from(elements, ([name, { children, type, attributes: list }]) => {
    const content = children
      ? `(${children.map(([child, sign]) => child + sign).join(", ")})`
      : `%${type as string};`;
    const lists = Array.from(list, ([attribute, text]) => ` ${attribute} ${text}`).join("");
    return `<!ELEMENT ${name} ${content}>${lists && `<!ATTLIST ${name}${lists}>`}`;
  });
  return [
    ...entities,
    "<!ELEMENT request (function+)>",
    `<!ELEMENT function (${functions.join(" | ")})>`,
    ...declarations,
  ].join("\n");
}
