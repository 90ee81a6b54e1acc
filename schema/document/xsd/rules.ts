import {
  anySimpleType,
  anyType,
  builtInTypes,
  PREFIX,
  XSD_NAMESPACE,
} from "../../model/datatypes/built-in-types.js";
import { admits } from "../../model/determinism.js";
import type {
  AttributeDecl,
  ElementDecl,
  ElementType,
  Grammar,
  Particle,
  SimpleType,
  Wildcard,
} from "../../model/grammar.js";
import { countOf } from "../../model/particles.js";
import { type Particle as Model, type State, compileModel, expected, next } from "intacct-runtime/internals";
import { alternatives } from "../../text/wording.js";
import type { ExpandedName } from "./names.js";

/** How a parent admits a child: by a declaration, or by a wildcard. */
export type Admission =
  | { readonly state: State; readonly local: ElementDecl | undefined }
  | { readonly state: State; readonly wildcard: Wildcard };

/** The type of an element, prepared for judging documents. */
export class TypeRule {
  /** Where a content model starts; undefined for other content. */
  readonly start: State | undefined;
  readonly attributes: ReadonlyMap<string, AttributeDecl>;
  /** The elements that a content model names, with their declarations where it has its own. */
  readonly children = new Map<string, ElementDecl | undefined>();
  readonly #wildcards: Wildcard[] = [];
  readonly #repeats = new Map<string, boolean>();

  constructor(readonly type: ElementType) {
    const { content, attributes } = type;
    this.start =
      content.kind === "children" ? compileModel(this.#modelOf(content.particle)).start : undefined;
    this.attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  }

  /**
   * The model with wildcards as elements with impossible names, so that named elements have precedence.
   */
  #modelOf(particle: Particle): Model {
    const { occurs } = particle;
    switch (particle.kind) {
      case "element":
        this.children.set(particle.name, particle.local);
        return { kind: "element", name: particle.name, occurs };
      case "any":
        return { kind: "element", name: `#${this.#wildcards.push(particle.wildcard) - 1}`, occurs };
      default:
        return { kind: particle.kind, items: particle.items.map((item) => this.#modelOf(item)), occurs };
    }
  }

  /** What a child is that comes in a state; undefined where none can. */
  admit(state: State, { namespace, local }: ExpandedName): Admission | undefined {
    const named = namespace === "" ? next(state, local) : undefined;
    if (named) return { state: named, local: this.children.get(local) };
    for (const [index, wildcard] of this.#wildcards.entries()) {
      const after = admits(wildcard, namespace) ? next(state, `#${index}`) : undefined;
      if (after) return { state: after, wildcard };
    }
    return undefined;
  }

  /** Whether several children of the name may occur in it. */
  repeats(name: string): boolean {
    let repeats = this.#repeats.get(name);
    if (repeats === undefined) {
      const { content } = this.type;
      if (content.kind !== "children" || !this.children.has(name)) return false;
      repeats = countOf(content.particle, name).max > 1;
      this.#repeats.set(name, repeats);
    }
    return repeats;
  }
}

/** What may come in a state, in words. */
export function whatFits(state: State, parent: string): string {
  const { names, end } = expected(state);
  const list = [...names].filter((name) => !name.startsWith("#"));
  if (names.size > list.length) list.push("any element");
  if (end) list.push(`</${parent}>`);
  return list.length === 0 ? "nothing" : alternatives(list);
}

/** A type with what is needed to tell what it is derived from. */
export interface KnownType {
  readonly name: string;
  readonly base: string | undefined;
  readonly type: ElementType;
}

/** The types and elements of a grammar, each prepared when a document first needs it. */
export class SchemaRules {
  readonly #rules = new WeakMap<ElementType, TypeRule>();
  readonly #known = new Map<string, KnownType>();

  constructor(readonly grammar: Grammar) {}

  rule(type: ElementType): TypeRule {
    let rule = this.#rules.get(type);
    if (!rule) this.#rules.set(type, (rule = new TypeRule(type)));
    return rule;
  }

  /** The declaration of a global element. */
  element({ namespace, local }: ExpandedName): ElementDecl | undefined {
    return namespace === "" ? this.grammar.elements.get(local) : undefined;
  }

  attribute({ namespace, local }: ExpandedName): AttributeDecl | undefined {
    return namespace === "" ? this.grammar.xsd?.attributes.get(local) : undefined;
  }

  /** The type of a name, built in or declared. */
  typeNamed({ namespace, local }: ExpandedName): KnownType | undefined {
    if (namespace === "") return this.#typeNamed(local);
    return namespace === XSD_NAMESPACE ? this.#typeNamed(PREFIX + local) : undefined;
  }

  #typeNamed(name: string): KnownType | undefined {
    let known = this.#known.get(name);
    if (!known) {
      known = name.startsWith(PREFIX) ? builtIn(name) : this.#declared(name);
      if (known) this.#known.set(name, known);
    }
    return known;
  }

  #declared(name: string): KnownType | undefined {
    const type = this.grammar.xsd?.types.get(name);
    return type && { name, base: type.base, type };
  }

  /** Whether elements of one type may occur where the declaration wants another. */
  canStandFor(type: KnownType, decl: ElementDecl): boolean {
    const wanted = decl.type?.name;
    if (decl.content.kind === "any" && wanted === undefined) return true;
    if (wanted === `${PREFIX}anyType`) return true;
    return this.#isDerived(type, wanted, decl.attributes.length === 0 ? decl.simpleType : undefined);
  }

  #isDerived(type: KnownType, wanted: string | undefined, simple: SimpleType | undefined): boolean {
    let at: KnownType | undefined = type;
    while (at && at.name !== wanted) at = at.base === undefined ? undefined : this.#typeNamed(at.base);
    if (at) return true;
    if (simple?.variety.kind !== "union") return false;
    return simple.variety.members.some((member) => this.#isDerived(type, member.name, member));
  }
}

function builtIn(name: string): KnownType | undefined {
  const local = name.slice(PREFIX.length);
  if (local === "anyType") return { name, base: undefined, type: anyType };
  const simpleType = builtInTypes.get(local);
  return (
    simpleType && {
      name,
      base: simpleType === anySimpleType ? `${PREFIX}anyType` : simpleType.base?.name,
      type: { content: { kind: "text" }, simpleType, attributes: [] },
    }
  );
}
