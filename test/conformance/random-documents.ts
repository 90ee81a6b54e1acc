import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../../schema/model/grammar.js";
import type { Random } from "../support/random.js";

/** A document as a tree; strings are markup as it will be in the document. */
export interface Node {
  name: string;
  attributes: [name: string, markup: string][];
  children: (Node | string)[];
  /** Of the first element: the document type declaration. */
  before?: string;
}

const infinite = 1e6;

/** Makes documents that are valid by a grammar, in every way that the grammar allows. */
export class DocumentMaker {
  readonly #depths = new Map<string, number>();
  #budget = 0;
  #ids = 0;

  constructor(
    readonly grammar: Grammar,
    private readonly random: Random,
  ) {
    this.#measure();
  }

  /** Whether a document can start with the element: not if it must contain itself. */
  canStart(name: string): boolean {
    return (this.#depths.get(name) ?? infinite) < infinite;
  }

  /** A valid document of about `size` elements at most, below the root given. */
  make(size: number, root = this.grammar.root): Node {
    this.#budget = size;
    this.#ids = 0;
    return this.#element(root);
  }

  /** How deep the shallowest valid content of each element is: the way out when the budget is spent. */
  #measure(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const element of this.grammar.elements.values()) {
        const depth = 1 + this.#contentDepth(element);
        if (depth < (this.#depths.get(element.name) ?? infinite)) {
          this.#depths.set(element.name, depth);
          changed = true;
        }
      }
    }
  }

  #contentDepth({ content }: ElementDecl): number {
    return content.kind === "children" ? this.#depth(content.particle) : 0;
  }

  #depth(particle: Particle): number {
    if (particle.occurs.min === 0) return 0;
    if (particle.kind === "element") return this.#depths.get(particle.name) ?? infinite;
    if (particle.kind === "any") return 0;
    const depths = particle.items.map((item) => this.#depth(item));
    return particle.kind === "choice" ? Math.min(...depths) : Math.max(0, ...depths);
  }

  #element(name: string): Node {
    const declared = this.grammar.elements.get(name);
    if (!declared) throw new Error(`${name} is not declared`);
    this.#budget--;
    return { name, attributes: this.#attributes(declared), children: this.#content(declared) };
  }

  #content({ content }: ElementDecl): (Node | string)[] {
    const { random } = this;
    switch (content.kind) {
      case "empty":
        return [];
      case "text":
        return random.chance(0.1) ? [] : [this.#text()];
      case "mixed":
        return this.#mixture(content.elements.map((element) => element.name));
      case "any":
        return this.#mixture([...this.grammar.elements.keys()]);
      case "children":
        return this.#particle(content.particle)
          .flatMap((child) => [...this.#gap(), child])
          .concat(this.#gap());
    }
  }

  #mixture(names: readonly string[]): (Node | string)[] {
    const shallow = names.filter((name) => this.#budget > 0 && (this.#depths.get(name) ?? infinite) < 4);
    const children: (Node | string)[] = [];
    while (this.random.chance(0.5)) {
      children.push(
        this.random.chance(0.5) || shallow.length === 0
          ? this.#text()
          : this.#element(this.random.pick(shallow)),
      );
    }
    return children;
  }

  #particle(particle: Particle): Node[] {
    const { random } = this;
    const { min, max } = particle.occurs;
    let count = min;
    const spare = this.#budget > 0 && this.#depth({ ...particle, occurs: { min: 1, max: 1 } }) < infinite;
    while (spare && count < max && random.chance(max === 1 ? 0.4 : 0.5)) count++;
    return Array.from({ length: count }, () => this.#once(particle)).flat();
  }

  #once(particle: Particle): Node[] {
    if (particle.kind === "element") return [this.#element(particle.name)];
    if (particle.kind === "any") return [];
    if (particle.kind === "seq") return particle.items.flatMap((item) => this.#particle(item));
    const open = particle.items.filter((item) => this.#depth(item) < infinite);
    const least = Math.min(...open.map((item) => this.#depth(item)));
    const fit = this.#budget > 0 ? open : open.filter((item) => this.#depth(item) === least);
    return this.#particle(this.random.pick(fit));
  }

  #attributes({ attributes }: ElementDecl): [string, string][] {
    return attributes
      .filter(({ use }) => use === "required" || this.random.chance(0.3))
      .map((attribute): [string, string] => [attribute.name, this.#value(attribute)])
      .sort(() => (this.random.chance(0.5) ? 1 : -1));
  }

  #value({ type, use, value }: AttributeDecl): string {
    if (use === "fixed") return escape(value as string);
    switch (type.kind) {
      case "enumeration":
      case "notation":
        return this.random.pick(type.values);
      case "ID":
        return `id${this.#ids++}`;
      case "NMTOKEN":
        return this.random.pick(["a", "1", "-x.y", "a:b", "&#97;"]);
      case "NMTOKENS":
        return this.random.pick(["a b", "1", " a  b ", "a\nb"]);
      case "IDREF":
      case "IDREFS":
      case "ENTITY":
      case "ENTITIES":
        return "id0";
      case "CDATA":
        return this.random.pick([
          "",
          "x",
          "é ü",
          "a &lt; b &amp; c",
          "&#10;",
          " two  spaces ",
          "'",
          "日本",
          "\n\t",
        ]);
    }
  }

  #text(): string {
    return this.random.pick([
      "x", "12.50", "true", "2026", " ", "\n", "é ü 日本 😀", "a &lt; b &amp; c &gt;", "&#xA0;&#8364;", "<![CDATA[<&]]>",
      "<![CDATA[]]>", "a<!-- comment -->b", "<?instruction here?>", "]] >", "\"'", "]>", "Main St. 5", "&#13;&#10;",
    ]); // prettier-ignore
  }

  /** What may occur between elements. */
  #gap(): string[] {
    if (!this.random.chance(0.3)) return [];
    return [
      this.random.pick([
        "\n  ",
        " ",
        "\t",
        "\r\n",
        "<!-- a -->",
        "<?b c?>",
        "&#32;",
        "&#x9;",
        "<!---->",
        "\n<!-- é -->\n",
      ]),
    ];
  }
}

const escape = (text: string): string =>
  text.replace(/[&<"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A document's text, in one of the ways to write it. */
export function print(root: Node, random: Random): string {
  const declaration = random.pick([
    "",
    "",
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    "<?xml version='1.0' encoding='utf-8' standalone='no' ?>",
  ]);
  const around = (): string => (random.chance(0.2) ? random.pick(["\n", " ", "<!-- x -->", "<?y z?>"]) : "");
  const parts: string[] = [declaration, around(), root.before ?? "", around()];
  write(root, random, parts);
  parts.push(around());
  return parts.join("");
}

/** Without recursion: mutations may nest elements deeply. */
function write(root: Node, random: Random, parts: string[]): void {
  const pending: (Node | string)[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      continue;
    }
    const attributes = next.attributes.map(([name, value]) => attribute(name, value, random));
    parts.push(`<${next.name}${attributes.join("")}`);
    if (random.chance(0.1)) parts.push(" ");
    if (next.children.length === 0 && random.chance(0.7)) parts.push("/>");
    else {
      parts.push(">");
      pending.push(`</${next.name}${random.chance(0.05) ? "\n" : ""}>`, ...[...next.children].reverse());
    }
  }
}

function attribute(name: string, value: string, random: Random): string {
  const quote = value.includes('"') || (random.chance(0.2) && !value.includes("'")) ? "'" : '"';
  return `${random.pick([" ", "\n", "  "])}${name}${random.pick(["=", "=", " = "])}${quote}${value}${quote}`;
}
