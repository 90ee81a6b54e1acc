import type { AttributeDecl, Content, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import { countOf, declaredName, elementsOf } from "../model/particles.js";
import { isDate } from "../model/representation.js";
import { scalarOf } from "../model/scalars.js";
import { type Scalar, type State, compileModel } from "intacct-runtime/internals";
import { AnyOrder } from "./any-order.js";
import { pairsModel } from "./pairs.js";

/** An element declaration, prepared for validating documents. */
export class ElementRule {
  /** The start state of a content model; undefined for other content, and if the order does not matter. */
  readonly start: State | undefined;
  /** The content model, if the order does not matter. */
  readonly anyOrder: AnyOrder | undefined;
  /** The names that may occur in it somewhere, with the names of their declarations. */
  readonly names: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, AttributeDecl>;
  /** The value type of its text, or of a date as a whole. */
  readonly scalar: Scalar | undefined;

  /** By the names in lower case, those that may occur in it; undefined where several are alike. */
  #spellings: ReadonlyMap<string, string | undefined> | undefined;
  readonly #repeats = new Map<string, boolean>();

  constructor(
    readonly decl: ElementDecl,
    /** Whether it is a record of an answer that may hold anything, text included. */
    readonly takesText = false,
  ) {
    const { pairs } = decl;
    const content: Content = pairs ? { kind: "children", particle: pairsModel(pairs, decl) } : decl.content;
    // Unknown fields of a record are recognised by name, so a wildcard must not match a known field.
    const model = content.kind === "children" ? content.particle : undefined;
    this.anyOrder = model && AnyOrder.of(model);
    if (model && !this.anyOrder)
      this.start = compileModel(decl.record ? withoutWildcards(model) : model).start;
    this.names = new Map(Array.from(elementsOf(content), (child) => [child.name, declaredName(child)]));
    this.attributes = new Map(decl.attributes.map((attribute) => [attribute.name, attribute]));
    if (content.kind === "text") this.scalar = scalarOf(decl);
    else if (isDate(decl)) this.scalar = { name: "DATE", base: "date" };
  }

  /** The name of the declaration that a child has here; undefined where nothing is said of its content. */
  declarationOf(child: string): string | undefined {
    return this.names.get(child) ?? (this.decl.record ? undefined : child);
  }

  /**
   * The name that may occur in it and differs from this one in letter case alone; this one where there is
   * none.
   */
  spelling(name: string): string {
    if (this.names.has(name)) return name;
    this.#spellings ??= spellingsOf(this.names.keys());
    return this.#spellings.get(name.toLowerCase()) ?? name;
  }

  /**
   * Whether a record may contain the element besides its fields, because its name begins like a custom
   * field's.
   */
  isOpenTo(name: string): boolean {
    return (this.decl.open ?? []).some(
      (pattern) => pattern.length > 1 && pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)),
    );
  }

  /** Whether several children of the name may occur in it. */
  repeats(name: string): boolean {
    let repeats = this.#repeats.get(name);
    if (repeats === undefined) {
      const { content, pairs } = this.decl;
      repeats = pairs !== undefined || content.kind !== "children" || countOf(content.particle, name).max > 1;
      this.#repeats.set(name, repeats);
    }
    return repeats;
  }
}

function spellingsOf(names: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const spellings = new Map<string, string | undefined>();
  for (const name of names) {
    const key = name.toLowerCase();
    spellings.set(key, spellings.has(key) ? undefined : name);
  }
  return spellings;
}

function withoutWildcards(particle: Particle): Particle {
  // In a choice of objects, a wildcard stands for custom objects and does not replace a field.
  if (!("items" in particle) || particle.kind === "choice") return particle;
  const items = particle.items.filter(({ kind }) => kind !== "any").map(withoutWildcards);
  return { ...particle, items };
}

/** The rules of a grammar, each prepared on first use. */
export class ElementRules {
  readonly #rules = new Map<string, ElementRule>();

  constructor(readonly grammar: Grammar) {}

  get(name: string): ElementRule | undefined {
    const known = this.#rules.get(name);
    if (known) return known;
    const decl = this.grammar.elements.get(name);
    if (!decl) return undefined;
    const rule = new ElementRule(
      decl,
      this.grammar.message === "response" && (decl.open?.includes("*") ?? false),
    );
    this.#rules.set(name, rule);
    return rule;
  }

  /** Whether an element contains only other structures, such as the wrapper around lines. */
  isWrapper({ names }: ElementRule): boolean {
    return [...names.values()].every((name) => this.grammar.elements.get(name)?.content.kind === "children");
  }
}
