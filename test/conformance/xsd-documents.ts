import type {
  AttributeDecl,
  ElementDecl,
  ElementType,
  Grammar,
  Particle,
  SimpleType,
} from "../../schema/model/grammar.js";
import type { Random } from "../support/random.js";
import type { Node } from "./random-documents.js";

const infinite = 1e6;

/** Makes documents that are mostly valid by an XML Schema, in every way that it allows. */
export class SchemaDocumentMaker {
  readonly #depths = new Map<ElementDecl, number>();
  readonly #names: readonly string[];
  #budget = 0;

  constructor(
    readonly grammar: Grammar,
    private readonly random: Random,
  ) {
    this.#names = [...grammar.elements.keys()];
    this.#measure();
  }

  /** A document of about `size` elements at most, below the root given. */
  make(size: number, root = this.grammar.root): Node {
    this.#budget = size;
    const declared = this.grammar.elements.get(root);
    if (!declared) throw new Error(`${root} is not declared`);
    return this.#element(declared);
  }

  /** How deep the shallowest valid content of each element is: the way out when the budget is spent. */
  #measure(): void {
    const all = new Set(this.grammar.elements.values());
    for (const { content } of all) if (content.kind === "children") addLocals(content.particle, all);
    for (let changed = true; changed;) {
      changed = false;
      for (const element of all) {
        const { content } = element;
        const depth = 1 + (content.kind === "children" ? this.#depth(content.particle) : 0);
        if (depth >= this.#depthOf(element)) continue;
        this.#depths.set(element, depth);
        changed = true;
      }
    }
  }

  #depthOf(element: ElementDecl | undefined): number {
    return (element && this.#depths.get(element)) ?? infinite;
  }

  #depth(particle: Particle): number {
    if (particle.occurs.min === 0) return 0;
    if (particle.kind === "element") {
      return this.#depthOf(particle.local ?? this.grammar.elements.get(particle.name));
    }
    if (particle.kind === "any") return 0;
    const depths = particle.items.map((item) => this.#depth(item));
    return particle.kind === "choice" ? Math.min(...depths) : Math.max(0, ...depths);
  }

  #element(declared: ElementDecl): Node {
    this.#budget--;
    const { name, value } = declared;
    const attributes = this.#attributes(declared);
    if (value && this.random.chance(0.4)) return { name, attributes, children: [] };
    if (value?.use === "fixed") return { name, attributes, children: [escape(value.text)] };
    return { name, attributes, children: this.#content(declared) };
  }

  #content({ content, simpleType }: ElementType): (Node | string)[] {
    const { random } = this;
    switch (content.kind) {
      case "empty":
        return random.chance(0.9) ? [] : [random.pick(["<!-- a -->", "<?b c?>"])];
      case "any":
        return this.#mixture();
      case "children": {
        const gap = (): string[] =>
          content.mixed && random.chance(0.5) ? [randomText(random)] : this.#gap();
        return this.#particle(content.particle)
          .flatMap((child) => [...gap(), child])
          .concat(gap());
      }
      default:
        return simpleType
          ? [randomValue(simpleType, random)]
          : random.chance(0.1)
            ? []
            : [randomText(random)];
    }
  }

  /** What may occur where anything may: declared elements are judged even there. */
  #mixture(): (Node | string)[] {
    const children: (Node | string)[] = [];
    while (this.random.chance(0.5)) {
      if (this.random.chance(0.4)) children.push(randomText(this.random));
      else
        children.push(this.#budget > 0 && this.random.chance(0.3) ? this.#anyDeclared() : this.#stranger());
    }
    return children;
  }

  #anyDeclared(): Node {
    const shallow = this.random.pick(this.#names);
    const declared = this.grammar.elements.get(shallow);
    return declared && this.#depthOf(declared) < 4 ? this.#element(declared) : this.#stranger();
  }

  /** An element of any name, and with any content. */
  #stranger(): Node {
    const { random } = this;
    this.#budget--;
    const name = random.chance(0.7) ? random.pick(["x", "APBILL", "a.b", "é"]) : random.pick(this.#names);
    const attributes: [string, string][] = random.chance(0.2) ? [["k", "v"]] : [];
    if (random.chance(0.1)) attributes.push(["xmlns", random.pick(["urn:x", ""])]);
    const children = random.chance(0.3) && this.#budget > 0 ? [this.#stranger()] : [randomText(random)];
    return { name, attributes, children };
  }

  #particle(particle: Particle): Node[] {
    const { random } = this;
    const { min, max } = particle.occurs;
    let count = Math.min(min, 30);
    const once = { ...particle, occurs: { min: 1, max: 1 } };
    const spare = this.#budget > 0 && this.#depth(once) < infinite;
    while (spare && count < max && random.chance(max === 1 ? 0.4 : 0.5)) count++;
    // Up to the bound and beyond it, now and then.
    if (spare && max > 2 && max < 50 && random.chance(0.1)) count = random.pick([max, max + 1]);
    return Array.from({ length: count }, () => this.#once(particle)).flat();
  }

  #once(particle: Particle): Node[] {
    switch (particle.kind) {
      case "element": {
        const declared = particle.local ?? this.grammar.elements.get(particle.name);
        return declared ? [this.#element(declared)] : [];
      }
      case "any":
        return [this.#stranger()];
      case "seq":
        return particle.items.flatMap((item) => this.#particle(item));
      case "all":
      case "some":
        return shuffled(particle.items, this.random).flatMap((item) => this.#particle(item));
      case "choice": {
        const open = particle.items.filter((item) => this.#depth(item) < infinite);
        const least = Math.min(...open.map((item) => this.#depth(item)));
        const fit = this.#budget > 0 ? open : open.filter((item) => this.#depth(item) === least);
        return fit.length === 0 ? [] : this.#particle(this.random.pick(fit));
      }
    }
  }

  #attributes({ attributes }: ElementType): [string, string][] {
    const given = attributes
      .filter(({ use }) => use === "required" || this.random.chance(0.3))
      .map((attribute): [string, string] => [attribute.name, this.#attributeValue(attribute)]);
    return shuffled(given, this.random);
  }

  #attributeValue({ simpleType, use, value }: AttributeDecl): string {
    if (use === "fixed") return escape(value ?? "");
    const text = simpleType ? randomValue(simpleType, this.random) : "x";
    return text.includes("<") ? "x" : text;
  }

  /** What may occur between elements. */
  #gap(): string[] {
    if (!this.random.chance(0.3)) return [];
    return [this.random.pick(["\n  ", " ", "\t", "\r\n", "<!-- a -->", "<?b c?>", "&#32;", "<!---->"])];
  }
}

function addLocals(particle: Particle, all: Set<ElementDecl>): void {
  if (particle.kind === "any") return;
  if (particle.kind === "element") {
    if (particle.local) all.add(particle.local);
  } else for (const item of particle.items) addLocals(item, all);
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

export const randomText = (random: Random): string =>
  random.pick([
    "x", "12.50", "true", "2026", " ", "\n", "é ü 日本 😀", "a &lt; b &amp; c &gt;", "&#xA0;&#8364;", "<![CDATA[<&]]>",
    "a<!-- comment -->b", "<?instruction here?>", "]] >", "Main St. 5", "&#13;&#10;", "<![CDATA[]]>",
  ]); // prettier-ignore

const around = (random: Random, text: string): string =>
  random.chance(0.1) ? random.pick([` ${text}`, `${text}\n`, `\t${text} `]) : text;

/** A value of a type, or nearly one. */
export function randomValue(type: SimpleType, random: Random): string {
  const { enumeration, length, minLength, maxLength } = type.facets;
  if (enumeration && random.chance(0.9)) return around(random, escape(random.pick(enumeration)));
  if (type.variety.kind === "list") {
    const { item } = type.variety;
    return Array.from({ length: random.below(4) }, () => randomValue(item, random)).join(" ");
  }
  if (type.variety.kind === "union") return randomValue(random.pick(type.variety.members), random);
  const bounds = [length, minLength, maxLength].filter((bound) => bound !== undefined);
  switch (type.variety.primitive) {
    case "boolean":
      return around(random, random.pick(["true", "false", "1", "0", "true", "false", "TRUE", "yes"]));
    case "decimal":
      return around(random, randomNumber(type, random));
    case "dateTime":
    case "date":
    case "time":
      return around(random, randomMoment(random).slice(...slices[type.variety.primitive]));
    default:
      if (bounds.length === 0) return randomText(random);
      return Array.from({ length: random.pick(bounds) + random.whole(-1, 1) }, () =>
        random.pick(["a", "é", "😀", " ", "&lt;"]),
      ).join("");
  }
}

const slices = { dateTime: [0, 40], date: [0, 10], time: [11, 40] } as const;

function randomNumber({ facets }: SimpleType, random: Random): string {
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = facets;
  const bounds = [minInclusive, minExclusive, maxInclusive, maxExclusive].flatMap((one) => one ?? []);
  if (bounds.length > 0 && random.chance(0.5)) {
    const near = BigInt((random.pick(bounds).split(".") as [string])[0]) + BigInt(random.whole(-1, 1));
    return `${near >= 0n && random.chance(0.2) ? random.pick(["+", "0", "00"]) : ""}${near}`;
  }
  return random.pick([
    "1", "0", "-1", "+7", "007", "-0", "1.0", "1.", "42", "1e3", "", "9".repeat(24), "9".repeat(25), "0".repeat(30), "x", "1 2", "100", "2000",
  ]); // prettier-ignore
}

const two = (random: Random, least: number, most: number): string =>
  String(random.whole(least, most)).padStart(2, "0");

function randomMoment(random: Random): string {
  const year = random.pick(["2024", "2023", "1900", "2000", "0001", "0000", "-0004", "12024"]);
  const date = `${year}-${two(random, 1, random.chance(0.05) ? 13 : 12)}-${two(random, 1, random.chance(0.1) ? 31 : 28)}`;
  const clock = `${two(random, 0, random.chance(0.1) ? 25 : 23)}:${two(random, 0, 59)}:${two(random, 0, random.chance(0.1) ? 60 : 59)}`;
  const zone = random.pick(["", "", "Z", "+02:00", "-14:00", "+14:01", "z"]);
  return `${date}T${random.chance(0.1) ? "24:00:00" : clock}${random.pick(["", ".5", ".", ".000"]).slice(0, random.below(5))}${zone}`;
}

export const escape = (text: string): string =>
  text.replace(/[&<"']/g, (character) => `&#${character.charCodeAt(0)};`);
