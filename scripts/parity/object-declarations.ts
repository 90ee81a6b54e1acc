import type { ElementParticle, Particle } from "../../runtime/model/content.js";
import type { ElementDecl } from "../../schema/model/grammar.js";
import { note, noteWords } from "../../schema/update/noted.js";
import type { Declarations } from "./declarations.js";
import { describeValue, type Statements } from "./object-facts.js";

const actions = ["create", "update"] as const;
type Action = (typeof actions)[number];

/**
 * What our declarations say of the objects, in the words of the table of facts.
 *
 * @param served by object, the object-specific functions that work on it
 */
export function objectStatements(
  declarations: Declarations,
  served: ReadonlyMap<string, readonly string[]> = new Map(),
): Statements {
  const statements: Statements = new Map();
  for (const [name, element] of declarations.elements)
    if (note(element, "is.functions") !== undefined)
      new ObjectTeller(name, element, declarations, statements).tell();
  for (const [name, functions] of served)
    statements.set(`${name} is served by`, [...functions].sort().join(" "));
  return statements;
}

class ObjectTeller {
  constructor(
    readonly name: string,
    readonly element: ElementDecl,
    readonly declarations: Declarations,
    readonly statements: Statements,
  ) {}

  tell(): void {
    const { name, element, statements } = this;
    const functions = noteWords(element, "is.functions");
    const told = [
      ["functions", "is.functions"],
      ["key", "is.key"],
      ["name", "is.name"],
      ["is created by", "is.created-by"],
    ] as const;
    for (const [subject, about] of told)
      if (note(element, about) !== undefined)
        statements.set(`${name} ${subject}`, noteWords(element, about).join(" "));
    for (const action of actions)
      if (functions.includes(action)) this.#structure(action, `${name} ${action}`, name, element);
    for (const { name: child } of childrenOf(element))
      statements.set(`${name} reads ${child.toUpperCase()}`, "known");
  }

  /** `at`: the structure in the action; `path`: the same as a path of elements. */
  #structure(action: Action, at: string, path: string, element: ElementDecl): void {
    const lacks = new Set([...noteWords(element, `${action}.lacks`), ...noteWords(element, "is.read-only")]);
    const children = childrenOf(element).filter(({ name }) => !lacks.has(name));
    const names = new Set(children.map(({ name }) => name));
    const marked = children.map(({ name, occurs }) => name + (occurs.max === 1 ? "" : "*"));
    this.statements.set(`${at} takes`, marked.sort().join(" "));
    // What examples do without is documented anyway.
    const needs = ["needs", "wants"]
      .flatMap((note) => noteWords(element, `${action}.${note}`))
      .map((group) => group.split("|").sort().join("|"));
    this.statements.set(`${at} needs`, needs.sort().join(" "));
    const [only] = children;
    const isWrapper = children.length === 1 && only?.occurs.max !== 1;
    if (!isWrapper) {
      const apart = noteWords(element, "is.apart").flatMap((group) => pairsOf(group.split("|")));
      const both = apart.filter((pair) => pair.every((name) => names.has(name)));
      this.statements.set(
        `${at} takes one of`,
        both
          .map((pair) => pair.sort().join("|"))
          .sort()
          .join(" "),
      );
    }
    const bounds = note(element, "is.bounds");
    if (bounds !== undefined) this.statements.set(`${at} holds`, bounds);
    if (note(element, "is.open") !== undefined)
      this.statements.set(`${path} is open to`, noteWords(element, "is.open").sort().join(" "));
    for (const { name } of children) this.#child(action, `${at}/${name}`, `${path}/${name}`, name);
  }

  #child(action: Action, at: string, path: string, name: string): void {
    const element = this.declarations.at(path);
    if (name === "customfields" || !element) return;
    if (element.content.kind === "text") this.statements.set(at, valueOf(element));
    else this.#structure(action, at, path, element);
  }
}

function childrenOf({ content }: ElementDecl): ElementParticle[] {
  return content.kind === "children" ? elementsIn(content.particle) : [];
}

function elementsIn(particle: Particle): ElementParticle[] {
  if (particle.kind === "any") return [];
  return particle.kind === "element" ? [particle] : particle.items.flatMap(elementsIn);
}

const pairsOf = (names: readonly string[]): string[][] =>
  names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));

function valueOf(element: ElementDecl): string {
  const values = note(element, "is.one-of")?.split("|");
  const separator = note(element, "is.list");
  const range = note(element, "is.range");
  const preset = note(element, "is.default");
  return describeValue({
    type: element.type?.name ?? "TEXT",
    ...(values && { values: values.map(asWords).sort().join(" | ") }),
    isOpen: note(element, "is.open") !== undefined,
    ...(separator !== undefined && { separator }),
    ...(range !== undefined && { range }),
    ...(preset !== undefined && { preset }),
  });
}

const asWords = (text: string): string => text.trim().replace(/\s+/g, " ");
