import type { Report } from "../dtd/report.js";
import { XSD_NAMESPACE } from "../model/datatypes/built-in-types.js";
import type { ElementDecl, GroupParticle, TypeDecl } from "../model/grammar.js";
import type { Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import type { AttributeUses } from "./attributes.js";
import type { XsdLimits } from "./limits.js";
import { split, type XmlElement } from "./xml.js";

/** The kinds of names that a schema declares on its top level; simple and complex types share theirs. */
export type ComponentKind = "element" | "type" | "group" | "attributeGroup" | "attribute";

const called: Readonly<Record<ComponentKind, string>> = {
  element: "element",
  type: "type",
  group: "group",
  attributeGroup: "attribute group",
  attribute: "attribute",
};

/** The target of a reference. */
export interface Reference {
  /** Whether it is in the namespace of XML Schema: a built-in type. */
  readonly builtIn: boolean;
  readonly local: string;
  readonly origin: Origin;
}

/** Names that are compared with others to find what was meant, all faults together. */
const maxCompared = 1_000_000;

/** The state that the readers of all constructs share. */
export class Schema {
  readonly #declared = new Map<string, XmlElement>();
  readonly #made = new Map<string, unknown>();
  readonly #making = new Set<string>();
  readonly #deferred: (() => void)[] = [];
  #nodes = 0;
  #compared = 0;
  /** The global elements read so far, in the order of declaration. */
  readonly elements = new Map<string, ElementDecl>();
  /** Something may be missing because a file could not be read. */
  incomplete = false;

  constructor(
    readonly report: Report,
    readonly limits: XsdLimits,
  ) {}

  /** The top-level declarations of a kind, in the order of declaration. */
  declared(kind: ComponentKind): (readonly [name: string, element: XmlElement])[] {
    return [...this.#declared]
      .filter(([key]) => key.startsWith(`${kind} `))
      .map(([key, element]) => [key.slice(kind.length + 1), element]);
  }

  /** The top-level declaration of a name. */
  find(kind: ComponentKind, name: string): XmlElement | undefined {
    return this.#declared.get(`${kind} ${name}`);
  }

  /** Adds a top-level declaration. */
  declare(kind: ComponentKind, element: XmlElement): void {
    const name = nameOf(element);
    if (name === undefined) return;
    const key = `${kind} ${name}`;
    if (this.#declared.has(key)) {
      const message = `${called[kind]} ${name} is declared more than once`;
      this.report.add("IC1307", message, originOf(element), "keep one of the declarations");
    } else this.#declared.set(key, element);
  }

  /** What an attribute of an element refers to; undefined where the attribute is absent or malformed. */
  reference(element: XmlElement, attribute: string): Reference | undefined {
    const found = element.attributes.get(attribute);
    return found && this.resolve(found.value.trim(), element, found.origin);
  }

  resolve(name: string, element: XmlElement, origin: Origin): Reference | undefined {
    const [local, prefix] = split(name);
    const namespace = element.prefixes.get(prefix) ?? (prefix === "" ? "" : undefined);
    if (local === "") return undefined;
    if (namespace === "" || namespace === XSD_NAMESPACE)
      return { builtIn: namespace === XSD_NAMESPACE, local, origin };
    const message =
      namespace === undefined
        ? `the prefix of ${name} is not declared`
        : `${name} is of the namespace ${namespace}, which this schema does not declare`;
    this.report.add("IC1308", message, origin, "refer to what the schema itself declares");
    return undefined;
  }

  /** Reports a reference to something that is not declared. */
  missing(kind: ComponentKind, { local, origin, builtIn }: Reference): void {
    if (this.incomplete && !builtIn) return;
    const name = builtIn ? `built-in type ${local}` : `${called[kind]} ${local}`;
    const hint = builtIn ? undefined : this.#suggestion(kind, local);
    this.report.add(
      "IC1308",
      builtIn ? `there is no ${name}` : `${name} is not declared`,
      origin,
      hint ?? "declare it, or correct the name",
    );
  }

  /** The most similar name; undefined once too many names have been compared. */
  #suggestion(kind: ComponentKind, name: string): string | undefined {
    if (this.#compared > maxCompared) return undefined;
    const known = this.declared(kind).map(([one]) => one);
    this.#compared += known.length;
    return suggestion(name, known);
  }

  group(reference: Reference, make: (element: XmlElement) => GroupParticle | undefined) {
    return this.#once("group", reference, make);
  }

  type(reference: Reference, make: (element: XmlElement) => TypeDecl | undefined) {
    return this.#once("type", reference, make);
  }

  attributeGroup(reference: Reference, make: (element: XmlElement) => AttributeUses) {
    return this.#once("attributeGroup", reference, make);
  }

  /** The meaning of a declaration, read on first use. A declaration that uses itself is reported. */
  #once<T>(
    kind: ComponentKind,
    reference: Reference,
    make: (element: XmlElement) => T | undefined,
  ): T | undefined {
    const key = `${kind} ${reference.local}`;
    if (this.#made.has(key)) return this.#made.get(key) as T | undefined;
    const element = reference.builtIn ? undefined : this.#declared.get(key);
    if (!element) {
      this.missing(kind, reference);
      return undefined;
    }
    if (this.#making.has(key)) {
      const message = `${called[kind]} ${reference.local} is made of itself`;
      this.report.add("IC1309", message, reference.origin, "break the circle");
      return undefined;
    }
    if (this.#making.size >= this.limits.depth) {
      const message = `more than ${this.limits.depth} definitions made of each other; reading ends here`;
      this.report.stop("IC1112", message, reference.origin, "flatten the schema");
    }
    this.#making.add(key);
    const made = make(element);
    this.#making.delete(key);
    this.#made.set(key, made);
    return made;
  }

  /** Counts parts that stay in memory or are read repeatedly, and stops reading at the limit. */
  count(origin: Origin, nodes = 1): void {
    this.#nodes += nodes;
    if (this.#nodes <= this.limits.nodes) return;
    const message = `more than ${this.limits.nodes} declarations, particles and facets; reading ends here`;
    this.report.stop("IC1113", message, origin, "divide the schema");
  }

  /** Postpones work that may need the current declaration: types may contain elements of their own type. */
  defer(task: () => void): void {
    this.#deferred.push(task);
  }

  /** Does the postponed work, including work that it postpones. */
  finish(): void {
    for (const task of this.#deferred) task();
  }
}

/** The value of an attribute, without white space around it. */
export const valueOf = (element: XmlElement, attribute: string): string | undefined =>
  element.attributes.get(attribute)?.value.trim();

/** The name that an element declares; undefined where it is missing or malformed. */
export function nameOf(element: XmlElement): string | undefined {
  const name = valueOf(element, "name");
  return name === "" || name?.includes(":") ? undefined : name;
}

/** Where a declaration names itself or what it refers to. */
export const originOf = (element: XmlElement): Origin =>
  (element.attributes.get("name") ?? element.attributes.get("ref"))?.origin ?? element.origin;

export const isTrue = (element: XmlElement, attribute: string): boolean =>
  ["true", "1"].includes(valueOf(element, attribute) ?? "");

/** The children that are elements of XML Schema of the kinds given. */
export const childrenOf = (element: XmlElement, ...locals: readonly string[]): XmlElement[] =>
  element.children.filter((child) => child.namespace === XSD_NAMESPACE && locals.includes(child.local));

export const childOf = (element: XmlElement, ...locals: readonly string[]): XmlElement | undefined =>
  childrenOf(element, ...locals)[0];

/** The documentation of a declaration. */
export function docOf(element: XmlElement): string | undefined {
  const texts = childrenOf(element, "annotation")
    .flatMap((annotation) => childrenOf(annotation, "documentation"))
    .map(({ text }) => text.trim());
  return texts.filter((text) => text !== "").join("\n\n") || undefined;
}

/** Reports two parts that exclude each other. */
export function excludes(schema: Schema, element: XmlElement, one: string, other: string): void {
  const message = `<${element.name}> cannot have both ${one} and ${other}`;
  schema.report.add("IC1306", message, element.origin, "keep one of them");
}
