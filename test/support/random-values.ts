import type {
  AttributeDecl,
  Content,
  ElementDecl,
  ElementParticle,
  Grammar,
  GroupParticle,
  Particle,
} from "../../schema/model/grammar.js";
import {
  countOf,
  declaredName,
  elementsIn,
  namesIn,
  reachable,
  references,
} from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";
import { isBooleanList } from "../../generator/plan/declare/types.js";
import { attributeKey, contentNames, turnsOf } from "../../runtime/model/representation.js";
import { hasNull } from "../../runtime/model/scalars.js";
import type { Scalar } from "../../runtime/model/shape.js";
import { PropertyNames, withoutTurns } from "../../generator/plan/structure.js";
import type { Random } from "./random.js";

type Fields = Record<string, unknown>;

/** Without a prototype, so that `__proto__` is a property like any other. */
const noFields = (): Fields => Object.create(null) as Fields;

/** Deeper elements take what is shortest, so that recursive models come to an end. */
const DEEP = 6;

/**
 * Draws values of elements at random, after the rules of `docs/values.md`: written from the grammar, not from
 * the shapes that the runtime reads, so that the two judge each other.
 */
export class RandomValues {
  readonly #recursive = new Map<string, boolean>();

  constructor(
    readonly grammar: Grammar,
    readonly random: Random,
    /** Functions that are told their object: as parts of others they have no type, and are not drawn. */
    readonly told: ReadonlySet<string> = new Set(),
  ) {}

  /** A value of the element of a declaration; attributes and children in `settled` are left out. */
  element(name: string, depth = 0, settled: ReadonlySet<string> = new Set()): unknown {
    const element = this.grammar.elements.get(name);
    if (!element) return this.text(200);
    const value = represent(element);
    switch (value.kind) {
      case "text":
        return this.#scalar(element);
      case "date":
        return this.#date();
      case "empty":
        return {};
      case "any":
        return this.#open();
      case "mixed":
        return this.#mixed(element, depth);
      case "list":
        return this.#times(value.item.occurs, depth, () => this.#child(value.item, depth));
      case "turns":
        return this.#turns(value.group, element, depth);
      case "attributed": {
        const attributes = this.#attributes(element, contentNames(element.content), settled);
        return { [value.property]: this.#content(element, depth), ...attributes };
      }
      case "object": {
        const { particle } = value;
        const children = new Set(particle ? namesIn(particle) : []);
        const attributes = this.#attributes(element, children, settled);
        const fields = particle ? this.#object(particle, element, depth) : {};
        const entries = Object.entries(fields).filter(([property]) => !settled.has(property));
        return this.shuffle(Object.fromEntries([...Object.entries(attributes), ...entries]));
      }
    }
  }

  /** The content of an element that has attributes. */
  #content(element: ElementDecl, depth: number): unknown {
    const { kind } = element.content;
    return kind === "text"
      ? this.#scalar(element)
      : kind === "mixed"
        ? this.#mixed(element, depth)
        : this.#open();
  }

  /** Texts and elements in turn: two texts side by side would be read as one. */
  #mixed(element: ElementDecl, depth: number): unknown[] {
    const { elements } = element.content as Extract<Content, { kind: "mixed" }>;
    const text = (): string[] => [this.text(9)].filter((drawn) => drawn !== "");
    const count = depth > DEEP ? 0 : this.random.whole(0, 3);
    const items = Array.from({ length: count }, () => this.random.pick(elements)).flatMap((particle) => [
      { [particle.name]: this.#child(particle, depth) },
      ...text(),
    ]);
    return [...text(), ...items];
  }

  /** The same properties in another order. */
  shuffle(fields: Fields): Fields {
    const entries = Object.entries(fields).map((entry) => ({ entry, rank: this.random.next() }));
    return Object.fromEntries(entries.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
  }

  #object(model: Particle, element: ElementDecl, depth: number): Fields {
    const taken = new Set([...namesIn(model), ...element.attributes.map(({ name }) => name)]);
    const fields = noFields();
    this.#fill(model, fields, { model, element, names: new PropertyNames(taken), depth });
    return Object.fromEntries(Object.entries(fields));
  }

  #fill(particle: Particle, fields: Fields, scope: Scope): void {
    if (particle.kind === "any") return void Object.assign(fields, this.strangers(scope.element.open));
    if (particle.kind === "element") return this.#fillElement(particle, fields, scope);
    if (turnsOf(particle)) {
      const turns = this.#turns(particle, scope.element, scope.depth);
      if (turns.length > 0) fields[scope.names.of(particle)] = turns;
      return;
    }
    for (const _ of this.#times(particle.occurs, scope.depth, () => undefined)) {
      if (particle.kind === "choice") this.#fill(this.#branch(particle, scope.depth), fields, scope);
      else for (const item of this.#taken(particle)) this.#fill(item, fields, scope);
    }
  }

  /** All items of a group, or of one that asks for some of them, some. */
  #taken({ kind, items }: GroupParticle): readonly Particle[] {
    if (kind !== "some") return items;
    const one = this.random.pick(items);
    return items.filter((item) => item === one || this.random.chance(0.5));
  }

  /** Deep down, a branch that does not lead back to where it is. */
  #branch({ items }: GroupParticle, depth: number): Particle {
    const ending =
      depth > DEEP
        ? items.filter((item) => ![...elementsIn(item)].some((one) => this.#isRecursive(declaredName(one))))
        : [];
    return this.random.pick(ending.length > 0 ? ending : items);
  }

  #isRecursive(name: string): boolean {
    let known = this.#recursive.get(name);
    if (known === undefined) {
      const element = this.grammar.elements.get(name);
      known = element !== undefined && reachable(this.grammar, references(element.content)).has(name);
      this.#recursive.set(name, known);
    }
    return known;
  }

  #fillElement(particle: ElementParticle, fields: Fields, scope: Scope): void {
    const { name, occurs } = particle;
    if (this.told.has(declaredName(particle)) && occurs.min === 0) return;
    const values = this.#times(occurs, scope.depth, () => this.#child(particle, scope.depth));
    if (values.length === 0) return;
    const isArray = countOf(withoutTurns(scope.model), name).max > 1;
    fields[name] = isArray ? [...((fields[name] as unknown[] | undefined) ?? []), ...values] : values[0];
  }

  #child(particle: ElementParticle, depth: number): unknown {
    const child = this.grammar.elements.get(declaredName(particle));
    const canBeNull =
      child &&
      represent(child).kind === "text" &&
      hasNull(scalarOf(child), this.grammar.message === "response");
    if (canBeNull && this.random.chance(0.1)) return null;
    return this.element(declaredName(particle), depth + 1);
  }

  /**
   * Fields that nothing describes, with names that begin as one of the patterns asks, or as no field does.
   */
  strangers(patterns: readonly string[] = ["*"]): Fields {
    const count = this.random.whole(0, 2);
    const names = Array.from({ length: count }, (_, index) => {
      const prefix = this.random.pick(patterns).replace(/\*$/, "");
      return `${prefix}ZZ_${index}${this.random.pick(["", "é", ".x-9"])}`;
    });
    return Object.fromEntries(names.map((name) => [name, this.#stranger()]));
  }

  #stranger(): unknown {
    const text = (): string => this.text(9);
    const { random } = this;
    return random.pick([
      text(),
      [text(), { y: text() }],
      { "@a": text(), x: text() },
      { x: [text(), ""] },
      "",
    ]);
  }

  /** Each turn begins with what its group begins with: no turn can then be read as part of the one before. */
  #turns(group: GroupParticle, element: ElementDecl, depth: number): Fields[] {
    const once = { ...group, occurs: { min: 1, max: 1 } };
    return this.#times(group.occurs, depth, () => {
      for (let attempt = 0; attempt < 100; attempt++) {
        const fields = this.#object(once, { ...element, attributes: [] }, depth);
        if (Object.keys(fields).length > 0 && beginsTurn(group, fields)) return fields;
      }
      throw new Error(`no turn drawn for ${element.name}`);
    });
  }

  #times<T>({ min, max }: Particle["occurs"], depth: number, draw: () => T): T[] {
    const most = depth > DEEP ? min : Math.min(max, min + 2);
    const count = min === 0 && this.random.chance(0.4) ? 0 : this.random.whole(min, most);
    return Array.from({ length: count }, draw);
  }

  #attributes(element: ElementDecl, children: ReadonlySet<string>, settled: ReadonlySet<string>): Fields {
    const fields = noFields();
    for (const attribute of element.attributes) {
      if (settled.has(attribute.name) || (attribute.use !== "required" && this.random.chance(0.5))) continue;
      fields[attributeKey(attribute.name, children)] = this.#attribute(attribute);
    }
    return Object.fromEntries(Object.entries(fields));
  }

  #attribute({ type }: AttributeDecl): unknown {
    if (type.kind !== "enumeration" && type.kind !== "notation") return this.text(20);
    const value = this.random.pick(type.values);
    return isBooleanList(type.values) ? value === "true" : value;
  }

  #scalar(element: ElementDecl): unknown {
    const scalar = scalarOf(element);
    if (scalar.separator === undefined) return this.#item(scalar);
    const { separator } = scalar;
    const items = Array.from({ length: this.random.whole(0, 3) }, () => this.#item(scalar));
    // An empty item alone would be no item.
    return items.filter((item) => item !== "" && !(typeof item === "string" && item.includes(separator)));
  }

  #item(scalar: Scalar): unknown {
    switch (scalar.base) {
      case "boolean":
        return this.random.chance(0.5);
      case "enum":
        return this.random.pick([...(scalar.values ?? []), ...(scalar.open ? [`x${this.text(9)}`] : [])]);
      case "integer":
        return this.#integer(scalar);
      case "decimal":
        return this.#decimal(scalar.digits ?? 12, scalar.fraction ?? (scalar.digits === undefined ? 4 : 0));
      case "date":
        return this.#date();
      case "timestamp":
        return `${this.#date()}T${this.random.pick(["00:00:00", "23:59:59"])}`;
      case "string":
        return this.text(Math.min(scalar.maxLength ?? 60, 60));
    }
  }

  #integer({ min, max }: Scalar): string {
    if (min === undefined && max === undefined)
      return `${this.random.chance(0.2) ? "-" : ""}${this.#digits(this.random.whole(1, 8))}`;
    const least = min ?? (max as number) - 9999;
    return String(this.random.whole(least, max ?? least + 9999));
  }

  #decimal(digits: number, fraction: number): string {
    const whole = this.#digits(this.random.whole(1, digits));
    const places = this.random.whole(0, fraction);
    return `${this.random.chance(0.2) ? "-" : ""}${whole}${places === 0 ? "" : `.${this.#digits(places)}`}`;
  }

  #digits(count: number): string {
    return Array.from({ length: count }, () => this.random.whole(0, 9)).join("");
  }

  #date(): string {
    const time = Date.UTC(1900, 0, 1) + this.random.whole(0, 73000) * 86_400_000;
    return new Date(time).toISOString().slice(0, 10);
  }

  /** What an element of any content holds: text, or elements that are declared as text. */
  #open(): unknown {
    if (this.random.chance(0.5)) return this.text(20);
    const names = ["description", "name", "title"].filter((name) => this.grammar.elements.has(name));
    return Object.fromEntries(
      names.slice(0, this.random.whole(1, names.length)).map((name) => [name, this.text(10)]),
    );
  }

  /** Text of at most so many characters, with what has to be escaped and what must not be changed. */
  text(most: number): string {
    const alphabet = [
      "a",
      "Z",
      "7",
      " ",
      "  ",
      "&",
      "<",
      ">",
      '"',
      "'",
      "]]>",
      "é",
      "漢",
      "😀",
      "\n",
      "\t",
      "\r",
      "--",
      "&amp;",
    ];
    let text = "";
    for (let count = this.random.whole(0, most); count > 0; count--) {
      const next = this.random.chance(0.6) ? this.random.pick(["b", "c", "d"]) : this.random.pick(alphabet);
      if ([...(text + next)].length > most) break;
      text += next;
    }
    return text;
  }
}

interface Scope {
  readonly model: Particle;
  readonly element: ElementDecl;
  readonly names: PropertyNames;
  readonly depth: number;
}

function beginsTurn(group: GroupParticle, fields: Fields): boolean {
  const [first] = group.items;
  if (group.kind !== "seq" || !first || group.items.length === 1) return startsSomewhere(group, fields);
  return namesIn(first).some((name) => name in fields);
}

/** In a choice every branch must begin as a turn does. */
function startsSomewhere(group: GroupParticle, fields: Fields): boolean {
  return group.items.some((item) =>
    item.kind === "element" ? item.name in fields : item.kind !== "any" && beginsTurn(item, fields),
  );
}
