import type { AttributeDecl, ElementDecl, NotationDecl, ScalarRef } from "../model/grammar.js";
import type { Origin } from "../text/source.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";
import type { Scanner } from "./scanner.js";

/** An element in the making: its attributes may still come. */
export interface DeclaredElement extends ElementDecl {
  readonly attributes: AttributeDecl[];
  type?: ScalarRef;
  doc?: string;
}

/** The attributes of one element, the first declaration of each. */
export interface DeclaredAttributes {
  readonly list: AttributeDecl[];
  readonly names: Set<string>;
  /** Where the first attribute list of the element names it. */
  readonly origin: Origin;
  /** The attributes of which there may be one only. */
  id?: string;
  notation?: string;
}

interface NotationUse {
  readonly name: string;
  readonly origin: Origin;
}

/**
 * Attribute lists of these names are notes on something that is not an element: on a value type, or on what functions
 * call an object.
 */
const NOTED = /^(object|type)\./;

/** What a DTD has declared so far. */
export class Declarations {
  /** Attributes are added to an element as they are declared, before or after it. */
  readonly #elements = new Map<string, DeclaredElement>();
  readonly #attributes = new Map<string, DeclaredAttributes>();
  readonly notations = new Map<string, NotationDecl>();
  readonly #notationUses: NotationUse[] = [];
  #nodes = 0;

  constructor(
    private readonly report: Report,
    private readonly limits: DtdLimits,
  ) {}

  /** Counts something that stays in memory, and ends reading where it is too much. */
  count(scanner: Scanner): void {
    if (++this.#nodes > this.limits.nodes)
      this.report.stop(
        "IC1113",
        `more than ${this.limits.nodes} declarations, particles, attributes and values; reading ends here`,
        scanner.last(),
        "divide the schema",
      );
  }

  /** Adds an element; its attributes are those of `attributesOf`. */
  element(element: DeclaredElement): void {
    const { name, origin } = element;
    if (this.#elements.has(name))
      this.report.add(
        "IC1150",
        `element ${name} is declared more than once`,
        origin,
        "keep one of the declarations",
      );
    else this.#elements.set(name, element);
  }

  /** The list that holds an element's attributes once all of them are declared. */
  attributesOf(element: string): AttributeDecl[] {
    return this.#attributes.get(element)?.list ?? [];
  }

  /** The attributes of an element, to be added to. */
  attlist(element: string, origin: Origin): DeclaredAttributes {
    let attributes = this.#attributes.get(element);
    if (!attributes) {
      const list = this.#elements.get(element)?.attributes ?? [];
      this.#attributes.set(element, (attributes = { list, names: new Set(), origin }));
    }
    return attributes;
  }

  /** The attributes of each element that an attribute list names, whether or not it is declared. */
  get attributes(): Map<string, readonly AttributeDecl[]> {
    return new Map(Array.from(this.#attributes, ([name, { list }]) => [name, list]));
  }

  /** The attribute lists that are notes on something that is not an element, by its name. */
  get notes(): Map<string, readonly AttributeDecl[]> {
    return new Map([...this.attributes].filter(([name]) => NOTED.test(name) && !this.#elements.has(name)));
  }

  notation(notation: NotationDecl): void {
    const { name, origin } = notation;
    if (this.notations.has(name))
      this.report.add(
        "IC1157",
        `notation ${name} is declared more than once`,
        origin,
        "keep one of the declarations",
      );
    else this.notations.set(name, notation);
  }

  /** Remembers that a notation must be declared somewhere. */
  needNotation(name: string, origin: Origin): void {
    this.#notationUses.push({ name, origin });
  }

  /** Everything together, in the order of declaration, after the checks that need all of it. */
  finish(): Map<string, ElementDecl> {
    for (const { name, origin } of this.#notationUses)
      if (!this.notations.has(name))
        this.report.add(
          "IC1156",
          `notation ${name} is not declared`,
          origin,
          `declare it: <!NOTATION ${name} SYSTEM "…">`,
        );
    for (const [name, { list, notation, origin }] of this.#attributes) {
      const element = this.#elements.get(name);
      if (notation !== undefined && element?.content.kind === "empty") this.#withoutContent(element, list);
      if (!element && !NOTED.test(name))
        this.report.add(
          "IC1160",
          `attributes of ${name} are declared, but no such element`,
          origin,
          "declare the element, or correct the name",
        );
    }
    return this.#elements;
  }

  #withoutContent({ name: element }: ElementDecl, attributes: readonly AttributeDecl[]): void {
    for (const { name, type, origin } of attributes)
      if (type.kind === "notation")
        this.report.add(
          "IC1155",
          `attribute ${name} names a notation, but ${element} is EMPTY`,
          origin,
          "a notation describes the content of an element, and EMPTY has none",
        );
  }
}
