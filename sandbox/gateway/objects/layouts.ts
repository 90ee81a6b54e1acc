import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../../schema/model/particles.js";
import { keyOf } from "../store/record.js";

/** A field of an object, as the schema declares it. */
export interface LayoutField {
  readonly name: string;
  readonly decl: ElementDecl | undefined;
  /** `lines`: a wrapper of records of their own; `structure`: further fields inside of it. */
  readonly kind: "text" | "structure" | "lines";
  /** Of `lines`: the object that each is. */
  readonly line?: string;
}

/** Which fields records have, and which of them hold lines, as the schema of version 3.0 declares it. */
export class Layouts {
  readonly #layouts = new Map<string, readonly LayoutField[]>();
  #kinds: ReadonlyMap<string, LayoutField["kind"]> | undefined;

  /** @param grammar that of answers, which has the fields that can only be read, or else that of requests */
  constructor(private readonly grammar: Grammar | undefined) {}

  /** The fields of an object or of a line, by the name that its element has; none where nothing declares it. */
  fields(object: string): readonly LayoutField[] {
    const known = this.#layouts.get(object);
    if (known) return known;
    const decl = this.grammar?.elements.get(object);
    const fields =
      (decl && elementsOf(decl.content).map((child) => this.#field(child.name, declaredName(child)))) ?? [];
    this.#layouts.set(object, fields);
    return fields;
  }

  /** Whether a wrapper of this name holds lines; undefined where nothing declares it. */
  holdsLines(wrapper: string): boolean | undefined {
    const kind = this.#allKinds().get(keyOf(wrapper));
    return kind && kind === "lines";
  }

  #field(name: string, declared: string): LayoutField {
    const decl = this.grammar?.elements.get(declared);
    const line = this.#lineOf(decl);
    if (line !== undefined) return { name, decl, kind: "lines", line };
    return { name, decl, kind: isStructured(decl) ? "structure" : "text" };
  }

  /** Lines are the one thing that their wrapper holds, any number of times, and have fields of their own. */
  #lineOf(decl: ElementDecl | undefined): string | undefined {
    const [only, ...others] = isStructured(decl) ? elementsOf(decl.content) : [];
    if (!only || others.length > 0 || only.occurs.max <= 1) return undefined;
    return isStructured(this.grammar?.elements.get(declaredName(only))) ? only.name : undefined;
  }

  #allKinds(): ReadonlyMap<string, LayoutField["kind"]> {
    if (this.#kinds) return this.#kinds;
    const kinds = new Map<string, LayoutField["kind"]>();
    for (const object of this.grammar?.objects?.keys() ?? []) this.#collectKinds(object, kinds, new Set());
    return (this.#kinds = kinds);
  }

  #collectKinds(declared: string, kinds: Map<string, LayoutField["kind"]>, seen: Set<string>): void {
    const decl = this.grammar?.elements.get(declared);
    if (!isStructured(decl) || seen.has(declared)) return;
    seen.add(declared);
    for (const child of elementsOf(decl.content)) {
      const { kind } = this.#field(child.name, declaredName(child));
      if (kind === "text") continue;
      // A name that means lines in one object and a structure in another is taken for lines.
      if (kinds.get(keyOf(child.name)) !== "lines") kinds.set(keyOf(child.name), kind);
      this.#collectKinds(declaredName(child), kinds, seen);
    }
  }
}

/** Whether an element has fields of its own: not text, and not the day of a date. */
const isStructured = (decl: ElementDecl | undefined): decl is ElementDecl =>
  decl?.content.kind === "children" && decl.type?.name !== "DATE";
