import type { AttributeDecl, ElementDecl, Grammar } from "../model/grammar.js";
import { childNames, countOf, isDate } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { compileModel, type State } from "../../runtime/matcher.js";
import type { Scalar } from "../../runtime/shape.js";

/** An element declaration, prepared for judging documents. */
export class ElementRule {
  /** Where a content model starts; undefined for other content. */
  readonly start: State | undefined;
  /** The names that may stand in it somewhere. */
  readonly names: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, AttributeDecl>;
  /** The value type of its text, or of a date as a whole. */
  readonly scalar: Scalar | undefined;

  constructor(readonly decl: ElementDecl) {
    const { content } = decl;
    this.start = content.kind === "children" ? compileModel(content.particle).start : undefined;
    this.names = new Set(childNames(content));
    this.attributes = new Map(decl.attributes.map((attribute) => [attribute.name, attribute]));
    if (content.kind === "text") this.scalar = scalarOf(decl);
    else if (isDate(decl)) this.scalar = { name: "DATE", base: "date" };
  }

  /** Whether several children of the name may stand in it. */
  repeats(name: string): boolean {
    const { content } = this.decl;
    return content.kind !== "children" || countOf(content.particle, name).max > 1;
  }
}

/** The rules of a grammar, each prepared when a document first needs it. */
export class ElementRules {
  readonly #rules = new Map<string, ElementRule>();

  constructor(readonly grammar: Grammar) {}

  get(name: string): ElementRule | undefined {
    const known = this.#rules.get(name);
    if (known) return known;
    const decl = this.grammar.elements.get(name);
    if (!decl) return undefined;
    const rule = new ElementRule(decl);
    this.#rules.set(name, rule);
    return rule;
  }
}
