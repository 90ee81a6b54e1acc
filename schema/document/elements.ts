import type { AttributeDecl, Content, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import { countOf, declaredName, elementsOf } from "../model/particles.js";
import { isDate } from "../model/representation.js";
import { scalarOf } from "../model/scalars.js";
import { type Scalar, type State, compileModel } from "intacct-runtime/internals";
import { AnyOrder } from "./any-order.js";
import { pairsModel } from "./pairs.js";

/** An element declaration, prepared for judging documents. */
export class ElementRule {
  /** Where a content model starts; undefined for other content, and where order says nothing. */
  readonly start: State | undefined;
  /** The content model, where order says nothing. */
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
    // What is not known in a record is told apart by its name: no wildcard may take a known field's place.
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

  /** Whether a record may hold the element beside its fields, as fields that begin so are a company's own. */
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
  // Among objects to choose from a wildcard takes no field's place: it is an object that only a company knows.
  if (!("items" in particle) || particle.kind === "choice") return particle;
  const items = particle.items.filter(({ kind }) => kind !== "any").map(withoutWildcards);
  return { ...particle, items };
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
    const rule = new ElementRule(
      decl,
      this.grammar.message === "response" && (decl.open?.includes("*") ?? false),
    );
    this.#rules.set(name, rule);
    return rule;
  }

  /** Whether an element holds other structures alone, as what is around lines does. */
  isWrapper({ names }: ElementRule): boolean {
    return [...names.values()].every((name) => this.grammar.elements.get(name)?.content.kind === "children");
  }
}
