import type {
  AttributeDecl,
  ElementDecl,
  Grammar,
  GroupParticle,
  Particle,
} from "../../generator/model/grammar.js";
import { childNames, countOf, namesIn, reachable } from "../../generator/model/particles.js";
import { attributeProperty, represent } from "../../generator/model/representation.js";
import { scalarOf } from "../../generator/model/scalars.js";
import { isBooleanList } from "../../generator/emit/types.js";
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
  constructor(
    readonly grammar: Grammar,
    readonly random: Random,
  ) {}

  /** A value of the element; attributes in `settled` are left out. */
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
        throw new Error(`mixed content in ${name}: not drawn`);
      case "list":
        return this.#times(value.item.occurs, depth, () => this.element(value.item.name, depth + 1));
      case "turns":
        return this.#turns(value.group, element, depth);
      case "attributedText":
        return { value: this.#scalar(element), ...this.#attributes(element, new Set(["value"]), settled) };
      case "object": {
        const { particle } = value;
        const children = new Set(particle ? namesIn(particle) : []);
        const attributes = this.#attributes(element, children, settled);
        const fields = particle ? this.#object(particle, element, depth) : {};
        return this.shuffle(Object.fromEntries([...Object.entries(attributes), ...Object.entries(fields)]));
      }
    }
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
    if (particle.kind === "any") throw new Error("wildcards are not drawn");
    if (particle.kind === "element") return this.#fillElement(particle.name, particle.occurs, fields, scope);
    if (particle.occurs.max > 1 && namesIn(particle).length > 1) {
      const turns = this.#turns(particle, scope.element, scope.depth);
      if (turns.length > 0) fields[scope.names.of(particle)] = turns;
      return;
    }
    for (const _ of this.#times(particle.occurs, scope.depth, () => undefined)) {
      if (particle.kind === "choice") this.#fill(this.#branch(particle, scope.depth), fields, scope);
      else for (const item of particle.items) this.#fill(item, fields, scope);
    }
  }

  /** Deep down, a branch that does not lead back to where it stands. */
  #branch(choice: GroupParticle, depth: number): Particle {
    const ending = choice.items.filter((item) => !namesIn(item).some((name) => this.#isRecursive(name)));
    return this.random.pick(depth > DEEP && ending.length > 0 ? ending : choice.items);
  }

  #isRecursive(name: string): boolean {
    const element = this.grammar.elements.get(name);
    return element !== undefined && reachable(this.grammar, childNames(element.content)).has(name);
  }

  #fillElement(name: string, occurs: Particle["occurs"], fields: Fields, scope: Scope): void {
    const values = this.#times(occurs, scope.depth, () => this.#child(name, scope));
    if (values.length === 0) return;
    const isArray = countOf(withoutTurns(scope.model), name).max > 1;
    fields[name] = isArray ? [...((fields[name] as unknown[] | undefined) ?? []), ...values] : values[0];
  }

  #child(name: string, { element, depth }: Scope): unknown {
    const child = this.grammar.elements.get(name);
    const clears = this.grammar.message === "response" || element.name.startsWith("update");
    if (child && clears && represent(child).kind === "text" && this.random.chance(0.1)) {
      if (!["string", "timestamp"].includes(scalarOf(child).base)) return null;
    }
    return this.element(name, depth + 1);
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
      fields[attributeProperty(attribute, children)] = this.#attribute(attribute);
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
    switch (scalar.base) {
      case "boolean":
        return this.random.chance(0.5);
      case "enum":
        return this.random.pick(scalar.values ?? []);
      case "integer":
        return `${this.random.chance(0.2) ? "-" : ""}${this.#digits(this.random.whole(1, 8))}`;
      case "decimal":
        return this.#decimal(scalar.digits ?? 12, scalar.fraction ?? (scalar.digits === undefined ? 4 : 0));
      case "date":
        return this.#date();
      case "string":
      case "timestamp":
        return this.text(Math.min(scalar.maxLength ?? 60, 60));
    }
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
    const names = ["description", "name", "status", "title"].filter((name) =>
      this.grammar.elements.has(name),
    );
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
