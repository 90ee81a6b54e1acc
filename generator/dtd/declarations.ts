import type { AttributeDecl, Content, ElementDecl, NotationDecl, ScalarRef } from "../model/grammar.js";
import type { Origin } from "../text/source.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";

/** An element declaration without its attributes: these are declared apart, before or after it. */
export interface DeclaredElement {
  readonly name: string;
  readonly content: Content;
  readonly type?: ScalarRef;
  readonly doc?: string;
  readonly origin: Origin;
}

/** The attributes of one element, the first declaration of each. */
export interface DeclaredAttributes {
  readonly byName: Map<string, AttributeDecl>;
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

/** What a DTD has declared so far. */
export class Declarations {
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
  count(at: Origin): void {
    if (++this.#nodes > this.limits.nodes)
      this.report.stop(
        "IC1113",
        `more than ${this.limits.nodes} declarations, particles, attributes and values; reading ends here`,
        at,
        "divide the schema",
      );
  }

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

  /** The attributes of an element, to be added to. */
  attributesOf(element: string, origin: Origin): DeclaredAttributes {
    let attributes = this.#attributes.get(element);
    if (!attributes) this.#attributes.set(element, (attributes = { byName: new Map(), origin }));
    return attributes;
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
    const elements = new Map<string, ElementDecl>();
    for (const element of this.#elements.values()) {
      const attributes = [...(this.#attributes.get(element.name)?.byName.values() ?? [])];
      if (element.content.kind === "empty") this.#withoutNotation(element.name, attributes);
      elements.set(element.name, { ...element, attributes });
    }
    for (const [name, { origin }] of this.#attributes)
      if (!elements.has(name))
        this.report.add(
          "IC1160",
          `attributes of ${name} are declared, but no such element`,
          origin,
          "declare the element, or correct the name",
        );
    return elements;
  }

  #withoutNotation(element: string, attributes: readonly AttributeDecl[]): void {
    for (const { name, type, origin } of attributes)
      if (type.kind === "notation")
        this.report.add(
          "IC1155",
          `attribute ${name} names a notation, but ${element} is EMPTY`,
          origin,
          "a notation tells what the content is; there is none",
        );
  }
}
